import { readFileSync } from 'node:fs';

/** One public entry point: how users import it, and the source file behind it. */
export interface Entry {
  readonly specifier: string;
  readonly source: string;
}

interface Manifest {
  readonly name: string;
  readonly exports: Readonly<Record<string, string | { require: string }>>;
}

const manifest: Manifest = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
);

/** The entry points, read from `exports` in package.json: the one list of them. */
export const entries: readonly Entry[] = Object.entries(manifest.exports).flatMap(
  ([subpath, target]) =>
    typeof target === 'string'
      ? []
      : [
          {
            specifier: manifest.name + subpath.slice(1),
            source: target.require.replace('./dist/', 'src/').replace(/\.cjs$/, '.ts'),
          },
        ],
);
