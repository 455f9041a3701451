import { builtinModules } from 'node:module';
import { build } from 'esbuild';
import { expect, inject, test } from 'vitest';
import { entries } from '../../scripts/entries.js';

/** The modules that end up in a bundle of `code`, and the packages that it still imports. */
async function bundle(code: string, external: string[] = []) {
  const { metafile } = await build({
    stdin: { contents: code, resolveDir: inject('withZod') },
    absWorkingDir: inject('withZod'),
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    minify: true,
    write: false,
    metafile: true,
    logLevel: 'silent',
    external: [...external, 'node:*', ...builtinModules],
  });
  const outputs = Object.values(metafile.outputs);
  return {
    modules: outputs.flatMap(({ inputs }) =>
      Object.keys(inputs).filter((path) => (inputs[path]?.bytesInOutput ?? 0) > 0),
    ),
    imports: [...new Set(outputs.flatMap((output) => output.imports.map(({ path }) => path)))],
  };
}

test('the parser of one code brings no zod into a bundle', async () => {
  const { modules } = await bundle(
    'import { parseDocumentCode } from "vn-party-model"; console.log(parseDocumentCode("15-NQ/TU"));',
  );
  console.log(`{ parseDocumentCode } is made of:\n  ${modules.join('\n  ')}`);
  expect(modules).toContainEqual(expect.stringContaining('/vn-party-model/dist/document/'));
  expect(modules.filter((path) => path.includes('node_modules/zod/'))).toEqual([]);
});

test('the parser of one term brings neither zod nor date-fns into a bundle', async () => {
  const { modules } = await bundle(
    'import { parseTerm } from "vn-party-model"; console.log(parseTerm("khóa XIII"));',
  );
  expect(modules).toContainEqual(expect.stringContaining('/vn-party-model/dist/term/'));
  expect(modules.filter((path) => /node_modules\/(?:zod|date-fns)\//.test(path))).toEqual([]);
});

test.each(entries)('$specifier needs nothing of Node', async ({ specifier }) => {
  const code = `import * as all from "${specifier}"; console.log(all);`;
  const { imports } = await bundle(code, ['zod', 'zod/*', 'htmlparser2']);
  const peers = specifier.endsWith('/html') ? /^htmlparser2$/ : /^zod(\/|$)/;
  const allowed = specifier.endsWith('/lite') ? /^$/ : peers;
  expect(imports.filter((path) => !allowed.test(path))).toEqual([]);
});
