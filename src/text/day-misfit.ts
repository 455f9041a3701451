import { daysInMonth } from './calendar.js';
import { parseDay } from './day.js';
import { dash } from './fold.js';
import type { Misfit } from './notation.js';
import { compiled } from './once.js';

const shape = /* @__PURE__ */ compiled(
  () =>
    `^(\\s*(?:ngày\\s+)?)(\\d{1,2})(\\s*(?:[/.]|${dash}|tháng)\\s*)(\\d{1,2})(?:(\\s*(?:[/.]|${dash}|,?\\s*năm)\\s*)(\\d{4}))?\\s*$`,
  'i',
);

const misfit = (at: number, expected: string, vietnamese: string): Misfit => ({
  at,
  expected,
  vietnamese,
});

/**
 * Says where a text stops being a day of the calendar, and why.
 *
 * @param text - a day as {@link parseDay} reads it
 * @param year - the year of a day that is written without one
 * @returns place and expectation, or `undefined` when it is a day
 *
 * @example
 * ```ts
 * import { misfitOfDay } from 'vn-party-model/text';
 *
 * misfitOfDay('31/02/2021');
 * // => { at: 0, expected: 'a day from 1 to 28', vietnamese: 'một ngày từ 1 đến 28' }
 * misfitOfDay('20/9/2021'); // => undefined
 * ```
 */
export function misfitOfDay(text: string, year?: number): Misfit | undefined {
  if (parseDay(text, year) !== undefined) return undefined;
  const match = text.length > 60 ? null : shape().exec(text.normalize('NFC'));
  if (!match) return misfit(0, 'a day such as 20/9/2021', 'một ngày như 20/9/2021');
  const [, lead = '', day = '', between = '', month = '', , written] = match;
  const ofYear = written === undefined ? year : Number(written);
  const monthAt = lead.length + day.length + between.length;
  if (ofYear === undefined || ofYear < 1000) {
    const at = written === undefined ? monthAt + month.length : text.lastIndexOf(written);
    return misfit(at, 'a year from 1000 to 9999', 'một năm từ 1000 đến 9999');
  }
  if (Number(month) < 1 || Number(month) > 12) {
    return misfit(monthAt, 'a month from 1 to 12', 'một tháng từ 1 đến 12');
  }
  const last = daysInMonth(ofYear, Number(month));
  if (Number(day) >= 1 && Number(day) <= last) {
    return misfit(monthAt - between.length, 'the same sign twice', 'hai dấu giống nhau');
  }
  return misfit(lead.length, `a day from 1 to ${last}`, `một ngày từ 1 đến ${last}`);
}
