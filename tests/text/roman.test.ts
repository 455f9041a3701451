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

test('of all texts of up to five letters it reads those that it writes, and no other', () => {
  const written = new Map<string, number>();
  for (let value = 1; value <= 3999; value++) written.set(formatRoman(value), value);
  let texts = [''];
  for (let length = 1; length <= 5; length++) {
    texts = texts.flatMap((text) => [...'IVXLCDM'].map((letter) => text + letter));
    for (const text of texts) {
      if (parseRoman(text) !== written.get(text)) expect.fail(text);
    }
  }
  expect(texts).toHaveLength(7 ** 5);
});

test('letters add up, but for those before a greater one', () => {
  const worth: Readonly<Record<string, number>> = {
    I: 1,
    V: 5,
    X: 10,
    L: 50,
    C: 100,
    D: 500,
    M: 1000,
  };
  for (let value = 1; value <= 3999; value++) {
    const letters = [...formatRoman(value)].map((letter) => worth[letter] ?? Number.NaN);
    const sum = letters.reduce(
      (total, one, at) => total + (one < (letters[at + 1] ?? 0) ? -one : one),
      0,
    );
    if (sum !== value) expect.fail(`${formatRoman(value)} is ${sum}`);
  }
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
  const message = `Roman numerals run from 1 to 3999, not ${value}`;
  expect(() => formatRoman(value)).toThrow(new RangeError(message));
});
