import { foldText } from './fold.js';
import { compiled } from './once.js';

/** A day of the calendar as `YYYY-MM-DD`; days compare as text. */
export type Day = `${number}-${number}-${number}`;

const isoShape = /^(\d{4})-(\d{2})-(\d{2})$/;

/** How days are written in Vietnamese, in small letters: with signs, or with words. */
const writtenDay = '(\\d{1,2}) ?([/.-]) ?(\\d{1,2}) ?\\2 ?(\\d{4})(?![\\d/])';
const spokenDay = '(\\d{1,2}) +tháng +(\\d{1,2}),? +năm +(\\d{4})(?!\\d)';

/** A day in folded text; five groups of which two or three are empty. @internal */
export const dayPattern: string = `(?:ngày +)?(?:${writtenDay}|${spokenDay})`;

/** The day of a match of {@link dayPattern} whose groups begin at `group`. @internal */
export function dayOf(match: readonly (string | undefined)[], group: number): Day | undefined {
  const written = match[group] !== undefined;
  const day = match[written ? group : group + 4];
  const month = match[written ? group + 2 : group + 5];
  const year = match[written ? group + 3 : group + 6];
  const text = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
  return isDay(text) ? text : undefined;
}

/**
 * Is it a day of the calendar, written `YYYY-MM-DD`? Years run from 1000 to 9999.
 *
 * @param text - any text
 *
 * @example
 * ```ts
 * import { isDay } from 'vn-party-model/text';
 *
 * isDay('2024-02-29'); // => true
 * isDay('2023-02-29'); // => false
 * ```
 */
export function isDay(text: string): text is Day {
  const match = isoShape.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year < 1000 || month < 1 || month > 12 || day < 1) return false;
  // In UTC: in local time some zones lack a day, such as 2011-12-30 in Apia.
  return day <= 28 || day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

const wholeDay = /* @__PURE__ */ compiled(() => `^${dayPattern}$`);

const yearless = /^(?:ngày )?(\d{1,2})(?: ?[/.-] ?| tháng )(\d{1,2})$/;

/**
 * Reads a day as it is written in Vietnamese, or as `YYYY-MM-DD`.
 *
 * @param text - `20/9/2021`, `17-3-2021`, `04.11.2013`, `ngày 20 tháng 9 năm 2021`
 * @param year - the year of a day that is written without one, such as `12/5`
 * @returns the day, or `undefined` for anything else, such as `31/02/2021`, or `12/5` with no year
 *
 * @example
 * ```ts
 * import { parseDay } from 'vn-party-model/text';
 *
 * parseDay('ngày 20 tháng 9 năm 2021'); // => '2021-09-20'
 * parseDay('31/02/2021'); // => undefined
 * parseDay('12/5', 2021); // => '2021-05-12'
 * ```
 */
export function parseDay(text: string, year?: number): Day | undefined {
  if (text.length > 60) return undefined;
  const folded = foldText(text).toLowerCase();
  if (isDay(folded)) return folded;
  const match = wholeDay().exec(folded);
  if (match) return dayOf(match, 1);
  const short = year === undefined ? null : yearless.exec(folded);
  if (!short) return undefined;
  const day = `${year}-${short[2]?.padStart(2, '0')}-${short[1]?.padStart(2, '0')}`;
  return isDay(day) ? day : undefined;
}

/**
 * Writes a day as Party documents do: days below 10 and the months 1 and 2 take a leading zero,
 * other months do not (practice shown in the guidance 05-HD/VPTW).
 *
 * @param day - `YYYY-MM-DD`
 * @returns such as `27/5/2026` or `05/02/2026`
 * @throws RangeError when it is no day of the calendar
 *
 * @example
 * ```ts
 * import { formatDay } from 'vn-party-model/text';
 *
 * formatDay('2026-05-27'); // => '27/5/2026'
 * formatDay('2026-02-05'); // => '05/02/2026'
 * ```
 */
export function formatDay(day: Day): string {
  if (!isDay(day)) throw new RangeError(`No day of the calendar: ${day}`);
  const [year, month, date] = day.split('-');
  return `${date}/${Number(month) < 3 ? month : Number(month)}/${year}`;
}
