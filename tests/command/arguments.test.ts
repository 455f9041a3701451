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
  ];

  test.each(wrong)('%s %j: %s', (name, args, said) => {
    expect(readArguments(commandOf(name), args).misuse?.slice(0, said.length)).toBe(said);
  });
});

test('who asks for help need not say the rest', () => {
  expect(readArguments(commandOf('completion'), ['-h']).misuse).toBeUndefined();
});
