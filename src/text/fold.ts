const invisibles = '\\u00ad\\u180e\\u200b-\\u200d\\u2060\\ufeff';

/** Signs that are not seen: soft hyphens, zero-width marks. */
export const hidden: string = `[${invisibles}]`;

/** Signs that leave a blank: spaces of every width, and signs that are not seen. */
export const blank: string = `[\\s${invisibles}]`;

/** Signs that people write for a hyphen: dashes, minus signs, their wide and small forms. */
export const dash = '[-\\u2010-\\u2015\\u2043\\u2212\\ufe58\\ufe63\\uff0d]';

/** Signs that people write for a slash; `\/` is how JSON and SQL escape it. */
export const slash = '\\\\?[/\\u2044\\u2215\\uff0f]';

/** A digit, also full-width. */
export const digit = '[0-9\\uff10-\\uff19]';

/** The end of a word in Vietnamese: no letter, combining mark or digit goes on. */
export const wordEnd = '(?![0-9A-Za-z\\u00c0-\\u024f\\u0256\\u0300-\\u036f\\u1e00-\\u1eff])';

const wideDigits = /[\uff10-\uff19]/g;
const crossedD = /[\u00d0\u0189]/g;
const crossedSmallD = /[\u00f0\u0256]/g;
const anyBlank = new RegExp(`${blank}+`, 'g');
const anyDash = new RegExp(dash, 'g');
const anySlash = new RegExp(slash, 'g');
const invisible = new RegExp(hidden, 'g');
const mark = '[\\u0300-\\u036f]';
const needsMap = new RegExp(`${mark}|${hidden}|İ`);

/** Turns full-width digits into plain ones: `１５` into `15`. */
export function foldDigits(text: string): string {
  return text.replace(wideDigits, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
}

/** Turns the look-alikes of Đ, Ð (U+00D0) and Ɖ (U+0189), into Đ (U+0110), small letters too. */
export function foldCrossedD(text: string): string {
  return text.replace(crossedD, 'Đ').replace(crossedSmallD, 'đ');
}

/**
 * One spelling of a text for comparing and searching: composed letters (NFC), Đ for its
 * look-alikes, plain digits, hyphens, slashes and single blanks, nothing invisible. Letter case
 * and the place of tone marks stay. Offsets do not survive.
 *
 * @param text - any text
 * @returns the text in one spelling, trimmed
 *
 * @example
 * ```ts
 * import { foldText } from 'vn-party-model/text';
 *
 * foldText('15 –\u00a0NQ／TW'); // => '15 - NQ/TW'
 * ```
 */
export function foldText(text: string): string {
  return foldDigits(foldCrossedD(text.normalize('NFC')))
    .replace(invisible, '')
    .replace(anyBlank, ' ')
    .replace(anyDash, '-')
    .replace(anySlash, '/')
    .trim();
}

/** A stretch of text folded for reading words, with the way back to its offsets. */
export interface FoldedStretch {
  /** Small letters, NFC, one spelling of `ủy` and `khóa`, plain dashes, `*` and `_` as blanks. */
  readonly text: string;
  /** The offset in the unfolded text of a place in the folded one. */
  readonly at: (index: number) => number;
}

// In small letters: what a stretch folds besides its case, all of it keeping the length.
const foldable = /[^\S ]|[*_ðɖ０-９‐-―−]|uỷ|khoá(?!n)|qui(?= )/g;

function foldedPiece(piece: string): string {
  if (piece === 'uỷ') return 'ủy';
  if (piece === 'khoá') return 'khóa';
  if (piece === 'qui') return 'quy';
  if (piece === 'ð' || piece === 'ɖ') return 'đ';
  if (/[\s*_]/.test(piece)) return ' ';
  return piece >= '０' ? foldDigits(piece) : '-';
}

const smallFold = (text: string): string => text.toLowerCase().replace(foldable, foldedPiece);

/**
 * Folds `text` from `start` to `end` for reading words. Short stretches only: it copies.
 *
 * @internal
 */
export function foldStretch(text: string, start: number, end: number): FoldedStretch {
  const from = Math.max(0, start);
  const raw = text.slice(from, end);
  if (!needsMap.test(raw)) return { text: smallFold(raw), at: (index) => from + index };
  let folded = '';
  const offsets: number[] = [];
  const clusters = new RegExp(`[^](?:${mark})*`, 'g');
  for (let match = clusters.exec(raw); match; match = clusters.exec(raw)) {
    // İ is the one letter whose small form is longer than itself.
    const cluster = match[0].normalize('NFC').replace(invisible, '').replace('İ', 'I');
    for (let unit = 0; unit < cluster.length; unit++) offsets.push(from + match.index);
    folded += cluster;
  }
  offsets.push(from + raw.length);
  return { text: smallFold(folded), at: (index) => offsets[index] ?? from + raw.length };
}
