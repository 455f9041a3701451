import type { Fact } from '../fact/fact.js';
import { daysFrom } from '../text/calendar.js';
import type { Day } from '../text/day.js';
import type { Interval } from './period.js';

/** The days of a congress from which the term of its committee is counted. */
export interface CongressDays {
  /** Its first day. */
  readonly opened: Day;
  /** Its last day. */
  readonly closed: Day;
  /** The first day of the first plenum of the committee that it elected. */
  readonly firstPlenum?: Day;
}

/** Where the rule of {@link numberingTermOf} is written; the successor guidance keeps it. */
export const numberingTermRule: Fact = {
  since: '2018-04-03',
  source: 'hd36-vptw-2018',
  clause: 'II.1.3.1(a)',
};

/**
 * The exact days of a committee's term, in which its documents are numbered: from the day after
 * the closing of its congress, or from the opening of its first plenum when that sits during the
 * congress, to the end of the closing day of the next congress (36-HD/VPTW, II.1.3.1). On the
 * first days of a committee elected so, the old term and the new one both run.
 *
 * @param congress - the congress that elected the committee
 * @param next - the next congress, where there has been one
 * @returns half-open; without `until` while there is no next congress
 * @throws RangeError when a day is none of the calendar
 *
 * @example
 * ```ts
 * import { numberingTermOf } from 'vn-party-model';
 *
 * const twelfth = { opened: '2016-01-20', closed: '2016-01-28', firstPlenum: '2016-01-27' } as const;
 * const thirteenth = { opened: '2021-01-25', closed: '2021-02-01' } as const;
 * numberingTermOf(twelfth, thirteenth); // => { since: '2016-01-27', until: '2021-02-02' }
 * numberingTermOf(thirteenth); // => { since: '2021-02-02' }
 * ```
 */
export function numberingTermOf(
  { opened, closed, firstPlenum }: CongressDays,
  next?: Pick<CongressDays, 'closed'>,
): Interval & { readonly since: Day } {
  const isDuring = firstPlenum !== undefined && opened <= firstPlenum && firstPlenum <= closed;
  const since = isDuring ? firstPlenum : daysFrom(closed, 1);
  return next === undefined ? { since } : { since, until: daysFrom(next.closed, 1) };
}
