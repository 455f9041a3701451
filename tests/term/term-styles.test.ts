import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatTerm, type Term, type TermStyle } from 'vn-party-model';
import { termValues } from '../support/term.js';

const central: Term = { of: 'party', ordinal: 13, start: 2021, end: 2026 };
const assembly: Term = { of: 'national-assembly', ordinal: 15 };
const council: Term = { of: 'peoples-council', ordinal: 2, start: 2021, end: 2026 };
const years: Term = { of: 'party', start: 2020, end: 2025 };

// [term, style, text]
const written: readonly (readonly [Term, TermStyle, string])[] = [
  [central, 'canonical', 'khóa XIII, nhiệm kỳ 2021–2026'],
  [central, 'english', '13th term, 2021–2026'],
  [central, 'file', 'khóa-XIII-nhiệm-kỳ-2021-2026'],
  [central, 'slug', 'khoa-xiii-nhiem-ky-2021-2026'],
  [assembly, 'english', 'National Assembly, 15th term'],
  [assembly, 'slug', 'quoc-hoi-khoa-xv'],
  [council, 'english', "People's Council, 2nd term, 2021–2026"],
  [council, 'slug', 'hoi-dong-nhan-dan-khoa-ii-nhiem-ky-2021-2026'],
  [{ of: 'other', start: 2022, end: 2027 }, 'english', 'another organisation, term 2022–2027'],
  [{ of: 'party', ordinal: 10 }, 'english', '10th term'],
  [years, 'canonical', 'nhiệm kỳ 2020–2025'],
  [years, 'english', 'term 2020–2025'],
  [{ of: 'party', ordinal: 1 }, 'english', '1st term'],
  [{ of: 'party', ordinal: 12 }, 'english', '12th term'],
  [{ of: 'party', ordinal: 23 }, 'english', '23rd term'],
  [{ of: 'party', ordinal: 4 }, 'english', '4th term'],
  [{ of: 'party', ordinal: 20 }, 'english', '20th term'],
];

test.each(written)('writes %j as %s: %s', (term, style, text) => {
  expect(formatTerm(term, style)).toBe(text);
});

test('slugs and file names are words with hyphens, and no two terms share one', () => {
  fc.assert(
    fc.property(termValues, termValues, (one, other) => {
      expect(formatTerm(one, 'slug')).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      expect(formatTerm(one, 'file')).toMatch(/^[\p{L}0-9]+(?:-[\p{L}0-9]+)*$/u);
      const same = formatTerm(one) === formatTerm(other);
      expect(formatTerm(one, 'slug') === formatTerm(other, 'slug')).toBe(same);
    }),
  );
});

test.each<TermStyle>(['canonical', 'english', 'file', 'slug'])('writes nothing as %s', (style) => {
  expect(() => formatTerm({ of: 'party' }, style)).toThrow(RangeError);
});
