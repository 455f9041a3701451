import { expect, test } from 'vitest';
import { isCapitalAt, isLetter, syllableBefore } from '../../src/text/syllable.js';

// [text, the syllable before its end, where it begins]
const syllables: readonly (readonly [string, string, number])[] = [
  ['Nghị quyết ', 'quyết', 5],
  ['NGHỊ QUYẾT\n', 'quyết', 5],
  ['Quyết định'.normalize('NFD'), 'định', 8],
  ['Tỉnh uỷ', 'ủy', 5],
  ['qui ', 'quy', 0],
  ['(số ', 'số', 1],
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
