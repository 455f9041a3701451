import type { Fact } from '../fact/fact.js';
import type { Day } from '../text/day.js';

/** A term of the National Assembly, or of all People's Councils. */
export interface AssemblyTerm extends Fact {
  /** Which term; People's Councils count each its own. */
  readonly ordinal?: number;
  /** The year it begins. */
  readonly start: number;
  /** The year it ends, which the next term shares. */
  readonly end: number;
  /** The day of the election; absent where none is known. */
  readonly elected?: Day;
}

type Row = readonly [start: number, end: number, elected?: Day, source?: Fact['source']];

const rowOf = ([start, end, elected, source = 'observed']: Row): AssemblyTerm => ({
  start,
  end,
  source,
  ...(elected !== undefined && { elected }),
});

/** The National Assembly's terms, in order; the years are those of its label. */
export const assemblies: readonly AssemblyTerm[] = /* @__PURE__ */ (
  [
    [1946, 1960, '1946-01-06'],
    [1960, 1964, '1960-05-08'],
    [1964, 1971, '1964-04-26'],
    [1971, 1975, '1971-04-11'],
    [1975, 1976, '1975-04-06'],
    [1976, 1981, '1976-04-25'],
    [1981, 1987, '1981-04-26'],
    [1987, 1992, '1987-04-19'],
    [1992, 1997, '1992-07-19'],
    [1997, 2002, '1997-07-20'],
    [2002, 2007, '2002-05-19'],
    [2007, 2011, '2007-05-20'],
    [2011, 2016, '2011-05-22'],
    [2016, 2021, '2016-05-22'],
    [2021, 2026, '2021-05-23'],
    [2026, 2031, '2026-03-15', 'ct46-tw-2025'],
  ] satisfies Row[]
).map((row, index) => ({ ordinal: index + 1, ...rowOf(row as Row) }));

/** The terms of People's Councils; since 2011 they are elected with the National Assembly. */
export const peoplesCouncils: readonly AssemblyTerm[] = /* @__PURE__ */ (
  [
    [2004, 2011],
    [2011, 2016, '2011-05-22'],
    [2016, 2021, '2016-05-22'],
    [2021, 2026, '2021-05-23'],
    [2026, 2031, '2026-03-15', 'ct46-tw-2025'],
  ] satisfies Row[]
).map((row) => rowOf(row as Row));
