import { foldText } from '../text/fold.js';
import { mentionsIn } from '../text/mentions-in.js';
import { compiled } from '../text/once.js';
import { ordinalWord, parseOrdinal } from '../text/ordinal.js';
import type { Term } from './term.js';
import { termMentions } from './term-mentions.js';
import { isSoundTerm, parseTerm } from './term-notation.js';

const congressOrdinal = compiled(
  () => `lần +thứ +([ivxl]{1,8}|\\d{1,2}|${ordinalWord})(?: *,)?(?: +của +[^(,]*)? *\\(?$`,
);
const longest = 300;
/** One list, for which one plan is made. */
const notations = [termMentions];

/**
 * Reads a term of office as people write it, with the words of its body before it or without:
 * hyphens, dashes and blanks of every kind, `kỳ` and `kì`, `khóa` and `khoá`, Roman and Arabic
 * numbers, brackets. The ordinal of a congress beside the years is the ordinal of the term.
 *
 * @param text - one term, with nothing after it
 * @returns the term as the words say it, or `undefined` for anything else
 *
 * @example
 * ```ts
 * import { readTerm } from 'vn-party-model';
 *
 * readTerm('khóa 14 nhiệm kì 2026 - 2031');
 * // => { of: 'party', ordinal: 14, start: 2026, end: 2031 }
 * readTerm('lần thứ XVII (nhiệm kỳ 2015-2020)');
 * // => { of: 'party', ordinal: 17, start: 2015, end: 2020 }
 * readTerm('Quốc hội khoá XV'); // => { of: 'national-assembly', ordinal: 15 }
 * ```
 */
export function readTerm(text: string): Term | undefined {
  const canonical = parseTerm(text);
  if (canonical) return canonical;
  if (text.length > longest) return undefined;
  const [mention, another] = mentionsIn(text, notations);
  if (!mention || another || !/^[\s)\]]*$/.test(text.slice(mention.end))) return undefined;
  const { of, ordinal, start, end } = mention.value;
  const before = foldText(text.slice(0, mention.start)).toLowerCase();
  const words = ordinal === undefined ? congressOrdinal().exec(before)?.[1] : undefined;
  const number = ordinal ?? (words === undefined ? undefined : parseOrdinal(words));
  const term: Term = {
    of,
    ...(number !== undefined && { ordinal: number }),
    ...(start !== undefined && end !== undefined && { start, end }),
  };
  return isSoundTerm(term) ? term : undefined;
}
