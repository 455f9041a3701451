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
