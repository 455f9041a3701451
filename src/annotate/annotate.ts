import type { Mention } from '../text/mention.js';
import { type Render, weave } from './weave.js';

/**
 * Writes a text with its mentions marked, in whatever form `render` gives them. What is written is
 * always balanced: a mention lies inside another or apart from it, and where two cross, the one that
 * begins later is cut in pieces. A mention that does not lie in the text is left out. Time grows
 * with the text and with the pieces; mentions as `findMentions` gives them are hardly ever cut.
 *
 * @param text - the text that the mentions are of
 * @param mentions - such as `findMentions` gives; of any kinds, in any order
 * @param render - such as `htmlMarkup` or `markdownLinks` gives, or your own
 * @returns the text, with what `render` writes for each stretch of it and each mention
 *
 * @example
 * ```ts
 * import { annotate, findMentions } from 'vn-party-model';
 *
 * const text = 'Bí thư Tỉnh ủy';
 * annotate(text, findMentions(text), {
 *   text: (stretch) => stretch,
 *   wrap: (content, { kind }) => `[${kind} ${content}]`,
 * });
 * // => '[post Bí thư [organization Tỉnh ủy]]'
 * ```
 */
export function annotate<M extends Pick<Mention<string, unknown>, 'start' | 'end'>>(
  text: string,
  mentions: readonly M[],
  render: Render<M>,
): string {
  const placed = mentions.map((mention) => ({ mention, start: mention.start, end: mention.end }));
  return weave(text, placed, render, [{ start: 0, end: text.length, inLink: false }]);
}
