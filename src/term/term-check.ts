import type { Term } from './term.js';
import { type DatedTerm, knownTerms } from './terms-on.js';

/** What is wrong with a term. */
export type TermFinding =
  | {
      /** The ordinal and the years are those of two different terms. */
      readonly kind: 'ordinal-against-years';
      /** The term that has the ordinal; absent where the table has none. */
      readonly byOrdinal?: DatedTerm;
      /** The term that has the years; absent where the table has none. */
      readonly byYears?: DatedTerm;
    }
  | {
      /** The last year does not come after the first. */
      readonly kind: 'years-reversed';
      /** The first year, as said. */
      readonly start: number;
      /** The last year, as said. */
      readonly end: number;
    }
  | {
      /** No rule and no table has a term of so many years. */
      readonly kind: 'length';
      /** How many years lie between the two. */
      readonly years: number;
    };

/** Five years, one more or less; two and a half for cells show as two or three. */
const allowed: ReadonlySet<number> = /* @__PURE__ */ new Set([2, 3, 4, 5, 6]);

/**
 * What speaks against a term, each with its readings; nothing is mended. Years of the Party are
 * held against the Central Committee's only where they are years of its labels: local terms
 * (2020–2025) have others.
 *
 * @param term - as read, or as found in a text
 * @returns the findings, none when nothing speaks against it
 *
 * @example
 * ```ts
 * import { checkTerm } from 'vn-party-model';
 *
 * const [finding] = checkTerm({ of: 'party', ordinal: 13, start: 2016, end: 2021 });
 * finding?.kind === 'ordinal-against-years' &&
 *   [finding.byOrdinal?.start, finding.byYears?.ordinal];
 * // => [2021, 12]
 * checkTerm({ of: 'party', ordinal: 17, start: 2020, end: 2025 }); // => []
 * ```
 */
export function checkTerm({ of, ordinal, start, end }: Term): readonly TermFinding[] {
  if (start === undefined || end === undefined) return [];
  if (start >= end) return [{ kind: 'years-reversed', start, end }];
  const findings: TermFinding[] = [];
  const rows = knownTerms(of);
  const byYears = rows.find((row) => row.start === start && row.end === end);
  const byOrdinal = ordinal === undefined ? undefined : rows.find((row) => row.ordinal === ordinal);
  const isCounted = of === 'party' ? byYears !== undefined : of === 'national-assembly';
  if (
    ordinal !== undefined &&
    isCounted &&
    byYears?.ordinal !== ordinal &&
    (byOrdinal || byYears)
  ) {
    findings.push({
      kind: 'ordinal-against-years',
      ...(byOrdinal && { byOrdinal }),
      ...(byYears && { byYears }),
    });
  }
  if (!byYears && !allowed.has(end - start)) {
    findings.push({ kind: 'length', years: end - start });
  }
  return findings;
}
