import { foldStretch, offsetAt } from './fold.js';
import { type Fraction, parseFraction, parsePercent } from './number.js';
import { compiled } from './once.js';

/** A share as a text gives it: in percent, as a range of percent, or as two counts. */
export type ShareValue =
  | {
      /** In percent. */
      readonly percent: number;
    }
  | {
      /** The lower end, in percent. */
      readonly from: number;
      /** The upper end, in percent. */
      readonly to: number;
    }
  | Fraction;

/** A share found in running text. */
export interface FoundShare {
  /** Where it begins. */
  readonly start: number;
  /** Where it ends. */
  readonly end: number;
  /** What it says. */
  readonly value: ShareValue;
}

const figure = '\\d{1,3}(?:[.,]\\d{1,4})?';
const shape = /* @__PURE__ */ compiled(
  () =>
    `(?<![\\d/.,-])(?:(${figure}) ?[-–] ?(${figure}) ?%|(${figure} ?%)` +
    '|(\\d[\\d.]{0,9}(?: ?/ ?| (?:trong|trên) (?:tổng )?số )\\d[\\d.]{0,9})' +
    '(?!\\d|[-/][a-zđ]))(?!\\d|[/-]\\d)',
  'g',
);

const shareOf = (match: RegExpExecArray): ShareValue | undefined => {
  const [, from, to, percent, fraction] = match;
  if (percent !== undefined) {
    const value = parsePercent(percent);
    return value === undefined ? undefined : { percent: value };
  }
  if (fraction !== undefined) return parseFraction(fraction.replace(/\.$/, ''));
  const [low, high] = [parsePercent(`${from}%`), parsePercent(`${to}%`)];
  return low === undefined || high === undefined || low > high
    ? undefined
    : { from: low, to: high };
};

/**
 * Finds shares in a sentence: `72,7%`, `15-20%`, `16/16`, `662 trong tổng số 686`. A day without a
 * year (`19/5`) has a larger part than whole or is not told from a share: give sentences about
 * shares. Reads the first 2,000 characters.
 *
 * @param text - a sentence or a paragraph, as it stands
 * @returns the shares in reading order
 *
 * @example
 * ```ts
 * import { sharesIn } from 'vn-party-model/text';
 *
 * sharesIn('32/44 chi bộ, chiếm 72,7%').map(({ value }) => value);
 * // => [{ part: 32, whole: 44 }, { percent: 72.7 }]
 * ```
 */
export function sharesIn(text: string): FoundShare[] {
  const stretch = foldStretch(text, 0, 2000);
  const folded = stretch.text;
  const found: FoundShare[] = [];
  for (const match of folded.matchAll(shape())) {
    const value = shareOf(match);
    if (value === undefined) continue;
    const end = offsetAt(stretch, match.index + match[0].length);
    found.push({ start: offsetAt(stretch, match.index), end, value });
  }
  return found;
}

/** How a stated share stands to the counts that it is of. */
export type ShareFit = 'rounded' | 'cut-off';

/**
 * Does a stated share fit its counts? Both ways of papers are known: rounded, and cut off. Exact,
 * by whole numbers.
 *
 * @param stated - such as `85,39%`; its decimals say how far it is rounded
 * @param share - two counts
 * @returns how it fits, or `undefined` when it does not, or is no share
 *
 * @example
 * ```ts
 * import { fitOfShare } from 'vn-party-model/text';
 *
 * fitOfShare('85,40%', { part: 193, whole: 226 }); // => 'rounded'
 * fitOfShare('85,39%', { part: 193, whole: 226 }); // => 'cut-off'
 * fitOfShare('85,54%', { part: 6067, whole: 7101 }); // => undefined
 * ```
 */
export function fitOfShare(stated: string, { part, whole }: Fraction): ShareFit | undefined {
  if (parsePercent(stated) === undefined || !(whole > 0) || part < 0) return undefined;
  if (!Number.isSafeInteger(part) || !Number.isSafeInteger(whole)) return undefined;
  const [, units = '', decimals = ''] = /^(\d+)(?:[.,](\d+))?/.exec(stated) ?? [];
  const given = BigInt(units + decimals);
  const scaled = BigInt(part) * 100n * 10n ** BigInt(decimals.length);
  const of = BigInt(whole);
  if (given === (scaled * 2n + of) / (of * 2n)) return 'rounded';
  return given === scaled / of ? 'cut-off' : undefined;
}

/**
 * A part of a whole in percent, rounded half up from exact numbers.
 *
 * @param share - two counts
 * @param decimals - how many decimals to keep, from 0 to 6
 * @returns such as `72,7%`
 * @throws RangeError for what is no part of a whole
 *
 * @example
 * ```ts
 * import { formatShare } from 'vn-party-model/text';
 *
 * formatShare({ part: 32, whole: 44 }, 1); // => '72,7%'
 * formatShare({ part: 1, whole: 4 }, 2); // => '25,00%'
 * ```
 */
export function formatShare({ part, whole }: Fraction, decimals = 1): string {
  const isPart = Number.isSafeInteger(part) && Number.isSafeInteger(whole) && part >= 0;
  if (!isPart || whole < 1 || part > whole) throw new RangeError(`No share: ${part}/${whole}`);
  if (!Number.isInteger(decimals) || decimals < 0 || decimals > 6) {
    throw new RangeError(`From 0 to 6 decimals, not ${decimals}`);
  }
  const of = BigInt(whole);
  const rounded = (BigInt(part) * 200n * 10n ** BigInt(decimals) + of) / (of * 2n);
  const digits = `${rounded}`.padStart(decimals + 1, '0');
  const cut = digits.length - decimals;
  return decimals === 0 ? `${digits}%` : `${digits.slice(0, cut)},${digits.slice(cut)}%`;
}
