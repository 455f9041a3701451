import { expect, test } from 'vitest';
import {
  compareRatings,
  compareRatingsByName,
  formatRating,
  isRatingOn,
  parseRatingName,
  type Rating,
  ratingOn,
} from 'vn-party-model';
import { levelsOf, schemeKeys } from '../support/rating.js';

const all: readonly Rating[] = schemeKeys.flatMap((scheme) =>
  levelsOf(scheme).map((level) => ({ scheme, level })),
);

test.each(all)('$scheme, $level is written in words that read as the level', (rating) => {
  const name = formatRating(rating);
  expect(parseRatingName(name)?.level).toBe(rating.level);
  expect(parseRatingName(name)?.ofMember).toBe(rating.scheme.startsWith('member') || undefined);
});

test('within a scheme all ratings compare as their levels stand', () => {
  for (const scheme of schemeKeys) {
    const levels = levelsOf(scheme);
    for (const [place, level] of levels.entries()) {
      for (const [another, other] of levels.entries()) {
        const order = compareRatings({ scheme, level }, { scheme, level: other });
        expect(order).toBe(Math.sign(place - another));
      }
    }
  }
});

test('across schemes nothing compares, but by name where all names are the same', () => {
  for (const one of all) {
    for (const other of all.filter(({ scheme }) => scheme !== one.scheme)) {
      expect(compareRatings(one, other)).toBeUndefined();
      const isSame =
        levelsOf(one.scheme).join() === levelsOf(other.scheme).join() &&
        one.scheme.startsWith('member') === other.scheme.startsWith('member');
      expect(compareRatingsByName(one, other) !== undefined).toBe(isSame);
    }
  }
});

test('what a text says becomes a rating by its day', () => {
  expect(ratingOn('2015-12-31', 'organization', { level: 'clean-strong-exemplary' })).toEqual({
    scheme: 'organization-2014',
    level: 'clean-strong',
  });
  expect(ratingOn('2025-12-31', 'member', { level: 'good' })).toEqual({
    scheme: 'party-2025',
    level: 'good',
  });
  expect(ratingOn('2025-12-31', 'member', { level: 'clean-strong' })).toBeUndefined();
  expect(ratingOn('2025-12-31', 'member', { level: 'good', atLeast: true })).toBeUndefined();
  expect(ratingOn('1990-12-31', 'member', { level: 'good' })).toBeUndefined();
});

test('a rating was possible while its scheme held', () => {
  expect(isRatingOn({ scheme: 'party-2018', level: 'good' }, '2018-03-08')).toBe(true);
  expect(isRatingOn({ scheme: 'party-2018', level: 'good' }, '2018-03-07')).toBe(false);
  expect(isRatingOn({ scheme: 'party-2018', level: 'weak' }, '2018-03-08')).toBe(false);
});

test('what no scheme has is not written and does not compare', () => {
  const weak = { scheme: 'party-2025', level: 'weak' } as const;
  expect(() => formatRating(weak)).toThrow(RangeError);
  expect(compareRatings(weak, weak)).toBeUndefined();
});
