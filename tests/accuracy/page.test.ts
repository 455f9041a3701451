import { expect, test } from 'vitest';
import type { Table } from '../../scripts/accuracy/figures.js';
import {
  changesOf,
  committedIn,
  isLoss,
  pageWith,
  tableLines,
} from '../../scripts/accuracy/page.js';

const score = (right: number, missed: number, wrong: number) => ({
  right,
  missed,
  wrong,
  placed: right,
  levelled: right,
  levelRight: right,
});
const table = (right: number, missed: number, wrong: number, row = 'document'): Table => ({
  title: 'by kind',
  rows: [[row, score(right, missed, wrong)]],
});
const page = pageWith('# Title\n\n<!-- figures -->\nold\n', [table(3, 1, 0)]);

test('a page keeps its head and gets its figures', () => {
  expect(page.startsWith('# Title\n\n<!-- figures -->\n\n| by kind |')).toBe(true);
  expect(page).not.toContain('old');
  expect(page).toContain('| document | 3 | 1 | 0 | 1.0000 | 0.7500 | 0.8571 | 1.0000 | 1.0000 |');
});

test('what was written is read again', () => {
  expect(changesOf([table(3, 1, 0)], committedIn(page))).toEqual([]);
  expect(committedIn(page).get('by kind/document/recall')).toBe(0.75);
});

test('a mention lost is a loss', () => {
  const changes = changesOf([table(2, 2, 0)], committedIn(page));
  expect(changes.filter(isLoss).map(({ key }) => key)).toEqual([
    'by kind/document/recall',
    'by kind/document/f1',
  ]);
});

test('a mention gained is no loss', () => {
  const changes = changesOf([table(4, 0, 0)], committedIn(page));
  expect(changes).toHaveLength(2);
  expect(changes.some(isLoss)).toBe(false);
});

test('a row gone is a loss, a new one is none', () => {
  const changes = changesOf([table(1, 0, 0, 'term')], committedIn(page));
  expect(changes.filter(isLoss).every(({ key }) => key.startsWith('by kind/document/'))).toBe(true);
  expect(changes.filter(isLoss)).toHaveLength(5);
  expect(changes.filter(({ was }) => was === undefined)).toHaveLength(5);
});

test('levels stand only where there are some', () => {
  const { title, rows } = table(1, 0, 0);
  const bare = { title, rows: rows.map(([row, one]) => [row, { ...one, levelled: 0 }] as const) };
  expect(tableLines(bare)[0]).toBe(
    '| by kind | right | missed | false | precision | recall | F1 | value |',
  );
});
