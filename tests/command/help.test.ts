import { describe, expect, test } from 'vitest';
import { type Command, commands } from '../../src/command/commands.js';
import { helpOf, helpOfAll, helpOfCommand, spelled, wrapped } from '../../src/command/help.js';
import { options } from '../../src/command/options.js';

test('names every command, option and exit code', () => {
  const help = helpOfAll();
  for (const { name, summary } of commands) {
    expect(help).toContain(`  ${name} `);
    expect(help.replace(/\s+/g, ' ')).toContain(summary);
  }
  expect(help).toMatch(/ {2}3 +A file could not be read/);
});

describe.each([...commands] as readonly Command[])('$name', (command) => {
  const help = helpOfCommand(command);

  test('names every option and example', () => {
    for (const option of command.options) expect(help).toContain(`  ${spelled(option)}`);
    for (const [typed] of command.examples) expect(help).toContain(`  vn-party-model ${typed}\n`);
  });

  test('fits a terminal but for examples', () => {
    const lines = help.split('\n').filter((line) => !line.startsWith('  vn-party-model '));
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
  expect(wrapped(`${'a'.repeat(60)} ${'b'.repeat(60)}`, '')).toBe(
    `${'a'.repeat(60)}\n${'b'.repeat(60)}`,
  );
  expect(wrapped('x'.repeat(100), '  ')).toBe(`  ${'x'.repeat(100)}`);
});
