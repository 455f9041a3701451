import { dash } from '../text/fold.js';

const year = '(?:1\\d{3}|20\\d{2})';
const to = `(?: *${dash}+ *| +đến +(?:hết +)?(?:năm +)?)`;

/**
 * Two years in folded text, as people write them: `2020-2025`, `2020 – 2025`, `từ năm 2020 đến
 * năm 2025`, `1931-37`. Three groups: the first year, the last, or its two digits.
 */
export const yearRange = `(?:từ +)?(?:năm +)?(${year})${to}(?:(${year})(?!\\d)|(\\d{2})(?![\\d/.]|${dash}))`;

/** The same with nothing but a blank between, and with the digits of a footnote after: two groups. */
export const looseRange = `(?:từ +)?(?:năm +)?(${year})(?:${to}| +)(${year})\\d{0,2}(?!\\d)`;

/** The years of a match of {@link yearRange} whose groups begin at `group`. */
export function yearsOf(
  match: RegExpExecArray,
  group: number,
): { readonly start: number; readonly end: number } {
  const start = Number(match[group]);
  const short = match[group + 2];
  const end =
    short === undefined ? Number(match[group + 1]) : start - (start % 100) + Number(short);
  return { start, end };
}
