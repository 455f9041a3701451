import type { Mention } from '../text/mention.js';
import { codePointCounter } from './code-points.js';
import { outermost } from './outermost.js';

/** A span as spaCy has it: offsets in code points, and a label. */
export type SpacySpan = readonly [start: number, end: number, label: string];

/** What spaCy learns from a text. */
export interface SpacyAnnotations {
  /** For the `ner` component: spans that do not overlap. */
  readonly entities: readonly SpacySpan[];
  /** For the `spancat` component, under its usual key `sc`: all spans, nested ones too. */
  readonly spans: {
    /** All spans. */
    readonly sc: readonly SpacySpan[];
  };
}

/** A text with its annotations, as spaCy takes it for training. */
export type SpacyExample = readonly [text: string, annotations: SpacyAnnotations];

/**
 * A text and its mentions as spaCy takes them for training, with the kinds as labels: in Python,
 * `Example.from_dict(nlp.make_doc(text), annotations)`. Offsets are code points, as Python counts.
 * Where mentions overlap, `entities` has the longest alone, as spaCy's `filter_spans` chooses.
 *
 * @param text - the text that the mentions are of
 * @param mentions - such as `findMentions` gives
 * @returns plain data, to be written with `JSON.stringify`
 * @see https://spacy.io/api/data-formats#dict-input
 *
 * @example
 * ```ts
 * import { findMentions, toSpacy } from 'vn-party-model';
 *
 * const text = 'Bí thư Tỉnh ủy';
 * const [, { entities, spans }] = toSpacy(text, findMentions(text));
 * entities; // => [[0, 14, 'post']]
 * spans.sc; // => [[0, 14, 'post'], [7, 14, 'organization']]
 * ```
 */
export function toSpacy(text: string, mentions: readonly Mention<string, unknown>[]): SpacyExample {
  const codePoints = codePointCounter(text);
  const spanOf = ({ start, end, kind }: Mention<string, unknown>): SpacySpan => [
    codePoints(start),
    codePoints(end),
    kind,
  ];
  return [
    text,
    { entities: outermost(text, mentions).map(spanOf), spans: { sc: mentions.map(spanOf) } },
  ];
}
