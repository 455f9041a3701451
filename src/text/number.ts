/** A part of a whole, as two counts: `193/226`. */
export interface Fraction {
  /** The part. */
  readonly part: number;
  /** The whole. */
  readonly whole: number;
}

const groupedCount = /^(?:\d{1,3}(?:\.\d{3})+|\d{1,15})$/;
const percent = /^(\d{1,3})(?:[.,](\d{1,2})|,(\d{1,15}))?[ \u00a0]?%$/;
const fraction = /^([\d.]{1,19})[ \u00a0]?\/[ \u00a0]?([\d.]{1,19})$/;
const fractionInWords =
  /^([\d.]{1,19})[ \u00a0](?:trong|trên)[ \u00a0](?:tổng[ \u00a0])?số[ \u00a0]([\d.]{1,19})$/;

/**
 * Reads a count as it is written in Vietnamese, with points between groups of three digits and
 * leading zeros allowed.
 *
 * @param text - such as `7.101` or `04`
 * @returns the number, or `undefined` for anything else, such as `6.65`
 *
 * @example
 * ```ts
 * import { parseCount } from 'vn-party-model/text';
 *
 * parseCount('7.101'); // => 7101
 * parseCount('01'); // => 1
 * parseCount('6.65'); // => undefined
 * ```
 */
export function parseCount(text: string): number | undefined {
  if (!groupedCount.test(text)) return undefined;
  const count = Number(text.replaceAll('.', ''));
  return Number.isSafeInteger(count) ? count : undefined;
}

/**
 * Writes a count with a point between groups of three digits.
 *
 * @param count - a whole number from 0 on
 * @returns such as `7.101`
 * @throws RangeError for what is no whole number from 0 on
 *
 * @example
 * ```ts
 * import { formatCount } from 'vn-party-model/text';
 *
 * formatCount(7101); // => '7.101'
 * ```
 */
export function formatCount(count: number): string {
  if (!Number.isSafeInteger(count) || count < 0) throw new RangeError(`No count: ${count}`);
  return `${count}`.replace(/\B(?=(?:\d{3})+$)/g, '.');
}

/**
 * Reads a share in percent: a decimal comma, or a decimal point before one or two digits, as some
 * papers have it.
 *
 * @param text - such as `72,7%`
 * @returns the percent, or `undefined` for anything else, such as `1.234%`, which may be either
 *
 * @example
 * ```ts
 * import { parsePercent } from 'vn-party-model/text';
 *
 * parsePercent('85,54%'); // => 85.54
 * parsePercent('6.65 %'); // => 6.65
 * parsePercent('1.234%'); // => undefined
 * ```
 */
export function parsePercent(text: string): number | undefined {
  const match = percent.exec(text);
  return match ? Number(`${match[1]}.${match[2] ?? match[3] ?? '0'}`) : undefined;
}

/**
 * Writes a share in percent with a decimal comma, and all digits that the number has.
 *
 * @param value - percent, from 0 to 999: 72.7 is 72,7%
 * @returns such as `72,7%`
 * @throws RangeError for what is no number from 0 to 999 that decimals write
 *
 * @example
 * ```ts
 * import { formatPercent } from 'vn-party-model/text';
 *
 * formatPercent(72.7); // => '72,7%'
 * ```
 */
export function formatPercent(value: number): string {
  const text = `${value}`;
  if (!/^\d{1,3}(?:\.\d{1,15})?$/.test(text)) throw new RangeError(`No share: ${value}`);
  return `${text.replace('.', ',')}%`;
}

/**
 * Reads a part of a whole: `193/226`, `04/22`, `662 trong tổng số 686`. The part may be as large
 * as the whole and no larger.
 *
 * @param text - two counts with a slash or words between
 * @returns both counts, or `undefined` for anything else
 *
 * @example
 * ```ts
 * import { parseFraction } from 'vn-party-model/text';
 *
 * parseFraction('04/22'); // => { part: 4, whole: 22 }
 * parseFraction('22/4'); // => undefined
 * ```
 */
export function parseFraction(text: string): Fraction | undefined {
  const match = fraction.exec(text) ?? fractionInWords.exec(text);
  const [part, whole] = [parseCount(match?.[1] ?? ''), parseCount(match?.[2] ?? '')];
  if (part === undefined || whole === undefined || whole === 0 || part > whole) return undefined;
  return { part, whole };
}

/**
 * Writes a part of a whole.
 *
 * @param fraction - two counts, the part no larger than the whole
 * @returns such as `193/226`
 * @throws RangeError for what is no part of a whole
 *
 * @example
 * ```ts
 * import { formatFraction } from 'vn-party-model/text';
 *
 * formatFraction({ part: 16, whole: 16 }); // => '16/16'
 * ```
 */
export function formatFraction({ part, whole }: Fraction): string {
  if (whole === 0 || part > whole) throw new RangeError(`No part of a whole: ${part}/${whole}`);
  return `${formatCount(part)}/${formatCount(whole)}`;
}
