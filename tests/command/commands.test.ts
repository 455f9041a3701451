import { describe, expect, test } from 'vitest';
import { type Command, commands, tableNames } from '../../src/command/commands.js';
import { call } from '../support/command.js';

/** Words of a line as a shell parts them, with quotes taken off. */
const wordsOf = (line: string): string[] =>
  [...line.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(
    ([, one, two, three]) => one ?? two ?? three ?? '',
  );

describe.each([...commands] as readonly Command[])('$name', (command) => {
  test('no option stands there twice, by name or by letter', () => {
    const names = command.options.flatMap(({ name, short }) => [name, ...(short ? [short] : [])]);
    expect(names).toEqual([...new Set(names)]);
    expect(names).toContain('help');
  });

  test('its examples begin with its name', () => {
    expect(command.examples.length).toBeGreaterThan(0);
    for (const [typed] of command.examples) expect(wordsOf(typed)[0]).toBe(command.name);
  });
});

/** Examples that read texts: all of it stands in the call. */
const complete = commands
  .flatMap(({ examples }) => examples.map(([typed]) => typed))
  .filter((typed) => !/\.(?:txt|jsonl|fish)|>/.test(typed));

test.each(complete)('the example "%s" does what it says', async (typed) => {
  const { code, stdout, stderr } = await call(wordsOf(typed));
  expect(stderr).toBe('');
  expect(code).toBe(/15\/NQ-TU/.test(typed) ? 1 : 0);
  expect(stdout).not.toBe('');
});

test('tables are in order', () => {
  expect([...tableNames].sort()).toEqual(tableNames);
});

test('find and lint read files, and some operands are counted', () => {
  const all: readonly Command[] = commands;
  const files = all.filter(({ operands }) => operands.isFile).map(({ name }) => name);
  expect(files).toEqual(['find', 'lint']);
  const counted = all.map(({ operands }) => [operands.least ?? 0, operands.most ?? '*'].join('-'));
  expect(counted).toEqual(['0-*', '0-*', '0-*', '0-*', '0-*', '0-*', '0-1', '1-1']);
});
