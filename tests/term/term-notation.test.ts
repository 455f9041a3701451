import { describe, expect, test } from 'vitest';
import { explainMisfit, formatTerm, misfitOf, parseTerm, type Term, terms } from 'vn-party-model';
import { formatRoman } from 'vn-party-model/text';

// [text, value]
const read: readonly (readonly [string, Term])[] = [
  ['nhiệm kỳ 2020–2025', { of: 'party', start: 2020, end: 2025 }],
  ['khóa XIII, nhiệm kỳ 2021–2026', { of: 'party', ordinal: 13, start: 2021, end: 2026 }],
  ['khóa XII', { of: 'party', ordinal: 12 }],
  ['Quốc hội khóa XV', { of: 'national-assembly', ordinal: 15 }],
  [
    'Hội đồng nhân dân khóa X, nhiệm kỳ 2021–2026',
    { of: 'peoples-council', ordinal: 10, start: 2021, end: 2026 },
  ],
  ['tổ chức khác nhiệm kỳ 2022–2027', { of: 'other', start: 2022, end: 2027 }],
];

test.each(read)('reads "%s"', (text, value) => {
  expect(parseTerm(text)).toStrictEqual(value);
  expect(formatTerm(value)).toBe(text);
  expect(misfitOf(terms, text)).toBeUndefined();
});

test('reads every ordinal from 1 to 99 and none beyond', () => {
  for (let ordinal = 1; ordinal < 100; ordinal++) {
    expect(parseTerm(`khóa ${formatRoman(ordinal)}`)).toEqual({ of: 'party', ordinal });
  }
  expect(parseTerm('khóa C')).toBeUndefined();
});

const roman = 'khóa with a Roman numeral, or nhiệm kỳ';
const word = 'nhiệm kỳ, after a comma where khóa stands before it';
const years = 'two years with an en dash between them, such as 2020–2025';

// [text, reason, where, what is expected]
const misfits: readonly (readonly [string, string, number, string])[] = [
  ['', 'nothing there', 0, roman],
  ['2020–2025', 'years alone', 0, roman],
  ['khóa 13', 'an Arabic number', 0, roman],
  ['khoá XIII', 'the other place of the mark', 0, roman],
  ['nhiệm kì 2020–2025', 'the other letter', 0, roman],
  ['khóa XIII nhiệm kỳ 2021–2026', 'no comma', 9, word],
  ['nhiệm kỳ 2020-2025', 'a hyphen', 9, years],
  ['nhiệm kỳ 2020 – 2025', 'blanks', 9, years],
  ['nhiệm kỳ 1820–1825', 'another century', 9, years],
  ['khóa IIII', 'no numeral', 8, word],
  ['khóa XIII ', 'a blank after it', 9, word],
];

test.each(misfits)('refuses "%s": %s', (text, _reason, at, expected) => {
  expect(parseTerm(text)).toBeUndefined();
  expect(misfitOf(terms, text)).toMatchObject({ at, expected });
  expect(explainMisfit(terms, text, 'vi')).toContain(`ở vị trí ${at}`);
});

// These have the shape of a term and are none.
test.each([
  ['nhiệm kỳ 2025–2020', 'the years the wrong way round'],
  ['nhiệm kỳ 2020–2020', 'one year'],
  ['khóa XIIInhiệm kỳ 2021–2026', 'nothing between'],
  ['khóa XIII2021–2026', 'no word between'],
  ['khóa XIII, nhiệm kỳ ', 'a word without years'],
  ['tổ chức khác ', 'a body alone'],
])('refuses "%s": %s', (text) => {
  expect(parseTerm(text)).toBeUndefined();
});

describe('writing', () => {
  test.each<[string, Term]>([
    ['a term that says nothing', { of: 'party' }],
    ['an ordinal of zero', { of: 'party', ordinal: 0 }],
    ['half an ordinal', { of: 'party', ordinal: 1.5 }],
    ['a hundredth term', { of: 'party', ordinal: 100 }],
    ['a year without its end', { of: 'party', start: 2020 }],
    ['an end without its year', { of: 'party', ordinal: 1, end: 2020 }],
    ['a year too early', { of: 'party', start: 1899, end: 1904 }],
    ['a year too late', { of: 'party', start: 2096, end: 2100 }],
    ['half a year', { of: 'party', start: 2020.5, end: 2025 }],
    ['an end in the middle of a year', { of: 'party', start: 2020, end: 2022.5 }],
    ['one year', { of: 'party', start: 2020, end: 2020 }],
    ['years reversed', { of: 'party', start: 2025, end: 2020 }],
    ['a body of no such name', { of: 'toString' as 'party', ordinal: 1 }],
  ])('refuses %s', (_what, term) => {
    expect(() => terms.format(term)).toThrow(
      new RangeError(`No term of office: ${JSON.stringify(term)}`),
    );
  });

  test.each<[string, Term]>([
    ['nhiệm kỳ 1900–1905', { of: 'party', start: 1900, end: 1905 }],
    ['nhiệm kỳ 2094–2099', { of: 'party', start: 2094, end: 2099 }],
    ['khóa XCIX', { of: 'party', ordinal: 99 }],
    ['khóa I, nhiệm kỳ 2020–2021', { of: 'party', ordinal: 1, start: 2020, end: 2021 }],
  ])('goes as far as %s', (text, term) => {
    expect(terms.format(term)).toBe(text);
    expect(parseTerm(text)).toEqual(term);
  });
});
