import { describe, expect, test } from 'vitest';
import { asOf, type Fact, holdsOn } from 'vn-party-model';
import type { Day } from 'vn-party-model/text';

type Interval = Pick<Fact, 'since' | 'until'>;

// [what, interval, day, does it hold]
const days: readonly (readonly [string, Interval, Day, boolean])[] = [
  ['the day before the first', { since: '2017-02-06' }, '2017-02-05', false],
  ['the first day', { since: '2017-02-06' }, '2017-02-06', true],
  ['long after, with no end', { since: '2017-02-06' }, '9999-12-31', true],
  ['the last day', { until: '2026-01-09' }, '2026-01-08', true],
  ['the first day no longer', { until: '2026-01-09' }, '2026-01-09', false],
  ['long before, with no beginning', { until: '2026-01-09' }, '1000-01-01', true],
  ['any day, with neither', {}, '1945-08-19', true],
];

test.each(days)('on %s: %j on %s is %s', (_what, interval, day, holds) => {
  expect(holdsOn(interval, day)).toBe(holds);
});

describe('rows on a day', () => {
  const earlier = { name: 'Ban Tuyên giáo', until: '2025-02-03' } as const;
  const later = { name: 'Ban Tuyên giáo và Dân vận', since: '2025-02-03' } as const;
  const rows = [earlier, later];

  test('are those that held on it', () => {
    expect(asOf(rows, '2025-02-02')).toEqual([earlier]);
    expect(asOf(rows, '2025-02-03')).toEqual([later]);
  });

  test('are all rows when no day is given', () => {
    expect(asOf(rows)).toEqual(rows);
    expect(asOf([], '2025-02-03')).toEqual([]);
  });
});
