/**
 * Plants one bug after another in a copy of the tree and runs the tests that should catch it, then
 * all of them. Fails where no test does, or where a bug no longer fits the sources. The tree itself
 * is not touched. `--write` puts the table into docs/quality.md, `--only WORDS` plants those whose
 * kind has the words.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Bug, bugs } from './planted/bugs.js';
import { writeSection } from './quality-page.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const copy = mkdtempSync(join(tmpdir(), 'planted-'));
const left = new Set(['node_modules', '.git', 'dist', 'reports', 'examples', 'playground']);
cpSync(root, copy, { recursive: true, filter: (path) => !left.has(basename(path)) });
symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));

interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly message: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

const run = (command: string, given: readonly string[]) =>
  spawnSync('npx', [command, ...given], { cwd: copy, encoding: 'utf8' });

/** The tests that fail, by file and title; a file that cannot be loaded fails as a whole. */
function failing(tests: readonly string[]): string[] {
  const output = join(copy, 'planted.json');
  rmSync(output, { force: true });
  const given = ['run', '--project', 'source', '--reporter=json', `--outputFile=${output}`];
  const { stderr } = run('vitest', [...given, ...tests]);
  let report: Report;
  try {
    report = JSON.parse(readFileSync(output, 'utf8'));
  } catch {
    throw new Error(`vitest gave no report: ${stderr}`);
  }
  return report.testResults.flatMap(({ name, message, assertionResults }) => {
    const file = relative(copy, name);
    const failed = assertionResults.filter(({ status }) => status === 'failed');
    if (assertionResults.length === 0 && message !== '') return [`${file}: does not load`];
    return failed.map(({ fullName }) => `${file}: ${fullName.trim()}`);
  });
}

/** Does the checker of patterns refuse one of a file? */
const isRefused = (file: string): boolean =>
  run('tsx', ['scripts/redos.ts', '--only', file]).status !== 0;

/** What catches a bug: tests that fail, or the checker of patterns. */
function catching({ kind, file, tests }: Bug): string[] {
  if (tests.length === 0) return isRefused(file) ? ['scripts/redos.ts'] : [];
  const own = failing(tests);
  if (own.length > 0) return own;
  console.log(`${kind}: not by ${tests.join(', ')}; all tests run`);
  return failing([]);
}

const words = process.argv[process.argv.indexOf('--only') + 1] ?? '';
const asked = process.argv.includes('--only')
  ? bugs.filter(({ kind }) => kind.includes(words))
  : bugs;
const lines = ['| bug | planted in | caught by | tests that fail |', '|---|---|---|---:|'];
let missed = 0;

try {
  const before = [
    ...failing([...new Set(asked.flatMap(({ tests }) => tests))]),
    ...asked
      .filter(({ file, tests }) => tests.length === 0 && isRefused(file))
      .map(({ file }) => file),
  ];
  if (before.length > 0) throw new Error(`Tests fail with no bug planted: ${before.join('; ')}`);
  for (const bug of asked) {
    const path = join(copy, bug.file);
    const sound = readFileSync(path, 'utf8');
    const places = sound.split(bug.find).length - 1;
    writeFileSync(
      path,
      sound.replace(bug.find, () => bug.replace),
    );
    const caught = places === 1 ? catching(bug) : [];
    writeFileSync(path, sound);
    const by = places === 1 ? (caught[0] ?? 'NOTHING') : `FITS ${places} PLACES`;
    if (caught.length === 0) missed++;
    const line = `| ${bug.kind} | \`${bug.file}\` | ${by.replaceAll('|', '\\|')} | ${caught.length} |`;
    lines.push(line);
    console.log(line);
  }
} finally {
  rmSync(copy, { recursive: true, force: true });
}

console.log(`${asked.length - missed} caught, ${missed} not`);
if (process.argv.includes('--write')) writeSection('planted', lines);
if (missed > 0) process.exitCode = 1;
