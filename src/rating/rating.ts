import { holdsOn } from '../fact/fact.js';
import type { Day } from '../text/day.js';
import type { RatingLevel } from './levels.js';
import type { RatingName } from './rating-name.js';
import {
  levelIn,
  type RatingSchemeKey,
  type RatingSubject,
  ratingSchemes,
  schemeOn,
} from './schemes.js';

/** A rating: a level of a scheme. The name alone says little, for every scheme has a "good". */
export interface Rating {
  /** The scheme by which it was given. */
  readonly scheme: RatingSchemeKey;
  /** The level, one of the scheme's. */
  readonly level: RatingLevel;
}

/** The rating that a name means in a scheme. */
function ratingIn(scheme: RatingSchemeKey, level: string): Rating | undefined {
  const row = levelIn(scheme, level);
  return row && { scheme, level: row.level };
}

/**
 * Makes a rating of what a text says, for a subject on a day. The distinction
 * `Trong sạch, vững mạnh tiêu biểu` is a title: its level is `clean-strong`.
 *
 * @param day - the day on which the rating was decided
 * @param subject - who is rated
 * @param name - what the text says, from `parseRatingName` or a mention
 * @returns the rating, or `undefined` when the scheme of that day has no such level, and for
 *   "or better", which is no rating but a range of them
 *
 * @example
 * ```ts
 * import { ratingOn } from 'vn-party-model';
 *
 * ratingOn('2016-12-31', 'organization', { level: 'good' });
 * // => { scheme: 'organization-2014', level: 'good' }
 * ratingOn('2024-12-31', 'organization', { level: 'weak' }); // => undefined
 * ```
 */
export function ratingOn(
  day: Day,
  subject: RatingSubject,
  { level, atLeast }: Pick<RatingName, 'level' | 'atLeast'>,
): Rating | undefined {
  const scheme = schemeOn(day, subject);
  if (scheme === undefined || atLeast) return undefined;
  return ratingIn(scheme, level === 'clean-strong-exemplary' ? 'clean-strong' : level);
}

/**
 * Writes a rating in the official wording of its scheme.
 *
 * @param rating - a scheme and one of its levels
 * @returns such as `Hoàn thành tốt nhiệm vụ`
 * @throws RangeError when the scheme has no such level
 *
 * @example
 * ```ts
 * import { formatRating } from 'vn-party-model';
 *
 * formatRating({ scheme: 'party-2025', level: 'good' }); // => 'Hoàn thành tốt nhiệm vụ'
 * formatRating({ scheme: 'member-2014', level: 'good' }); // => 'Đủ tư cách, hoàn thành tốt nhiệm vụ'
 * ```
 */
export function formatRating({ scheme, level }: Rating): string {
  const row = levelIn(scheme, level);
  if (!row) throw new RangeError(`The scheme ${scheme} has no level ${level}`);
  return row.name;
}

const placeOf = ({ scheme, level }: Rating): number => {
  const row = levelIn(scheme, level);
  return row ? ratingSchemes[scheme].levels.indexOf(row) : -1;
};

/**
 * Compares two ratings of one scheme, for sorting the best first.
 *
 * @param one - a rating
 * @param other - another rating
 * @returns less than zero when the first is better, zero when they are equal; `undefined` for
 *   ratings of two schemes, which do not compare: "good" stands below "clean and strong" in one
 *   and below "excellent" in another. See `compareRatingsByName`.
 *
 * @example
 * ```ts
 * import { compareRatings } from 'vn-party-model';
 *
 * const good = { scheme: 'party-2025', level: 'good' } as const;
 * compareRatings(good, { scheme: 'party-2025', level: 'completed' }); // => -1
 * compareRatings(good, { scheme: 'organization-2014', level: 'good' }); // => undefined
 * ```
 */
export function compareRatings(one: Rating, other: Rating): number | undefined {
  if (one.scheme !== other.scheme) return undefined;
  const [place, another] = [placeOf(one), placeOf(other)];
  return place < 0 || another < 0 ? undefined : Math.sign(place - another);
}

const namesOf = (scheme: RatingSchemeKey): string =>
  Object.hasOwn(ratingSchemes, scheme)
    ? ratingSchemes[scheme].levels.map(({ name }) => name).join(';')
    : scheme;

/**
 * Compares ratings of two schemes whose levels have the same names in the same order, as those of
 * 132-QĐ/TW, 124-QĐ/TW and 366-QĐ/TW have. No regulation says that they are worth the same: the
 * tests behind a name differ. Use it for series over the years, and say so.
 *
 * @param one - a rating
 * @param other - another rating, perhaps of another scheme
 * @returns as {@link compareRatings}; `undefined` where the names differ
 *
 * @example
 * ```ts
 * import { compareRatingsByName } from 'vn-party-model';
 *
 * const of2024 = { scheme: 'party-2023', level: 'good' } as const;
 * compareRatingsByName(of2024, { scheme: 'party-2025', level: 'excellent' }); // => 1
 * compareRatingsByName(of2024, { scheme: 'organization-2014', level: 'good' }); // => undefined
 * ```
 */
export function compareRatingsByName(one: Rating, other: Rating): number | undefined {
  if (namesOf(one.scheme) !== namesOf(other.scheme)) return undefined;
  return compareRatings({ ...one, scheme: other.scheme }, other);
}

/**
 * Was a rating possible on a day: did its scheme hold, and has it the level?
 *
 * @param rating - a scheme and a level
 * @param day - `YYYY-MM-DD`
 *
 * @example
 * ```ts
 * import { isRatingOn } from 'vn-party-model';
 *
 * isRatingOn({ scheme: 'party-2023', level: 'good' }, '2024-12-31'); // => true
 * isRatingOn({ scheme: 'party-2023', level: 'good' }, '2025-12-31'); // => false
 * ```
 */
export function isRatingOn({ scheme, level }: Rating, day: Day): boolean {
  return levelIn(scheme, level) !== undefined && holdsOn(ratingSchemes[scheme], day);
}
