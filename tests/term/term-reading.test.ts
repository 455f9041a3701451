import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatTerm, readTerm, type Term } from 'vn-party-model';
import { termValues } from '../support/term.js';

const party = (ordinal: number | undefined, start?: number, end?: number): Term => ({
  of: 'party',
  ...(ordinal !== undefined && { ordinal }),
  ...(start !== undefined && end !== undefined && { start, end }),
});
const twenty = party(23, 2020, 2025);

// Separators, spellings and shapes of the fact base: [text, term]
const read: readonly (readonly [string, Term])[] = [
  ['khóa XXIII, nhiệm kỳ 2020-2025', twenty],
  ['khóa XXIII, nhiệm kỳ 2020 - 2025', twenty],
  ['khóa XXIII, nhiệm kỳ 2020–2025', twenty],
  ['khóa XXIII, nhiệm kỳ 2020 – 2025', twenty],
  ['khóa XXIII, nhiệm kỳ 2020 2025', twenty],
  ['khóa XXIII, nhiệm kỳ 2020 -2025', twenty],
  ['khóa XXIII, nhiệm kỳ 2020- 2025', twenty],
  ['khóa XXIII, nhiệm kỳ 2020\u20112025', twenty],
  ['khoá XXIII nhiệm kì 2020-2025', twenty],
  ['Khoá XXIII (nhiệm kỳ 2020-2025)', twenty],
  ['khóa XXIII nhiệm kỳ (2020-2025)', twenty],
  ['khóa 23 nhiệm kỳ 2020-2025', twenty],
  ['lần thứ XXIII, nhiệm kỳ 2020-2025', twenty],
  ['lần thứ XXIII, nhiệm kỳ 2020 - 2025', twenty],
  ['lần thứ XXIII (nhiệm kỳ 2020-2025)', twenty],
  ['lần thứ XXIII nhiệm kỳ 2020 2025', twenty],
  ['lần thứ XXIII nhiệm kỳ (2020-2025)', twenty],
  ['lần thứ XXIII, khóa XXIII, nhiệm kỳ 2020 – 2025', twenty],
  ['lần thứ 23 nhiệm kỳ 2020–2025', twenty],
  ['lần thứ XVII (nhiệm kỳ 2015-2020)', party(17, 2015, 2020)],
  ['lần thứ Nhất nhiệm kỳ 2025-2030', party(1, 2025, 2030)],
  ['lần thứ nhất, nhiệm kỳ 2025-2030', party(1, 2025, 2030)],
  ['khóa I (2025 - 2030)', party(1, 2025, 2030)],
  ['khóa III(nhiệm kỳ 2020\u20112025)', party(3, 2020, 2025)],
  ['khóa X 2006 - 2011', party(10, 2006, 2011)],
  ['nhiệm kì 2010–2015', party(undefined, 2010, 2015)],
  ['khoá XIII', party(13)],
  ['Quốc hội khóa XV', { of: 'national-assembly', ordinal: 15 }],
  [
    'HĐND tỉnh khóa X, nhiệm kỳ 2021-2026',
    { of: 'peoples-council', ordinal: 10, start: 2021, end: 2026 },
  ],
];

test.each(read)('reads "%s"', (text, term) => {
  expect(readTerm(text)).toEqual(term);
  expect(readTerm(text.normalize('NFD'))).toEqual(term);
  expect(readTerm(text.replaceAll(' ', '\u00a0'))).toEqual(term);
});

const refused: readonly (readonly [string, string])[] = [
  ['', 'nothing there'],
  ['2020-2025', 'years alone'],
  ['XXIII', 'a number alone'],
  ['giai đoạn 2020-2025', 'a period'],
  ['nhiệm kỳ 2025-2020', 'the years the wrong way round'],
  ['nhiệm kỳ 2015-2020, 2020-2025', 'two terms'],
  ['nhiệm kỳ 2020-2025 của Đảng bộ', 'something after it'],
  ['sinh viên khóa 45', 'a school course'],
  ['khóa học', 'a course'],
];

test.each(refused)('refuses "%s": %s', (text) => {
  expect(readTerm(text)).toBeUndefined();
});

test('reads all that is written, and what it writes reads the same', () => {
  fc.assert(
    fc.property(termValues, (term) => {
      expect(readTerm(formatTerm(term))).toEqual(term);
    }),
  );
  for (const [text, term] of read)
    expect(readTerm(formatTerm(readTerm(text) as Term))).toEqual(term);
});
