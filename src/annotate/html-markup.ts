import type { Mention } from '../text/mention.js';
import { isInside, type MentionPiece, type Render } from './weave.js';

/** An element to put around a mention. */
export interface HtmlTag {
  /** The name of an element that may hold text, such as `mark` or `a`. */
  readonly name: string;
  /** Its attributes; one whose value is `undefined` is left out. */
  readonly attributes?: Readonly<Record<string, string | undefined>>;
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => escapes[sign] ?? '');

const elementName = /^[A-Za-z][A-Za-z0-9-]*$/;
const attributeName = /^[A-Za-z_][A-Za-z0-9_.:-]*$/;

function named(name: string, pattern: RegExp): string {
  if (!pattern.test(name)) throw new RangeError(`Not a name in HTML: ${name}`);
  return name;
}

const marked = ({ kind }: Mention<string, unknown>): HtmlTag => ({
  name: 'mark',
  attributes: { 'data-kind': kind },
});

/**
 * Writes mentions as HTML, for `annotate` and `annotateHtml`. Text and values of attributes are
 * escaped, whatever they hold. An address is not judged: if yours may be `javascript:…`, refuse it
 * in `tagOf`. A link inside a link, which HTML forbids, is left out, also in a link of the page; an
 * `id` is given to the first piece alone where a mention is cut.
 *
 * @param tagOf - the element for a mention, or `undefined` for none; `<mark data-kind="…">` when
 *   absent. A name of an element or attribute that HTML does not know how to write is a `RangeError`
 * @returns the render, to be given to `annotate`
 *
 * @example
 * ```ts
 * import { annotate, findMentions, htmlMarkup } from 'vn-party-model';
 *
 * const text = 'Số < 9: Chỉ thị số 05-CT/TW';
 * annotate(text, findMentions(text), htmlMarkup());
 * // => 'Số &lt; 9: <mark data-kind="document">Chỉ thị số 05-CT/TW</mark>'
 * ```
 */
export function htmlMarkup<M extends Mention<string, unknown>>(
  tagOf: (mention: M, piece: MentionPiece<M>) => HtmlTag | undefined = marked,
): Render<M> {
  const isLink = (tag: HtmlTag | undefined): boolean => tag?.name.toLowerCase() === 'a';
  return {
    text: escapeHtml,
    wrap: (content, mention, piece) => {
      const tag = tagOf(mention, piece);
      if (tag === undefined) return content;
      if (
        isLink(tag) &&
        (piece.inLink || isInside(piece, (around) => isLink(tagOf(around.mention, around))))
      ) {
        return content;
      }
      const name = named(tag.name, elementName);
      const attributes = Object.entries(tag.attributes ?? {})
        .filter(
          ([key, value]) => value !== undefined && (piece.isStart || key.toLowerCase() !== 'id'),
        )
        .map(([key, value = '']) => ` ${named(key, attributeName)}="${escapeHtml(value)}"`);
      return `<${name}${attributes.join('')}>${content}</${name}>`;
    },
  };
}
