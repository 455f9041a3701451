import { foldText } from '../text/fold.js';
import { once } from '../text/once.js';
import { foldToneMarks } from './name-fold.js';
import { allOf, nameHeads } from './name-heads.js';

const official = /* @__PURE__ */ once(
  () => new Map(allOf(nameHeads()).map(({ words }) => [words.toLowerCase(), words])),
);

const shortWords: readonly (readonly [RegExp, string])[] = [
  [/^bch(?:t[wư]| t(?:[wư]|\.ư))(?![a-zà-ỹ])/i, 'Ban Chấp hành Trung ương'],
  [/^uvbtv(?![a-zà-ỹ])/i, 'Ủy viên Ban Thường vụ'],
  [/^btv(?![a-zà-ỹ])/i, 'Ban Thường vụ'],
  [/^bch(?![a-zà-ỹ])/i, 'Ban Chấp hành'],
  [/^ub(?:kt(?![a-zà-ỹ])| kiểm tra)/i, 'Ủy ban Kiểm tra'],
  [/(?<=^|\s)(?:T[Ww]|T\.?Ư)(?![A-Za-zÀ-ỹ])/, 'Trung ương'],
  [/(?<=^|\s)tp\.? ?(?=[a-zà-ỹ])/i, 'thành phố '],
];

/**
 * Brings a name to the letters that {@link parseOrganizationName} reads: one spelling of ủy, uỷ
 * and the like, composed, with the words of the grammar in official capitals and in full. The name
 * of a place or unit stays as it is. What the grammar does not know stays too.
 *
 * @param text - such as `ban thường vụ huyện uỷ Quốc Oai`, `BTV Tỉnh ủy`
 * @returns such as `Ban Thường vụ Huyện ủy Quốc Oai`
 *
 * @example
 * ```ts
 * import { foldOrganizationName, parseOrganizationName } from 'vn-party-model';
 *
 * foldOrganizationName('BTV huyện uỷ Quốc Oai'); // => 'Ban Thường vụ Huyện ủy Quốc Oai'
 * parseOrganizationName(foldOrganizationName('Đảng bộ Xã An Khánh'));
 * // => { part: 'party-organization', host: 'commune', name: 'An Khánh' }
 * ```
 */
export function foldOrganizationName(text: string): string {
  if (text.length > 300) return text;
  let folded = foldToneMarks(foldText(text));
  for (const [pattern, words] of shortWords) folded = folded.replace(pattern, words);
  const words = folded.split(' ');
  const small = folded.toLowerCase().split(' ');
  for (let count = Math.min(words.length, 12); count > 0; count--) {
    const head = official().get(small.slice(0, count).join(' '));
    if (head !== undefined) return [head, ...words.slice(count)].join(' ');
  }
  return folded;
}
