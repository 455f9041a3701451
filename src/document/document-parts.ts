import type { Span } from '../text/mention.js';
import type { NumberItem } from './number-list.js';
import type { TypeWord } from './type-words.js';

/** Where the parts of a document's code stand. */
export interface DocumentParts {
  readonly number: Span;
  /** The type's letters in the code, or the word before a number without a code. */
  readonly type?: Span;
  /** The issuer's letters in the code. */
  readonly issuer?: Span;
}

const spanFrom = (start: number, { length }: string): Span => ({ start, end: start + length });

function numeralEnd(text: string, at: number): number {
  let end = at;
  while (/[0-9\uff10-\uff19]/.test(text.charAt(end))) end++;
  return end;
}

/** Where the parts of one number of a list stand in the text; `word` is the type word before it. */
export function documentParts(
  text: string,
  { at, end, type, reading }: NumberItem,
  word: TypeWord | undefined,
): DocumentParts {
  const number = { start: at, end: numeralEnd(text, at) };
  if (reading?.scheme === 'party') {
    const { segments, issuers, codes } = reading;
    if (issuers === undefined) {
      const letters = spanFrom(number.end + 1, codes[0].type);
      return { number, type: letters, issuer: spanFrom(letters.end + 1, codes[0].issuer) };
    }
    const last = segments.indexOf(issuers[0]) - 1;
    const [first, lastType] = [segments[0], segments[last]];
    const [issuer, lastIssuer] = [issuers[0], issuers.at(-1) ?? issuers[0]];
    return {
      number,
      ...(first && lastType && { type: { start: first.at, end: endOf(lastType) } }),
      issuer: { start: issuer.at, end: endOf(lastIssuer) },
    };
  }
  if (reading) return { number };
  if (type !== undefined) return { number, type: { start: end - type.length, end } };
  return word ? { number, type: { start: word.start, end: word.end } } : { number };
}

function endOf({ at, found }: { readonly at: number; readonly found: string }): number {
  return at + found.length;
}
