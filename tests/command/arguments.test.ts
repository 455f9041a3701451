import { describe, expect, test } from 'vitest';
import { readArguments } from '../../src/command/arguments.js';
import { type Command, commands } from '../../src/command/commands.js';

const commandOf = (name: string): Command => {
  const command = commands.find((one) => one.name === name);
  if (!command) throw new Error(`no ${name}`);
  return command;
};

test('options and operands are read wherever they stand', () => {
  const args = ['a.txt', '-k', 'document,term', '--day=2025-07-01', '--json', '-', '--', '--b'];
  expect(readArguments(commandOf('find'), args)).toEqual({
    values: { kinds: ['document', 'term'], day: '2025-07-01', json: true },
    operands: ['a.txt', '-', '--b'],
  });
});

describe('misuse is told with its place', () => {
  // [command, arguments, what is said]
  const wrong: readonly (readonly [string, readonly string[], string])[] = [
    ['find', ['a', '--kindz', 'x'], 'argument 3: unknown option --kindz'],
    ['find', ['-z'], 'argument 2: unknown option -z'],
    [
      'find',
      ['-d', '2025-13-01'],
      'argument 2, -d: expected a day such as 2025-07-01, not "2025-13-01"',
    ],
    ['find', ['--day'], 'argument 2, --day: --day needs a day such as 2025-07-01'],
    ['find', ['--json=1'], 'argument 2, --json: --json takes no value'],
    ['find', ['--json', '--json'], 'argument 3: --json stands there twice'],
    ['find', ['--json', '--jsonl'], '--json and --jsonl do not go together'],
    ['find', ['--offset', '-1'], 'argument 2, --offset: expected a count of bytes, not "-1"'],
    ['find', ['--field', ''], 'argument 2, --field: expected a name, not ""'],
    [
      'parse',
      ['--as', 'constructor'],
      'argument 2, --as: no "constructor" among a notation: code,',
    ],
    ['find', ['-k', 'term,trem'], 'argument 2, -k: no "trem" among kinds: congress, document,'],
    ['tables', ['sources', 'posts'], 'argument 3: "posts" is too much'],
    ['tables', ['sauces'], 'argument 2: no "sauces" among agencies,'],
    ['completion', [], 'SHELL is missing: bash, zsh or fish.'],
    ['lint', ['--jsonl', '--sarif'], '--jsonl and --sarif do not go together'],
    ['lint', ['--sarif', '--json'], '--json and --sarif do not go together'],
    ['find', ['-o', ''], 'argument 2, -o: expected a file, not ""'],
    ['find', ['--field'], 'argument 2, --field: --field needs a name'],
    ['find', ['--offset=1e3'], 'argument 2, --offset: expected a count of bytes, not "1e3"'],
    ['find', ['--offset=x1'], 'argument 2, --offset: expected a count of bytes, not "x1"'],
    [
      'find',
      ['--offset=1234567890123456'],
      'argument 2, --offset: expected a count of bytes, not "1234567890123456"',
    ],
    ['parse', ['--lang', 'fr'], 'argument 2, --lang: no "fr" among a language: en, vi'],
    ['parse', ['--lang', 'en,vi'], 'argument 2, --lang: no "en,vi" among a language: en, vi'],
    ['completion', ['bash', 'zsh'], 'argument 3: "zsh" is too much'],
    ['completion', ['sh'], 'argument 2: no "sh" among bash, zsh, fish'],
    ['parse', ['-x', '-x'], 'argument 2: unknown option -x'],
  ];

  test.each(wrong)('%s %j: %s', (name, args, said) => {
    expect(readArguments(commandOf(name), args).misuse?.slice(0, said.length)).toBe(said);
  });
});

test('who asks for help need not say the rest', () => {
  expect(readArguments(commandOf('completion'), ['-h']).misuse).toBeUndefined();
});

test('what stands before a switch or after it is an operand, however many there are', () => {
  const read = readArguments(commandOf('lint'), ['a', '--json', 'b', 'c']);
  expect(read).toEqual({ values: { json: true }, operands: ['a', 'b', 'c'] });
  expect(readArguments(commandOf('find'), ['--offset', '123456789012345'])).toEqual({
    values: { offset: '123456789012345' },
    operands: [],
  });
});
