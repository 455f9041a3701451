import { daysFrom } from '../text/calendar.js';
import type { Day } from '../text/day.js';
import type { Interval, Period } from './period.js';

/**
 * The days of a period as a half-open interval, in which tables and `holdsOn` speak.
 *
 * @param period - says its last day, which belongs to it
 * @returns the first day, and the first day no longer
 * @throws RangeError when the last day is none of the calendar
 *
 * @example
 * ```ts
 * import { intervalOf } from 'vn-party-model';
 *
 * intervalOf({ start: '2021-01-01', end: '2025-12-31' });
 * // => { since: '2021-01-01', until: '2026-01-01' }
 * ```
 */
export function intervalOf({ start, end }: Pick<Period, 'start' | 'end'>): Required<Interval> {
  return { since: start, until: daysFrom(end, 1) };
}

const later = (one: Day | undefined, other: Day | undefined): Day | undefined =>
  one === undefined || (other !== undefined && other > one) ? other : one;

const sooner = (one: Day | undefined, other: Day | undefined): Day | undefined =>
  one === undefined || (other !== undefined && other < one) ? other : one;

/**
 * The days that two intervals share.
 *
 * @param one - half-open, as the tables write them
 * @param other - another
 * @returns the interval in both, or `undefined` when they share no day
 *
 * @example
 * ```ts
 * import { overlapOf } from 'vn-party-model';
 *
 * overlapOf({ since: '2016-01-27', until: '2021-02-02' }, { since: '2021-01-31' });
 * // => { since: '2021-01-31', until: '2021-02-02' }
 * ```
 */
export function overlapOf(one: Interval, other: Interval): Interval | undefined {
  const since = later(one.since, other.since);
  const until = sooner(one.until, other.until);
  if (since !== undefined && until !== undefined && since >= until) return undefined;
  return { ...(since !== undefined && { since }), ...(until !== undefined && { until }) };
}

/**
 * Does one interval hold every day of another?
 *
 * @param outer - half-open
 * @param inner - half-open
 *
 * @example
 * ```ts
 * import { contains } from 'vn-party-model';
 *
 * contains({ since: '2021-01-01' }, { since: '2021-01-01', until: '2022-01-01' }); // => true
 * contains({ since: '2021-01-01', until: '2022-01-01' }, { since: '2021-06-01' }); // => false
 * ```
 */
export function contains(outer: Interval, inner: Interval): boolean {
  const begins = outer.since === undefined || (inner.since ?? '') >= outer.since;
  const ends =
    outer.until === undefined || (inner.until !== undefined && inner.until <= outer.until);
  return begins && ends;
}
