import { expect, test } from 'vitest';
import type { Day } from 'vn-party-model/text';
import {
  daysFrom,
  daysInMonth,
  firstDayOf,
  lastDayOf,
  monthsFrom,
} from '../../src/text/calendar.js';

test.each([
  ['2020-02-28', 1, '2020-02-29'],
  ['2021-02-28', 1, '2021-03-01'],
  ['2025-12-31', 1, '2026-01-01'],
  ['2026-01-01', -1, '2025-12-31'],
  ['2021-01-31', 0, '2021-01-31'],
] as const)('%s and %i days is %s', (day, days, other) => {
  expect(daysFrom(day, days)).toBe(other);
});

test.each([
  ['2020-10-13', 60, '2025-10-13'],
  ['2020-08-31', 30, '2023-02-28'],
  ['2021-01-31', -1, '2020-12-31'],
] as const)('%s and %i months is %s', (day, months, other) => {
  expect(monthsFrom(day, months)).toBe(other);
});

test.each(['2023-02-29', '2021-13-01', ''])(
  'before and after "%s", which is no day, there is none',
  (text) => {
    expect(() => daysFrom(text as Day, 1)).toThrow(
      new RangeError(`No day of the calendar: ${text}`),
    );
    expect(() => monthsFrom(text as Day, 1)).toThrow(RangeError);
  },
);

test('months have their days', () => {
  expect([1, 2, 4].map((month) => daysInMonth(2023, month))).toEqual([31, 28, 30]);
  expect(daysInMonth(2024, 2)).toBe(29);
  expect(firstDayOf(2025, 7)).toBe('2025-07-01');
  expect(lastDayOf(2024, 2)).toBe('2024-02-29');
});

test('a day and the day after it are neighbours, over every change of the clock', () => {
  let day = firstDayOf(1930, 1);
  for (let count = 0; count < 38_716; count++) {
    const next = daysFrom(day, 1);
    expect(next > day && daysFrom(next, -1) === day).toBe(true);
    day = next;
  }
  expect(day).toBe('2036-01-01');
});
