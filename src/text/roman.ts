const numerals: readonly (readonly [string, number])[] = [
  ['M', 1000],
  ['CM', 900],
  ['D', 500],
  ['CD', 400],
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
];

/**
 * Writes a whole number from 1 to 3999 in Roman numerals.
 *
 * @param value - a whole number from 1 to 3999
 * @returns capital Roman numerals
 * @throws RangeError for any other number
 *
 * @example
 * ```ts
 * import { formatRoman } from 'vn-party-model/text';
 *
 * formatRoman(23); // => 'XXIII'
 * ```
 */
export function formatRoman(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 3999) {
    throw new RangeError(`Roman numerals run from 1 to 3999, not ${value}`);
  }
  let rest = value;
  let text = '';
  for (const [numeral, worth] of numerals) {
    for (; rest >= worth; rest -= worth) text += numeral;
  }
  return text;
}

const shape = /^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;

/**
 * Reads capital Roman numerals from `I` to `MMMCMXCIX`.
 *
 * @param text - the numerals and nothing else
 * @returns the number, or `undefined` for anything else, such as `IIII` or `xii`
 *
 * @example
 * ```ts
 * import { parseRoman } from 'vn-party-model/text';
 *
 * parseRoman('XIV'); // => 14
 * parseRoman('IIII'); // => undefined
 * ```
 */
export function parseRoman(text: string): number | undefined {
  if (text === '' || !shape.test(text)) return undefined;
  let value = 0;
  let rest = text;
  for (const [numeral, worth] of numerals) {
    for (; rest.startsWith(numeral); rest = rest.slice(numeral.length)) value += worth;
  }
  return value;
}
