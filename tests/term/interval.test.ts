import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contains, holdsOn, type Interval, intervalOf, overlapOf } from 'vn-party-model';
import type { Day } from 'vn-party-model/text';
import { daysFrom } from '../../src/text/calendar.js';
import { periodValues } from '../support/term.js';

test('the last day of a period belongs to it', () => {
  const interval = intervalOf({ start: '2021-01-01', end: '2025-12-31' });
  expect(interval).toEqual({ since: '2021-01-01', until: '2026-01-01' });
  expect(holdsOn(interval, '2025-12-31')).toBe(true);
  expect(holdsOn(interval, '2026-01-01')).toBe(false);
});

test('plan years meet, and do not overlap; term years share one', () => {
  const plan = intervalOf({ start: '2016-01-01', end: '2020-12-31' });
  const next = intervalOf({ start: '2021-01-01', end: '2025-12-31' });
  expect(overlapOf(plan, next)).toBeUndefined();
  const term = intervalOf({ start: '2020-01-01', end: '2025-12-31' });
  expect(overlapOf(plan, term)).toEqual({ since: '2020-01-01', until: '2021-01-01' });
});

const day: fc.Arbitrary<Day> = fc
  .integer({ min: 0, max: 20 })
  .map((days) => daysFrom('2020-12-25', days));
const interval: fc.Arbitrary<Interval> = fc
  .tuple(
    fc.option(day, { nil: undefined }),
    fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined }),
  )
  .map(([since, days]) => ({
    ...(since !== undefined && { since }),
    ...(days !== undefined && { until: daysFrom(since ?? '2021-01-01', days) }),
  }));

test('a day lies in the overlap exactly when it lies in both', () => {
  fc.assert(
    fc.property(interval, interval, day, (one, other, each) => {
      const both = overlapOf(one, other);
      expect(both !== undefined && holdsOn(both, each)).toBe(
        holdsOn(one, each) && holdsOn(other, each),
      );
      expect(overlapOf(other, one)).toEqual(both);
    }),
  );
});

test('one contains another exactly when their overlap is the other', () => {
  fc.assert(
    fc.property(interval, interval, (outer, inner) => {
      const both = overlapOf(outer, inner);
      expect(contains(outer, inner)).toBe(
        both !== undefined && both.since === inner.since && both.until === inner.until,
      );
    }),
  );
});

// [outer, inner, does the one contain the other]
const rows: readonly (readonly [Interval, Interval, boolean])[] = [
  [{}, {}, true],
  [{}, { until: '2022-01-01' }, true],
  [{ until: '2022-01-01' }, { until: '2022-01-01' }, true],
  [{ until: '2022-01-01' }, { until: '2022-01-02' }, false],
  [{ until: '2022-01-01' }, {}, false],
  [{ since: '2021-01-01' }, {}, false],
  [{ since: '2021-01-01' }, { since: '2021-01-01' }, true],
];

test.each(rows)('%j contains %j: %s', (outer, inner, isIn) => {
  expect(contains(outer, inner)).toBe(isIn);
});

test('a period is its interval', () => {
  fc.assert(
    fc.property(periodValues, (period) => {
      const { since, until } = intervalOf(period);
      expect([since, daysFrom(until, -1)]).toEqual([period.start, period.end]);
    }),
  );
});
