import { isDigit } from '../text/number-scan.js';
import { compiled } from '../text/once.js';
import { isLetter } from '../text/syllable.js';
import { gap, joint } from './code-segments.js';
import { mayFollowTypeWord } from './type-words.js';

const codeAfter = compiled(
  () =>
    `(?:\\.\\d{1,2}(?=/))?[a-zđ]?(?:${joint}(?:[A-ZĐÐƉ]|(?:\\d{4}|[a-z]{2,4})${joint})` +
    `|${gap}[A-ZĐÐƉ][A-Za-zĐÐƉđ]{0,6}${joint})`,
  'y',
);
const gluedWord = /(?:s[ốoổ]|(?:^|[^a-zà-ỹ])NQ)$/i;

const joiners = './:-\u2010\u2011\u2012\u2013\u2044\u2215\uff0f';

/** Does the sign before a number let a document's number begin? */
function mayBegin(text: string, at: number): boolean {
  const code = text.charCodeAt(at - 1);
  if (isLetter(code)) {
    return gluedWord.test(text.slice(Math.max(0, at - 5), at).normalize('NFC'));
  }
  // `/`, `-`, `.`, `:` and their likes after a digit: a date, a ratio, a decimal.
  return !(isDigit(text.charCodeAt(at - 2)) && joiners.includes(text.charAt(at - 1)));
}

function leadsCode(text: string, end: number): boolean {
  // The signs that end most numbers.
  if (',;)%:'.includes(text.charAt(end))) return false;
  codeAfter().lastIndex = end;
  return codeAfter().test(text);
}

/**
 * What the run of digits that begins at `at` may be: the number of a code, whose signs and letters
 * follow, or of a document that the words before it name.
 */
export function numberAnchorAt(text: string, at: number): 'code' | 'number' | undefined {
  let end = at + 1;
  while (end - at < 6 && isDigit(text.charCodeAt(end))) end++;
  if (end - at > 5 || !mayBegin(text, at)) return undefined;
  if (leadsCode(text, end)) return 'code';
  return mayFollowTypeWord(text, at) ? 'number' : undefined;
}
