const grouped = /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/;
const plain = /^\d+(?:[.,]\d+)?$/;

/**
 * Reads a number as it is written in Vietnamese: a point before exactly three digits groups them,
 * any other point, and every comma, stands before decimals.
 *
 * @param text - `7.101`, `85,54`, `6.65`, `01`
 * @returns the number, or `undefined` for anything else
 *
 * @example
 * ```ts
 * import { parseVietnameseNumber } from 'vn-party-model/text';
 *
 * parseVietnameseNumber('7.101'); // => 7101
 * parseVietnameseNumber('85,54'); // => 85.54
 * parseVietnameseNumber('6.65'); // => 6.65
 * ```
 */
export function parseVietnameseNumber(text: string): number | undefined {
  if (text.length > 20) return undefined;
  if (grouped.test(text)) return Number(text.replaceAll('.', '').replace(',', '.'));
  return plain.test(text) ? Number(text.replace(',', '.')) : undefined;
}

/**
 * Reads a percentage.
 *
 * @param text - `85,54%`, `6.65 %`
 * @returns the number before the sign, or `undefined` for anything else
 *
 * @example
 * ```ts
 * import { parsePercentage } from 'vn-party-model/text';
 *
 * parsePercentage('85,54%'); // => 85.54
 * ```
 */
export function parsePercentage(text: string): number | undefined {
  const match = text.length > 24 ? null : /^([\d.,]+)\s?%$/.exec(text);
  return match ? parseVietnameseNumber(match[1] as string) : undefined;
}

/**
 * Writes a number with points between groups of three digits and a comma before decimals.
 *
 * @param value - a number of 0 or more, below 1e15
 * @param decimals - how many decimals; as many as it has when absent
 * @throws RangeError for any other number
 *
 * @example
 * ```ts
 * import { formatVietnameseNumber } from 'vn-party-model/text';
 *
 * formatVietnameseNumber(7101); // => '7.101'
 * formatVietnameseNumber(85.4, 2); // => '85,40'
 * ```
 */
export function formatVietnameseNumber(value: number, decimals?: number): string {
  if (!(value >= 0 && value < 1e15)) throw new RangeError(`Not a number to write: ${value}`);
  const [whole = '', rest] = (decimals === undefined ? `${value}` : value.toFixed(decimals)).split(
    '.',
  );
  const groups = whole.replace(/\B(?=(?:\d{3})+$)/g, '.');
  return rest === undefined ? groups : `${groups},${rest}`;
}
