import { type Day, isDay, parseDay } from '../text/day.js';

const anyYear = '[1-9]\\d{3}';
const leapYear = '(?:[1-9]\\d(?:0[48]|[2468][048]|[13579][26])|(?:[2468][048]|[13579][26])00)';

/** How the months are named: all of them, those with 30 days or more, those with 31, the second. */
type Months = readonly [all: string, long: string, longest: string, second: string];

/** A pattern for the days of the calendar, and no others, with a month and a year. */
function calendar(
  [all, long, longest, second]: Months,
  write: (day: string, month: string, year: string) => string,
): string {
  return [
    write('(?:0?[1-9]|1\\d|2[0-8])', all, anyYear),
    write('(?:29|30)', long, anyYear),
    write('31', longest, anyYear),
    write('29', second, leapYear),
  ].join('|');
}

const numbered: Months = [
  '(?:0?[1-9]|1[0-2])',
  '(?:0?[13-9]|1[0-2])',
  '(?:0?[13578]|1[02])',
  '0?2',
];
const monthNames =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const named = (months: readonly number[]): string =>
  `(?:${months.map((month) => monthNames[month - 1]).join('|')})`;
const inEnglish = (): Months => [
  named([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]),
  named([1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]),
  named([1, 3, 5, 7, 8, 10, 12]),
  named([2]),
];

/** A day in Vietnamese: `04/7/2017`, `4-7-2017`, `4.7.2017`, `04 tháng 7 năm 2017`. */
export const vietnameseDay = (): string =>
  ['/', '-', '\\.']
    .map((sign) => calendar(numbered, (...parts) => parts.join(sign)))
    .concat(calendar(numbered, (day, month, year) => `${day} tháng ${month} năm ${year}`))
    .join('|');

/** A day in English: `4 July 2017`, `July 4, 2017`. */
export const englishDay = (): string =>
  [
    calendar(inEnglish(), (...parts) => parts.join(' ')),
    calendar(inEnglish(), (day, month, year) => `${month} ${day}, ${year}`),
  ].join('|');

/** The day of a text that {@link vietnameseDay} or {@link englishDay} fits. */
export function dayIn(text: string): Day | undefined {
  const [, before, name = '', after, year] =
    /^(?:(\d+) )?([A-Z][a-z]+) (?:(\d+), )?(\d{4})$/.exec(text) ?? [];
  if (year === undefined) return parseDay(text);
  const two = (part: string | number | undefined): string => String(part).padStart(2, '0');
  const day = `${year}-${two(monthNames.indexOf(name) + 1)}-${two(before ?? after)}`;
  return isDay(day) ? day : undefined;
}
