/** Puts the tests of some folders into one program: Stryker loads it anew for each mutant. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** The command's own program is started from sources that are not mutated. */
const leftOut = ['main.test.ts'];

/** The page of the manual is made from the tables of the command. */
const elsewhere: Readonly<Record<string, readonly string[]>> = { command: ['meta/man.test.ts'] };

/** Where mentions are read, the corpus of sentences counts among the tests. */
function filesOf(folder: string): string[] {
  const hasMentions = readdirSync(at(`src/${folder}`)).some((name) => name.endsWith('mentions.ts'));
  const own = readdirSync(at(`tests/${folder}`))
    .filter((name) => name.endsWith('.test.ts') && !leftOut.includes(name))
    .map((name) => `${folder}/${name}`);
  const others = elsewhere[folder] ?? [];
  // What notices most comes first: the others are not run then.
  return [...others, ...own, ...(hasMentions ? ['corpus/known-misses.test.ts'] : [])];
}

/** What is loaded when it is called would count as made by the first test that calls it. */
function loadSource(file: string): string {
  const source = `src/${file.replace(/\.test\.ts$/, '.ts')}`;
  return existsSync(at(source)) ? `await import('./${source}');` : '';
}

/** A suite for each file; one that a mutant keeps from loading is a test that fails. */
const suiteOf = (file: string): string => `
if (isAsked(${JSON.stringify(file)}))
  describe(${JSON.stringify(file)}, async () => {
    try {
      ${loadSource(file)}
      await import('./tests/${file}');
    } catch (error) {
      test('loads', () => { throw error; });
    }
  });`;

/** Stryker gives a pattern of the tests to run, with the names of their files. */
const head = `import { describe, test } from 'vitest';
const pattern = globalThis.__vitest_worker__.config.testNamePattern?.source.replaceAll('\\\\', '');
const isAsked = (file) => pattern === undefined || pattern.includes(file);`;

const madeOnce: Plugin = {
  name: 'made-once',
  setup: ({ onResolve }) => {
    // What is made once belongs to every test, not to the first that asks for it.
    onResolve({ filter: /^\.(?:\.\/text)?\/once\.js$/ }, () => ({
      path: at('scripts/mutation/once.ts'),
    }));
  },
};

const ownPlaces: Plugin = {
  name: 'own-places',
  setup: ({ onLoad }) => {
    // Tests read files that lie beside them, and the command its version.
    onLoad({ filter: /[\\/](?:src|tests|scripts)[\\/].+\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replaceAll(
        'import.meta.url',
        JSON.stringify(pathToFileURL(path).href),
      ),
      loader: 'ts',
    }));
  },
};

export async function bundleTests(folders: readonly string[]): Promise<void> {
  await build({
    stdin: {
      contents: head + folders.flatMap(filesOf).map(suiteOf).join(''),
      resolveDir: at('.'),
    },
    outfile: at('reports/mutation-tests.mjs'),
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    plugins: [madeOnce, ownPlaces],
    logLevel: 'error',
  });
}
