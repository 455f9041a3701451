import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Rating, RatingName, RatingNameParts, ratingNames, readRatingName } from 'vn-party-model';
import { officialRatingNames } from '../../src/rating/rating-notation.js';
import { keepsNotationLaws, keepsSchemaLaws } from '../support/laws.js';
import { levelsOf, schemeKeys } from '../support/rating.js';

const names: fc.Arbitrary<RatingName> = fc
  .tuple(
    fc.constantFrom(...officialRatingNames().values()),
    fc.constantFrom({}, { atLeast: true } as const),
  )
  .map(([name, range]) => ({ ...name, ...range }));

describe('names of ratings keep the laws of notations:', () => {
  keepsNotationLaws(ratingNames, RatingName, names, { forgiving: readRatingName });
});

// [what, parts]
const refused: readonly (readonly [string, unknown])[] = [
  ['an unknown level', { level: 'best' }],
  ['a weak member', { level: 'weak', ofMember: true }],
  ['an exemplary good', { level: 'good', exemplary: true }],
  ['a range that is no range', { level: 'good', atLeast: false }],
  ['text', 'Hoàn thành tốt nhiệm vụ'],
];

test.each(refused)('the parts refuse %s', (_what, parts) => {
  expect(RatingNameParts.safeParse(parts).success).toBe(false);
});

describe('ratings keep the laws of schemas:', () => {
  const ratings = schemeKeys.flatMap((scheme) =>
    levelsOf(scheme).map((level) => ({ scheme, level })),
  );
  keepsSchemaLaws(Rating, fc.constantFrom<Rating[]>(...ratings));
});

test('a rating has a level of its scheme', () => {
  for (const scheme of schemeKeys) {
    for (const level of ['excellent', 'good', 'clean-strong', 'weak', 'clean-strong-exemplary']) {
      const isLevel = (levelsOf(scheme) as string[]).includes(level);
      expect(Rating.safeParse({ scheme, level }).success).toBe(isLevel);
    }
  }
  expect(Rating.safeParse({ scheme: 'party-1930', level: 'good' }).success).toBe(false);
});
