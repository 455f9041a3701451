import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyRepository, npm } from '../../scripts/repository.js';

let copy: string;
const read = (name: string): string => readFileSync(join(copy, name), 'utf8');
const json = (name: string) => JSON.parse(read(name));
const pending = (): string[] =>
  readdirSync(join(copy, '.changeset')).filter((name) => name.endsWith('.md'));
const words = (text: string): string => text.trim().replace(/\s+/g, ' ');
/** What a changeset tells users, below its front matter. */
const sentences = (name: string): string => read(`.changeset/${name}`).split('---\n').at(-1) ?? '';

/** The same release, of a copy: with what waits now, and with one changeset more. */
let before: string;
let promised: string[];
beforeAll(() => {
  copy = copyRepository();
  cpSync('dist', join(copy, 'dist'), { recursive: true });
  const tried = "---\n'vn-party-model': patch\n---\n\nA release that is only tried.\n";
  writeFileSync(join(copy, '.changeset/tried.md'), tried);
  before = json('package.json').version;
  promised = pending().map((name) => words(sentences(name)));
  npm(copy, ['run', 'version']);
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

test('a version takes every changeset into CHANGELOG.md', () => {
  expect(promised).toContain('A release that is only tried.');
  const changelog = words(read('CHANGELOG.md'));
  expect(promised.filter((text) => !changelog.includes(text))).toEqual([]);
  expect(pending()).toEqual([]);
});

test('the manifest, the lock file and CHANGELOG.md agree on the version', () => {
  const { version } = json('package.json');
  const lock = json('package-lock.json');
  expect(version).not.toBe(before);
  expect([lock.version, lock.packages[''].version]).toEqual([version, version]);
  expect(/^## (.*)$/m.exec(read('CHANGELOG.md'))?.[1]).toBe(version);
});

test('npm would publish that version, in public, and asks for a provenance', () => {
  const { name, version, publishConfig } = json('package.json');
  expect(publishConfig).toEqual({ access: 'public', provenance: true });
  // The registry is not asked in a dry run: it need not be there.
  const nowhere = '--registry=http://127.0.0.1:9/';
  const flags = ['--dry-run', '--ignore-scripts', '--json', nowhere, '--fetch-retries=0'];
  const published = JSON.parse(npm(copy, ['publish', ...flags]));
  const { id, files } = published[name] ?? published;
  expect(id).toBe(`${name}@${version}`);
  expect(files.map(({ path }: { path: string }) => path)).toContain('CHANGELOG.md');
});

test('the tarball holds the manifest and the CHANGELOG.md of that version', () => {
  npm(copy, ['pack', '--ignore-scripts']);
  const { name, version } = json('package.json');
  const tarball = join(copy, `${name}-${version}.tgz`);
  expect(existsSync(tarball)).toBe(true);
  const inside = (file: string): string =>
    execFileSync('tar', ['-xzOf', tarball, `package/${file}`], { encoding: 'utf8' });
  expect(JSON.parse(inside('package.json')).version).toBe(version);
  expect(inside('CHANGELOG.md')).toBe(read('CHANGELOG.md'));
});

test('the workflow calls scripts that there are, and may sign', () => {
  const workflow = read('.github/workflows/release.yml');
  const called = [...workflow.matchAll(/npm run ([\w:-]+)/g)].map(([, script]) => script ?? '');
  expect(called).toContain('release');
  const { scripts } = json('package.json');
  expect(called.filter((script) => !Object.hasOwn(scripts, script))).toEqual([]);
  expect(workflow).toMatch(/^ {6}id-token: write$/m);
});
