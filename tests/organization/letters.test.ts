import { expect, test } from 'vitest';
import {
  capitalLetters,
  placeName,
  smallLetters,
  unitName,
} from '../../src/organization/letters.js';

const fits = (pattern: string, text: string): boolean => new RegExp(`^${pattern}$`).test(text);

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
