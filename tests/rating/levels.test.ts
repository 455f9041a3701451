import { expect, test } from 'vitest';
import { ratingLevels } from 'vn-party-model';

test('every level has a name of its own', () => {
  const names = Object.values(ratingLevels).map(({ name }) => name);
  expect(names).toHaveLength(7);
  expect(new Set(names).size).toBe(7);
});

test('short forms are of one level each', () => {
  const short = Object.values(ratingLevels).flatMap(({ informal }) => informal);
  expect(short.toSorted()).toEqual(['HTNV', 'HTTNV', 'HTXSNV', 'KHTNV', 'TSVM', 'TSVM tiêu biểu']);
});

test('levels are sorted by their keys', () => {
  expect(Object.keys(ratingLevels)).toEqual(Object.keys(ratingLevels).toSorted());
});
