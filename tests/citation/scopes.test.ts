import { expect, test } from 'vitest';
import { paragraphStart, paragraphStarts, sentenceStarts } from '../../src/citation/scopes.js';

// [text, where the paragraph of its end begins]
const paragraphs: readonly (readonly [string, number])[] = [
  ['Một hai', 0],
  ['Một.\nHai', 5],
  ['Một dòng\ngãy', 0],
  ['Một\n\nHai', 5],
  ['', 0],
];

test.each(paragraphs)('the paragraph of %j begins at %i', (text, at) => {
  expect(paragraphStart(paragraphStarts(text), text.length)).toBe(at);
});

test('a paragraph is looked for no further back than four thousand letters', () => {
  expect(paragraphStart([0, 10], 4009)).toBe(10);
  expect(paragraphStart([0, 10], 5000)).toBe(1000);
});

test('the sentence and the one before it', () => {
  const text = 'Một hai. Ba bốn. Năm';
  expect(sentenceStarts(text, 0, text.length)).toEqual([17, 9]);
  expect(sentenceStarts(text, 0, 3)).toEqual([0, 0]);
});

test('a line break ends a paragraph after a sign that ends a clause, blanks or not', () => {
  for (const sign of '.:;!?…)”"') {
    expect(paragraphStarts(`Một${sign}\nHai`), sign).toEqual([0, 5]);
    expect(paragraphStarts(`Một${sign} \t\nHai`), sign).toEqual([0, 7]);
  }
  for (const sign of [',', '-', 'a', '']) {
    expect(paragraphStarts(`Một${sign}\nHai`), sign).toEqual([0]);
    const at = 4 + sign.length;
    expect(paragraphStarts(`Một${sign}\n \nHai`), sign).toEqual([0, at, at + 2]);
  }
  expect(paragraphStarts('\nHai')).toEqual([0, 1]);
  expect(paragraphStarts(`Một.${' '.repeat(19)}\nHai`)).toEqual([0, 24]);
  expect(paragraphStarts(`Một.${' '.repeat(20)}\nHai`)).toEqual([0]);
});

// [between two, where the second begins]
const ends: readonly (readonly [string, number])[] = [
  ['. H', 5],
  ['! H', 5],
  ['? H', 5],
  ['; H', 5],
  ['…  H', 6],
  ['.” H', 6],
  ['.) H', 6],
  ['." H', 6],
  ['. “H', 5],
  ['. (H', 5],
  ['. "H', 5],
  ['. - h', 5],
  ['. • h', 5],
  ['. – h', 5],
  ['. + h', 5],
  ['. h', 0],
  ['.H', 0],
  [', H', 0],
];

test.each(ends)('"Một%sai" has a sentence at %i', (between, at) => {
  const text = `Một${between}ai`;
  expect(sentenceStarts(text, 0, text.length)).toEqual([at, 0]);
});

test('sentences are counted from where they are looked for', () => {
  const text = 'Một hai. Ba bốn. Năm';
  expect(sentenceStarts(text, 9, text.length)).toEqual([17, 9]);
  expect(sentenceStarts(text, 10, text.length)).toEqual([17, 10]);
  expect(sentenceStarts(text, 9, 17)).toEqual([9, 9]);
});
