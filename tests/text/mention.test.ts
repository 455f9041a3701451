import { expect, test } from 'vitest';
import { readingOf } from '../../src/text/mention.js';

test('a reading goes on where its last mention ends, and is none without mentions', () => {
  const mentions = [
    { start: 2, end: 5, value: 1 },
    { start: 7, end: 9, value: 2 },
  ];
  expect(readingOf(mentions)).toEqual({ mentions, next: 9 });
  expect(readingOf([])).toBeUndefined();
});
