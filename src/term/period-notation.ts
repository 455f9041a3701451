import { firstDayOf, lastDayOf } from '../text/calendar.js';
import { type Day, formatDay, isDay, parseDay } from '../text/day.js';
import { type Notation, type Piece, parserOf } from '../text/notation.js';
import { once } from '../text/once.js';
import { formatRoman } from '../text/roman.js';
import type { Period } from './period.js';

const year = '(\\d{4})';
const quarter = '(I|II|III|IV)';
const day = '(\\d{2}/\\d{1,2}/\\d{4})';

const pieces = /* @__PURE__ */ once((): readonly Piece[] => [
  {
    expected: 'a period such as giai đoạn 2021–2025',
    vietnamese: 'một giai đoạn như giai đoạn 2021–2025',
    pattern:
      `(?:giai đoạn ${year}–${year}|năm ${year}|(\\d{1,2}) tháng (đầu|cuối) năm ${year}|` +
      `quý ${quarter}/${year}(?:–quý ${quarter}/${year})?|từ ngày ${day} đến ngày ${day})`,
  },
  {
    expected: 'a vision such as ", tầm nhìn đến năm 2050"',
    vietnamese: 'tầm nhìn như ", tầm nhìn đến năm 2050"',
    pattern: `(?:, tầm nhìn đến năm ${year})?`,
  },
]);

const yearOf = (day: Day): number => Number(day.slice(0, 4));
const monthOf = (day: Day): number => Number(day.slice(5, 7));
const quarters = ['I', 'II', 'III', 'IV'];

/** Are the days a period, and does the vision lie beyond it? @internal */
export function isSoundPeriod({ start, end, visionTo }: Period): boolean {
  if (!isDay(start) || !isDay(end) || start > end) return false;
  return (
    visionTo === undefined ||
    (Number.isInteger(visionTo) && visionTo > yearOf(end) && visionTo <= 9999)
  );
}

function isWholeMonths({ start, end }: Period): boolean {
  return start.endsWith('-01') && end === lastDayOf(yearOf(end), monthOf(end));
}

function writeMonths(period: Period): string | undefined {
  const { start, end } = period;
  if (!isWholeMonths(period)) return undefined;
  const [from, to] = [yearOf(start), yearOf(end)];
  const [first, last] = [monthOf(start), monthOf(end)];
  if (first === 1 && last === 12) return from === to ? `năm ${from}` : `giai đoạn ${from}–${to}`;
  const hasQuarters = first % 3 === 1 && last % 3 === 0;
  if (from === to && last - first === 2 && hasQuarters) {
    return `quý ${formatRoman(last / 3)}/${from}`;
  }
  if (from === to && first === 1) return `${last} tháng đầu năm ${from}`;
  if (from === to && last === 12) return `${13 - first} tháng cuối năm ${from}`;
  if (!hasQuarters) return undefined;
  const [one, other] = [formatRoman((first + 2) / 3), formatRoman(last / 3)];
  return `quý ${one}/${from}–quý ${other}/${to}`;
}

/** Writes a period in its canonical spelling. */
function writePeriod(period: Period): string {
  if (!isSoundPeriod(period)) {
    throw new RangeError(`No period: ${JSON.stringify(period)}`);
  }
  const { start, end, visionTo } = period;
  const days = writeMonths(period) ?? `từ ngày ${formatDay(start)} đến ngày ${formatDay(end)}`;
  return visionTo === undefined ? days : `${days}, tầm nhìn đến năm ${visionTo}`;
}

/** The days from the first of one month to the last of another. @internal */
export function monthsOf(from: number, first: number, to: number, last: number): Period {
  return { start: firstDayOf(from, first), end: lastDayOf(to, last) };
}

/** The first months of a year, or its last. @internal */
export function partOfYear(months: number, isEnd: boolean, year: number): Period | undefined {
  if (months < 1 || months > 12) return undefined;
  return isEnd ? monthsOf(year, 13 - months, year, 12) : monthsOf(year, 1, year, months);
}

function readDays(match: RegExpExecArray): Period | undefined {
  const [, from, to, whole, months, part, of, one, oneYear, other, otherYear, first, last] = match;
  if (from) return monthsOf(Number(from), 1, Number(to), 12);
  if (whole) return monthsOf(Number(whole), 1, Number(whole), 12);
  if (months) return partOfYear(Number(months), part === 'cuối', Number(of));
  if (one) {
    const end = other ? quarters.indexOf(other) : quarters.indexOf(one);
    const start = quarters.indexOf(one) * 3 + 1;
    return monthsOf(Number(oneYear), start, Number(otherYear ?? oneYear), end * 3 + 3);
  }
  const [start, end] = [parseDay(first ?? ''), parseDay(last ?? '')];
  return start && end ? { start, end } : undefined;
}

/**
 * How working periods are written: `giai đoạn 2021–2025`, `6 tháng đầu năm 2020`, `quý III/2025`,
 * or by their days, with the vision of a plan after a comma.
 */
export const periods: Notation<'period', Period> = {
  name: 'period',
  title: { en: 'period', vi: 'Giai đoạn' },
  get pieces() {
    return pieces();
  },
  read: (match) => {
    const days = readDays(match);
    if (!days) return undefined;
    const vision = match[13];
    const period = vision === undefined ? days : { ...days, visionTo: Number(vision) };
    // One period has one canonical spelling: 3 tháng đầu năm is written quý I.
    return isSoundPeriod(period) && writePeriod(period) === match[0] ? period : undefined;
  },
  format: writePeriod,
};

/**
 * Reads the canonical spelling of a period and nothing else; {@link readPeriod} takes what people
 * write.
 *
 * @param text - such as `giai đoạn 2021–2025`, `9 tháng đầu năm 2021`, `quý III/2025`
 * @returns the period, or `undefined` for anything else
 *
 * @example
 * ```ts
 * import { parsePeriod } from 'vn-party-model';
 *
 * parsePeriod('6 tháng đầu năm 2020'); // => { start: '2020-01-01', end: '2020-06-30' }
 * parsePeriod('giai đoạn 2021-2025'); // => undefined
 * ```
 */
export const parsePeriod: (text: string) => Period | undefined = /* @__PURE__ */ parserOf(periods);

/**
 * Writes a period, in the words that fit its days.
 *
 * @param period - its first and last day
 * @returns such as `giai đoạn 2021–2025`; days where no other words fit
 * @throws RangeError when a day is none, or the last comes before the first
 *
 * @example
 * ```ts
 * import { formatPeriod } from 'vn-party-model';
 *
 * formatPeriod({ start: '2025-07-01', end: '2025-09-30' }); // => 'quý III/2025'
 * formatPeriod({ start: '2021-01-01', end: '2030-12-31', visionTo: 2050 });
 * // => 'giai đoạn 2021–2030, tầm nhìn đến năm 2050'
 * ```
 */
export function formatPeriod(period: Period): string {
  return writePeriod(period);
}
