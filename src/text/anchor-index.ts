/** What a unit of text is to a scan: no part of a word, a digit; else a letter, in small, or a mark on one. */
const digit = 1;

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

/** A letter with one mark of two, or with the other: `ộ` as `ô` with a dot, as `ọ` with a roof. */
const halves: readonly ((letter: string) => string)[] = [
  (letter) => letter,
  (letter) => letter.normalize('NFD'),
  (letter) => {
    const [base = '', first = '', second = ''] = letter.normalize('NFD');
    return (base + first).normalize('NFC') + second;
  },
  (letter) => {
    const [base = '', first = '', second = ''] = letter.normalize('NFD');
    return (base + second).normalize('NFC') + first;
  },
];

/** A word composed, decomposed and half composed. */
const spellingsOfWord = (word: string): ReadonlySet<string> =>
  new Set(halves.map((half) => [...word].map(half).join('')));

/** What a word may begin with when it begins with a letter, composed or not. */
const spellingsOf = (letter: string): readonly number[] =>
  letter === '0' ? [digit] : halves.map((half) => code(half(letter)));

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

/** Any digit, plain or full-width. */
const anyDigit = '[0-9\uff10-\uff19]';

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
  const numbers = new RegExp(anyDigit, 'g');
  const places = new Map<number, number>();
  for (const [asked, anchors] of rows) {
    for (const anchor of anchors) {
      const [word = '', next] = anchor.split(' ');
      if (word === '0') {
        ofNumbers.push(asked);
        continue;
      }
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

  /** Where only numbers are asked for, nothing else is looked at. */
  const scanNumbers = (text: string, from: number, to: number, ask: Asking<Asked>): void => {
    numbers.lastIndex = afterRun(text, from);
    for (let found = numbers.test(text); found; found = numbers.test(text)) {
      const start = numbers.lastIndex - 1;
      if (start >= to) return;
      numbers.lastIndex = afterRun(text, start + 1);
      for (const asked of ofNumbers) ask(asked, start);
    }
  };

  return {
    scan: (text, from, to, ask) => {
      if (places.size === 0) {
        if (ofNumbers.length > 0) scanNumbers(text, from, to, ask);
        return;
      }
      const { length } = text;
      for (let at = afterRun(text, from); at < to; at++) {
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
          askAll(slots[slot] as number, text, start, at, ask);
          break;
        }
        if (unit === digit && at < to) {
          const number = at;
          at = afterRun(text, at + 1) - 1;
          for (const asked of ofNumbers) ask(asked, number);
        }
      }
    },
  };
}
