// `npm run sizes` measures what each export adds to a page, and writes docs/sizes.md; `-- --check`
// changes nothing and fails where the page is far from that. It needs what `npm run build` wrote.
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { type Entry, entries } from './entries.js';

const page = 'docs/sizes.md';
/** How far a size may be from that of the page before the page is old. */
const tolerance = (bytes: number): number => Math.max(bytes * 0.05, 50);

interface Size {
  readonly bytes: number;
  readonly hasZod: boolean;
}

const builtFrom = ({ source }: Entry): string =>
  source.replace('src/', './dist/').replace('.ts', '.js');

/** Bundles programs all at once: by program, the gzipped bytes of it with all that it needs. */
async function sizesOf(programs: readonly string[]): Promise<Map<string, Size>> {
  const { outputFiles, metafile } = await build({
    entryPoints: programs.map((program, index) => ({ in: program, out: `${index}` })),
    outdir: 'out',
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    metafile: true,
    plugins: [
      {
        name: 'programs',
        setup({ onResolve, onLoad }) {
          onResolve({ filter: / from / }, ({ path }) => ({ path, namespace: 'program' }));
          onLoad({ filter: /.*/, namespace: 'program' }, ({ path }) => ({
            // esbuild takes a star in the name of a program for a pattern of files.
            contents: `export ${path.replace(/^all /, '* ')}`,
            resolveDir: '.',
          }));
        },
      },
    ],
  });
  const codes = new Map(outputFiles.map(({ path, contents }) => [path, contents]));
  return new Map(
    Object.entries(metafile.outputs).map(([path, { entryPoint = '', inputs }]) => {
      const bytes = gzipSync(codes.get(resolve(path)) ?? '', { level: 9 }).length;
      const used = Object.entries(inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
      const hasZod = used.some(([input]) => input.includes('node_modules/zod/'));
      return [entryPoint.replace('program:', ''), { bytes, hasZod }];
    }),
  );
}

/** The exports of each entry point that no concept before it has; `./lite` has none of its own. */
async function ownNames(): Promise<Map<Entry, string[]>> {
  const [root, lite, ...concepts] = entries;
  if (root === undefined || lite === undefined) throw new Error('package.json has no exports');
  const names = new Map<Entry, string[]>();
  for (const entry of [...concepts, root]) {
    const known = new Set([...names.values()].flat());
    const all = Object.keys(await import(resolve(builtFrom(entry))));
    names.set(entry, all.filter((name) => !known.has(name)).sort());
  }
  return names;
}

function pageOf(sizes: ReadonlyMap<string, Size>, names: ReadonlyMap<Entry, string[]>): string {
  const row = (title: string, program: string): string => {
    const size = sizes.get(program);
    if (size === undefined) throw new Error(`Not measured: ${program}`);
    const { bytes, hasZod } = size;
    return `| \`${title}\` | ${bytes} | ${hasZod ? 'yes' : ''} |`;
  };
  const head = ['| Import | Bytes | Brings zod |', '| --- | ---: | --- |'];
  return [
    '# Sizes',
    '',
    'What one import adds to a page: bytes, minified by esbuild and gzipped, with all that it needs',
    'from this library, zod, date-fns and htmlparser2. Imports share much: the sum of two is less than',
    'their sizes added. `npm run sizes` writes this page after a build; `npm run size` checks it, and',
    'the limits in `.size-limit.mjs`.',
    '',
    '## Entry points, whole',
    '',
    ...head,
    ...entries.map((entry) => row(entry.specifier, wholeOf(entry))),
    ...[...names].flatMap(([entry, own]) => [
      '',
      `## ${entry.specifier}`,
      '',
      ...head,
      ...own.map((name) => row(name, oneOf(entry, name))),
    ]),
    '',
  ].join('\n');
}

const wholeOf = (entry: Entry): string => `all from '${builtFrom(entry)}'`;
const oneOf = (entry: Entry, name: string): string => `{ ${name} } from '${builtFrom(entry)}'`;

/** The sizes that a page states, by import. */
function statedIn(text: string): Map<string, number> {
  const rows = text.matchAll(/^\| `(.+?)` \| (\d+) \|/gm);
  return new Map([...rows].map(([, title = '', bytes]) => [title, Number(bytes)]));
}

const names = await ownNames();
const sizes = await sizesOf([
  ...entries.map(wholeOf),
  ...[...names].flatMap(([entry, own]) => own.map((name) => oneOf(entry, name))),
]);
const text = pageOf(sizes, names);

if (process.argv.includes('--check')) {
  const [stated, measured] = [statedIn(readFileSync(page, 'utf8')), statedIn(text)];
  const old = [...new Set([...stated.keys(), ...measured.keys()])].filter((title) => {
    const [before = Number.NaN, now = Number.NaN] = [stated.get(title), measured.get(title)];
    return !(Math.abs(now - before) <= tolerance(before));
  });
  for (const title of old) {
    console.error(
      `${title}: ${stated.get(title) ?? 'not on the page'}, now ${measured.get(title)}`,
    );
  }
  if (old.length > 0) {
    console.error(`${page} is old: npm run sizes`);
    process.exitCode = 1;
  }
} else {
  writeFileSync(page, text);
}
