import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, inject, test } from 'vitest';
import { entries } from '../../scripts/entries.js';
import { programOf, result } from './program.js';

type Format = 'import' | 'require';

const specifiers = entries.map((entry) => entry.specifier);

/** What a plain Node process in `folder` prints, as JSON. */
function evaluate(folder: string, format: Format, script: string): unknown {
  const inputType = format === 'import' ? 'module' : 'commonjs';
  const args = [`--input-type=${inputType}`, '--eval', script];
  return JSON.parse(execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8' }));
}

/** The names that a module has when it is loaded. */
function namesAtRunTime(folder: string, format: Format, specifier: string): unknown {
  const load = format === 'import' ? 'await import' : 'require';
  return evaluate(
    folder,
    format,
    `console.log(JSON.stringify(Object.keys(${load}('${specifier}')).sort()))`,
  );
}

/** The names of values that a module's declarations promise. */
function namesInTypes(folder: string, format: Format): Map<string, string[]> {
  const options = {
    module: ts.ModuleKind.NodeNext,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
    types: [],
    noEmit: true,
  };
  const from = join(folder, format === 'import' ? 'names.mts' : 'names.cts');
  const host = ts.createCompilerHost(options);
  const readFile = host.readFile;
  host.readFile = (file) =>
    file === from
      ? specifiers.map((specifier) => `export * from '${specifier}';`).join('\n')
      : readFile(file);
  const program = ts.createProgram([from], options, host);
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(from);
  const isValue = (symbol: ts.Symbol): boolean => {
    const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    return (target.flags & ts.SymbolFlags.Value) !== 0;
  };

  return new Map(
    source?.statements.filter(ts.isExportDeclaration).map(({ moduleSpecifier }) => {
      const module = moduleSpecifier && checker.getSymbolAtLocation(moduleSpecifier);
      if (!module || !ts.isStringLiteral(moduleSpecifier)) throw new Error('not found');
      const values = checker.getExportsOfModule(module).filter(isValue);
      return [moduleSpecifier.text, values.map((symbol) => symbol.name).sort()];
    }),
  );
}

describe.each<Format>(['import', 'require'])('%s', (format) => {
  const promised = namesInTypes(inject('withZod'), format);

  test.each(specifiers)('%s has the names that its declarations promise', (specifier) => {
    const names = namesAtRunTime(inject('withZod'), format, specifier);
    expect(names).not.toEqual([]);
    expect(names).toEqual(promised.get(specifier));
  });

  test('a program runs', () => {
    expect(evaluate(inject('withZod'), format, programOf(format))).toEqual(result);
  });

  test('a schema is the same object from . and from ./document', () => {
    const load = format === 'import' ? 'await import' : 'require';
    const same = evaluate(
      inject('withZod'),
      format,
      `const a = ${load}('vn-party-model'), b = ${load}('vn-party-model/document');
       console.log(a.DocumentCode !== undefined && a.DocumentCode === b.DocumentCode)`,
    );
    expect(same).toBe(true);
  });

  test('./lite loads where zod is not installed', () => {
    const folder = inject('withoutZod');
    expect(existsSync(join(folder, 'node_modules/zod'))).toBe(false);
    expect(namesAtRunTime(folder, format, 'vn-party-model/lite')).toContain('parseDocumentCode');
  });
});

test('the one file that Node takes for ./lite says what the modules say', () => {
  const passages = fileURLToPath(new URL('../corpus/mixed.jsonl', import.meta.url));
  const differing = evaluate(
    inject('withoutZod'),
    'import',
    `import { readFileSync } from 'node:fs';
     import * as file from 'vn-party-model/lite';
     import * as modules from './node_modules/vn-party-model/dist/lite.js';
     const names = Object.keys(modules).filter((name) => typeof modules[name] === 'object');
     const data = (of, name) => JSON.stringify(of[name]);
     const text = readFileSync(${JSON.stringify(passages)}, 'utf8');
     const found = (of) => JSON.stringify(of.findMentions(text));
     console.log(JSON.stringify({
       tables: names.filter((name) => data(file, name) !== data(modules, name)),
       compared: names.length,
       same: found(file) === found(modules) && found(file).length > 10000,
       onePath: import.meta.resolve('vn-party-model/lite').endsWith('/lite.bundle.mjs'),
     }))`,
  );
  expect(differing).toEqual({
    tables: [],
    compared: expect.toSatisfy((count) => count > 40),
    same: true,
    onePath: true,
  });
});

test('a program runs that TypeScript made into CommonJS', () => {
  const compilerOptions = { module: ts.ModuleKind.CommonJS };
  const { outputText } = ts.transpileModule(programOf('import'), { compilerOptions });
  expect(outputText).toContain('require("vn-party-model/lite")');
  expect(evaluate(inject('withZod'), 'require', outputText)).toEqual(result);
});
