import { parsePercent } from '../text/number.js';

/** A part of a whole with the percentage that was printed for it. */
export interface PrintedShare {
  /** The part, as a count. */
  readonly part: number;
  /** The percentage as printed: `85,54%`, `6.65%`; absent where none was. */
  readonly percentage?: string;
}

/** What {@link checkShares} says of one printed percentage. */
export interface ShareVerdict {
  /**
   * `right`: rounded to the decimals printed; `truncated`: cut off after them; `wrong`: neither;
   * `unreadable`: no percentage; `unprinted`: none was given.
   */
  readonly verdict: 'right' | 'truncated' | 'wrong' | 'unreadable' | 'unprinted';
  /** The right percentage with as many decimals as printed, or two. */
  readonly right: string;
}

/** What {@link checkShares} says of parts of a whole. */
export interface SharesVerdict {
  /** Of each part, in order. */
  readonly shares: readonly ShareVerdict[];
  /** Do the parts add up to the whole? */
  readonly addsUp: boolean;
}

/** The percentage in units of its last decimal, exactly: whole numbers only, no rounding error. */
function unitsOf(part: number, whole: number, decimals: number): { cut: bigint; near: bigint } {
  const scaled = BigInt(part) * 100n * 10n ** BigInt(decimals);
  const divisor = BigInt(whole);
  return { cut: scaled / divisor, near: (2n * scaled + divisor) / (2n * divisor) };
}

function written(units: bigint, decimals: number): string {
  const digits = `${units}`.padStart(decimals + 1, '0');
  const point = digits.length - decimals;
  return `${digits.slice(0, point)}${decimals > 0 ? ',' : ''}${digits.slice(point)}%`;
}

function verdictOf({ part, percentage }: PrintedShare, whole: number): ShareVerdict {
  const decimals = percentage === undefined ? 2 : (/[.,](\d+)/.exec(percentage)?.[1]?.length ?? 0);
  const places = Math.min(decimals, 12);
  const { cut, near } = unitsOf(part, whole, places);
  const right = written(near, places);
  if (percentage === undefined) return { verdict: 'unprinted', right };
  const value = parsePercent(percentage.trim());
  if (value === undefined) return { verdict: 'unreadable', right };
  const printed = BigInt(Math.round(value * 10 ** places));
  const verdict = printed === near ? 'right' : printed === cut ? 'truncated' : 'wrong';
  return { verdict, right };
}

/**
 * Tells right, cut-off and wrong percentages apart: each is held against its own part and the
 * whole, for wrong ones may add up to 100 all the same.
 *
 * @param parts - the parts with the percentages printed for them
 * @param whole - a whole number from 1 on
 * @returns a verdict on each, and whether the parts add up
 * @throws RangeError for a part or a whole that is no count
 *
 * @example
 * ```ts
 * import { checkShares } from 'vn-party-model';
 *
 * checkShares([{ part: 6067, percentage: '85,54%' }], 7101).shares;
 * // => [{ verdict: 'wrong', right: '85,44%' }]
 * checkShares([{ part: 193, percentage: '85,39%' }], 226).shares;
 * // => [{ verdict: 'truncated', right: '85,40%' }]
 * ```
 */
export function checkShares(parts: readonly PrintedShare[], whole: number): SharesVerdict {
  const counts = [whole, ...parts.map(({ part }) => part)];
  const stray = counts.find((count) => !Number.isSafeInteger(count) || count < 0);
  if (stray !== undefined || whole === 0) throw new RangeError(`No count: ${stray ?? whole}`);
  const shares = parts.map((part) => verdictOf(part, whole));
  return { shares, addsUp: parts.reduce((sum, { part }) => sum + part, 0) === whole };
}
