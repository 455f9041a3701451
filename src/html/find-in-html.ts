import { type FindOptions, findMentions, type MentionKind, type MentionOf } from '../find/index.js';
import { readHtml } from './read-html.js';
import { toSource } from './to-source.js';

/**
 * Finds in a page, or in any piece of HTML, what `findMentions` finds in its text. `start` and `end`
 * are offsets in UTF-16 units into the source, around tags that stand inside a mention; `text` is
 * what is read there, references decoded. A mention never reaches from one block into another.
 *
 * @param html - the source
 * @param options - as for `findMentions`
 * @returns the mentions in reading order
 *
 * @example
 * ```ts
 * import { findInHtml } from 'vn-party-model/html';
 *
 * const html = '<p>Ch&#7881; th&#7883; <b>số&nbsp;05</b>-CT/TW</p>';
 * const [mention] = findInHtml(html, { kinds: ['document'] });
 * mention?.text; // => 'Chỉ thị số\u00a005-CT/TW'
 * html.slice(mention?.start, mention?.end); // => 'Ch&#7881; th&#7883; <b>số&nbsp;05</b>-CT/TW'
 * ```
 */
export function findInHtml<Kind extends MentionKind = MentionKind>(
  html: string,
  options: FindOptions<Kind> = {},
): MentionOf<Kind>[] {
  const page = readHtml(html);
  return findMentions(page.text, options).map((mention) => toSource(page, mention));
}
