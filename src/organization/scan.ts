import { type Stretch, stretchOf } from './running-text.js';

const back = 48;
const reach = 900;
/** The longest name, and what a reader looks at beyond it. */
const margin = 330;

/** A letter as it stands, in composed and decomposed spelling. */
function spelled(letter: string): string {
  if (letter === '.') return '\\.';
  if (letter === ' ') return '[\\s\\u00ad\\u200b*_]{1,6}';
  const decomposed = letter.normalize('NFD');
  if (decomposed === letter) return letter;
  const [base = '', ...marks] = decomposed;
  return `(?:${letter}|${base}[${marks.join('')}\\u0300-\\u036f]{1,2}|[ăâêôơư][\\u0300-\\u0323])`;
}

/** A pattern for texts that were not folded: any of the beginnings, in any letters. */
export function anchorsOf(beginnings: readonly string[]): RegExp {
  return new RegExp(
    beginnings.map((beginning) => [...beginning].map(spelled).join('')).join('|'),
    'gi',
  );
}

/**
 * Goes over a text once: looks for anchors, folds the stretch around each, and asks `read` at each
 * place of it where a head stands. `read` gives the end of what it took, or nothing.
 */
export function scan(
  text: string,
  anchors: RegExp,
  heads: RegExp,
  read: (stretch: Stretch, index: number) => number | undefined,
): void {
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
