import { type FoldedStretch, foldStretch } from '../text/fold.js';

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

const breaks = /\n[^\S\n]*(?:\n)?/g;

/** Folds a stretch of `text` from `start` on; the places it gives are those of the whole text. */
export function stretchOf(text: string, start: number, length: number): Stretch {
  const from = Math.max(0, start);
  const raw = text.slice(from, start + length);
  const marked = raw.includes('\n')
    ? raw.replace(breaks, (found) =>
        found.length > 1 && found.endsWith('\n')
          ? paragraph + found.slice(1)
          : line + found.slice(1),
      )
    : raw;
  const { text: folded, at } = foldStretch(marked, 0, marked.length);
  return {
    text: folded,
    at: (index) => from + at(index),
    isCapital: (index) => {
      const letter = marked.charAt(at(index));
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
  let compiled: RegExp | undefined;
  return (text, index) => {
    compiled ??= new RegExp(pattern, 'y');
    compiled.lastIndex = index;
    return compiled.exec(text);
  };
}
