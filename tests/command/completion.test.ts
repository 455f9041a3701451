import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Command, commands, shells, tableNames } from '../../src/command/commands.js';
import { completionFor } from '../../src/command/completion.js';
import type { Option } from '../../src/command/options.js';
import { call } from '../support/command.js';

test.each(shells)('%s: names every command and option', async (shell) => {
  const { code, stdout } = await call(['completion', shell]);
  expect([code, stdout]).toEqual([0, completionFor(shell)]);
  for (const { name, options } of commands) {
    expect(stdout).toContain(name);
    for (const option of options) expect(stdout).toContain(option.name);
  }
});

const all: readonly Command[] = commands;
const spellingsOf = (options: readonly Option[]): string[] =>
  options.flatMap(({ name, short }) => [`--${name}`, ...(short ? [`-${short}`] : [])]);

describe('bash', () => {
  /** What bash offers for the last of some words, for each of some lines. */
  function offeredFor(lines: readonly (readonly string[])[]): string[][] {
    const asked = lines.flatMap((words) => [
      `COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}`,
      'COMPREPLY=(kept)',
      `_vn_party_model; echo "\${COMPREPLY[*]}"`,
    ]);
    const script = [completionFor('bash'), 'cd src', ...asked].join('\n');
    const { stdout, stderr } = spawnSync('bash', ['-c', script], { encoding: 'utf8' });
    expect(stderr).toBe('');
    const offers = stdout.split('\n').slice(0, -1);
    return offers.map((offer) => offer.split(' ').filter(Boolean).sort());
  }
  const offered = (...words: readonly string[]): string[] => offeredFor([words])[0] ?? [];

  const files = readdirSync('src').sort();

  test('at first every command is offered', () => {
    const names = all.map(({ name }) => name);
    expect(offered('vn-party-model', '')).toEqual(['--help', '--version', ...names].sort());
  });

  test.each(all)('$name: its options, their values, and its operands', (command) => {
    const { name, options, operands } = command;
    const ask = (...words: readonly string[]): string[] => ['vn-party-model', name, ...words];
    const valued = options.filter(({ value }) => value !== undefined);
    // [words, what is offered]
    const expected: readonly (readonly [readonly string[], readonly string[]])[] = [
      [ask('-'), spellingsOf(options)],
      [ask(''), operands.choices ?? (operands.isFile ? files : [])],
      [ask('--help', ''), operands.choices ?? (operands.isFile ? files : [])],
      ...valued.flatMap((option) =>
        spellingsOf([option]).map(
          (spelling) =>
            [
              ask(spelling, ''),
              option.value?.choices ?? (option.value?.isFile ? files : []),
            ] as const,
        ),
      ),
    ];
    const sorted = expected.map(([, offers]) => [...offers].sort());
    expect(offeredFor(expected.map(([words]) => words))).toEqual(sorted);
  });

  test('is told of the program, and of files', () => {
    expect(completionFor('bash')).toMatch(
      /\ncomplete -o filenames -F _vn_party_model vn-party-model\n$/,
    );
  });

  // [words, what is offered]
  const cases: readonly (readonly [readonly string[], readonly string[]])[] = [
    [
      ['vn-party-model', 'f'],
      ['find', 'format'],
    ],
    [['vn-party-model', '--v'], ['--version']],
    [
      ['vn-party-model', 'find', '--js'],
      ['--json', '--jsonl', '--jsonl-in'],
    ],
    [['vn-party-model', 'lint', '--sa'], ['--sarif']],
    [['vn-party-model', 'parse', '--as', 'te'], ['term']],
    [['vn-party-model', 'tables', 's'], tableNames.filter((name) => name.startsWith('s'))],
    [['vn-party-model', 'find', 'lit'], ['lite.ts']],
    [['vn-party-model', 'completion', 'z'], ['zsh']],
  ];

  test.each(cases)('%j', (words, expected) => {
    expect(offered(...words)).toEqual(expected);
  });
});

/** Words of a line of a shell, with quotes taken off. */
const wordsOf = (line: string): string[] =>
  [...line.matchAll(/(?:'[^']*'|\\'|[^\s'])+/g)].map(([word]) =>
    word.replace(/'([^']*)'|\\(')/g, (_, inside, quote) => inside ?? quote),
  );

describe('zsh', () => {
  const linesOf = (): string[] => completionFor('zsh').split('\n');
  const escaped = (text: string): string => text.replace(/[[\]:\\]/g, (sign) => `\\${sign}`);

  test('is told of each command', () => {
    const line = linesOf().find((one) => one.trim().startsWith('subcommands=(')) ?? '';
    expect(wordsOf(line.trim().slice('subcommands=('.length, -1))).toEqual(
      all.map(({ name, summary }) => `${name}:${escaped(summary)}`),
    );
  });

  test.each(all)('$name: its options and operands', ({ name, options, operands }) => {
    const line = linesOf().find((one) => one.startsWith(`    ${name}) `)) ?? '';
    const [first, call, ...words] = wordsOf(line);
    const end = words.pop();
    const operand = words.pop();
    expect([first, call, end]).toEqual([`${name})`, '_arguments', ';;']);
    expect(words).toEqual(
      options.flatMap((option) => {
        const { value, help } = option;
        const choices = value?.choices?.join(' ');
        const actions = {
          file: '_files',
          list: `_values -s , ${value?.name} ${choices}`,
          one: `(${choices})`,
          none: ' ',
        };
        const kind = value?.isFile ? 'file' : value?.isList ? 'list' : choices ? 'one' : 'none';
        const action = value ? `:${value.name}:${actions[kind]}` : '';
        return spellingsOf([option]).map((spelling) => `${spelling}[${escaped(help)}]${action}`);
      }),
    );
    const many = operands.most === 1 ? '1' : '*';
    const words_ = operands.choices ? `(${operands.choices.join(' ')})` : undefined;
    expect(operand).toBe(
      `${many}:${operands.name}:${words_ ?? (operands.isFile ? '_files' : ' ')}`,
    );
  });

  test('is a function for the program', () => {
    const body = linesOf().filter((one) => !/^ {4}(?:[a-z]+\) |subcommands=)/.test(one));
    expect(body.join('\n')).toBe(`#compdef vn-party-model
_vn_party_model() {
  if (( CURRENT == 2 )); then
    local -a subcommands
    _describe 'command' subcommands
    return
  fi
  local subcommand=$words[2]
  shift words; (( CURRENT-- ))
  case $subcommand in
  esac
}
compdef _vn_party_model vn-party-model
`);
  });
});

describe('fish', () => {
  const linesOf = (): string[][] => completionFor('fish').split('\n').slice(0, -1).map(wordsOf);

  test('offers no files by itself', () => {
    expect(linesOf()[0]?.join(' ')).toBe('complete -c vn-party-model -f');
  });

  test('is told of each command, its options and operands', () => {
    const before = ['complete', '-c', 'vn-party-model', '-n'];
    const expected = all.flatMap(({ name, summary, options, operands }) => {
      const inside = [...before, `__fish_seen_subcommand_from ${name}`];
      return [
        [...before, '__fish_use_subcommand', '-a', name, '-d', summary],
        ...(operands.isFile ? [[...inside, '-F']] : []),
        ...(operands.choices ? [[...inside, '-a', operands.choices.join(' ')]] : []),
        ...options.map(({ name: long, short, value, help }) => {
          const needs = value?.isFile ? ['-r', '-F'] : value ? ['-x'] : [];
          const choices = value?.choices ? ['-a', value.choices.join(' ')] : [];
          const letter = short ? ['-s', short] : [];
          return [...inside, '-l', long, ...letter, ...needs, ...choices, '-d', help];
        }),
      ];
    });
    expect(linesOf().slice(1)).toEqual(expected);
  });
});
