/** An esbuild plugin for the build of `./lite` in one file. */
import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { build, type Plugin, transform } from 'esbuild';
import ts from 'typescript';

/** From this length on V8 reads JSON faster than the same literal. */
const worthwhile = 200;

/** A constant of a module: its name, and where what it is made of stands. */
interface Constant {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** The constants at the top of a module that are more than a word or a function. */
function constantsOf(code: string): Constant[] {
  const { statements } = ts.createSourceFile('module.js', code, ts.ScriptTarget.ES2022);
  return statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => declarationList.declarations)
    .flatMap(({ name, initializer }) =>
      ts.isIdentifier(name) &&
      initializer &&
      !ts.isArrowFunction(initializer) &&
      // A second name of the same value stays one.
      !ts.isIdentifier(initializer) &&
      !ts.isLiteralExpression(initializer)
        ? [{ name: name.text, start: initializer.pos, end: initializer.end }]
        : [],
    );
}

/** What the constants of a module are once it has run. */
async function valuesOf(
  code: string,
  path: string,
  constants: readonly Constant[],
): Promise<ReadonlyMap<string, unknown>> {
  const exported = constants.map(({ name }) => `${name} as value_${name}`);
  const { outputFiles } = await build({
    stdin: { contents: `${code}\nexport { ${exported} };`, resolveDir: dirname(path) },
    bundle: true,
    format: 'esm',
    write: false,
  });
  const program = outputFiles.map(({ text }) => text).join('');
  const values = await import(`data:text/javascript,${encodeURIComponent(program)}`);
  return new Map(constants.map(({ name }) => [name, values[`value_${name}`]]));
}

/** Is it data, and the same data after a journey through JSON? */
const isData = (value: unknown): boolean =>
  typeof value === 'object' &&
  !Object.isFrozen(value) &&
  isDeepStrictEqual(JSON.parse(JSON.stringify(value)), value);

/** A value as code, unless it is not data or would be longer than what made it. */
function written(value: unknown, length: number): string | undefined {
  if (typeof value === 'string') {
    return value.length < length ? JSON.stringify(value) : undefined;
  }
  if (!isData(value)) return undefined;
  const json = JSON.stringify(value);
  return json.length < worthwhile
    ? `(${json})`
    : `/* @__PURE__ */ JSON.parse(${JSON.stringify(json)})`;
}

/** Bundles tables, and what else is data at the top of a module, as JSON. */
export const tablesAsJson: Plugin = {
  name: 'tables-as-json',
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/]src[\\/].+\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const { code } = await transform(source, { loader: 'ts', target: 'es2022' });
      const constants = constantsOf(code);
      if (constants.length === 0) return undefined;
      const values = await valuesOf(code, path, constants);
      const contents = constants.reduceRight((text, { name, start, end }) => {
        const value = written(values.get(name), end - start);
        return value === undefined ? text : `${text.slice(0, start)} ${value}${text.slice(end)}`;
      }, code);
      return { contents, loader: 'js' };
    });
  },
};
