import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { manPage } from '../../scripts/man-page.js';
import { commands } from '../../src/command/commands.js';

test('the page of the manual is the one that the tables give: `npm run man`', () => {
  expect(readFileSync('man/vn-party-model.1', 'utf8')).toBe(manPage());
});

test('it has a section for each command, and no line begins a request by chance', () => {
  const lines = manPage().trimEnd().split('\n');
  const requests = new Set(
    lines.filter((line) => /^[.']/.test(line)).map((line) => line.split(' ')[0]),
  );
  expect([...requests].sort()).toEqual(['.EE', '.EX', '.PP', '.SH', '.SS', '.TH', '.TP', '.\\"']);
  expect(lines.filter((line) => line.startsWith('.SS '))).toHaveLength(commands.length);
});
