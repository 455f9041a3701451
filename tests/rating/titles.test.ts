import { expect, test } from 'vitest';
import { ratingRewards, ratingTitles, readRatingName } from 'vn-party-model';
import { levelsOf } from '../support/rating.js';

test('a title stands on the best level of its scheme', () => {
  for (const { of } of ratingTitles) {
    for (const { scheme, level } of of) expect(levelsOf(scheme)[0]).toBe(level);
  }
});

test('titles are of one year or of five', () => {
  expect(ratingTitles.map(({ years }) => years)).toEqual([1, 1, 1, 5]);
});

test('rewards are for a rating that is read', () => {
  for (const { name, timesBaseSalary } of ratingRewards) {
    expect(readRatingName(name)).toEqual({ level: 'excellent', ofMember: true });
    expect(timesBaseSalary).toMatch(/^\d,\d$/);
  }
});
