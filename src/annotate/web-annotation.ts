import type { Mention } from '../text/mention.js';
import { codePointCounter } from './code-points.js';

/** A selector by place: offsets in code points, not in UTF-16 units. */
export interface TextPositionSelector {
  /** What it is. */
  readonly type: 'TextPositionSelector';
  /** How many code points stand before the mention. */
  readonly start: number;
  /** How many code points stand before what follows the mention. */
  readonly end: number;
}

/** A selector by words: the mention with what stands around it. */
export interface TextQuoteSelector {
  /** What it is. */
  readonly type: 'TextQuoteSelector';
  /** The words of the mention. */
  readonly exact: string;
  /** What stands before it, up to 32 UTF-16 units. */
  readonly prefix: string;
  /** What stands after it, up to 32 UTF-16 units. */
  readonly suffix: string;
}

/** What an annotation says, as text: the kind of a mention, or its value in JSON. */
export interface TextualBody {
  /** What it is. */
  readonly type: 'TextualBody';
  /** What it is for. */
  readonly purpose: 'classifying' | 'describing';
  /** The media type of `value`. */
  readonly format: 'text/plain' | 'application/json';
  /** The kind, or the value as JSON. */
  readonly value: string;
}

/** An annotation of the W3C's Web Annotation Data Model. */
export interface WebAnnotation {
  /** The context of JSON-LD. */
  readonly '@context': 'http://www.w3.org/ns/anno.jsonld';
  /** Its IRI: that of the text, with the kind and the offsets of the mention as fragment. */
  readonly id: string;
  /** What it is. */
  readonly type: 'Annotation';
  /** Why it is made. */
  readonly motivation: 'classifying';
  /** The kind of the mention, and its value. */
  readonly body: readonly TextualBody[];
  /** What it is about. */
  readonly target: {
    /** The IRI of the text. */
    readonly source: string;
    /** Two ways to the same words. */
    readonly selector: readonly [TextPositionSelector, TextQuoteSelector];
  };
}

const around = 32;
const lowAt = (text: string, at: number): boolean =>
  /^[\ud800-\udbff][\udc00-\udfff]/.test(text.slice(at - 1, at + 1));

/**
 * Mentions as annotations of the W3C's Web Annotation Data Model, one for each. The position selector
 * counts code points of the text, as the model demands; the mention itself counts UTF-16 units. The
 * text must be what is annotated: for a page in HTML, the text of the page and not its source.
 *
 * @param text - the text that the mentions are of
 * @param mentions - such as `findMentions` gives
 * @param source - the IRI of the text, without a fragment
 * @returns plain objects, to be written with `JSON.stringify`
 * @see https://www.w3.org/TR/annotation-model/
 *
 * @example
 * ```ts
 * import { findMentions, toWebAnnotations } from 'vn-party-model';
 *
 * const text = '𝟏. Chỉ thị số 05-CT/TW';
 * const [annotation] = toWebAnnotations(text, findMentions(text), 'https://a.example/1.txt');
 * annotation?.id; // => 'https://a.example/1.txt#document:4:23'
 * annotation?.target.selector[0]; // => { type: 'TextPositionSelector', start: 3, end: 22 }
 * ```
 */
export function toWebAnnotations(
  text: string,
  mentions: readonly Mention<string, unknown>[],
  source: string,
): readonly WebAnnotation[] {
  const codePoints = codePointCounter(text);
  return mentions.map((mention): WebAnnotation => {
    const { kind, start, end, value } = mention;
    const before = Math.max(0, start - around);
    const after = Math.min(text.length, end + around);
    return {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: `${source}#${mention.id}`,
      type: 'Annotation',
      motivation: 'classifying',
      body: [
        { type: 'TextualBody', purpose: 'classifying', format: 'text/plain', value: kind },
        {
          type: 'TextualBody',
          purpose: 'describing',
          format: 'application/json',
          value: JSON.stringify(value),
        },
      ],
      target: {
        source,
        selector: [
          { type: 'TextPositionSelector', start: codePoints(start), end: codePoints(end) },
          {
            type: 'TextQuoteSelector',
            exact: text.slice(start, end),
            prefix: text.slice(lowAt(text, before) ? before + 1 : before, start),
            suffix: text.slice(end, lowAt(text, after) ? after - 1 : after),
          },
        ],
      },
    };
  });
}
