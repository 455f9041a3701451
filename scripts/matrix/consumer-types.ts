import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { entries } from '../entries.js';
import { npm } from '../repository.js';
import { newest } from './versions.js';

/** A user's program under one TypeScript: what the compiler says of it. */
export interface ConsumerTypes {
  readonly typescript: string;
  readonly zod: string;
  readonly resolution: string;
  readonly complaints: string;
}

const program = `
import { DocumentCode, findMentions, parseDocumentCode } from 'vn-party-model';
const code: DocumentCode | undefined = parseDocumentCode('15-NQ/TU');
export const written: string | undefined = code && DocumentCode.encode(code);
export const found: string[] = findMentions('15-NQ/TU', { kinds: ['document'] }).map(({ text }) => text);
${entries.map(({ specifier }, index) => `export * as entry${index} from '${specifier}';`).join('\n')}
`;

const strict = {
  target: 'es2022',
  lib: ['es2023', 'dom'],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: false,
  noEmit: true,
};

const resolutions = [
  {
    resolution: 'bundler',
    file: 'consumer.ts',
    options: { module: 'esnext', moduleResolution: 'bundler' },
  },
  { resolution: 'node16, ES module', file: 'consumer.mts', options: { module: 'node16' } },
  { resolution: 'node16, CommonJS', file: 'consumer.cts', options: { module: 'node16' } },
];

/** Type-checks that program beside the packed library, with TypeScript 5.4 and the newest. */
export function consumerTypes(peers: readonly Readonly<Record<string, string>>[]): ConsumerTypes[] {
  const folder = mkdtempSync(join(tmpdir(), 'vn-party-types-'));
  try {
    const pack = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
    const [{ filename }] = JSON.parse(npm('.', pack));
    const compilers = [newest('typescript', '5.4'), newest('typescript', '>=5.4')];
    return peers.flatMap((versions, index) => {
      const app = join(folder, `${index}`);
      mkdirSync(app);
      writeFileSync(join(app, 'package.json'), '{ "private": true, "type": "module" }');
      const packages = ['zod', 'htmlparser2', 'date-fns'].map(
        (name) => `${name}@${versions[name]}`,
      );
      const named = compilers.map((version) => `typescript-${version}@npm:typescript@${version}`);
      const flags = ['--ignore-scripts', '--no-audit', '--prefer-offline'];
      npm(app, ['install', ...flags, join(folder, filename), ...packages, ...named]);
      return compilers.flatMap((typescript) =>
        resolutions.map(({ resolution, file, options }) => {
          writeFileSync(join(app, file), program);
          const config = join(app, `tsconfig.${file}.json`);
          const compilerOptions = { ...strict, ...options };
          writeFileSync(config, JSON.stringify({ compilerOptions, files: [file] }));
          const tsc = resolve(app, `node_modules/typescript-${typescript}/bin/tsc`);
          const { status, stdout } = spawnSync(process.execPath, [tsc, '-p', config], {
            encoding: 'utf8',
          });
          const complaints = status === 0 ? '' : stdout || 'the compiler ended badly';
          if (complaints) console.error(`TypeScript ${typescript}, ${resolution}:\n${complaints}`);
          return { typescript, zod: `${versions['zod']}`, resolution, complaints };
        }),
      );
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
