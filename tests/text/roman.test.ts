import { expect, test } from 'vitest';
import { formatRoman, parseRoman } from 'vn-party-model/text';

const written: readonly (readonly [number, string])[] = [
  [1, 'I'],
  [4, 'IV'],
  [9, 'IX'],
  [13, 'XIII'],
  [14, 'XIV'],
  [23, 'XXIII'],
  [49, 'XLIX'],
  [1945, 'MCMXLV'],
  [3999, 'MMMCMXCIX'],
];

test.each(written)('writes %i as %s', (value, text) => {
  expect(formatRoman(value)).toBe(text);
});

test('reads back all that it writes, from 1 to 3999, each another text', () => {
  const texts = new Set<string>();
  for (let value = 1; value <= 3999; value++) {
    const text = formatRoman(value);
    texts.add(text);
    expect(parseRoman(text)).toBe(value);
  }
  expect(texts.size).toBe(3999);
});

const refused: readonly (readonly [string, string])[] = [
  ['', 'nothing there'],
  ['IIII', 'four of a kind'],
  ['VX', 'five before ten'],
  ['IC', 'one before a hundred'],
  ['IXI', 'goes on after nine'],
  ['MMMM', 'beyond 3999'],
  ['xii', 'small letters'],
  ['XII ', 'a blank after it'],
  ['Ⅻ', 'one sign for the whole'],
];

test.each(refused)('refuses "%s": %s', (text) => {
  expect(parseRoman(text)).toBeUndefined();
});

test.each([0, -1, 4000, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('writes no %d', (value) => {
  expect(() => formatRoman(value)).toThrow(RangeError);
});
