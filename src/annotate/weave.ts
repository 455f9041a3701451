import type { Span } from '../text/mention.js';

/** A piece of a mention: all of it, or as much as lies within what is around it. */
export interface MentionPiece<M> {
  /** The mention. */
  readonly mention: M;
  /** Where the piece begins in the text. */
  readonly start: number;
  /** Where it ends. */
  readonly end: number;
  /** Does the mention begin with this piece? */
  readonly isStart: boolean;
  /** Does the mention end with this piece? */
  readonly isEnd: boolean;
  /** The piece that this one stands in, if it stands in one. */
  readonly around: MentionPiece<M> | undefined;
  /** Does it stand in a link that was there already, as in a page? */
  readonly inLink: boolean;
}

/** How annotated text is written. */
export interface Render<M> {
  /** Writes a stretch of plain text, escaped as the output needs. */
  readonly text: (stretch: string) => string;
  /** Writes a mention, or a piece of one, around what was written inside it. */
  readonly wrap: (content: string, mention: M, piece: MentionPiece<M>) => string;
}

/** A stretch of a text that may be wrapped. */
export interface Run extends Span {
  readonly inLink: boolean;
}

/** Does a piece stand in one that is such? */
export function isInside<M>(
  { around }: MentionPiece<M>,
  isSuch: (piece: MentionPiece<M>) => boolean,
): boolean {
  for (let each = around; each; each = each.around) if (isSuch(each)) return true;
  return false;
}

/** A mention, and its place in the text that is written. */
export interface PlacedMention<M> extends Span {
  readonly mention: M;
}

interface Frame<M> {
  readonly placed: PlacedMention<M>;
  readonly piece: MentionPiece<M>;
  content: string;
}

const longerFirst = (one: Span, other: Span): number => other.end - one.end;
const readingOrder = (one: Span, other: Span): number =>
  one.start - other.start || longerFirst(one, other);

/**
 * Writes a text with its mentions around the runs of it that may be wrapped. What lies between two
 * runs is copied; no piece of a mention goes on from one run to the next. Where mentions cross, the
 * inner one is cut.
 *
 * @internal
 */
export function weave<M>(
  text: string,
  mentions: readonly PlacedMention<M>[],
  render: Render<M>,
  runs: Iterable<Run>,
): string {
  const waiting = mentions
    .filter(({ start, end }) => start >= 0 && start < end && end <= text.length)
    .sort(readingOrder);
  const open: Frame<M>[] = [];
  /** Those to be written from here on: they begin, or were cut. */
  let due: PlacedMention<M>[] = [];
  const begun = new Set<PlacedMention<M>>();
  let next = 0;
  let at = 0;
  let written = '';
  const write = (content: string): void => {
    const top = open.at(-1);
    if (top) top.content += content;
    else written += content;
  };
  for (const { start: from, end: to, inLink } of runs) {
    write(text.slice(at, from));
    at = from;
    while (at < to) {
      for (let each = waiting[next]; each && each.start <= at; each = waiting[next]) {
        due.push(each);
        next += 1;
      }
      for (const placed of due.sort(longerFirst)) {
        const around = open.at(-1)?.piece;
        const end = Math.min(placed.end, around?.end ?? to);
        if (end <= at) continue;
        const { mention } = placed;
        const isEnd = end === placed.end;
        const piece = {
          mention,
          start: at,
          end,
          isStart: !begun.has(placed),
          isEnd,
          around,
          inLink,
        };
        if (!isEnd) begun.add(placed);
        open.push({ placed, piece, content: '' });
      }
      due = [];
      const stop = Math.min(open.at(-1)?.piece.end ?? to, waiting[next]?.start ?? to, to);
      write(render.text(text.slice(at, stop)));
      at = stop;
      for (let top = open.at(-1); top?.piece.end === at; top = open.at(-1)) {
        open.pop();
        if (!top.piece.isEnd) due.push(top.placed);
        write(render.wrap(top.content, top.piece.mention, top.piece));
      }
    }
  }
  return written + text.slice(at);
}
