import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  formatCount,
  formatFraction,
  formatPercent,
  parseCount,
  parseFraction,
  parsePercent,
} from 'vn-party-model/text';

// [text, count]
const counts: readonly (readonly [string, number | undefined])[] = [
  ['7.101', 7101],
  ['1.234.567', 1234567],
  ['604', 604],
  ['29621682', 29621682],
  ['01', 1],
  ['0', 0],
  ['6.65', undefined],
  ['7.1010', undefined],
  ['1234.567', undefined],
  ['7,101', undefined],
  ['1.2.345', undefined],
  ['7.101.', undefined],
  [' 604', undefined],
  ['604 ', undefined],
  ['999999999999999', 999999999999999],
  ['1000000000000000', undefined],
  ['9.007.199.254.740.991', 9007199254740991],
  ['9.007.199.254.740.992', undefined],
  ['-5', undefined],
  ['', undefined],
];

test.each(counts)('the count %s is %s', (text, count) => {
  expect(parseCount(text)).toBe(count);
});

// [text, percent]
const percents: readonly (readonly [string, number | undefined])[] = [
  ['85,54%', 85.54],
  ['6.65%', 6.65],
  ['1,6%', 1.6],
  ['100%', 100],
  ['13 %', 13],
  ['44\u00a0%', 44],
  ['85,398%', 85.398],
  ['1.234%', undefined],
  ['85,%', undefined],
  ['x85%', undefined],
  ['85%x', undefined],
  ['85  %', undefined],
  ['85.39%', 85.39],
  ['85', undefined],
  ['%', undefined],
  ['1000%', undefined],
];

test.each(percents)('the share %s is %s', (text, percent) => {
  expect(parsePercent(text)).toBe(percent);
});

// [text, part, whole]
const fractions: readonly (readonly [string, number, number])[] = [
  ['193/226', 193, 226],
  ['16/16', 16, 16],
  ['04/22', 4, 22],
  ['1.120 / 8.445', 1120, 8445],
  ['662 trong tổng số 686', 662, 686],
  ['3 trên số 5', 3, 5],
  ['3 trong số 5', 3, 5],
  ['3\u00a0trên\u00a0tổng\u00a0số\u00a05', 3, 5],
  ['0/5', 0, 5],
  ['3\u00a0/\u00a05', 3, 5],
];

test.each(fractions)('%s is %i of %i', (text, part, whole) => {
  expect(parseFraction(text)).toEqual({ part, whole });
});

test.each([
  '22/4',
  '0/0',
  '5/0',
  '15/',
  '/15',
  '6.65/7',
  '6/7.65',
  'a/b',
  'x3/5',
  '3/5x',
  '3  /5',
  'x3 trên số 5',
  '3 trên số 5x',
  '3 trên 5',
  '',
])('%s is no fraction', (text) => {
  expect(parseFraction(text)).toBeUndefined();
});

test('counts are written as they are read', () => {
  expect(formatCount(0)).toBe('0');
  expect(formatCount(1234567)).toBe('1.234.567');
  fc.assert(
    fc.property(fc.maxSafeNat(), (count) => {
      expect(parseCount(formatCount(count))).toBe(count);
    }),
  );
});

test('shares are written as they are read', () => {
  expect(formatPercent(85.4)).toBe('85,4%');
  const hundredths = fc.integer({ min: 0, max: 99999 }).map((units) => units / 100);
  fc.assert(
    fc.property(hundredths, (percent) => {
      expect(parsePercent(formatPercent(percent))).toBe(percent);
    }),
  );
});

test('fractions are written as they are read', () => {
  const values = fc.tuple(fc.nat(99999), fc.integer({ min: 1, max: 99999 }));
  fc.assert(
    fc.property(values, ([some, more]) => {
      const value = { part: Math.min(some, more), whole: more };
      expect(parseFraction(formatFraction(value))).toEqual(value);
    }),
  );
});

test.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('%d is no count', (count) => {
  expect(() => formatCount(count)).toThrow(new RangeError(`No count: ${count}`));
});

test.each([-1, 1000, Number.NaN, 1e-9])('%d is no share', (percent) => {
  expect(() => formatPercent(percent)).toThrow(new RangeError(`No share: ${percent}`));
});

test('what is no part of a whole is not written', () => {
  for (const [part, whole] of [
    [2, 1],
    [0, 0],
  ] as const) {
    const message = `No part of a whole: ${part}/${whole}`;
    expect(() => formatFraction({ part, whole })).toThrow(new RangeError(message));
  }
});
