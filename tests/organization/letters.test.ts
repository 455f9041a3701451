import { expect, test } from 'vitest';
import {
  capitalLetters,
  placeName,
  smallLetters,
  unitName,
} from '../../src/organization/letters.js';

const fits = (pattern: string, text: string): boolean => new RegExp(`^${pattern}$`).test(text);

test('every vowel stands with every tone', () => {
  const tones = ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];
  const toned = [...'aăâeêioôơuưy'].flatMap((vowel) => tones.map((tone) => vowel + tone));
  const beyond = toned.map((letter) => letter.normalize('NFC')).filter((letter) => letter > 'z');
  expect(new Set(smallLetters.slice(3))).toEqual(new Set([...beyond, 'đ']));
});

test('there is a capital for every small letter', () => {
  expect(smallLetters.slice(3).toUpperCase()).toBe(capitalLetters.slice(3));
  expect(new Set(smallLetters).size).toBe(smallLetters.length);
});

// [text, a place, a unit]
const rows: readonly (readonly [string, boolean, boolean])[] = [
  ['Quốc Oai', true, true],
  ['Bà Rịa - Vũng Tàu', true, false],
  ['Đạ M’ri', true, true],
  ['1', true, true],
  ['10A', true, true],
  ['quốc Oai', false, false],
  ['Khối Doanh nghiệp huyện', false, true],
  ['các cơ quan Đảng Trung ương', false, true],
  ['Mặt trận Tổ quốc, các đoàn thể Trung ương', false, true],
  ['Quốc  Oai', false, false],
  ['', false, false],
];

test.each(rows)('%j is a place: %s, a unit: %s', (text, isPlace, isUnit) => {
  expect(fits(placeName, text)).toBe(isPlace);
  expect(fits(unitName, text)).toBe(isUnit);
});
