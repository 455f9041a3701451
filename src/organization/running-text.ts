import { type FoldedStretch, indexAt, offsetAt } from '../text/fold.js';
import { compiled } from '../text/once.js';
import type { RunningText } from '../text/running-text.js';
import { isCapital } from '../text/units.js';

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

const isBlank = (code: number): boolean =>
  code === 32 || code === 13 || code === 9 || code === 0xa0;

/** Line breaks put back into what was folded. */
function withLines(stretch: FoldedStretch, raw: string): string {
  const { text: folded, from: start } = stretch;
  let lines = '';
  let from = 0;
  for (let at = raw.indexOf('\n'); at >= 0; ) {
    let next = at + 1;
    while (isBlank(raw.charCodeAt(next))) next++;
    const isEmpty = raw.charCodeAt(next) === 10;
    const place = indexAt(stretch, start + at);
    lines += folded.slice(from, place) + (isEmpty ? paragraph : line);
    from = place + 1;
    at = raw.indexOf('\n', isEmpty ? next + 1 : next);
  }
  return lines + folded.slice(from);
}

/** The stretch of each text that was asked for last: of a block that is gone, nothing is kept. */
const latest = new WeakMap<RunningText, { folded: FoldedStretch; stretch: Stretch }>();

/** A folded stretch of a text with its capitals and line breaks. */
export function stretchOf(source: RunningText, folded: FoldedStretch): Stretch {
  const known = latest.get(source);
  if (known?.folded === folded) return known.stretch;
  const { text } = source;
  const { from, to } = folded;
  const raw = text.slice(from, to);
  const stretch = {
    ...folded,
    text: raw.includes('\n') ? withLines(folded, raw) : folded.text,
    isCapital: (index: number) => isCapital(text.charCodeAt(offsetAt(folded, index))),
  };
  if (known) Object.assign(known, { folded, stretch });
  else latest.set(source, { folded, stretch });
  return stretch;
}

/** Does a capital letter stand between two places? */
export function hasCapital({ isCapital }: Stretch, start: number, stop: number): boolean {
  for (let index = start; index < stop; index++) if (isCapital(index)) return true;
  return false;
}

/** Does the word before a place stand in capitals? */
export const isShouted = ({ isCapital }: Stretch, index: number): boolean =>
  isCapital(index - 1) && isCapital(index - 2);

/** A reader of one pattern at one place; the pattern is made at the first text. */
export function at(pattern: () => string): (text: string, index: number) => RegExpExecArray | null {
  const sticky = compiled(pattern, 'y');
  return (text, index) => {
    const reader = sticky();
    reader.lastIndex = index;
    return reader.exec(text);
  };
}
