import { expect, test } from 'vitest';
import { misfitOfDay, parseDay } from 'vn-party-model/text';

const inVietnamese: Readonly<Record<string, string>> = {
  'a day such as 20/9/2021': 'một ngày như 20/9/2021',
  'a year from 1000 to 9999': 'một năm từ 1000 đến 9999',
  'a month from 1 to 12': 'một tháng từ 1 đến 12',
  'the same sign twice': 'hai dấu giống nhau',
};

// [text, year, where, what is expected]
const rows: readonly (readonly [string, number | undefined, number, string])[] = [
  ['31/02/2021', undefined, 0, 'a day from 1 to 28'],
  ['31/02', 2021, 0, 'a day from 1 to 28'],
  ['ngày 31 tháng 4 năm 2021', undefined, 5, 'a day from 1 to 30'],
  ['0/9/2021', undefined, 0, 'a day from 1 to 30'],
  ['20/13/2021', undefined, 3, 'a month from 1 to 12'],
  ['12/5', undefined, 4, 'a year from 1000 to 9999'],
  ['20/9/0999', undefined, 5, 'a year from 1000 to 9999'],
  ['20/9-2021', undefined, 2, 'the same sign twice'],
  ['20/0/2021', undefined, 3, 'a month from 1 to 12'],
  ['32/1/2021', undefined, 0, 'a day from 1 to 31'],
  ['32/12/2021', undefined, 0, 'a day from 1 to 31'],
  ['31/02/1000', undefined, 0, 'a day from 1 to 28'],
  ['12/5', 999, 4, 'a year from 1000 to 9999'],
  ['12/5 ', undefined, 4, 'a year from 1000 to 9999'],
  ['1/9-2021', undefined, 1, 'the same sign twice'],
  ['30/9-2021', undefined, 2, 'the same sign twice'],
  ['  ngày  30 / 9 - 2021', undefined, 10, 'the same sign twice'],
  ['x31/02/2021', undefined, 0, 'a day such as 20/9/2021'],
  ['31/02/2021x', undefined, 0, 'a day such as 20/9/2021'],
  [`31/02/2021${' '.repeat(50)}`, undefined, 0, 'a day from 1 to 28'],
  [`31/02/2021${' '.repeat(51)}`, undefined, 0, 'a day such as 20/9/2021'],
  ['hôm nay', undefined, 0, 'a day such as 20/9/2021'],
  ['', undefined, 0, 'a day such as 20/9/2021'],
];

test.each(rows)('"%s" of year %s stops at %i: %s', (text, year, at, expected) => {
  expect(parseDay(text, year)).toBeUndefined();
  expect(misfitOfDay(text, year)).toMatchObject({ at, expected });
  const wanted =
    inVietnamese[expected] ?? expected.replace('a day from', 'một ngày từ').replace('to', 'đến');
  expect(misfitOfDay(text, year)?.vietnamese).toBe(wanted);
});

test.each([
  ['12/5', 2021],
  ['20/9/2021', undefined],
  ['29/02/2024', undefined],
  ['ngày 20 tháng 9 năm 2021', undefined],
] as const)('"%s" of year %s is a day', (text, year) => {
  expect(misfitOfDay(text, year)).toBeUndefined();
});
