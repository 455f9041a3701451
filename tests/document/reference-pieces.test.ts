import { expect, test } from 'vitest';
import {
  capital,
  englishIssuerNamePattern,
  englishPieces,
  issuerNamePattern,
  pieces,
  small,
} from '../../src/document/reference-pieces.js';

const isName = (text: string): boolean => new RegExp(`^${issuerNamePattern}$`).test(text);
const isEnglishName = (text: string): boolean =>
  new RegExp(`^${englishIssuerNamePattern}$`).test(text);

// [name, in Vietnamese, in English]
const names: readonly (readonly [string, boolean, boolean])[] = [
  ['Bộ Chính trị', true, true],
  ['Ban Chính sách, chiến lược Trung ương', true, true],
  ['Ban Bí thư (khóa XI)', true, true],
  ['Ban về A', false, true],
  ['Ban vềA', true, true],
  ['Ban Chỉ đạo A về B, C', true, true],
  ['Ban Chỉ đạo A, về B', false, true],
  ['Ban Chỉ đạo về B về C', false, true],
  ['Ban Chỉ đạo về việc B', false, true],
  ['Ban Chỉ đạo về việcB', true, true],
  ['Ban Chỉ đạoA về B', false, true],
  ['Ban A về Ban Chỉ đạo', false, true],
  ['the Committee on A', true, true],
  ['the Committee, on A', true, false],
  ['2018', true, false],
  ['2018a', true, true],
  ['A  B', false, false],
  ['A,', false, false],
  ['A;', false, false],
  ['', false, false],
];

test.each(names)('"%s" is a name', (name, vietnamese, english) => {
  expect([isName(name), isEnglishName(name)]).toEqual([vietnamese, english]);
});

test('both languages have the same pieces in the same order', () => {
  expect(englishPieces().length).toBe(pieces().length);
  expect(new Set(pieces().map(({ expected }) => expected)).size).toBe(pieces().length);
});

test('letters at the head', () => {
  expect([capital('đề án'), small('Đề án')]).toEqual(['Đề án', 'đề án']);
});
