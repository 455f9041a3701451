import { expect, test } from 'vitest';
import { titleAfter } from '../../src/citation/title-after.js';

const text = '18-NQ/TW ngày 25/10/2017 của Trung ương về quản lý và sử dụng đất. Chi bộ họp.';
const said = titleAfter(text, 8);

test('the words after "về", to the end of the sentence', () => {
  expect(text.slice(said?.start, said?.end)).toBe('quản lý và sử dụng đất');
});

test('fit a title by its own syllables', () => {
  expect(said?.fits('quản lý và sử dụng đất')).toBe(1);
  expect(said?.fits('sắp xếp tổ chức bộ máy')).toBe(0);
  expect(said?.fits('')).toBe(0);
});

test('are not there without "về" in the sentence', () => {
  expect(titleAfter('18-NQ/TW. Chi bộ về làng', 8)).toBeUndefined();
});
