import { type Fraction, formatFraction } from '../text/number.js';
import { formatShare } from '../text/share.js';
import type { RatingLevel } from './levels.js';
import type { Rating } from './rating.js';
import { levelIn, type RatingSchemeKey, ratingSchemes } from './schemes.js';

/** How many units of a kind have each level of a scheme. */
export interface RatingTally {
  /** The scheme by which they were rated. */
  readonly scheme: RatingSchemeKey;
  /**
   * `exclusive`: a unit counts at its own level alone, and the counts sum up to all. `inclusive`:
   * it counts at every level that it reaches, as papers do when they write `604 hoàn thành tốt
   * nhiệm vụ, trong đó 144 hoàn thành xuất sắc`.
   */
  readonly counting: 'exclusive' | 'inclusive';
  /** The counts; a level that is absent has none. */
  readonly counts: Readonly<Partial<Record<RatingLevel, number>>>;
}

type Counts = { [Level in RatingLevel]?: number };

/** The levels of a scheme, the best first. */
const levelsOf = (scheme: RatingSchemeKey): readonly RatingLevel[] =>
  Object.hasOwn(ratingSchemes, scheme)
    ? ratingSchemes[scheme].levels.map(({ level }) => level)
    : [];

/**
 * Counts ratings, all of one scheme.
 *
 * @param ratings - one for each unit
 * @returns an exclusive tally, or `undefined` for no ratings and for ratings of several schemes
 *
 * @example
 * ```ts
 * import { tallyOf } from 'vn-party-model';
 *
 * const scheme = 'party-2025';
 * tallyOf([{ scheme, level: 'good' }, { scheme, level: 'good' }])?.counts; // => { good: 2 }
 * ```
 */
export function tallyOf(ratings: readonly Rating[]): RatingTally | undefined {
  const [first] = ratings;
  const counts: Counts = {};
  for (const { scheme, level } of ratings) {
    if (scheme !== first?.scheme || !levelIn(scheme, level)) return undefined;
    counts[level] = (counts[level] ?? 0) + 1;
  }
  return first && { scheme: first.scheme, counting: 'exclusive', counts };
}

/**
 * Is a tally possible? Its levels are those of the scheme, its counts whole numbers; inclusive
 * counts do not fall from a better level to the next.
 *
 * @param tally - counts of units by level
 *
 * @example
 * ```ts
 * import { isTally } from 'vn-party-model';
 *
 * const scheme = 'party-2025';
 * isTally({ scheme, counting: 'exclusive', counts: { excellent: 5, good: 3 } }); // => true
 * isTally({ scheme, counting: 'inclusive', counts: { excellent: 5, good: 3 } }); // => false
 * ```
 */
export function isTally({ scheme, counting, counts }: RatingTally): boolean {
  const levels = levelsOf(scheme);
  const own = Object.entries(counts);
  const areCounts = own.every(
    ([level, count]) =>
      levels.includes(level as RatingLevel) && Number.isSafeInteger(count) && count >= 0,
  );
  if (!areCounts || levels.length === 0) return false;
  if (counting === 'exclusive') return true;
  const given = levels.flatMap((level) => counts[level] ?? []);
  return given.every((count, index) => index === 0 || count >= (given[index - 1] as number));
}

/**
 * A tally with every unit at its own level alone. In an inclusive tally a level that is absent has
 * no more units than the next better one.
 *
 * @param tally - counts of units by level, of either kind
 * @returns the exclusive tally, or `undefined` when the tally is not possible
 *
 * @example
 * ```ts
 * import { toExclusive } from 'vn-party-model';
 *
 * const counts = { excellent: 144, good: 604 };
 * toExclusive({ scheme: 'party-2018', counting: 'inclusive', counts })?.counts;
 * // => { excellent: 144, good: 460 }
 * ```
 */
export function toExclusive(tally: RatingTally): RatingTally | undefined {
  if (!isTally(tally)) return undefined;
  if (tally.counting === 'exclusive') return tally;
  const counts: Counts = {};
  let better = 0;
  for (const level of levelsOf(tally.scheme)) {
    const count = tally.counts[level];
    if (count === undefined) continue;
    counts[level] = count - better;
    better = count;
  }
  return { scheme: tally.scheme, counting: 'exclusive', counts };
}

/**
 * A tally with every unit at each level that it reaches.
 *
 * @param tally - counts of units by level, of either kind
 * @returns the inclusive tally, with all levels of the scheme; `undefined` when the tally is not
 *   possible
 *
 * @example
 * ```ts
 * import { toInclusive } from 'vn-party-model';
 *
 * const counts = { excellent: 1, good: 3 };
 * toInclusive({ scheme: 'party-2025', counting: 'exclusive', counts })?.counts;
 * // => { excellent: 1, good: 4, completed: 4, 'not-completed': 4 }
 * ```
 */
export function toInclusive(tally: RatingTally): RatingTally | undefined {
  const exclusive = toExclusive(tally);
  if (!exclusive) return undefined;
  const counts: Counts = {};
  let sum = 0;
  for (const level of levelsOf(tally.scheme)) {
    sum += exclusive.counts[level] ?? 0;
    counts[level] = sum;
  }
  return { scheme: tally.scheme, counting: 'inclusive', counts };
}

/**
 * How many were rated, at all levels together; `undefined` when the tally is not possible.
 *
 * @param tally - counts of units by level, of either kind
 * @returns the number of units, each counted once, or `undefined`
 *
 * @example
 * ```ts
 * import { totalOf } from 'vn-party-model';
 *
 * const counts = { excellent: 144, good: 604 };
 * totalOf({ scheme: 'party-2018', counting: 'inclusive', counts }); // => 604
 * totalOf({ scheme: 'party-2018', counting: 'exclusive', counts }); // => 748
 * ```
 */
export function totalOf(tally: RatingTally): number | undefined {
  const exclusive = toExclusive(tally);
  return exclusive && Object.values(exclusive.counts).reduce((sum, count) => sum + count, 0);
}

/**
 * The part of a tally that has a level, of all that were rated.
 *
 * @param tally - a tally
 * @param level - a level of its scheme
 * @param counting - `inclusive`: at the level or a better one; `exclusive`: at the level itself
 * @returns part and whole, or `undefined` when the scheme lacks the level or nobody was rated
 *
 * @example
 * ```ts
 * import { shareOf } from 'vn-party-model';
 *
 * const counts = { excellent: 4, good: 18 };
 * const tally = { scheme: 'party-2025', counting: 'exclusive', counts } as const;
 * shareOf(tally, 'good', 'exclusive'); // => { part: 18, whole: 22 }
 * shareOf(tally, 'good', 'inclusive'); // => { part: 22, whole: 22 }
 * ```
 */
export function shareOf(
  tally: RatingTally,
  level: RatingLevel,
  counting: RatingTally['counting'],
): Fraction | undefined {
  const counted = counting === 'inclusive' ? toInclusive(tally) : toExclusive(tally);
  const whole = totalOf(tally);
  if (!counted || !whole || !levelIn(tally.scheme, level)) return undefined;
  return { part: counted.counts[level] ?? 0, whole };
}

/**
 * Writes a tally as reports do, level by level.
 *
 * @param tally - counts of units by level
 * @returns each level as part, whole and percent with one decimal, the best first
 * @throws RangeError when the tally is not possible or nobody was rated
 *
 * @example
 * ```ts
 * import { formatTally } from 'vn-party-model';
 *
 * const counts = { good: 18, excellent: 4 };
 * formatTally({ scheme: 'party-2025', counting: 'exclusive', counts });
 * // => 'Hoàn thành xuất sắc nhiệm vụ 4/22, chiếm 18,2%; Hoàn thành tốt nhiệm vụ 18/22, chiếm 81,8%'
 * ```
 */
export function formatTally(tally: RatingTally): string {
  const { scheme, counting, counts } = tally;
  if (!totalOf(tally)) throw new RangeError(`No tally of the scheme ${scheme}`);
  return ratingSchemes[scheme].levels
    .flatMap(({ level, name }) => {
      const share = shareOf(tally, level, counting);
      if (counts[level] === undefined || !share) return [];
      return [`${name} ${formatFraction(share)}, chiếm ${formatShare(share)}`];
    })
    .join('; ');
}
