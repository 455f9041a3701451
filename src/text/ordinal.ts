import { parseRoman } from './roman.js';

const units = 'nhất hai ba tư năm sáu bảy tám chín mười'.split(' ');
const others: Readonly<Record<string, string>> = {
  một: 'nhất',
  nhì: 'hai',
  bốn: 'tư',
  lăm: 'năm',
  bẩy: 'bảy',
};
const unit = [...units, ...Object.keys(others)].join('|');

/** A pattern for an ordinal word from `nhất` to `mười chín`, small letters. @internal */
export const ordinalWord: string = `(?:mười +(?:${unit})|${unit})`;

const oneOrdinal = /^(mười +)?(\S+)$/;

/**
 * Reads an ordinal as sessions and terms are counted: in digits, in Roman numerals or in words,
 * any letter case, from 1 to 99.
 *
 * @param text - `13`, `XIII`, `mười ba` or `Nhất`, without `thứ`
 * @returns the number, or `undefined` for anything else
 *
 * @example
 * ```ts
 * import { parseOrdinal } from 'vn-party-model/text';
 *
 * parseOrdinal('tư'); // => 4
 * parseOrdinal('XIII'); // => 13
 * parseOrdinal('05'); // => 5
 * ```
 */
export function parseOrdinal(text: string): number | undefined {
  if (/^\d{1,2}$/.test(text)) return Number(text) || undefined;
  if (/^[IVXLivxl]{1,8}$/.test(text)) return parseRoman(text.toUpperCase());
  const [, ten, word = ''] = oneOrdinal.exec(text.normalize('NFC').toLowerCase()) ?? [];
  const teens = ten ? 10 : 0;
  const index = units.indexOf(others[word] ?? word);
  return index < 0 || (teens > 0 && index > 8) ? undefined : teens + index + 1;
}
