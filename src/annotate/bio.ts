import type { Mention } from '../text/mention.js';
import { compiled } from '../text/once.js';
import { outermost } from './outermost.js';

/** A token of a text, and how it stands to a mention. */
export interface BioToken {
  /** The token as it stands. */
  readonly text: string;
  /** Where it begins: an offset in UTF-16 units. */
  readonly start: number;
  /** Where it ends: the offset of the first unit after it. */
  readonly end: number;
  /** `B-` and the kind at the beginning of a mention, `I-` and the kind inside it, `O` elsewhere. */
  readonly tag: string;
}

/** A syllable or number with its marks and the signs in it that are not seen; or another sign. */
const token = compiled(() => '[\\p{L}\\p{M}\\p{N}\\p{Cf}]+|\\S', 'gu');

/** The tokens of a stretch, with the tag of the first and of the others. */
function tokensOf(
  text: string,
  start: number,
  end: number,
  first: string,
  others: string,
): BioToken[] {
  return Array.from(text.slice(start, end).matchAll(token()), ({ 0: found, index }, place) => ({
    text: found,
    start: start + index,
    end: start + index + found.length,
    tag: place === 0 ? first : others,
  }));
}

/**
 * The tokens of a text with their tags in the scheme BIO (IOB2). A token is a syllable, a number or
 * one sign, and never reaches over the edge of a mention. Where mentions overlap, the longest alone
 * is tagged.
 *
 * @param text - the text that the mentions are of
 * @param mentions - such as `findMentions` gives
 * @returns every token in reading order, with its offsets in UTF-16 units and its tag
 *
 * @example
 * ```ts
 * import { findMentions, toBio } from 'vn-party-model';
 *
 * const text = 'Theo khóa XIII.';
 * toBio(text, findMentions(text)).map(({ text, tag }) => [text, tag]);
 * // => [['Theo', 'O'], ['khóa', 'B-term'], ['XIII', 'I-term'], ['.', 'O']]
 * ```
 */
export function toBio(
  text: string,
  mentions: readonly Mention<string, unknown>[],
): readonly BioToken[] {
  let at = 0;
  const tagged = outermost(text, mentions).map(({ kind, start, end }) => {
    const outside = tokensOf(text, at, start, 'O', 'O');
    at = end;
    return [...outside, ...tokensOf(text, start, end, `B-${kind}`, `I-${kind}`)];
  });
  return [...tagged.flat(), ...tokensOf(text, at, text.length, 'O', 'O')];
}

/**
 * A text in the columns of CoNLL: a token and its tag a line, with a tab between, and an empty line
 * after each line of the text that does not end inside a mention.
 *
 * @param text - the text that the mentions are of
 * @param mentions - such as `findMentions` gives
 * @returns the lines, each ended by a line break
 *
 * @example
 * ```ts
 * import { findMentions, toConll } from 'vn-party-model';
 *
 * const text = 'Theo\nkhóa XIII.';
 * toConll(text, findMentions(text)); // => 'Theo\tO\n\nkhóa\tB-term\nXIII\tI-term\n.\tO\n'
 * ```
 */
export function toConll(text: string, mentions: readonly Mention<string, unknown>[]): string {
  let at = 0;
  return toBio(text, mentions)
    .map(({ text: found, start, end, tag }) => {
      const isNewLine = at > 0 && !tag.startsWith('I') && /[\r\n]/.test(text.slice(at, start));
      at = end;
      return `${isNewLine ? '\n' : ''}${found}\t${tag}\n`;
    })
    .join('');
}
