import { describe, expect, test } from 'vitest';
import { type Command, commands } from '../../src/command/commands.js';
import { helpOf, helpOfAll, helpOfCommand, spelled, wrapped } from '../../src/command/help.js';
import { options } from '../../src/command/options.js';

const head = `Usage: vn-party-model COMMAND [OPTION...] [...]

Reads, writes, checks and finds what papers of the Communist Party of Vietnam
cite.

Commands:
  find                Find what texts cite: documents, terms, organisations and
                      six kinds more.
`;
const exits = `
Exit codes:
  0                   Nothing is wrong.
  1                   Something was found wrong: by lint, in a text that does
                      not parse, in a line of --jsonl-in.
  2                   The command was called in a way that it does not know.
  3                   A file could not be read or written.
`;

test('has its parts in order, with a blank line between', () => {
  const help = helpOfAll();
  expect(help.slice(0, head.length)).toBe(head);
  expect(help.slice(help.indexOf('\n\nOptions'))).toBe(`

Options:
  -h, --help          Print this help.
  -V, --version       Print the version.
${exits}
"vn-party-model COMMAND --help" says more.
`);
  const completion = commands.find(({ name }) => name === 'completion');
  expect(
    completion && helpOfCommand(completion),
  ).toBe(`Usage: vn-party-model completion [OPTION...] SHELL

Print a script that completes this command in a shell.

SHELL: bash, zsh or fish.

One of: bash, zsh, fish.

Options:
  -h, --help          Print this help.

Let the shell read it when it starts.

Examples:
  vn-party-model completion bash > ~/.local/share/bash-completion/completions/vn-party-model
      for bash
  vn-party-model completion fish > ~/.config/fish/completions/vn-party-model.fish
      for fish
${exits}`);
});

test('what may be left out stands in brackets, and only choices are listed', () => {
  const repair = commands.find(({ name }) => name === 'repair');
  const lines = repair ? helpOfCommand(repair).split('\n') : [];
  expect(lines.slice(0, 10)).toEqual([
    'Usage: vn-party-model repair [OPTION...] [TEXT...]',
    '',
    'Read what people write for a code, and write it in canonical spelling.',
    '',
    'TEXT...: Texts; when there are none, the lines of standard input or of --from.',
    '',
    'Options:',
    '  -f, --from FILE     Read the texts from a file, one a line.',
    '  --json              Write one JSON array.',
    '  --jsonl             Write JSON Lines: one object a line.',
  ]);
});

test('a head that leaves no room has its help on the next line', () => {
  const described = { name: 'x', summary: 'S', details: [], examples: [] } as const;
  const rowsFor = (name: string): string[] => {
    const operands = { name: 'X', help: 'Y.' };
    const help = helpOfCommand({ ...described, operands, options: [{ name, help: 'Z.' }] });
    return help.slice(help.indexOf('Options:') + 9, help.indexOf('\n\nExamples')).split('\n');
  };
  expect(rowsFor('a'.repeat(16))).toEqual([`  --${'a'.repeat(16)}  Z.`]);
  expect(rowsFor('a'.repeat(17))).toEqual([`  --${'a'.repeat(17)}`, `${' '.repeat(22)}Z.`]);
});

test('names every command, option and exit code', () => {
  const help = helpOfAll();
  for (const { name, summary } of commands) {
    expect(help).toContain(`  ${name} `);
    expect(help.replace(/\s+/g, ' ')).toContain(summary);
  }
  expect(help).toMatch(/ {2}3 +A file could not be read/);
});

describe.each([...commands] as readonly Command[])('$name', (command) => {
  test('names every option and example', () => {
    const help = helpOfCommand(command);
    for (const option of command.options) expect(help).toContain(`  ${spelled(option)}`);
    for (const [typed] of command.examples) expect(help).toContain(`  vn-party-model ${typed}\n`);
  });

  test('fits a terminal but for examples', () => {
    const lines = helpOfCommand(command)
      .split('\n')
      .filter((line) => !line.startsWith('  vn-party-model '));
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
  });
});

test('spells options, and says what their values may be', () => {
  expect(spelled(options.kinds)).toBe('-k, --kinds KINDS');
  expect(spelled(options.json)).toBe('--json');
  expect(helpOf(options.language)).toMatch(/One of: en, vi\.$/);
});

test('breaks lines between words alone', () => {
  expect(wrapped('a b', ' ')).toBe(' a b');
  const [forty, line] = ['a'.repeat(40), 'b'.repeat(39)];
  expect(wrapped(`${forty} ${line}`, '')).toBe(`${forty} ${line}`);
  expect(wrapped(`${forty} ${line}b c`, ' ')).toBe(` ${forty}\n ${line}b c`);
  expect(wrapped(`${'a'.repeat(60)} ${'b'.repeat(60)}`, '')).toBe(
    `${'a'.repeat(60)}\n${'b'.repeat(60)}`,
  );
  expect(wrapped('x'.repeat(100), '  ')).toBe(`  ${'x'.repeat(100)}`);
});
