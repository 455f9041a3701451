import type { Span } from 'vn-party-model/text';

/** Where a reader sees an offset: the line and the character in it, both counted from 1. */
export interface Place {
  readonly line: number;
  readonly character: number;
}

/**
 * Where a reader sees the beginning of each span. A character is what looks like one (a grapheme):
 * a letter with all its marks, whatever number of UTF-16 units it takes.
 */
export function placesOf(text: string, spans: readonly Span[]): Place[] {
  const order = spans
    .map((_, index) => index)
    .sort((one, other) => at(spans, one) - at(spans, other));
  const places: Place[] = spans.map(() => ({ line: 1, character: 1 }));
  let line = 1;
  let character = 0;
  let next = 0;
  for (const { segment, index } of new Intl.Segmenter('vi').segment(text)) {
    if (next === order.length) break;
    character += 1;
    for (; next < order.length; next += 1) {
      const each = order[next] as number;
      if (at(spans, each) >= index + segment.length) break;
      places[each] = { line, character };
    }
    if (segment.endsWith('\n')) {
      line += 1;
      character = 0;
    }
  }
  for (const each of order.slice(next)) places[each] = { line, character: character + 1 };
  return places;
}

const at = (spans: readonly Span[], index: number): number => spans[index]?.start ?? 0;

/** How many characters a reader sees. */
export const charactersIn = (text: string): number =>
  [...new Intl.Segmenter('vi').segment(text)].length;
