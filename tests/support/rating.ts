import fc from 'fast-check';
import {
  type RatingLevel,
  type RatingSchemeKey,
  type RatingTally,
  ratingSchemes,
} from 'vn-party-model';

/** The keys of all schemes. */
export const schemeKeys = Object.keys(ratingSchemes) as RatingSchemeKey[];

/** The levels of a scheme, the best first. */
export const levelsOf = (scheme: RatingSchemeKey): RatingLevel[] =>
  ratingSchemes[scheme].levels.map(({ level }) => level);

/** Exclusive tallies of any scheme, some of nobody. */
export const tallies: fc.Arbitrary<RatingTally> = fc
  .tuple(fc.constantFrom(...schemeKeys), fc.array(fc.nat(300), { minLength: 4, maxLength: 4 }))
  .map(([scheme, numbers]) => ({
    scheme,
    counting: 'exclusive',
    counts: Object.fromEntries(levelsOf(scheme).map((level, index) => [level, numbers[index]])),
  }));
