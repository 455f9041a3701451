import { Tokenizer } from 'htmlparser2';
import { blocks, foreign, raised, unread } from './html-elements.js';

/** A stretch of a page's text, and the stretch of the source that gives it. */
export interface HtmlSegment {
  /** Is it text as it stands, a character reference, or what a tag stands for? */
  readonly from: 'text' | 'reference' | 'tag';
  /** Where it begins in the text: an offset in UTF-16 units. */
  readonly start: number;
  /** Where it begins in the source. */
  readonly sourceStart: number;
  /** Where it ends in the source. */
  readonly sourceEnd: number;
  /** Does it stand in a link of the page? */
  readonly inLink: boolean;
}

/** The text of a page in HTML, with the way back to its source. */
export interface HtmlText {
  /** The text: references decoded, a line of U+FFFC and a full stop between blocks. */
  readonly text: string;
  /** The stretches that it is made of, in order and without gaps. */
  readonly segments: readonly HtmlSegment[];
}

/**
 * What stands between two blocks, so that no mention reaches over it: a sign that is neither blank
 * nor letter, and the end of a sentence.
 */
const border = '\n\ufffc.\n';

const nothing = (): void => {};

/**
 * Reads the text of a page, or of any piece of HTML, well formed or not. Blanks stay as they are;
 * `<br>` is a line break; elements within a line leave nothing, but a blank around `sup` and `sub`;
 * blocks are kept apart. Not read are comments, attributes, and the content of `script`, `style`,
 * `title`, `textarea`, `template`, `select`, `svg`, `math` and frames.
 *
 * @param html - the source; nothing in it is run or trusted
 * @returns the text, and where each stretch of it stands in the source
 *
 * @example
 * ```ts
 * import { readHtml } from 'vn-party-model/html';
 *
 * readHtml('15<b>-NQ&#47;TU</b><!-- ? -->').text; // => '15-NQ/TU'
 * ```
 */
export function readHtml(html: string): HtmlText {
  const segments: HtmlSegment[] = [];
  const pieces: string[] = [];
  let length = 0;
  let name = '';
  let inLink = false;
  /** The element that is not read, and how many of that name are open. */
  let skipped = '';
  let depth = 0;

  const add = (from: HtmlSegment['from'], text: string, start: number, end: number): void => {
    if (skipped !== '' || text === '') return;
    segments.push({ from, start: length, sourceStart: start, sourceEnd: end, inLink });
    pieces.push(text);
    length += text.length;
  };
  const leave = (): void => {
    depth -= 1;
    if (depth === 0) skipped = '';
  };
  /** What a tag stands for, be it an opening or a closing one. */
  const tag = (at: number, isOpening: boolean): void => {
    if (name === 'a') inLink = isOpening;
    if (name === 'br') add('tag', '\n', at, at);
    else if (raised.has(name)) add('tag', ' ', at, at);
    else if (blocks.has(name) && length > 0 && pieces.at(-1) !== border) add('tag', border, at, at);
  };
  const isForeign = (): boolean => foreign.has(skipped);

  const tokenizer = new Tokenizer(
    {},
    {
      isInForeignContext: isForeign,
      ontext: (start, end) => {
        // A tag that the source ends in comes as text: `<p` as `p`, `<p /` from -1 on.
        const isTag =
          start < 0 || (html[start - 1] === '<' && segments.at(-1)?.sourceEnd !== start);
        if (!isTag) add('text', html.slice(start, end), start, end);
      },
      ontextentity: (codePoint, end) => {
        const start = html.lastIndexOf('&', end - 1);
        const text = String.fromCodePoint(codePoint);
        const last = segments.at(-1);
        if (last?.sourceEnd !== end) return add('reference', text, start, end);
        // The second code point of one reference.
        pieces.push(text);
        length += text.length;
      },
      onopentagname: (start, end) => {
        name = html.slice(start, end).toLowerCase();
        tag(start - 1, true);
        if (skipped === '' && unread.has(name)) skipped = name;
        if (skipped === name) depth += 1;
      },
      onselfclosingtag: () => {
        if (skipped === name && isForeign()) leave();
      },
      onclosetag: (start, end) => {
        name = html.slice(start, end).toLowerCase();
        if (skipped === name) leave();
        else tag(start - 2, false);
      },
      onopentagend: nothing,
      onattribname: nothing,
      onattribdata: nothing,
      onattribentity: nothing,
      onattribend: nothing,
      oncomment: nothing,
      oncdata: nothing,
      ondeclaration: nothing,
      onprocessinginstruction: nothing,
      onend: nothing,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return { text: pieces.join(''), segments };
}
