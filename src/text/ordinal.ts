import { parseRoman } from './roman.js';

const words: readonly (readonly string[])[] = [
  ['nhất', 'một'],
  ['hai', 'nhì'],
  ['ba'],
  ['tư', 'bốn'],
  ['năm'],
  ['sáu'],
  ['bảy', 'bẩy'],
  ['tám'],
  ['chín'],
  ['mười'],
  ['mười một'],
  ['mười hai'],
  ['mười ba'],
  ['mười bốn', 'mười tư'],
  ['mười lăm'],
  ['mười sáu'],
  ['mười bảy', 'mười bẩy'],
  ['mười tám'],
  ['mười chín'],
  ['hai mươi'],
];

/** Every ordinal word, longest first, for building patterns; small letters. */
export const ordinalWords: readonly string[] = /* @__PURE__ */ words
  .flat()
  .sort((one, other) => other.length - one.length);

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
  const small = text.normalize('NFC').toLowerCase();
  const index = words.findIndex((spellings) => spellings.includes(small));
  return index < 0 ? undefined : index + 1;
}
