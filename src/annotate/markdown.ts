import type { Mention } from '../text/mention.js';
import { isInside, type Render } from './weave.js';

/** Signs that mean something wherever they stand, in CommonMark, GitHub's Markdown or MDX. */
const signs = /[\\`*_[\]{}<>&|~$!]/g;
/** What begins a block where it begins a line: a heading, a list, a rule, a row of a table. */
const blockStart = /^([ \t]*)(?:([-+=:#])|(\d{1,9})(?=[.)]))/gm;
/** Blanks that would make a line code. */
const indent = /^([ \t])(?=(?: {3}| {0,2}\t|(?<=\t))(?![ \t]*[\r\n]))/gm;

function escapeMarkdown(text: string): string {
  return text
    .replace(signs, '\\$&')
    .replace(blockStart, (_, blanks: string, sign?: string, digits?: string) =>
      sign === undefined ? `${blanks}${digits}\\` : `${blanks}\\${sign}`,
    )
    .replace(indent, (blank) => `&#${blank.charCodeAt(0)};`);
}

/** What may go on with what stands around it: an indent, or digits that begin a list. */
const goesOn = /^[ \t.)]|\d(?<=(?:^|[\r\n])[ \t]*\d)(?=\d*$)/g;
const guarded = (content: string): string =>
  content.replace(goesOn, (sign) => `&#${sign.charCodeAt(0)};`);

const oneLine = (blanks: string): string => (/[\r\n]/.test(blanks) ? ' ' : blanks);

const inAddress = /[^A-Za-z0-9\-._~:/?#@!$'*+,;=%]/gu;
const loneSurrogate = /[\ud800-\udfff]/gu;

const escapeAddress = (address: string): string =>
  address.replace(loneSurrogate, '\ufffd').replace(inAddress, (sign) => {
    if (sign === '&') return '&amp;';
    if (sign === '(') return '%28';
    return sign === ')' ? '%29' : encodeURIComponent(sign);
  });

/**
 * Writes a text as Markdown that reads as the text does, with mentions as links, for `annotate`.
 * Signs that Markdown knows are escaped; in addresses, what may not stand in one is written with
 * `%`. An address is not judged: if yours may be `javascript:…`, refuse it in `linkOf`. There are no
 * links inside links: the outer one stays. A line break inside a link becomes a blank.
 *
 * @param linkOf - the address that a mention leads to, or `undefined` for no link
 * @returns the render, to be given to `annotate`
 *
 * @example
 * ```ts
 * import { annotate, findMentions, markdownLinks } from 'vn-party-model';
 *
 * const text = '*Chỉ thị số 05-CT/TW*';
 * const links = markdownLinks(({ text }) => `/tìm?q=${text}`);
 * annotate(text, findMentions(text), links);
 * // => '\\*[Chỉ thị số 05-CT/TW](/t%C3%ACm?q=Ch%E1%BB%89%20th%E1%BB%8B%20s%E1%BB%91%2005-CT/TW)\\*'
 * ```
 */
export function markdownLinks<M extends Mention<string, unknown>>(
  linkOf: (mention: M) => string | undefined,
): Render<M> {
  return {
    text: escapeMarkdown,
    wrap: (content, mention, piece) => {
      const link = content.trim() === '' ? undefined : linkOf(mention);
      if (link === undefined || isInside(piece, (around) => linkOf(around.mention) !== undefined)) {
        return guarded(content);
      }
      return `[${content.replace(/\s+/g, oneLine)}](${escapeAddress(link)})`;
    },
  };
}
