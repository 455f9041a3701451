import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addPoints, levelForPoints, type Points, ratingSchemes } from 'vn-party-model';
import { reaches } from '../../src/rating/points.js';
import { schemeKeys } from '../support/rating.js';

const banded = schemeKeys.filter((key) => ratingSchemes[key].points);

/** What the rules say of hundredths, in whole numbers. */
const expected = (hundredths: number): string =>
  hundredths >= 9000
    ? 'excellent'
    : hundredths >= 7000
      ? 'good'
      : hundredths >= 5000
        ? 'completed'
        : 'not-completed';

describe.each(schemeKeys)('%s', (scheme) => {
  test('gives all points from 0 to 100, by hundredths, one level or none', () => {
    for (let hundredths = 0; hundredths <= 10_000; hundredths++) {
      const text = `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`;
      const level = banded.includes(scheme) ? expected(hundredths) : undefined;
      if (levelForPoints(scheme, text) !== level) expect.fail(`${text} is not ${level}`);
      if (levelForPoints(scheme, hundredths / 100) !== level) expect.fail(`${hundredths}`);
    }
  });
});

// [points, level]
const edges: readonly (readonly [Points, string | undefined])[] = [
  [89.995, 'good'],
  ['89,995', 'good'],
  ['89.99999999999999999999', 'good'],
  [90, 'excellent'],
  ['90,0', 'excellent'],
  [100, 'excellent'],
  ['100,00', 'excellent'],
  [100.01, undefined],
  [-1, undefined],
  [Number.NaN, undefined],
  [Number.POSITIVE_INFINITY, undefined],
  [1e-7, undefined],
  ['', undefined],
  ['ninety', undefined],
  ['9e1', undefined],
  [0, 'not-completed'],
  [49.99, 'not-completed'],
  [50, 'completed'],
  [69.99, 'completed'],
  [70, 'good'],
];

test.each(edges)('%s points are %s', (points, level) => {
  expect(levelForPoints('party-2025', points)).toBe(level);
});

test('sums are exact where floating points are not', () => {
  expect(0.1 + 0.2).not.toBe(0.3);
  expect(addPoints([0.1, 0.2])).toBe('0.3');
  expect(addPoints(['29,95', 60.05])).toBe('90');
  expect(addPoints([])).toBe('0');
  expect(addPoints([1, 'x'])).toBeUndefined();
  const parts = fc.array(fc.integer({ min: 0, max: 10_000 }), { maxLength: 20 });
  fc.assert(
    fc.property(parts, (thousandths) => {
      const sum = thousandths.reduce((total, one) => total + one, 0);
      expect(addPoints(thousandths.map((one) => one / 1000))).toBe(`${sum / 1000}`);
    }),
  );
});

test('points reach a number or not', () => {
  expect(reaches('89,9', 90)).toBe(false);
  expect(reaches(90, 90)).toBe(true);
  expect(reaches('x', 90)).toBeUndefined();
});
