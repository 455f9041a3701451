import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  formatVietnameseNumber,
  parsePercentage,
  parseVietnameseNumber,
} from 'vn-party-model/text';

// [text, number]
const rows: readonly (readonly [string, number | undefined])[] = [
  ['7.101', 7101],
  ['6.067', 6067],
  ['85,54', 85.54],
  ['6.65', 6.65],
  ['1,6', 1.6],
  ['01', 1],
  ['1.234.567,8', 1_234_567.8],
  ['1.23.456', undefined],
  ['1,2,3', undefined],
  ['', undefined],
  ['x', undefined],
];

test.each(rows)('%j is %s', (text, number) => {
  expect(parseVietnameseNumber(text)).toBe(number);
  expect(parsePercentage(`${text}%`)).toBe(number);
  expect(parsePercentage(text)).toBeUndefined();
});

test('what is written is read', () => {
  fc.assert(
    fc.property(fc.nat({ max: 999_999_999 }), fc.integer({ min: 0, max: 2 }), (value, decimals) => {
      expect(parseVietnameseNumber(formatVietnameseNumber(value))).toBe(value);
      const part = value / 1000;
      const text = formatVietnameseNumber(part, decimals);
      expect(parseVietnameseNumber(text)).toBeCloseTo(part, decimals - 0.5);
    }),
  );
});

test.each([-1, Number.NaN, Number.POSITIVE_INFINITY])('%d is not written', (value) => {
  expect(() => formatVietnameseNumber(value)).toThrow(RangeError);
});
