import { getDaysInMonth } from 'date-fns/getDaysInMonth';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Day, formatDay, isDay, parseDay } from 'vn-party-model/text';

// [text, day]
const read: readonly (readonly [string, Day])[] = [
  ['20/9/2021', '2021-09-20'],
  ['20/09/2021', '2021-09-20'],
  ['4-7-2017', '2017-07-04'],
  ['04.11.2013', '2013-11-04'],
  ['20 / 9 / 2021', '2021-09-20'],
  ['20–9–2021', '2021-09-20'],
  ['ngày 20/9/2021', '2021-09-20'],
  ['ngày 20 tháng 9 năm 2021', '2021-09-20'],
  ['Ngày 02 tháng 02 năm 2026', '2026-02-02'],
  ['5 tháng 7, năm 1956', '1956-07-05'],
  ['ngày\u00a020 tháng 9 năm 2021', '2021-09-20'],
  ['ngày 20 tháng 9 năm 2021'.normalize('NFD'), '2021-09-20'],
  ['２０/９/２０２１', '2021-09-20'],
  ['2021-09-20', '2021-09-20'],
  ['29/02/2024', '2024-02-29'],
  ['5  tháng  7,  năm  1956', '1956-07-05'],
  [`${' '.repeat(51)}20/9/2021`, '2021-09-20'],
];

test.each(read)('reads "%s" as %s', (text, day) => {
  expect(parseDay(text)).toBe(day);
});

// [text, year, day]
test.each([
  ['12/5', 2021, '2021-05-12'],
  ['ngày 12 tháng 5', 2021, '2021-05-12'],
  ['12-5', 2021, '2021-05-12'],
  ['31/02', 2021, undefined],
  ['29/02', 2024, '2024-02-29'],
  ['ngày  12  tháng  5', 2021, '2021-05-12'],
  ['12 / 5', 2021, '2021-05-12'],
  ['12.5', 2021, '2021-05-12'],
  ['x12/5', 2021, undefined],
  ['12/5x', 2021, undefined],
  ['12 5', 2021, undefined],
  ['1/1', 999, undefined],
  ['12/5', undefined, undefined],
  // The year that is written counts.
  ['12/5/2020', 2021, '2020-05-12'],
] as const)('reads "%s" of the year %s as %s', (text, year, day) => {
  expect(parseDay(text, year)).toBe(day);
});

const refused: readonly (readonly [string, string])[] = [
  ['', 'nothing there'],
  ['31/02/2021', 'February is shorter'],
  ['29/02/2023', 'no leap year'],
  ['0/9/2021', 'no day zero'],
  ['20/13/2021', 'no thirteenth month'],
  ['20/9', 'no year'],
  ['20/9/21', 'two digits of a year'],
  ['20/9-2021', 'two signs'],
  ['20/9/20215', 'five digits of a year'],
  ['ngày 20 tháng 9', 'no year'],
  ['tháng 9 năm 2021', 'no day'],
  ['20/9/2021.', 'a full stop after it'],
  ['2021/9/20', 'the year first, not as ISO has it'],
  ['20/9/0999', 'before the year 1000'],
  ['x20/9/2021', 'a letter before it'],
  ['x2021-09-20', 'a letter before it'],
  ['2021-09-20x', 'a letter after it'],
  ['020/9/2021', 'three digits of a day'],
  [`${' '.repeat(52)}20/9/2021`, 'more than sixty signs'],
];

test.each(refused)('refuses "%s": %s', (text) => {
  expect(parseDay(text)).toBeUndefined();
});

// [day, text]: 05-HD/VPTW writes a zero before days below 10 and before the months 1 and 2
const written: readonly (readonly [Day, string])[] = [
  ['2026-05-27', '27/5/2026'],
  ['2026-02-05', '05/02/2026'],
  ['2025-01-20', '20/01/2025'],
  ['2025-03-01', '01/3/2025'],
  ['2016-12-31', '31/12/2016'],
];

test.each(written)('writes %s as %s', (day, text) => {
  expect(formatDay(day)).toBe(text);
});

test.each(['2023-02-29', '2021-00-10', '2021-9-20', '0000-01-01', ''])('writes no "%s"', (day) => {
  expect(() => formatDay(day as Day)).toThrow(new RangeError(`No day of the calendar: ${day}`));
});

describe('laws', () => {
  test('a text is a day exactly when the calendar has it', () => {
    for (const year of [1000, 1900, 1930, 2000, 2024, 2026, 9999]) {
      for (let month = 0; month <= 13; month++) {
        for (let day = 0; day <= 32; day++) {
          const text = [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
          const inMonth = month > 0 && month < 13 && day > 0;
          const exists = inMonth && day <= getDaysInMonth(new Date(year, month - 1, 1));
          expect(isDay(text), text).toBe(exists);
        }
      }
    }
  });

  test('what it writes it reads back', () => {
    const days = fc.date({
      min: new Date('1000-01-01'),
      max: new Date('9999-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, (date) => {
        const day = date.toISOString().slice(0, 10) as Day;
        expect(parseDay(formatDay(day))).toBe(day);
        expect(parseDay(day)).toBe(day);
      }),
    );
  });
});
