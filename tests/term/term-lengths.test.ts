import { expect, test } from 'vitest';
import { type CongressLevel, nextCongressDue, termLengthsOf } from 'vn-party-model';
import type { Day } from 'vn-party-model/text';

// [level, day, months, tolerance]
test.each<[CongressLevel, Day, number, number | undefined]>([
  ['national', '2026-01-23', 60, 12],
  ['province', '2020-10-13', 60, 12],
  ['district', '2020-07-23', 60, 12],
  ['base', '2025-06-30', 60, 12],
  ['cell', '2025-06-30', 30, 6],
  ['cell', '2025-07-01', 60, undefined],
])('%s on %s: %i months, give or take %s', (level, day, months, tolerance) => {
  const rows = termLengthsOf(level, day);
  expect(rows).toHaveLength(1);
  expect(rows[0]?.months).toBe(months);
  expect(rows[0]?.tolerance).toBe(tolerance);
});

test('before the Charter of 2011 no rule is known', () => {
  expect(termLengthsOf('province', '2010-12-31')).toEqual([]);
  expect(nextCongressDue('province', '2010-12-31')).toBeUndefined();
});

test('the trial of cells is marked as one', () => {
  expect(termLengthsOf('cell', '2025-12-24')).toMatchObject([
    { isPilot: true, source: 'qd294-tw-2025' },
  ]);
  expect(termLengthsOf('base', '2025-12-24')[0]?.isPilot).toBeUndefined();
});

test('the next congress is due by calendar months', () => {
  expect(nextCongressDue('cell', '2022-08-31')).toEqual({
    due: '2025-02-28',
    earliest: '2024-08-31',
    latest: '2025-08-31',
  });
  expect(nextCongressDue('cell', '2025-12-24')).toEqual({ due: '2030-12-24' });
});
