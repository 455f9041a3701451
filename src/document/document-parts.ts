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

const digits = /[0-9\uff10-\uff19]*/y;

/** Where the parts of one number of a list stand in the text; `word` is the type word before it. */
export function documentParts(
  text: string,
  { at, end, type, reading }: NumberItem,
  word: TypeWord | undefined,
): DocumentParts {
  digits.lastIndex = at;
  digits.test(text);
  const number = { start: at, end: digits.lastIndex };
  if (reading?.scheme !== 'party') {
    const said = type === undefined ? !reading && word : { start: end - type.length, end };
    return said ? { number, type: { start: said.start, end: said.end } } : { number };
  }
  const { segments, issuers, codes } = reading;
  const [code] = codes;
  // A canonical code has its parts one after another, with one sign between.
  const from = segments[0]?.at ?? number.end + 1;
  const start = issuers?.[0].at ?? from + code.type.length + 1;
  const before = issuers && segments[segments.indexOf(issuers[0]) - 1];
  const last = issuers?.at(-1);
  return {
    number,
    type: { start: from, end: before ? before.at + before.found.length : start - 1 },
    issuer: { start, end: last ? last.at + last.found.length : start + code.issuer.length },
  };
}
