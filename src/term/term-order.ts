import type { Fact } from '../fact/fact.js';
import type { Term } from './term.js';
import { knownTerms } from './terms-on.js';

/** A term of the tables that says the same: the only one whose neighbours are known. */
function placeOf({ of, ordinal, start, end }: Term): number {
  return knownTerms(of).findIndex(
    (row) =>
      (start === undefined || (row.start === start && row.end === end)) &&
      (ordinal === undefined ? start !== undefined && of !== 'party' : row.ordinal === ordinal),
  );
}

/** The Central Committee's, by its number alone, is one of many committees that count so. */
function neighbour(term: Term, step: 1 | -1): Term | undefined {
  const place = term.of === 'party' && term.start === undefined ? -1 : placeOf(term);
  const row = place < 0 ? undefined : knownTerms(term.of)[place + step];
  if (!row) return undefined;
  const { of, ordinal, start, end } = row;
  return {
    of,
    ...(ordinal !== undefined && { ordinal }),
    ...(term.start !== undefined && { start, end }),
  };
}

/** The year from which the Charter of 2011 makes a term that ends then five years long. */
const charterYear = 2011;

function step(term: Term, by: 1 | -1): Term | undefined {
  const { of, ordinal, start, end } = term;
  const number = ordinal === undefined ? undefined : ordinal + by;
  if (number !== undefined && (number < 1 || number > 99)) return undefined;
  const isFive = start !== undefined && end !== undefined && end - start === 5;
  const from = isFive ? start + 5 * by : undefined;
  const years = from !== undefined && from + 5 >= charterYear ? { start: from, end: from + 5 } : {};
  if (number === undefined && !('start' in years)) return undefined;
  return { of, ...(number !== undefined && { ordinal: number }), ...years };
}

/**
 * The term after a term: of the tables for the Central Committee, the National Assembly and
 * People's Councils; else the next number, and five years more for a term of five years. Years
 * that no rule gives are left out.
 *
 * @param term - with years where the years of the next are wanted
 * @returns the next term, or `undefined` where nothing is known of it
 *
 * @example
 * ```ts
 * import { nextTerm } from 'vn-party-model';
 *
 * nextTerm({ of: 'party', ordinal: 17, start: 2020, end: 2025 });
 * // => { of: 'party', ordinal: 18, start: 2025, end: 2030 }
 * nextTerm({ of: 'national-assembly', ordinal: 11, start: 2002, end: 2007 });
 * // => { of: 'national-assembly', ordinal: 12, start: 2007, end: 2011 }
 * ```
 */
export function nextTerm(term: Term): Term | undefined {
  return neighbour(term, 1) ?? step(term, 1);
}

/**
 * The term before a term, as {@link nextTerm} the one after. Before the first term there is none
 * that its own count knows: an organisation made by a merger begins again at I.
 *
 * @param term - with years where the years of the one before are wanted
 * @returns the term before, or `undefined` where nothing is known of it
 *
 * @example
 * ```ts
 * import { previousTerm } from 'vn-party-model';
 *
 * previousTerm({ of: 'party', ordinal: 14, start: 2026, end: 2031 });
 * // => { of: 'party', ordinal: 13, start: 2021, end: 2026 }
 * previousTerm({ of: 'party', ordinal: 1, start: 2025, end: 2030 }); // => undefined
 * ```
 */
export function previousTerm(term: Term): Term | undefined {
  return neighbour(term, -1) ?? step(term, -1);
}

/** Where it is written that the first term of a new or merged committee may not be five years. */
export const firstTermRule: Fact = { since: '2011-01-19', source: 'charter-2011', clause: '13.5' };

/**
 * The first term of a committee made by a merger: its count begins again at I, whatever the
 * counts of those merged (so did all merged provinces of 2025); the years are those that the
 * level above sets, not always five ({@link firstTermRule}).
 *
 * @param start - the first year
 * @param end - the last year
 * @returns a term of the Party with the ordinal 1
 *
 * @example
 * ```ts
 * import { firstTermAfterMerger, formatTerm } from 'vn-party-model';
 *
 * formatTerm(firstTermAfterMerger(2025, 2030)); // => 'khóa I, nhiệm kỳ 2025–2030'
 * ```
 */
export function firstTermAfterMerger(start: number, end: number): Term {
  return { of: 'party', ordinal: 1, start, end };
}
