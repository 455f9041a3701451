import * as z from 'zod';
import { type Fields, type TextCodec, textCodec } from '../codec/text-codec.js';
import { type NamedRatingLevel, type RatingLevel, ratingLevels } from './levels.js';
import type { Rating as RatingModel } from './rating.js';
import type { RatingName as NameModel } from './rating-name.js';
import { officialRatingNames, ratingNames } from './rating-notation.js';
import { levelIn, type RatingSchemeKey, ratingSchemes } from './schemes.js';

/** What the words of a rating say by themselves, such as `Hoàn thành tốt nhiệm vụ`. */
export type RatingName = NameModel;

/** A rating: a level of a scheme. */
export type Rating = RatingModel;

const namedLevels = Object.keys(ratingLevels) as NamedRatingLevel[];
const levels = namedLevels.filter(
  (level): level is RatingLevel => level !== 'clean-strong-exemplary',
);
const yes = z.literal(true).exactOptional();
const official = [...officialRatingNames().values()];

/** The parts of a {@link RatingName} as an object, rather than as text. */
export const RatingNameParts: z.ZodType<RatingName, RatingName> = z
  .object({
    level: z.enum(namedLevels),
    ofMember: yes,
    exemplary: yes,
    atLeast: yes,
  } satisfies Fields<RatingName>)
  .refine(
    ({ level, ofMember, exemplary }) =>
      official.some(
        (name) =>
          name.level === level && name.ofMember === ofMember && name.exemplary === exemplary,
      ),
    { error: 'No rating has this name' },
  );

/**
 * Reads and writes the official wording of levels. Refusals have code `invalid_format` and say
 * `at` and `expected`.
 *
 * @example
 * ```ts
 * import { RatingName } from 'vn-party-model';
 *
 * RatingName.parse('Hoàn thành xuất sắc nhiệm vụ'); // => { level: 'excellent' }
 * RatingName.encode({ level: 'clean-strong' }); // => 'Trong sạch, vững mạnh'
 * ```
 */
export const RatingName: TextCodec<RatingName> = textCodec(ratingNames, RatingNameParts);

/**
 * A rating as an object: a scheme of the table, and a level which that scheme has.
 *
 * @example
 * ```ts
 * import { Rating } from 'vn-party-model';
 *
 * Rating.safeParse({ scheme: 'party-2025', level: 'good' }).success; // => true
 * Rating.safeParse({ scheme: 'party-2025', level: 'weak' }).success; // => false
 * ```
 */
export const Rating: z.ZodType<Rating, Rating> = z
  .object({
    scheme: z.enum(Object.keys(ratingSchemes) as RatingSchemeKey[]),
    level: z.enum(levels),
  } satisfies Fields<Rating>)
  .refine(({ scheme, level }) => levelIn(scheme, level) !== undefined, {
    error: 'The scheme has no such level',
    path: ['level'],
  });
