import { type Mention, mentionId, type Span } from '../text/mention.js';
import type { HtmlSegment, HtmlText } from './read-html.js';

/** The segment that holds the unit at an offset of the text. */
function segmentAt({ segments }: HtmlText, offset: number): HtmlSegment | undefined {
  let [low, high] = [0, segments.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((segments[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return segments[low];
}

/** The stretch of the source from the first unit of a stretch of the text to its last. */
function sourceOf(page: HtmlText, { start, end }: Span): Span {
  const first = segmentAt(page, start);
  const last = segmentAt(page, end - 1);
  if (first === undefined || last === undefined) return { start: 0, end: 0 };
  const into = (segment: HtmlSegment, offset: number): number =>
    segment.sourceStart + offset - segment.start;
  return {
    start: first.from === 'text' ? into(first, start) : first.sourceStart,
    end: last.from === 'text' ? into(last, end) : last.sourceEnd,
  };
}

/**
 * A mention of a page's text as one of its source: `start` and `end` are offsets into the HTML, and
 * so are those of its parts; `text` stays that of the page. For what finds in the text of a page
 * other than `findInHtml`.
 *
 * @param page - what `readHtml` gave
 * @param mention - a mention found in `page.text`
 * @returns the same mention, with offsets into the source and an `id` of them
 *
 * @example
 * ```ts
 * import { documentMentions, find } from 'vn-party-model';
 * import { readHtml, toSource } from 'vn-party-model/html';
 *
 * const page = readHtml('<p>15<i>-NQ/TU</i></p>');
 * const mentions = find(page.text, [documentMentions]).map((each) => toSource(page, each));
 * mentions.map(({ text, start, end }) => [text, start, end]); // => [['15-NQ/TU', 3, 14]]
 * ```
 */
export function toSource<M extends Mention<string, unknown>>(page: HtmlText, mention: M): M {
  const { start, end } = sourceOf(page, mention);
  const placed = { ...mention, start, end, id: mentionId(mention.kind, start, end) };
  if (mention.parts === undefined) return Object.freeze(placed);
  const parts = Object.entries(mention.parts as Readonly<Record<string, Span>>).map(
    ([name, span]) => [name, Object.freeze(sourceOf(page, span))],
  );
  return Object.freeze({ ...placed, parts: Object.freeze(Object.fromEntries(parts)) });
}
