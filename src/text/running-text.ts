import { type FoldedStretch, foldStretch, partOf } from './fold.js';

/** A text, or a window of one, that several readers go over together. */
export interface RunningText {
  /** The text as it stands. */
  readonly text: string;
  /** A stretch of it folded for reading words. */
  readonly fold: (start: number, end: number) => FoldedStretch;
  /** A folded block that holds a stretch: the same one for stretches that stand close together. */
  readonly block: (start: number, end: number) => FoldedStretch;
}

/** The least and the most that is folded at once. */
const least = 256;
const most = 4096;
/** What is folded before a place that is asked for once more. */
const behind = 420;
/** What a word at the edge of a stretch is folded by. */
const edge = 4;

/**
 * Prepares a text for reading: what is folded for one reader is kept for the next. Blocks grow
 * where one is asked for upon another.
 *
 * @internal
 */
export function runningText(text: string): RunningText {
  let from = 0;
  let to = 0;
  let size = least;
  let block: FoldedStretch | undefined;
  const renew = (start: number, end: number): FoldedStretch => {
    size = start < to && end > from ? Math.min(most, size * 2) : least;
    from = Math.max(0, start - (size > least ? behind : edge));
    to = Math.min(text.length, Math.max(end + edge, start + size));
    block = foldStretch(text, from, to);
    return block;
  };
  const holding = (first: number, last: number): FoldedStretch => {
    const isHeld =
      first <= to &&
      (first >= from + edge || from === 0) &&
      (last <= to - edge || to === text.length);
    return block && isHeld ? block : renew(first, last);
  };
  return {
    text,
    block: holding,
    fold: (start, end) => {
      const first = Math.max(0, start);
      const last = Math.min(end, text.length);
      return partOf(holding(first, last), first, last);
    },
  };
}
