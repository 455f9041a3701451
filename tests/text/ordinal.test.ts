import { expect, test } from 'vitest';
import { formatRoman, parseOrdinal } from 'vn-party-model/text';
import { ordinalWords } from '../../src/text/ordinal.js';

// [text, number]
const read: readonly (readonly [string, number])[] = [
  ['13', 13],
  ['05', 5],
  ['99', 99],
  ['XIII', 13],
  ['xiv', 14],
  ['nhất', 1],
  ['Nhất', 1],
  ['HAI', 2],
  ['ba', 3],
  ['tư', 4],
  ['bốn', 4],
  ['bảy', 7],
  ['bẩy', 7],
  ['mười', 10],
  ['mười tư', 14],
  ['mười lăm', 15],
  ['hai mươi', 20],
  ['sáu'.normalize('NFD'), 6],
];

test.each(read)('reads "%s" as %i', (text, number) => {
  expect(parseOrdinal(text)).toBe(number);
});

const refused: readonly (readonly [string, string])[] = [
  ['', 'nothing there'],
  ['0', 'no first before the first'],
  ['00', 'no first before the first'],
  ['100', 'three digits'],
  ['IIII', 'no numeral'],
  ['thứ nhất', 'the word "thứ" is not part of it'],
  ['nhat', 'no marks'],
  ['năm 2021', 'a year, not the fifth'],
  ['+1', 'a sign'],
  ['1.0', 'a fraction'],
];

test.each(refused)('refuses "%s": %s', (text) => {
  expect(parseOrdinal(text)).toBeUndefined();
});

test('reads digits and Roman numerals of 1 to 89 alike', () => {
  for (let value = 1; value < 90; value++) {
    expect(parseOrdinal(String(value))).toBe(value);
    const numeral = formatRoman(value);
    expect(parseOrdinal(numeral)).toBe(numeral.length > 8 ? undefined : value);
  }
});

test('every word reads, and none hides a longer one that follows it', () => {
  const values = new Set(ordinalWords.map(parseOrdinal));
  expect([...values].sort((one, other) => Number(one) - Number(other))).toEqual(
    Array.from({ length: 20 }, (_, index) => index + 1),
  );
  const lengths = ordinalWords.map((word) => word.length);
  expect(lengths).toEqual(lengths.toSorted((one, other) => other - one));
});
