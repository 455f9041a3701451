import { readFileSync } from 'node:fs';
import { Readable, Writable } from 'node:stream';
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
  const help = (name: string): string => `; "vn-party-model ${name} --help" says more\n`;
  // [arguments, how the line begins]
  const wrong: readonly (readonly [readonly string[], string])[] = [
    [[], 'vn-party-model: argument 1: a command is missing; "vn-party-model --help" has them\n'],
    [
      ['fnd'],
      'vn-party-model: argument 1: no "fnd" among the commands: find, parse, repair, format, lint, explain, tables, completion\n',
    ],
    [['constructor'], 'vn-party-model: argument 1: no "constructor" among'],
    [['find', '--kind'], 'vn-party-model find: argument 2: unknown option --kind;'],
    [['find', '--resume'], 'vn-party-model find: --resume goes with --jsonl-in;'],
    [['find', '--jsonl-in', '--resume'], 'vn-party-model find: --resume goes with --output;'],
    [['find', '--jsonl-in', '--offset', '0'], 'vn-party-model find: --offset needs one file;'],
    [['find', '--jsonl-in', '--json'], 'vn-party-model find: --json and --jsonl-in do not go'],
    [
      ['find', '--jsonl-in', '-o', 'x', '--resume', '--offset', '0', 'y'],
      `vn-party-model find: --offset and --resume do not go together${help('find')}`,
    ],
    [
      ['find', '--jsonl-in', '--offset', '0', '-'],
      `vn-party-model find: --offset needs one file${help('find')}`,
    ],
    [
      ['find', '--jsonl-in', '--offset', '0', 'x', 'y'],
      `vn-party-model find: --offset needs one file${help('find')}`,
    ],
    [
      ['find', '--jsonl-in', '--field', 'mentions'],
      `vn-party-model find: --field mentions: that is where the answer goes${help('find')}`,
    ],
    [
      ['find', '--json', '--field', 'a'],
      `vn-party-model find: --field goes with --jsonl-in${help('find')}`,
    ],
    [
      ['find', '--offset', '0'],
      `vn-party-model find: --offset goes with --jsonl-in${help('find')}`,
    ],
    [['find', '-o', 'x'], `vn-party-model find: --output goes with --jsonl-in${help('find')}`],
    [['parse', 'a\nb', '--as=\n \n'], 'vn-party-model parse: argument 3, --as: no " " among'],
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

/** Streams whose input breaks with an error. */
function broken(error: Error) {
  const said: string[] = [];
  const sink = (write: (text: string) => void): Writable =>
    new Writable({
      write: (chunk, _encoding, done) => {
        write(String(chunk));
        done();
      },
    });
  const stdin = new Readable({ read: () => void stdin.destroy(error) });
  const streams = { stdin, stdout: sink(() => {}), stderr: sink((text) => said.push(text)) };
  return { said, streams: { ...streams, env: {} } };
}

const reads = [
  ['parse'],
  ['repair'],
  ['format'],
  ['explain'],
  ['find'],
  ['find', '--jsonl-in'],
  ['lint'],
];

test.each(reads)('%s %s: a failure of the system is told, and 3', async (...args) => {
  const { said, streams } = broken(Object.assign(new Error('it broke'), { code: 'EIO' }));
  expect(await run(args, streams)).toBe(3);
  const [name = ''] = args;
  const place = name === 'lint' || (name === 'find' && args.length === 1) ? '-: ' : '';
  expect(said.join('')).toBe(`vn-party-model ${name}: ${place}it broke\n`);
});

test.each(reads)('%s %s: a mistake of the program is thrown', async (...args) => {
  const { said, streams } = broken(new TypeError('no such thing'));
  await expect(run(args, streams)).rejects.toThrow('no such thing');
  expect(said).toEqual([]);
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

test('what reads nothing does not wait for a terminal', async () => {
  const { code, stdout } = await call(['tables'], { terminals: ['stdin'] });
  expect([code, stdout.split('\n')[0]]).toEqual([0, 'agencies']);
});
