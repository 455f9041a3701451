import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { copyRepository, npm } from '../../scripts/repository.js';

interface Installed {
  readonly version: string;
  readonly license?: string;
  readonly hasInstallScript?: boolean;
}

/** What npm put into a folder, by the names of packages. */
function installedIn(folder: string): Map<string, Installed> {
  const file = join(folder, 'node_modules/.package-lock.json');
  const lock: { packages: Record<string, Installed> } = JSON.parse(readFileSync(file, 'utf8'));
  return new Map(
    Object.entries(lock.packages).map(([path, installed]) => [
      path.replace(/^.*node_modules\//, ''),
      installed,
    ]),
  );
}

const own = 'vn-party-model';
const everything = installedIn(inject('withZod'));
const shipped = join(inject('withZod'), 'node_modules', own);
const files = readdirSync(shipped, { recursive: true, encoding: 'utf8' })
  .filter((name) => statSync(join(shipped, name)).isFile())
  .map((name) => name.replaceAll('\\', '/'));

const hashOf = (file: string): string =>
  createHash('sha512').update(readFileSync(file)).digest('base64');

test('the tarball is the same, byte for byte, built elsewhere, at another time and place', () => {
  const copy = copyRepository();
  try {
    const elsewhere = { TZ: 'Asia/Ho_Chi_Minh', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
    npm(copy, ['pack'], elsewhere);
    const [tarball = ''] = readdirSync(copy).filter((name) => name.endsWith('.tgz'));
    expect(hashOf(join(copy, tarball))).toBe(hashOf(inject('tarball')));
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
});

describe('what users install', () => {
  const allowed = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0'];

  test('is there to be checked', () => {
    expect([...everything.keys()]).toContain('date-fns');
    expect([...everything.keys()]).toContain('zod');
  });

  test('has licences that allow all uses', () => {
    const other = [...everything].filter(([, { license = '' }]) => !allowed.includes(license));
    expect(other).toEqual([]);
  });

  test('runs nothing when it is installed', () => {
    expect([...everything].filter(([, { hasInstallScript }]) => hasInstallScript)).toEqual([]);
  });

  test('is in the list of materials, and nothing else is', () => {
    const folder = mkdtempSync(join(tmpdir(), 'vn-party-materials-'));
    try {
      npm('.', ['run', 'sbom', '--', folder]);
      const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
      const { components, metadata } = read('sbom.cyclonedx.json');
      const { packages } = read('sbom.spdx.json');
      const names = [...installedIn(inject('withoutZod')).keys(), 'zod'].sort();
      const named = (list: readonly { name: string }[]) => list.map(({ name }) => name).sort();
      expect(named([metadata.component, ...components])).toEqual(names);
      expect(named(packages)).toEqual(names);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe('the package', () => {
  test('holds no tests and nothing of the repository beside what it says', () => {
    const tops = new Set(files.map((name) => name.split('/')[0]));
    expect([...tops].sort()).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'README.vi.md',
      'THIRD-PARTY-NOTICES.md',
      'dist',
      'docs',
      'llms.txt',
      'man',
      'package.json',
      'src',
    ]);
    expect(files.filter((name) => /\.(?:test|spec|test-d)\.|fixtures|__/.test(name))).toEqual([]);
  });

  test('names no place of the machine that built it', () => {
    const places = [process.cwd(), homedir(), tmpdir()].map((place) => `${place}/`);
    const naming = files.filter((name) => {
      const text = readFileSync(join(shipped, name), 'utf8');
      return places.some((place) => text.includes(place)) || text.includes('file://');
    });
    expect(naming).toEqual([]);
  });

  test('has the sources that its maps name', () => {
    const maps = files.filter((name) => name.endsWith('.map'));
    expect(maps).not.toEqual([]);
    const missing = maps.flatMap((name) => {
      const { sources }: { sources: string[] } = JSON.parse(
        readFileSync(join(shipped, name), 'utf8'),
      );
      return sources
        .map((source) => posix.join(dirname(name), source))
        .filter((source) => !files.includes(source));
    });
    expect(missing).toEqual([]);
  });

  test('brings the licence of what is bundled into it', () => {
    const notices = readFileSync(join(shipped, 'THIRD-PARTY-NOTICES.md'), 'utf8');
    const licence = readFileSync('node_modules/date-fns/LICENSE.md', 'utf8');
    expect(notices).toContain(licence.trim());
  });
});
