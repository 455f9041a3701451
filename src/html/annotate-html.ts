import { type Render, type Run, weave } from '../annotate/weave.js';
import type { Mention, Span } from '../text/mention.js';
import { type HtmlSegment, readHtml } from './read-html.js';

/** The stretches of the source with nothing but text and references. */
function runsOf(segments: readonly HtmlSegment[]): readonly Run[] {
  const runs: { start: number; end: number; inLink: boolean }[] = [];
  for (const { sourceStart: start, sourceEnd: end, inLink } of segments) {
    const last = runs.at(-1);
    if (last?.end === start) last.end = end;
    else runs.push({ start, end, inLink });
  }
  return runs;
}

/** How many segments, from the first on, have what is asked; all that do come first. */
function countWhile(
  segments: readonly HtmlSegment[],
  has: (segment: HtmlSegment) => boolean,
): number {
  let [low, high] = [0, segments.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const segment = segments[middle];
    if (segment && has(segment)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A stretch of the source without the tags at its ends, and with whole references. */
function fitted(segments: readonly HtmlSegment[], { start, end }: Span): Span {
  const first = segments[countWhile(segments, ({ sourceEnd }) => sourceEnd <= start)];
  const last = segments[countWhile(segments, ({ sourceStart }) => sourceStart < end) - 1];
  if (!(first && last)) return { start, end: start };
  return {
    start: first.from === 'text' ? start : first.sourceStart,
    end: last.from === 'text' ? Math.min(end, last.sourceEnd) : last.sourceEnd,
  };
}

/**
 * Marks mentions in a page. The markup stays as it is, byte for byte, and what is added is balanced
 * within each run of text: a mention with tags inside is marked piece by piece, and pieces of blanks
 * alone are not marked. What the page shows stays the same. The source is not made safe: a page that
 * you do not trust must be sanitised as before.
 *
 * @param html - the source that the mentions are of
 * @param mentions - such as `findInHtml` gives
 * @param render - such as `htmlMarkup` gives; its `text` is not asked, for the text is HTML already
 * @returns the source with the marks
 *
 * @example
 * ```ts
 * import { htmlMarkup } from 'vn-party-model';
 * import { annotateHtml, findInHtml } from 'vn-party-model/html';
 *
 * const html = '<p>Chỉ thị <b>05-CT/TW</b></p>';
 * annotateHtml(html, findInHtml(html), htmlMarkup(() => ({ name: 'mark' })));
 * // => '<p><mark>Chỉ thị </mark><b><mark>05-CT/TW</mark></b></p>'
 * ```
 */
export function annotateHtml<M extends Pick<Mention<string, unknown>, 'start' | 'end'>>(
  html: string,
  mentions: readonly M[],
  { wrap }: Pick<Render<M>, 'wrap'>,
): string {
  const segments = readHtml(html).segments.filter(({ from }) => from !== 'tag');
  const placed = mentions.map((mention) => ({ mention, ...fitted(segments, mention) }));
  const render: Render<M> = {
    text: (stretch) => stretch,
    // In a table, nothing but blanks may stand between the rows.
    wrap: (content, mention, piece) =>
      content.trim() === '' ? content : wrap(content, mention, piece),
  };
  return weave(html, placed, render, runsOf(segments));
}
