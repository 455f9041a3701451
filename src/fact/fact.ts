import type { Day } from '../text/day.js';
import type { SourceKey } from './sources.js';

/** What every row of a table says besides its own matter: for how long, and on whose word. */
export interface Fact {
  /** The first day it held; absent when none is known. */
  readonly since?: Day;
  /** The first day it no longer held; absent while it holds. */
  readonly until?: Day;
  /** Where it is written, a key of `sources`. */
  readonly source: SourceKey;
  /** The clause within the source. */
  readonly clause?: string;
}

/**
 * Did a fact hold on a day? `since` is the first day it held, `until` the first it did not. What
 * has no known first day is taken to have held always.
 *
 * @param fact - any row of a table, or an interval of your own
 * @param day - `YYYY-MM-DD`
 *
 * @example
 * ```ts
 * import { holdsOn } from 'vn-party-model';
 *
 * holdsOn({ since: '2017-02-06', until: '2026-01-09' }, '2026-01-08'); // => true
 * holdsOn({ since: '2017-02-06', until: '2026-01-09' }, '2026-01-09'); // => false
 * ```
 */
export function holdsOn(fact: Pick<Fact, 'since' | 'until'>, day: Day): boolean {
  return (
    (fact.since === undefined || fact.since <= day) &&
    (fact.until === undefined || day < fact.until)
  );
}

/**
 * The rows that held on a day; all rows when no day is given.
 *
 * @param rows - rows of a table
 * @param day - `YYYY-MM-DD`, or nothing
 * @returns those that held, in the order given
 *
 * @example
 * ```ts
 * import { asOf } from 'vn-party-model';
 *
 * const names = [
 *   { name: 'Ban Tuyên giáo', until: '2025-02-03' },
 *   { name: 'Ban Tuyên giáo và Dân vận', since: '2025-02-03' },
 * ] as const;
 * asOf(names, '2026-01-01').map((row) => row.name); // => ['Ban Tuyên giáo và Dân vận']
 * ```
 */
export function asOf<Row extends Pick<Fact, 'since' | 'until'>>(
  rows: readonly Row[],
  day?: Day,
): readonly Row[] {
  return day === undefined ? rows : rows.filter((row) => holdsOn(row, day));
}
