import type { Term, TermBody } from './term.js';
import { writeTerm } from './term-notation.js';

/**
 * A way to write a term: `canonical` (`khóa XIII, nhiệm kỳ 2021–2026`), `english` (`13th term,
 * 2021–2026`), `file` (`khóa-XIII-nhiệm-kỳ-2021-2026`), `slug` (`khoa-xiii-nhiem-ky-2021-2026`).
 */
export type TermStyle = 'canonical' | 'english' | 'file' | 'slug';

const english: Readonly<Record<TermBody, string>> = {
  party: '',
  'national-assembly': 'National Assembly, ',
  'peoples-council': "People's Council, ",
  other: 'another organisation, ',
};

/** `1st`, `2nd`, `3rd`, `11th`. */
function englishOrdinal(number: number): string {
  const endings = ['th', 'st', 'nd', 'rd'];
  const isTeen = Math.trunc(number / 10) === 1;
  return `${number}${isTeen ? 'th' : (endings[number % 10] ?? 'th')}`;
}

function englishTerm({ of, ordinal, start, end }: Term): string {
  const years = start === undefined ? '' : `${start}–${end}`;
  const term = ordinal === undefined ? 'term' : `${englishOrdinal(ordinal)} term`;
  return `${english[of]}${term}${years && (ordinal === undefined ? ' ' : ', ')}${years}`;
}

const fileName = (term: Term): string => writeTerm(term).replace(/,? |–/g, '-');

const marks = /[\u0300-\u036f]/g;
const writers: Readonly<Record<TermStyle, (term: Term) => string>> = {
  canonical: writeTerm,
  english: (term) => writeTerm(term) && englishTerm(term),
  file: fileName,
  slug: (term) =>
    fileName(term).toLowerCase().normalize('NFD').replace(marks, '').replaceAll('đ', 'd'),
};

/**
 * Writes a term of office.
 *
 * @param term - an ordinal, years, or both
 * @param style - `canonical` when absent
 * @returns the text
 * @throws RangeError for a term that says nothing, or whose numbers are out of bounds
 *
 * @example
 * ```ts
 * import { formatTerm } from 'vn-party-model';
 *
 * const term = { of: 'party', ordinal: 13, start: 2021, end: 2026 } as const;
 * formatTerm(term); // => 'khóa XIII, nhiệm kỳ 2021–2026'
 * formatTerm(term, 'english'); // => '13th term, 2021–2026'
 * formatTerm(term, 'slug'); // => 'khoa-xiii-nhiem-ky-2021-2026'
 * ```
 */
export function formatTerm(term: Term, style: TermStyle = 'canonical'): string {
  return writers[style](term);
}
