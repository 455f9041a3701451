import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { keepWholeLines } from '../../src/command/resume.js';
import { folderWith } from '../support/command.js';

// [what a run left, what is kept, how many lines it has]
const left: readonly (readonly [string, string, number])[] = [
  ['một\nhai\nb', 'một\nhai\n', 2],
  ['một\n', 'một\n', 1],
  ['m', '', 0],
  ['', '', 0],
  ['\n\n', '\n\n', 2],
  ['{"error":"mine","mentions":[]}\n', '{"error":"mine","mentions":[]}\n', 1],
];

test.each(left)('of %j stays %j', async (text, kept, lines) => {
  const at = folderWith({ out: text });
  expect(await keepWholeLines(at('out'))).toEqual({ lines, isRefused: false });
  expect(readFileSync(at('out'), 'utf8')).toBe(kept);
});

test('a file that is not there has no lines', async () => {
  expect(await keepWholeLines(folderWith({})('out'))).toEqual({ lines: 0, isRefused: false });
});

test('a refusal among the lines is remembered, but not one that was cut short', async () => {
  const refusal = '{"error":"not-json","line":1,"offset":0,"input":"x"}';
  const at = folderWith({ one: `\n${refusal}\n\n`, cut: `\n${refusal}` });
  expect(await keepWholeLines(at('one'))).toEqual({ lines: 3, isRefused: true });
  expect(await keepWholeLines(at('cut'))).toEqual({ lines: 1, isRefused: false });
});

test('what is longer than one piece is kept whole', async () => {
  const lines = `${'x'.repeat(99_999)}\n`.repeat(7);
  const at = folderWith({ out: `${lines}rest` });
  expect(await keepWholeLines(at('out'))).toEqual({ lines: 7, isRefused: false });
  expect(readFileSync(at('out'), 'utf8')).toBe(lines);
});

test('a folder is no file, and that is thrown', async () => {
  await expect(keepWholeLines(folderWith({})(''))).rejects.toMatchObject({ code: 'EISDIR' });
});
