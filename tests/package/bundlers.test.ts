import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import * as esbuild from 'esbuild';
import * as vite from 'vite';
import { describe, expect, inject, test } from 'vitest';
import { parserAlone, programOf, result } from './program.js';

type Bundle = (folder: string) => Promise<string>;

interface WebpackStats {
  hasErrors(): boolean;
  hasWarnings(): boolean;
  toString(): string;
}
type Webpack = (
  options: object,
  done: (error: Error | null, stats: WebpackStats | undefined) => void,
) => void;

const tools = createRequire(new URL('tools/package.json', import.meta.url));
const webpack: Webpack = tools('webpack');

const withEsbuild =
  (platform: esbuild.Platform): Bundle =>
  async (folder) => {
    const { outputFiles, warnings } = await esbuild.build({
      entryPoints: [join(folder, 'main.mjs')],
      absWorkingDir: folder,
      bundle: true,
      minify: true,
      format: 'iife',
      platform,
      write: false,
    });
    expect(warnings).toEqual([]);
    return outputFiles.map(({ text }) => text).join('');
  };

const withWebpack =
  (target: string): Bundle =>
  (folder) =>
    new Promise((resolve, reject) => {
      const output = { path: join(folder, 'out'), filename: 'main.js' };
      const options = { mode: 'production', context: folder, entry: './main.mjs', target, output };
      webpack({ ...options, performance: false }, (error, stats) => {
        if (error || !stats) reject(error);
        else if (stats.hasErrors() || stats.hasWarnings()) reject(new Error(stats.toString()));
        else resolve(readFileSync(join(folder, 'out/main.js'), 'utf8'));
      });
    });

const viteOptions: vite.InlineConfig = { configFile: false, logLevel: 'silent' };

/** The one script of a page. */
const withVite: Bundle = async (root) => {
  writeFileSync(join(root, 'index.html'), '<script type="module" src="./main.mjs"></script>');
  const build = { write: false, modulePreload: false };
  const page = await vite.build({ ...viteOptions, root, build });
  const outputs = [page].flat().flatMap((built) => ('output' in built ? built.output : []));
  const scripts = outputs.flatMap((output) => (output.type === 'chunk' ? [output.code] : []));
  expect(scripts).toHaveLength(1);
  return scripts.join('');
};

const bundlers: readonly (readonly [string, Bundle])[] = [
  ['esbuild for a browser', withEsbuild('browser')],
  ['esbuild for Node', withEsbuild('node')],
  ['webpack for a page', withWebpack('web')],
  ['webpack for a worker', withWebpack('webworker')],
  ['webpack for Node', withWebpack('node')],
  ['Vite for a page', withVite],
];

function inFolder(code: string): string {
  const folder = mkdtempSync(join(inject('withZod'), 'bundle-'));
  mkdirSync(join(folder, 'out'));
  writeFileSync(join(folder, 'main.mjs'), code);
  return folder;
}

/** What a script prints where there is the language, what every platform has, and nothing else. */
function run(code: string): unknown {
  const lines: string[] = [];
  const console = { log: (line: string) => lines.push(line) };
  runInContext(code, createContext({ console, TextDecoder }));
  return JSON.parse(lines.join('\n'));
}

describe.each(bundlers)('%s', (_, bundle) => {
  test('makes a program that runs', async () => {
    const code = await bundle(inFolder(programOf('import')));
    expect(run(code)).toEqual(result);
    expect(code.includes('ZodError')).toBe(true);
  });

  test('leaves zod out where no schema is used', async () => {
    const code = await bundle(inFolder(parserAlone));
    expect(run(code)).toEqual(result.code);
    expect(code.includes('ZodError')).toBe(false);
  });
});
