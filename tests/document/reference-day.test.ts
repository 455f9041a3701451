import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isDay } from 'vn-party-model/text';
import { dayIn, englishDay, vietnameseDay } from '../../src/document/reference-day.js';

const inVietnamese = new RegExp(`^(?:${vietnameseDay()})$`);
const inEnglish = new RegExp(`^(?:${englishDay()})$`);

// [text, day]
const read: readonly (readonly [string, string])[] = [
  ['04/7/2017', '2017-07-04'],
  ['4-7-2017', '2017-07-04'],
  ['4.07.2017', '2017-07-04'],
  ['18 tháng 5 năm 2021', '2021-05-18'],
  ['29/02/2016', '2016-02-29'],
  ['29/2/2000', '2000-02-29'],
  ['21 May 2018', '2018-05-21'],
  ['May 21, 2018', '2018-05-21'],
];

test.each(read)('%s is %s', (text, day) => {
  expect(inVietnamese.test(text) || inEnglish.test(text)).toBe(true);
  expect(dayIn(text)).toBe(day);
});

test.each([
  '31/4/2017',
  '29/02/1900',
  '30/02/2016',
  '0/1/2017',
  '1/13/2017',
  '1/1/0999',
  '1/1-2017',
])('%s is no day', (text) => {
  expect(inVietnamese.test(text)).toBe(false);
});

const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** Is a day written in each way of its language read as that day? */
function expectDay(iso: string, isOne: boolean): void {
  const [year = '', month = '', day = ''] = iso.split('-');
  const [plain, name] = [Number(day), months[Number(month) - 1]];
  const inWords = `${plain} tháng ${Number(month)} năm ${year}`;
  const vietnamese = ['/', '-', '.'].map((sign) => [day, Number(month), year].join(sign));
  const english = [`${plain} ${name} ${year}`, `${name} ${plain}, ${year}`];
  expect([...vietnamese, inWords].map((text) => inVietnamese.test(text))).toEqual(
    Array.from({ length: 4 }, () => isOne),
  );
  expect(
    english.map((text) => inEnglish.test(text)),
    iso,
  ).toEqual([isOne, isOne]);
  if (!isOne) return;
  expect([...vietnamese, inWords, ...english].map(dayIn)).toEqual(
    Array.from({ length: 6 }, () => iso),
  );
}

test.each(['2023', '2024', '1900', '2000'])('the days of %s are those of the calendar', (year) => {
  for (const month of months.keys()) {
    for (let day = 1; day <= 31; day++) {
      const two = (part: number): string => String(part).padStart(2, '0');
      const iso = `${year}-${two(month + 1)}-${two(day)}`;
      expectDay(iso, isDay(iso));
    }
  }
});

test.each([
  'May 2018',
  '21 May 18',
  '21 may 2018',
  'x 21 May 2018',
  '21 May 2018 x',
  '31 June 2018',
])('of "%s" there is no day', (text) => {
  expect(dayIn(text)).toBeUndefined();
});

test('the pattern fits the days of the calendar and no others', () => {
  const [day, month, year] = [fc.nat({ max: 33 }), fc.nat({ max: 14 }), fc.nat({ max: 9999 })];
  fc.assert(
    fc.property(day, month, year, (date, number, full) => {
      const two = (part: number): string => String(part).padStart(2, '0');
      const text = `${two(date)}/${two(number)}/${String(full).padStart(4, '0')}`;
      const iso = `${String(full).padStart(4, '0')}-${two(number)}-${two(date)}`;
      expect(inVietnamese.test(text)).toBe(isDay(iso));
      if (isDay(iso)) expect(dayIn(text)).toBe(iso);
    }),
    { numRuns: 2000 },
  );
});
