import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { entries } from '../../scripts/entries.js';

/** The first paragraph of a module's comment, on one line. */
function summaryOf(source: string): string {
  const [, comment = ''] = /^\/\*\*\n([\s\S]*?)\*\//.exec(readFileSync(source, 'utf8')) ?? [];
  const lines = comment.split('\n').map((line) => line.replace(/^ \* ?/, '').trim());
  return lines.slice(0, lines.indexOf('')).join(' ');
}

/** The rows of the table of entry points. */
function rowsOf(file: string): [specifier: string, words: string][] {
  const rows = readFileSync(file, 'utf8').matchAll(/^\| `(vn-party-model[^`]*)` \| (.*) \|$/gm);
  return [...rows].map(([, specifier = '', words = '']) => [specifier, words]);
}

test('README.md describes each entry point as its module does', () => {
  expect(rowsOf('README.md')).toEqual(
    entries.map(({ specifier, source }) => [specifier, summaryOf(source)]),
  );
});

test('README.vi.md names the same entry points', () => {
  const named = rowsOf('README.vi.md').map(([specifier]) => specifier);
  expect(named).toEqual(entries.map(({ specifier }) => specifier));
});

test('both say the same in code', () => {
  const blocksOf = (file: string) => readFileSync(file, 'utf8').match(/^```[\s\S]*?^```$/gm);
  expect(blocksOf('README.vi.md')).toEqual(blocksOf('README.md'));
});
