import type { Anchors, Scan } from './anchors.js';
import { once } from './once.js';
import { isLetter } from './syllable.js';
import { foldedUnits, odd } from './units.js';

const digit = 1;

/** What every unit is to a scan: no part of a word, a digit; else the letter or mark that it is. */
const scanned = /* @__PURE__ */ once((): Uint16Array => {
  const folded = foldedUnits();
  return folded.map((unit, code) => {
    if (unit > 47 && unit < 58) return digit;
    return isLetter(code) ? (unit === odd ? code : unit) : 0;
  });
});

function hashOf(word: string): number {
  let hash = 0;
  for (let index = 0; index < word.length; index++)
    hash = (Math.imul(hash, 31) + word.charCodeAt(index)) | 0;
  return hash;
}

/** Composes one mark of two with its letter, and leaves the other after it. */
function halfComposed(one: number, other: number): (letter: string) => string {
  return (letter) => {
    const signs = letter.normalize('NFD');
    return (signs.charAt(0) + signs.charAt(one)).normalize('NFC') + signs.charAt(other);
  };
}

/** A letter with one mark of two, or with the other: `ộ` as `ô` with a dot, as `ọ` with a roof. */
const halves: readonly ((letter: string) => string)[] = [
  (letter) => letter,
  (letter) => letter.normalize('NFD'),
  halfComposed(1, 2),
  halfComposed(2, 1),
];

/** A word composed, decomposed and half composed. */
const spellingsOfWord = (word: string): ReadonlySet<string> =>
  new Set(halves.map((half) => [...word].map(half).join('')));

/** What a word may begin with when it begins with a letter, composed or not. */
const spellingsOf = (letter: string): readonly number[] =>
  letter === '0' ? [digit] : halves.map((half) => half(letter).charCodeAt(0));

/** One that is to be asked at a word. */
interface Ask<Asked> {
  readonly asked: Asked;
  /** What the next word must begin with. */
  readonly follow?: ReadonlySet<number>;
}

/** How far after a word the next may begin. */
const blanks = 8;

/** The first unit of the next word. */
function nextUnit(text: string, at: number, table: Uint16Array): number {
  const last = Math.min(at + blanks, text.length);
  for (let place = at; place < last; place++) {
    const unit = table[text.charCodeAt(place)] as number;
    if (unit !== 0) return unit;
  }
  return 0;
}

/** Makes the scan of an index: one look at each word. Readers check for themselves. */
function scanFor<Asked>(rows: readonly (readonly [Asked, readonly string[]])[]): Scan<Asked> {
  const table = scanned();
  const asks: Ask<Asked>[][] = [[]];
  const places = new Map<number, number>();
  for (const [asked, anchors] of rows) {
    for (const anchor of anchors) {
      const [word = '', next] = anchor.split(' ');
      const follow = next === undefined ? undefined : new Set([...next].flatMap(spellingsOf));
      for (const spelling of spellingsOfWord(word)) {
        const hash = hashOf(spelling);
        const place = places.get(hash) ?? asks.push([]) - 1;
        places.set(hash, place);
        (asks[place] as Ask<Asked>[]).push(follow ? { asked, follow } : { asked });
      }
    }
  }
  let size = 64;
  while (size < places.size * 8) size *= 2;
  const hashes = new Int32Array(size);
  const slots = new Uint16Array(size);
  const last = size - 1;
  for (const [hash, place] of places) {
    let slot = (hash ^ (hash >>> 9)) & last;
    while (slots[slot] !== 0) slot = (slot + 1) & last;
    hashes[slot] = hash;
    slots[slot] = place;
  }

  return (text, from, to, ask) => {
    const { length } = text;
    const unitAt = (at: number): number =>
      at < length ? (table[text.charCodeAt(at)] as number) : 0;
    let at = from;
    // A word that began before was asked at already.
    if (from > 0 && unitAt(from - 1) > digit) while (at < to && unitAt(at) > digit) at++;
    for (; at < to; at++) {
      const start = at;
      let unit = table[text.charCodeAt(at)] as number;
      let hash = 0;
      while (unit > digit) {
        hash = (Math.imul(hash, 31) + unit) | 0;
        at++;
        unit = at < length ? (table[text.charCodeAt(at)] as number) : 0;
      }
      for (let slot = (hash ^ (hash >>> 9)) & last; slots[slot] !== 0; slot = (slot + 1) & last) {
        if (hashes[slot] !== hash) continue;
        let next = -1;
        const here = asks[slots[slot] as number] as Ask<Asked>[];
        for (let place = 0; place < here.length; place++) {
          const { asked, follow } = here[place] as Ask<Asked>;
          if (follow && next < 0) next = nextUnit(text, at, table);
          if (follow === undefined || follow.has(next)) ask(asked, start);
        }
        break;
      }
    }
  };
}

/**
 * Anchors at words: where a reader of a kind of your own is asked.
 *
 * @param words - in small composed letters. After a blank stand the first letters of words of which
 *   one must follow, `0` for a number: `ban tcd`
 * @returns the anchors; kinds whose anchors it makes share one scan
 *
 * @example
 * ```ts
 * import { wordAnchors } from 'vn-party-model/text';
 *
 * wordAnchors('hồ s').words; // => ['hồ s']
 * ```
 */
export const wordAnchors = (...words: readonly string[]): Anchors => ({ words, scanFor });
