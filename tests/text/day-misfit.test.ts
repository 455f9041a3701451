import { expect, test } from 'vitest';
import { misfitOfDay, parseDay } from 'vn-party-model/text';

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
  ['hôm nay', undefined, 0, 'a day such as 20/9/2021'],
  ['', undefined, 0, 'a day such as 20/9/2021'],
];

test.each(rows)('"%s" of year %s stops at %i: %s', (text, year, at, expected) => {
  expect(parseDay(text, year)).toBeUndefined();
  expect(misfitOfDay(text, year)).toMatchObject({ at, expected });
  expect(misfitOfDay(text, year)?.vietnamese).not.toBe('');
});

test.each([
  ['12/5', 2021],
  ['20/9/2021', undefined],
  ['29/02/2024', undefined],
  ['ngày 20 tháng 9 năm 2021', undefined],
] as const)('"%s" of year %s is a day', (text, year) => {
  expect(misfitOfDay(text, year)).toBeUndefined();
});
