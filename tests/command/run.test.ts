import { readFileSync } from 'node:fs';
import { Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { commands } from '../../src/command/commands.js';
import { helpOfAll } from '../../src/command/help.js';
import { run } from '../../src/command/run.js';
import { call } from '../support/command.js';

const { version } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
);

test.each([['--help'], ['-h'], ['help']])('%s prints the help', async (asked) => {
  expect(await call([asked])).toEqual({ code: 0, stdout: helpOfAll(), stderr: '' });
});

test.each([['--version'], ['-V']])('%s prints the version', async (asked) => {
  expect(await call([asked])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
});

test.each(commands.map(({ name }) => name))('%s --help prints its help', async (name) => {
  const { code, stdout, stderr } = await call([name, '--help']);
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout.split('\n')[0]).toMatch(new RegExp(`^Usage: vn-party-model ${name} `));
});

describe('misuse is one line on standard error, and 2', () => {
  // [arguments, how the line begins]
  const wrong: readonly (readonly [readonly string[], string])[] = [
    [[], 'vn-party-model: argument 1: a command is missing;'],
    [['fnd'], 'vn-party-model: argument 1: no "fnd" among the commands: find, parse,'],
    [['constructor'], 'vn-party-model: argument 1: no "constructor" among'],
    [['find', '--kind'], 'vn-party-model find: argument 2: unknown option --kind;'],
    [['find', '--resume'], 'vn-party-model find: --resume goes with --jsonl-in;'],
    [['find', '--jsonl-in', '--resume'], 'vn-party-model find: --resume goes with --output;'],
    [['find', '--jsonl-in', '--offset', '0'], 'vn-party-model find: --offset needs one file;'],
    [['find', '--jsonl-in', '--json'], 'vn-party-model find: --json and --jsonl-in do not go'],
    [['parse', 'a\nb', '--as=\n'], 'vn-party-model parse: argument 3, --as: no " " among'],
  ];

  test.each(wrong)('%j', async (args, begins) => {
    const { code, stdout, stderr } = await call(args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr.slice(0, begins.length)).toBe(begins);
    expect(stderr.split('\n')).toHaveLength(2);
  });
});

test('colours are for terminals', async () => {
  const world = { stdin: ['khóa XIII'] };
  expect((await call(['find'], world)).stdout).not.toContain('\u001b');
  const onTerminal = await call(['find'], { ...world, terminals: ['stdout'] });
  expect(onTerminal.stdout).toContain('\u001b[36mterm\u001b[39m');
});

test('a reader who goes away is no failure', async () => {
  const gone = (): Writable =>
    new Writable({
      write: (_chunk, _encoding, done) => done(Object.assign(new Error(), { code: 'EPIPE' })),
    });
  const streams = { stdin: process.stdin, stdout: gone(), stderr: gone(), env: {} };
  expect(await run(['tables', 'sources'], streams)).toBe(0);
  expect(await run(['--help'], { ...streams, stdout: gone() })).toBe(0);
});
