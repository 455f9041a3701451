/** What a unit of text is to a scan: no part of a word, a digit, a mark; else a letter, in small. */
const digit = 1;
const mark = 2;

const code = (letter: string): number => letter.charCodeAt(0);

let made: Uint16Array | undefined;

/** The small letter of every unit that is a letter, and what the others are. */
function letters(): Uint16Array {
  if (made) return made;
  made = new Uint16Array(0x10000);
  for (let unit = 0xc0; unit < 0x1f00; unit++) made[unit] = unit;
  for (const [first, last] of [
    [code('A'), code('z')],
    [0xc0, 0x24f],
    [0x1e00, 0x1eff],
  ] as const) {
    for (let unit = first; unit <= last; unit++) {
      made[unit] = code(String.fromCharCode(unit).toLowerCase());
    }
  }
  made.fill(0, code('Z') + 1, code('a'));
  made.fill(mark, 0x300, 0x370);
  for (const crossed of 'ÐðƉɖ') made[code(crossed)] = code('đ');
  for (const zero of '0０') made.fill(digit, code(zero), code(zero) + 10);
  return made;
}

const step = (hash: number, letter: number): number => (Math.imul(hash, 31) + letter) | 0;

function hashOf(word: string): number {
  let hash = 0;
  for (let index = 0; index < word.length; index++) hash = step(hash, word.charCodeAt(index));
  return hash;
}

/** The letters that a word may begin with when it begins with a letter, composed or not. */
function spellingsOf(letter: string): readonly number[] {
  if (letter === '0') return [digit];
  const [base = '', first = '', second = ''] = letter.normalize('NFD');
  // The base of a letter with two marks may hold one of them: `ộ` as `ô` and a dot.
  return [letter, base, base + first, base + second].map((text) => code(text.normalize('NFC')));
}

/** One that is to be asked at a word. */
interface Ask<Asked> {
  readonly asked: Asked;
  /** What the next word must begin with. */
  readonly follow?: ReadonlySet<number>;
}

/** An index over the anchors of several readers: one look at each word of a text. */
export interface AnchorIndex<Asked> {
  /** Calls `ask` at each anchor that begins in `text` from `from` on and before `to`. */
  readonly scan: (text: string, from: number, to: number, ask: Asking<Asked>) => void;
}
type Asking<Asked> = (asked: Asked, at: number) => void;

/** How far after a word the next may begin. */
const blanks = 8;

/**
 * Builds the index. Words that share a hash are all asked for: readers look for themselves.
 *
 * @param rows - who is asked, and at which anchors; see `MentionNotation`
 *
 * @internal
 */
export function anchorIndex<Asked>(
  rows: readonly (readonly [Asked, readonly string[]])[],
): AnchorIndex<Asked> {
  const table = letters();
  const asks: Ask<Asked>[][] = [[]];
  const ofNumbers: Asked[] = [];
  const places = new Map<number, number>();
  for (const [asked, anchors] of rows) {
    for (const anchor of anchors) {
      const [word = '', next] = anchor.split(' ');
      if (word === '0') {
        ofNumbers.push(asked);
        continue;
      }
      const hash = hashOf(word);
      const place = places.get(hash) ?? asks.push([]) - 1;
      places.set(hash, place);
      const follow = next === undefined ? undefined : new Set([...next].flatMap(spellingsOf));
      (asks[place] as Ask<Asked>[]).push(follow ? { asked, follow } : { asked });
    }
  }
  let size = 64;
  while (size < places.size * 8) size *= 2;
  const hashes = new Int32Array(size);
  const slots = new Uint16Array(size);
  const slotOf = (hash: number): number => (hash ^ (hash >>> 9)) & (size - 1);
  for (const [hash, place] of places) {
    let slot = slotOf(hash);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    hashes[slot] = hash;
    slots[slot] = place;
  }

  /** The first unit of the next word. */
  const nextUnit = (text: string, at: number): number => {
    const last = Math.min(at + blanks, text.length);
    for (let place = at; place < last; place++) {
      const unit = table[text.charCodeAt(place)] as number;
      if (unit !== 0) return unit;
    }
    return 0;
  };

  const askAll = (
    place: number,
    text: string,
    start: number,
    end: number,
    ask: Asking<Asked>,
  ): void => {
    let next = -1;
    for (const { asked, follow } of asks[place] as Ask<Asked>[]) {
      if (follow && next < 0) next = nextUnit(text, end);
      if (follow === undefined || follow.has(next)) ask(asked, start);
    }
  };

  /** Where the run of letters or digits that a window may cut ends. */
  const afterRun = (text: string, from: number): number => {
    let at = from;
    const before = from > 0 ? (table[text.charCodeAt(from - 1)] as number) : 0;
    if (before === 0) return at;
    const isDigit = before === digit;
    for (; at < text.length; at++) {
      const unit = table[text.charCodeAt(at)] as number;
      if (unit === 0 || (unit === digit) !== isDigit) break;
    }
    return at;
  };

  return {
    scan: (text, from, to, ask) => {
      const { length } = text;
      for (let at = afterRun(text, from); at < to; ) {
        let unit = table[text.charCodeAt(at)] as number;
        if (unit === 0) {
          at++;
          continue;
        }
        const start = at;
        if (unit === digit) {
          while (++at < length && table[text.charCodeAt(at)] === digit);
          for (const asked of ofNumbers) ask(asked, start);
          continue;
        }
        let hash = 0;
        let isMarked = false;
        do {
          if (unit === mark) isMarked = true;
          hash = (Math.imul(hash, 31) + unit) | 0;
          at++;
          unit = at < length ? (table[text.charCodeAt(at)] as number) : 0;
        } while (unit > digit);
        // Nothing longer is an anchor, and normalizing copies.
        if (isMarked && at - start < 24) {
          hash = hashOf(text.slice(start, at).normalize('NFC').toLowerCase());
        }
        for (let slot = slotOf(hash); slots[slot] !== 0; slot = (slot + 1) & (size - 1)) {
          if (hashes[slot] !== hash) continue;
          askAll(slots[slot] as number, text, start, at, ask);
          break;
        }
      }
    },
  };
}
