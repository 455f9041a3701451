import { compiled, once } from './once.js';
import { isMark } from './syllable.js';
import { foldedUnits, odd } from './units.js';

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
const anyBlank = /* @__PURE__ */ compiled(() => `${blank}+`, 'g');
const anyDash = /* @__PURE__ */ new RegExp(dash, 'g');
const anySlash = /* @__PURE__ */ new RegExp(slash, 'g');
const invisible = /* @__PURE__ */ new RegExp(hidden, 'g');

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
    .replace(anyBlank(), ' ')
    .replace(anyDash, '-')
    .replace(anySlash, '/')
    .trim();
}

/** A stretch of text folded for reading words, with the way back to its offsets. */
export interface FoldedStretch {
  /** Small letters, NFC, one spelling of `ủy` and `khóa`, plain dashes, `*` and `_` as blanks. */
  readonly text: string;
  /** Where it begins in the unfolded text. */
  readonly from: number;
  /** Where it ends there. */
  readonly to: number;
  /** The offset there of each of its units; absent where they follow one another. */
  readonly offsets: Uint32Array | undefined;
}

/** The offset in the unfolded text of a place in a folded stretch. @internal */
export const offsetAt = ({ from, to, offsets }: FoldedStretch, index: number): number =>
  offsets ? (offsets[index] ?? to) : from + index;

/** The place in a folded stretch of an offset in the unfolded text. @internal */
export function indexAt({ from, offsets }: FoldedStretch, offset: number): number {
  if (!offsets) return offset - from;
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The part of a folded stretch between two offsets of the unfolded text. @internal */
export function partOf(stretch: FoldedStretch, from: number, to: number): FoldedStretch {
  const first = indexAt(stretch, from);
  const last = indexAt(stretch, to);
  const offsets = stretch.offsets?.subarray(first, last);
  return { text: stretch.text.slice(first, last), from, to, offsets };
}

/** Every platform has it, though ES2023's types do not name it. */
declare const TextDecoder: new (label: 'utf-16le') => { decode: (units: Uint16Array) => string };
const decoder = /* @__PURE__ */ once(() => new TextDecoder('utf-16le'));
let units = new Uint16Array(4096);

/** Room for the folded units of a stretch. */
function roomFor(length: number): Uint16Array {
  if (units.length < length) units = new Uint16Array(2 * length);
  return units;
}

/** The first `length` units of the room, with one spelling of the words that have two. */
function spelled(length: number): string {
  const text = decoder().decode(units.subarray(0, length)).replaceAll('qui ', 'quy ');
  const plain = text.includes('ỷ') ? text.replaceAll('uỷ', 'ủy') : text;
  return plain.includes('khoá') ? plain.replace(/khoá(?!n)/g, 'khóa') : plain;
}

/** Folds unit by unit; nothing where that is not enough. */
function foldUnits(text: string, from: number, to: number): FoldedStretch | undefined {
  const table = foldedUnits();
  const room = roomFor(to - from);
  for (let at = from; at < to; at++) {
    const unit = table[text.charCodeAt(at)] as number;
    if (unit === odd) return undefined;
    room[at - from] = unit;
  }
  return { text: spelled(to - from), from, to, offsets: undefined };
}

/** Folds letter by letter, each with its marks, and keeps the offset of each. */
function foldClusters(text: string, from: number, to: number): FoldedStretch {
  const table = foldedUnits();
  const room = roomFor(to - from);
  const offsets = new Uint32Array(to - from);
  let length = 0;
  for (let at = from; at < to; ) {
    const first = at++;
    while (at < to && isMark(text.charCodeAt(at))) at++;
    const unit = table[text.charCodeAt(first)] as number;
    if (at - first === 1 && unit !== odd) {
      room[length] = unit;
      offsets[length++] = first;
      continue;
    }
    // İ is the one letter whose small form is longer than itself.
    const cluster = text.slice(first, at).normalize('NFC').replace(invisible, '').replace('İ', 'i');
    for (let index = 0; index < cluster.length; index++) {
      const code = cluster.charCodeAt(index);
      const folded = table[code] as number;
      room[length] = folded === odd ? code : folded;
      offsets[length++] = first;
    }
  }
  return { text: spelled(length), from, to, offsets: offsets.subarray(0, length) };
}

/**
 * Folds `text` from `start` to `end` for reading words. Short stretches only: it copies.
 *
 * @internal
 */
export function foldStretch(text: string, start: number, end: number): FoldedStretch {
  const from = Math.max(0, start);
  const to = Math.max(from, Math.min(end, text.length));
  return foldUnits(text, from, to) ?? foldClusters(text, from, to);
}
