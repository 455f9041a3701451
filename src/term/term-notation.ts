import { type Notation, oneOf, type Piece, parserOf } from '../text/notation.js';
import { once } from '../text/once.js';
import { formatRoman, parseRoman } from '../text/roman.js';
import type { Term, TermBody } from './term.js';

/** The words before a term, by its body; the Party has none. */
const leads: Readonly<Record<TermBody, string>> = {
  party: '',
  'national-assembly': 'Quốc hội ',
  'peoples-council': 'Hội đồng nhân dân ',
  other: 'tổ chức khác ',
};
const bodies = /* @__PURE__ */ once(
  (): ReadonlyMap<string | undefined, TermBody> =>
    new Map(Object.entries(leads).map(([body, lead]) => [lead || undefined, body as TermBody])),
);

/** Roman numerals from I to XCIX. */
const roman = '(?:XC|XL|LX{0,3}|X{1,3})(?:IX|IV|V?I{0,3})|L(?:IX|IV|V?I{0,3})|IX|IV|VI{0,3}|I{1,3}';
const year = '(?:19|20)\\d\\d';

const pieces = /* @__PURE__ */ once((): readonly Piece[] => [
  {
    expected: 'a body other than the Party, such as Quốc hội',
    vietnamese: 'một cơ quan ngoài Đảng như Quốc hội',
    pattern: `(${oneOf(Object.values(leads).filter(Boolean))})?`,
  },
  {
    expected: 'khóa with a Roman numeral, or nhiệm kỳ',
    vietnamese: 'khóa và một số La Mã, hoặc nhiệm kỳ',
    pattern: `(?:khóa (${roman})|(?=nhiệm kỳ ))`,
  },
  {
    expected: 'nhiệm kỳ, after a comma where khóa stands before it',
    vietnamese: 'nhiệm kỳ, sau dấu phẩy nếu có khóa ở trước',
    pattern: '((?:, )?nhiệm kỳ (?=.)|$)',
  },
  {
    expected: 'two years with an en dash between them, such as 2020–2025',
    vietnamese: 'hai năm nối bằng dấu gạch ngang, như 2020–2025',
    pattern: `(?:(${year})–(${year})|$)`,
  },
]);

const isWhole = (value: number | undefined, from: number, to: number): boolean =>
  value !== undefined && Number.isInteger(value) && value >= from && value <= to;

/** Does a term say an ordinal or years, each within its bounds? @internal */
export function isSoundTerm({ ordinal, start, end }: Term): boolean {
  if (ordinal === undefined && start === undefined) return false;
  if (ordinal !== undefined && !isWhole(ordinal, 1, 99)) return false;
  if (start === undefined) return end === undefined;
  return isWhole(start, 1900, 2099) && isWhole(end, 1900, 2099) && start < (end as number);
}

/** Writes a term in its canonical spelling. @internal */
export function writeTerm(term: Term): string {
  const { of, ordinal, start, end } = term;
  if (!isSoundTerm(term) || !Object.hasOwn(leads, of)) {
    throw new RangeError(`No term of office: ${JSON.stringify(term)}`);
  }
  const number = ordinal === undefined ? '' : `khóa ${formatRoman(ordinal)}`;
  const years = start === undefined ? '' : `nhiệm kỳ ${start}–${end}`;
  return `${leads[of]}${number}${number && years && ', '}${years}`;
}

/**
 * How terms of office are written: `khóa XIII, nhiệm kỳ 2021–2026`, with the body before it unless
 * it is a committee of the Party.
 */
export const terms: Notation<'term', Term> = {
  name: 'term',
  title: { en: 'term of office', vi: 'Nhiệm kỳ' },
  get pieces() {
    return pieces();
  },
  read: (match) => {
    const [, lead, numeral, link, first, last] = match;
    const of = bodies().get(lead) as TermBody;
    const ordinal = numeral === undefined ? undefined : parseRoman(numeral);
    if (first === undefined) return ordinal === undefined ? undefined : { of, ordinal };
    const [start, end] = [Number(first), Number(last)];
    if (start >= end || link?.startsWith(',') !== (ordinal !== undefined)) return undefined;
    return ordinal === undefined ? { of, start, end } : { of, ordinal, start, end };
  },
  format: writeTerm,
};

/**
 * Reads the canonical spelling of a term of office and nothing else; {@link readTerm} takes what
 * people write.
 *
 * @param text - such as `nhiệm kỳ 2020–2025`, `khóa XIII, nhiệm kỳ 2021–2026`, `Quốc hội khóa XV`
 * @returns the term, or `undefined` for anything else; `misfitOf(terms, text)` says why
 *
 * @example
 * ```ts
 * import { parseTerm } from 'vn-party-model';
 *
 * parseTerm('khóa XIII, nhiệm kỳ 2021–2026');
 * // => { of: 'party', ordinal: 13, start: 2021, end: 2026 }
 * parseTerm('Quốc hội khóa XV'); // => { of: 'national-assembly', ordinal: 15 }
 * parseTerm('nhiệm kỳ 2020-2025'); // => undefined
 * ```
 */
export const parseTerm: (text: string) => Term | undefined = /* @__PURE__ */ parserOf(terms);
