import type { RatingLevel } from './levels.js';
import { isSchemeKey, type RatingSchemeKey, ratingSchemes } from './schemes.js';

/** Points as a number, or as a decimal with a point or a comma: `89,995`. */
export type Points = number | string;

/** A decimal as a whole number of its smallest places. */
interface Decimal {
  readonly units: bigint;
  readonly places: number;
}

const shape = /^(\d{1,9})(?:[.,](\d{1,20}))?$/;

function decimalOf(points: Points): Decimal | undefined {
  const match = shape.exec(`${points}`);
  if (!match) return undefined;
  const decimals = match[2] ?? '';
  return { units: BigInt(`${match[1]}${decimals}`), places: decimals.length };
}

const scaled = ({ units, places }: Decimal, to: number): bigint =>
  units * 10n ** BigInt(to - places);

/** Less than zero, zero or more, as `points` to a whole number. */
function compareTo(points: Decimal, whole: number): number {
  const other = BigInt(whole) * 10n ** BigInt(points.places);
  return points.units < other ? -1 : points.units > other ? 1 : 0;
}

/**
 * Adds points as decimals, so that 29.1 and 60.9 make 90 and no less.
 *
 * @param parts - such as the points of each criterion
 * @returns the sum as a decimal with a point, or `undefined` when a part is no decimal
 *
 * @example
 * ```ts
 * import { addPoints } from 'vn-party-model';
 *
 * addPoints([0.1, 0.2]); // => '0.3'
 * addPoints(['28,5', '61.5']); // => '90'
 * ```
 */
export function addPoints(parts: readonly Points[]): string | undefined {
  const decimals = parts.map(decimalOf);
  let places = 0;
  for (const decimal of decimals) {
    if (!decimal) return undefined;
    places = Math.max(places, decimal.places);
  }
  const sum = decimals.reduce((total, one) => total + (one ? scaled(one, places) : 0n), 0n);
  const digits = `${sum}`.padStart(places + 1, '0');
  const cut = digits.length - places;
  const decimal = digits.slice(cut).replace(/0+$/, '');
  return decimal === '' ? digits.slice(0, cut) : `${digits.slice(0, cut)}.${decimal}`;
}

/**
 * The level that points alone lead to; conditions may block it, see `rate`. Exact at the edges and
 * never rounded: 89.995 is not 90.
 *
 * @param scheme - a scheme with point bands
 * @param points - from 0 to 100, as a number or as a decimal text
 * @returns the level, or `undefined` for a scheme without known bands and for points out of range
 *
 * @example
 * ```ts
 * import { levelForPoints } from 'vn-party-model';
 *
 * levelForPoints('party-2025', 90); // => 'excellent'
 * levelForPoints('party-2025', '89,995'); // => 'good'
 * levelForPoints('party-2023', 90); // => undefined
 * ```
 */
export function levelForPoints(scheme: RatingSchemeKey, points: Points): RatingLevel | undefined {
  const given = decimalOf(points);
  if (!given || !isSchemeKey(scheme) || compareTo(given, 100) > 0) return undefined;
  const fits = ratingSchemes[scheme].levels.find(
    ({ points: band }) =>
      band !== undefined &&
      compareTo(given, band.from) >= 0 &&
      (band.below === undefined || compareTo(given, band.below) < 0),
  );
  return fits?.level;
}

/** Are points at least as many as a whole number? `undefined` for what is no decimal. @internal */
export function reaches(points: Points, whole: number): boolean | undefined {
  const given = decimalOf(points);
  return given && compareTo(given, whole) >= 0;
}
