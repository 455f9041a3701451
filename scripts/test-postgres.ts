// Runs the tests of the register against a PostgreSQL server of its own: a cluster in a temporary
// folder that listens on a socket there and nowhere else. It needs `initdb` and `pg_ctl`, in PATH
// or where Debian keeps them.
import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

const debian = '/usr/lib/postgresql';
const folders = [
  ...(process.env['PATH'] ?? '').split(delimiter),
  ...(existsSync(debian) ? readdirSync(debian).map((version) => join(debian, version, 'bin')) : []),
];
const bin = folders.find((folder) =>
  ['initdb', 'pg_ctl'].every((name) => existsSync(join(folder, name))),
);

/** PostgreSQL does not run as root: then it runs as the user that its package made. */
function idOf(flag: '-u' | '-g'): number {
  return Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout);
}
const owner = process.getuid?.() === 0 ? { uid: idOf('-u'), gid: idOf('-g') } : undefined;

function run(command: string, args: string[], as: { uid?: number; gid?: number } = {}): boolean {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    ...as,
    cwd: tmpdir(),
    encoding: 'utf8',
  });
  if (status !== 0) console.error(`${command}: ${error?.message ?? ''}\n${stdout}${stderr}`);
  return status === 0;
}

function testAgainst(bin: string, folder: string): boolean {
  const data = join(folder, 'data');
  if (owner) chownSync(folder, owner.uid, owner.gid);
  chmodSync(folder, 0o700);
  const initdb = ['-D', data, '-U', 'register', '-A', 'trust', '-E', 'UTF8', '--no-locale', '-N'];
  if (!run(join(bin, 'initdb'), initdb, owner)) return false;
  const options = `-c listen_addresses='' -c unix_socket_directories='${folder}' -c fsync=off`;
  const log = join(folder, 'log');
  const start = ['start', '-w', '-s', '-D', data, '-l', log, '-o', options];
  if (!run(join(bin, 'pg_ctl'), start, owner)) return false;
  try {
    const { status } = spawnSync(
      'npx',
      [
        'vitest',
        'run',
        '--project',
        'examples',
        'register-postgres/register',
        ...process.argv.slice(2),
      ],
      {
        stdio: 'inherit',
        env: {
          ...process.env,
          DATABASE_URL: 'postgres://',
          PGHOST: folder,
          PGUSER: 'register',
          PGDATABASE: 'postgres',
        },
      },
    );
    return status === 0;
  } finally {
    run(join(bin, 'pg_ctl'), ['stop', '-w', '-s', '-m', 'immediate', '-D', data], owner);
  }
}

if (bin === undefined) {
  console.error('There is no PostgreSQL server here: `apt-get install postgresql` brings one.');
  process.exitCode = 1;
} else {
  const folder = mkdtempSync(join(tmpdir(), 'vn-party-register-'));
  try {
    if (!testAgainst(bin, folder)) process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
