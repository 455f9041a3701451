import { expect, test } from 'vitest';
import { isCapitalAt, isLetter, isMark, syllableBefore } from '../../src/text/syllable.js';

// [text, the syllable before its end, where it begins]
const syllables: readonly (readonly [string, string, number])[] = [
  ['Nghị quyết ', 'quyết', 5],
  ['NGHỊ QUYẾT\n', 'quyết', 5],
  ['Quyết định'.normalize('NFD'), 'định', 8],
  ['Tỉnh uỷ', 'ủy', 5],
  ['qui ', 'quy', 0],
  ['(số ', 'số', 1],
  ['TỈNH UỶ', 'ủy', 5],
  ['QUI', 'quy', 0],
  ['hội\u00a0', 'hội', 0],
  ['**hội** ', 'hội', 2],
  ['_hội_\t\r\n\v\f', 'hội', 1],
  [`hội${' '.repeat(12)}`, 'hội', 0],
  ['a'.repeat(16), 'a'.repeat(16), 0],
  ['a'.repeat(17), 'a'.repeat(16), 1],
];

test.each(syllables)('"%s" ends with the syllable %s', (text, word, at) => {
  expect(syllableBefore(text, text.length)).toMatchObject({ at, word });
});

test('a colon or a full stop stands between only when told', () => {
  expect(syllableBefore('Số: ', 4)).toBeUndefined();
  expect(syllableBefore('Số: ', 4, 'signs')).toEqual({ at: 0, end: 2, word: 'số' });
});

test('before nothing and after a sign there is no syllable', () => {
  expect(syllableBefore('', 0)).toBeUndefined();
  expect(syllableBefore('số 5', 4)).toBeUndefined();
  expect(syllableBefore(`hội${' '.repeat(13)}`, 16)).toBeUndefined();
  for (const sign of '\u0008\u000e!;/,') {
    expect(syllableBefore(`hội${sign}`, 4), sign).toBeUndefined();
    expect(syllableBefore(`hội${sign} `, 5, 'signs'), sign).toBeUndefined();
  }
});

test('a strange sign before a blank may hide a syllable, so it is an empty one', () => {
  expect(syllableBefore('số\u200b ', 4)).toEqual({ at: 4, end: 4, word: '' });
  expect(syllableBefore('số\u200b', 3)).toBeUndefined();
  expect(syllableBefore('số\u007f ', 4)).toBeUndefined();
});

test('letters and marks lie between their first and their last', () => {
  const ends = (is: (code: number) => boolean): string[] =>
    Array.from({ length: 0x2000 }, (_, code) => code)
      .filter((code) => is(code) !== is(code - 1))
      .map((code) => code.toString(16));
  expect(ends(isMark)).toEqual(['300', '370']);
  expect(ends(isLetter)).toEqual(['41', '5b', '61', '7b', 'c0', '1f00']);
});

test('tells letters from digits and signs', () => {
  for (const letter of ['a', 'Z', 'Đ', 'ế', '\u0301']) {
    expect(isLetter(letter.charCodeAt(0)), letter).toBe(true);
  }
  for (const sign of ['0', ' ', '-', '@', '[', '`', '{', '–']) {
    expect(isLetter(sign.charCodeAt(0)), sign).toBe(false);
  }
});

test.each([
  ['Đảng', true],
  ['Ủy', true],
  ['đảng', false],
  ['1', false],
  ['', false],
])('%j begins with a capital: %s', (text, isCapital) => {
  expect(isCapitalAt(text, 0)).toBe(isCapital);
});
