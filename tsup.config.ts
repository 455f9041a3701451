import { defineConfig, type Options } from 'tsup';
import { entries } from './scripts/entries.js';
import { tablesAsJson } from './scripts/tables-as-json.js';

const shared: Options = {
  target: 'es2022',
  platform: 'neutral',
  sourcemap: true,
  // The sources are in the package, so the maps need not repeat them.
  esbuildOptions: (options) => {
    options.sourcesContent = false;
    options.charset = 'utf8';
  },
};

/** The same program with no letter beyond ASCII: esbuild escapes those of strings alone. */
const escaped = (code: string): string =>
  code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

export default defineConfig([
  // One output file a source file, so that a bundler drops what is not imported.
  { ...shared, format: 'esm', entry: ['src/**/*.ts', '!src/command/**'], bundle: false },
  // For Node, `./lite` in one file, minified: there, files cost more time than bytes, and both cost.
  // In ASCII, V8 keeps and reads one byte a letter. No map: the escapes would shift its columns.
  {
    ...shared,
    format: 'esm',
    entry: { 'lite.bundle': 'src/lite.ts' },
    splitting: false,
    noExternal: ['date-fns'],
    minify: true,
    sourcemap: false,
    // By this ending Node knows a module without asking package.json.
    outExtension: () => ({ js: '.mjs' }),
    esbuildPlugins: [tablesAsJson],
    esbuildOptions: (options) => {
      options.charset = 'ascii';
    },
    plugins: [{ name: 'ascii', renderChunk: (code) => ({ code: escaped(code) }) }],
  },
  // The command: a small file that loads the one of the subcommand called, each with all it needs.
  {
    ...shared,
    format: 'esm',
    platform: 'node',
    entry: { 'command/main': 'src/command/main.ts' },
    splitting: true,
    noExternal: ['date-fns'],
    minify: true,
    sourcemap: false,
    esbuildOptions: (options, context) => {
      shared.esbuildOptions?.(options, context);
      options.chunkNames = 'command/[name]-[hash]';
    },
  },
  // Shared chunks, so that `require` gives one and the same schema from every entry.
  {
    ...shared,
    format: 'cjs',
    entry: Object.fromEntries(
      entries.map(({ source }) => [source.replace(/^src\/|\.ts$/g, ''), source]),
    ),
    splitting: true,
    treeshake: 'smallest',
  },
]);
