import { expect, test } from 'vitest';
import { formatRoman, parseOrdinal } from 'vn-party-model/text';
import { ordinalWord } from '../../src/text/ordinal.js';

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
  ['mười bẩy', 17],
  ['mười chín', 19],
  ['mười  chín', 19],
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
  ['xMƯỜI BA', 'a letter before it'],
  ['IIIIIIIII', 'nine letters'],
  ['thứ nhất', 'the word "thứ" is not part of it'],
  ['nhat', 'no marks'],
  ['hai ba', 'two words'],
  ['mười mười', 'no nineteenth but one'],
  ['mười ba năm', 'a word too many'],
  ['ba ', 'a blank after it'],
  ['__proto__', 'a property of every object'],
  ['constructor', 'a method'],
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

test('the pattern of ordinal words fits the words that are read, whole', () => {
  const whole = new RegExp(`^${ordinalWord}$`);
  const words = read
    .map(([text]) => text.normalize('NFC'))
    .filter((text) => !/^[\dXVI]+$/i.test(text));
  expect(words.length).toBeGreaterThan(10);
  for (const word of words) expect(word.toLowerCase()).toMatch(whole);
});
