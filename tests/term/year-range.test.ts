import { expect, test } from 'vitest';
import { looseRange, yearRange, yearsOf } from '../../src/term/year-range.js';

const strict = new RegExp(`^${yearRange}`);
const loose = new RegExp(`^${looseRange}`);
const years = (pattern: RegExp, text: string) => {
  const match = pattern.exec(text);
  return match ? Object.values(yearsOf(match, 1)) : undefined;
};

test.each([
  ['2020-2025', [2020, 2025]],
  ['2020 – 2025', [2020, 2025]],
  ['từ năm 2020 đến hết năm 2025', [2020, 2025]],
  ['từ 2020 đến 2025', [2020, 2025]],
  ['1931-37', [1931, 1937]],
  ['2020 2025', undefined],
  ['2020-20251', undefined],
  ['2020-12-25', undefined],
  ['2020-5', undefined],
])('"%s" is %j', (text, expected) => {
  expect(years(strict, text)).toEqual(expected);
});

test.each([
  ['2020 2025', [2020, 2025]],
  ['2026 -20311', [2026, 2031]],
  ['2020-2025', [2020, 2025]],
  ['2020-25', undefined],
  ['2026-2031123', undefined],
])('loosely, "%s" is %j', (text, expected) => {
  expect(years(loose, text)).toEqual(expected);
});
