import { compiled } from '../text/once.js';
import { type Stretch, stretchOf } from './running-text.js';

const back = 48;
const reach = 1500;
/** The longest name, and what a reader looks at beyond it. */
const margin = 330;

const escaped: Readonly<Record<string, string>> = {
  '.': '\\.',
  ' ': '[\\s\\u00ad\\u200b*_]{1,6}',
};

/** A letter, small or capital, composed or decomposed. */
function spelled(letter: string): string {
  const sign = escaped[letter];
  if (sign !== undefined) return sign;
  const both = `[${letter}${letter.toUpperCase()}]`;
  const [base = '', first = '', second = ''] = letter.normalize('NFD');
  if (first === '') return both;
  // The base of a letter with two marks may hold one of them: `ộ` as `ô` and a dot.
  const half = (base + second).normalize('NFC');
  const bases = new Set([base, base.toUpperCase(), half, half.toUpperCase()]);
  return `(?:${both}|[${[...bases].join('')}][\\u0300-\\u036f]{1,2})`;
}

/** A pattern for any of several words, those with one first letter together. */
function oneOfWords(beginnings: readonly string[]): string {
  const rests = new Map<string, string[]>();
  for (const [first = '', ...rest] of beginnings.map((beginning) => [...beginning])) {
    rests.set(first, [...(rests.get(first) ?? []), rest.join('')]);
  }
  const ways = [...rests].map(([first, all]) => {
    const ends = [...new Set(all)];
    return spelled(first) + (ends.includes('') ? '' : oneOfWords(ends));
  });
  return ways.length === 1 ? (ways[0] as string) : `(?:${ways.join('|')})`;
}

/** A pattern for texts that were not folded: any of the beginnings, in any letters. */
export function anchorsOf(beginnings: readonly string[]): () => RegExp {
  return compiled(() => oneOfWords(beginnings), 'g');
}

/**
 * Goes over a text once: looks for anchors, folds the stretch around each, and asks `read` at each
 * place of it where a head stands. `read` gives the end of what it took, or nothing.
 */
export function scan(
  text: string,
  anchorsIn: () => RegExp,
  heads: RegExp,
  read: (stretch: Stretch, index: number) => number | undefined,
): void {
  const anchors = anchorsIn();
  let done = 0;
  anchors.lastIndex = 0;
  for (let anchor = anchors.exec(text); anchor; anchor = anchors.exec(text)) {
    const from = Math.max(0, anchor.index - back);
    const stretch = stretchOf(text, from, back + reach);
    const isLast = from + back + reach >= text.length;
    const next = isLast ? text.length : from + back + reach - margin;
    heads.lastIndex = 0;
    for (let head = heads.exec(stretch.text); head; head = heads.exec(stretch.text)) {
      heads.lastIndex = head.index + 1;
      const place = stretch.at(head.index);
      if (place < done) continue;
      if (place >= next) break;
      const stop = read(stretch, head.index);
      if (stop === undefined) continue;
      heads.lastIndex = stop;
      done = stretch.at(stop);
    }
    done = Math.max(next, done, anchor.index + 1);
    anchors.lastIndex = done;
  }
}
