import { type Fact, holdsOn } from '../fact/fact.js';
import { firstDayOf } from '../text/calendar.js';
import type { Day } from '../text/day.js';
import { once } from '../text/once.js';
import { type AssemblyTerm, assemblies, peoplesCouncils } from './assemblies.js';
import { type Congress, congresses } from './congresses.js';
import { numberingTermOf } from './numbering-term.js';
import { plenums } from './plenums.js';
import type { Term, TermBody } from './term.js';

/** A term of the tables, with the days on which it is given. */
export interface DatedTerm extends Term, Fact {
  /** The first year of its label. */
  readonly start: number;
  /** The last year of its label. */
  readonly end: number;
  /** Its first day; for assemblies the first day of its first year. */
  readonly since: Day;
  /** The first day no longer; for assemblies that of the year after its last. */
  readonly until: Day;
}

function firstPlenumOf(ordinal: number): { readonly firstPlenum?: Day } {
  const row = plenums.find(({ term, number }) => term === ordinal && number === 1);
  return row?.opened === undefined ? {} : { firstPlenum: row.opened };
}

function centralTerm(row: Congress, next: Congress | undefined): DatedTerm {
  const { ordinal, start, end, source } = row;
  const days = numberingTermOf({ ...row, ...firstPlenumOf(ordinal) }, next);
  // No table knows the next congress: the label's last year is the last that is given.
  const until = days.until ?? firstDayOf(end + 1, 1);
  return { of: 'party', ordinal, start, end, since: days.since, until, source };
}

const assemblyTerm =
  (of: TermBody) =>
  ({ ordinal, start, end, source }: AssemblyTerm): DatedTerm => ({
    of,
    ...(ordinal !== undefined && { ordinal }),
    start,
    end,
    since: firstDayOf(start, 1),
    until: firstDayOf(end + 1, 1),
    source,
  });

/** The terms of the tables by body: those of the Party are the Central Committee's. */
const rowsOf: Readonly<Record<TermBody, () => readonly DatedTerm[]>> = {
  party: /* @__PURE__ */ once(() =>
    congresses.map((row, index) => centralTerm(row, congresses[index + 1])),
  ),
  'national-assembly': /* @__PURE__ */ once(() =>
    assemblies.map(assemblyTerm('national-assembly')),
  ),
  'peoples-council': /* @__PURE__ */ once(() =>
    peoplesCouncils.map(assemblyTerm('peoples-council')),
  ),
  other: () => [],
};

/** Every term of a body that the tables know. @internal */
export function knownTerms(of: TermBody): readonly DatedTerm[] {
  return Object.hasOwn(rowsOf, of) ? rowsOf[of]() : [];
}

/**
 * The terms that ran on a day: of the Central Committee for `party`, known to the day; of the
 * National Assembly and of People's Councils, known by their years. Two on a day that two share.
 *
 * @param day - `YYYY-MM-DD`
 * @param of - whose terms
 * @returns the terms in order; none before the first and after the last year of the tables
 *
 * @example
 * ```ts
 * import { termsOn } from 'vn-party-model';
 *
 * termsOn('2020-07-01', 'party').map(({ ordinal }) => ordinal); // => [12]
 * termsOn('2021-01-31', 'party').map(({ ordinal }) => ordinal); // => [12, 13]
 * termsOn('2021-07-01', 'national-assembly').map(({ ordinal }) => ordinal); // => [14, 15]
 * ```
 */
export function termsOn(day: Day, of: TermBody): readonly DatedTerm[] {
  return knownTerms(of).filter((row) => holdsOn(row, day));
}
