/** Which modules are tables. */
import { isDeepStrictEqual } from 'node:util';
import { build } from 'esbuild';

/** What a module exports once it has run. */
async function exportsOf(path: string): Promise<Record<string, unknown>> {
  const { outputFiles } = await build({
    entryPoints: [path],
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'silent',
  });
  const code = outputFiles.map(({ text }) => text).join('');
  return { ...(await import(`data:text/javascript,${encodeURIComponent(code)}`)) };
}

const isData = (exported: Record<string, unknown>): boolean =>
  Object.values(exported).some((value) => typeof value === 'object') &&
  isDeepStrictEqual(JSON.parse(JSON.stringify(exported)), exported);

/** Is the module at a path tables and nothing else? What needs Node is not. */
export const isTable = (path: string): Promise<boolean> =>
  exportsOf(path).then(isData, () => false);
