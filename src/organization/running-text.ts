import type { FoldedStretch } from '../text/fold.js';
import type { RunningText } from '../text/running-text.js';

/** A stretch of running text for reading names: folded, with capitals and line breaks known. */
export interface Stretch extends FoldedStretch {
  /** Does a capital letter stand at a place of the folded text? */
  readonly isCapital: (index: number) => boolean;
}

/** A line break in a stretch; two make {@link paragraph}. */
const line = '\ue000';
/** An empty line in a stretch, which no name goes over. */
const paragraph = '\ue001';

/** The blanks within a name: a line may break there. */
export const gap = `[ ${line}]{1,6}`;

/** The end of a word, in folded text. */
export const end = '(?![0-9a-zà-ỹđ])';

/** The beginning of a word, in folded text. */
export const begin = '(?<![0-9a-zà-ỹđ/]|[0-9a-zà-ỹđ]-)';

/** Words with the blanks between them as they may stand in a text. */
export const words = (text: string): string => text.replaceAll(' ', gap);

const breaks = /\n[^\S\n]*(\n)?/g;

/** Line breaks put back into what was folded. */
function withLines({ text: folded, at }: FoldedStretch, raw: string, start: number): string {
  const signs = new Map<number, string>();
  for (const { index, 1: second } of raw.matchAll(breaks)) {
    signs.set(index, second === undefined ? line : paragraph);
  }
  if (folded.length !== raw.length) {
    return folded
      .split('')
      .map((sign, index) => signs.get(at(index) - start) ?? sign)
      .join('');
  }
  let lines = '';
  let from = 0;
  for (const [index, sign] of signs) {
    lines += folded.slice(from, index) + sign;
    from = index + 1;
  }
  return lines + folded.slice(from);
}

/** Folds a stretch of a text; the places it gives are those of the text. */
export function stretchOf({ text, fold }: RunningText, start: number, end: number): Stretch {
  const from = Math.max(0, start);
  const folded = fold(from, end);
  const raw = text.slice(from, end);
  return {
    ...folded,
    text: raw.includes('\n') ? withLines(folded, raw, from) : folded.text,
    isCapital: (index) => {
      const letter = text.charAt(folded.at(index));
      return letter !== letter.toLowerCase();
    },
  };
}

/** Does a capital letter stand between two places? */
export function hasCapital({ isCapital }: Stretch, start: number, stop: number): boolean {
  for (let index = start; index < stop; index++) if (isCapital(index)) return true;
  return false;
}

/** Does the word before a place stand in capitals? */
export const isShouted = ({ isCapital }: Stretch, index: number): boolean =>
  isCapital(index - 1) && isCapital(index - 2);

/** A reader of one pattern at one place. */
export function at(pattern: string): (text: string, index: number) => RegExpExecArray | null {
  const compiled = new RegExp(pattern, 'y');
  return (text, index) => {
    compiled.lastIndex = index;
    return compiled.exec(text);
  };
}
