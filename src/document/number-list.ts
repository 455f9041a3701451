import { type Day, dayOf, dayPattern } from '../text/day.js';
import { blank, dash, type FoldedStretch, foldDigits, offsetAt, wordEnd } from '../text/fold.js';
import type { Span } from '../text/mention.js';
import { compiled } from '../text/once.js';
import type { RunningText } from '../text/running-text.js';
import { isCapitalAt } from '../text/syllable.js';
import { readCodeAt } from './code-reading.js';
import { joint } from './code-segments.js';
import type { ForeignReading } from './foreign-reading.js';
import type { PartyReading } from './party-reading.js';
import { isKnownDocumentType } from './type-codes.js';
import type { TypeWord } from './type-words.js';

/** One number of a list, with its own code or without. */
export interface NumberItem {
  readonly at: number;
  readonly end: number;
  readonly number: number;
  /** The type's letters, where they follow the number and no issuer does. */
  readonly type?: string;
  /** What its own code says. */
  readonly reading?: PartyReading | ForeignReading;
}

const reachOn = 48;
const longestList = 2000;

const typeAlone = compiled(
  () => `${blank}?${dash}${blank}?([A-ZĐÐ]{2,4}r?i?)${wordEnd}(?!${joint})`,
  'y',
);
const numeralAt = /[0-9\uff10-\uff19]+/y;
const nextItem = /^ *(?:(?:,|;|&|và|hoặc|đến) *(?:và +)?)(?:số *[:.]? *)?(?=\d)/;

// A number that is a name is followed by a sign, by nothing, or by one of the small words that
// go on after a name; a number that counts is followed by what it counts.
const goesOn =
  'của|về|và|hoặc|do|được|đã|là|có|với|cho|để|trong|tại|theo|cũng|này|nói|nêu|trên|ra|khi|từ|đến|' +
  'ban|như|sau|nhằm|cùng|khóa|không|quy|ngày +\\d+|năm +\\d{4}|tháng +\\d{1,2}[/.-]\\d{4}|bct|bbt|tw|' +
  'bộ chính|trung ương';
const afterName = /* @__PURE__ */ compiled(
  () =>
    `^(?: *(?:$|[^\\p{L}\\p{N}\\s%‰.,/:-]|[.,](?!\\d)|[:/-](?! ?\\d))| +(?:- )?(?:${goesOn})(?!\\p{L}))`,
  'u',
);
const counts =
  /^(?:[-/]?[a-zđ]|[.,:/-]?\d| *%| *\/ *\d| +(?:tháng|tuần|ngày(?! *[\d.…_])|giờ|phút|quý|%|phần trăm|năm(?! +\d{4}(?! ?- ?\d)))(?![a-zà-ỹ]))/;
const dayAfter = compiled(() => `^[ ,]*[([]? ?(?:ban +hành +|ký +)?${dayPattern}`);

/** Types whose words are verbs as well: `quyết định 3 việc`, `báo cáo 9 tháng`. */
const verbs = /^(?:QĐ|KL|TB|BC|HD|KH|CTr|ĐA)$/;

/** The words after an item, folded when asked for: after most codes nobody asks. */
const wordsAfter = (source: RunningText, { end }: NumberItem): FoldedStretch =>
  source.fold(end, end + reachOn);

/** The number at `at`, with the code that begins there if `leadsCode`. */
export function itemAt(
  text: string,
  at: number,
  leadsCode: boolean,
  word: TypeWord | undefined,
): NumberItem | undefined {
  const reading = leadsCode && readCodeAt(text, at, word);
  if (reading) {
    const number = reading.scheme === 'party' ? reading.codes[0].number : reading.number;
    return { at, end: reading.end, number, reading };
  }
  numeralAt.lastIndex = at;
  const numeral = word && !word.isState ? (numeralAt.exec(text)?.[0] ?? '') : '';
  const number = Number(foldDigits(numeral));
  if (numeral.length > 5 || number < 1) return undefined;
  const end = at + numeral.length;
  typeAlone().lastIndex = end;
  const type = typeAlone().exec(text)?.[1]?.replace('Ð', 'Đ');
  return type !== undefined && isKnownDocumentType(type)
    ? { at, end: typeAlone().lastIndex, number, type }
    : { at, end, number };
}

const isYear = (text: string, { at, end }: NumberItem): boolean =>
  /^(?:19|20)\d\d$/.test(text.slice(at, end));

/** Is a bare number the name of a document, beside this type word? */
function isName(source: RunningText, item: NumberItem, word: TypeWord, isGiven: boolean): boolean {
  const { text } = source;
  if (item.type !== undefined) return true;
  const after = wordsAfter(source, item).text;
  if (counts.test(after)) return false;
  if (word.hasNumberWord || isGiven) return true;
  if (isYear(text, item)) return false;
  if (/^0\d/.test(text.slice(item.at, item.end))) return true;
  const isCapital = isCapitalAt(text, word.start);
  if (word.isAbbreviated || verbs.test(word.type ?? ''))
    return isCapital && afterName().test(after);
  // "chỉ thị" in small letters is a verb as well, but one that seldom has a number.
  return word.type !== 'CT' || isCapital || afterName().test(after);
}

/** May a list end with this item? */
function mayEndList(source: RunningText, item: NumberItem): boolean {
  if (item.reading !== undefined || item.type !== undefined) return true;
  const after = wordsAfter(source, item).text;
  return afterName().test(after) && !counts.test(after);
}

/** Can a list go on after `end`? A cheap look at the first sign, before anything is folded. */
const mayGoOn = /\s{0,2}[,;&vVhHđĐ]/y;

/**
 * The items of a list that begins with `first`: `18, 19-NQ/TW`, `35 và 45`. None when the first
 * is a number that is no name; the short repeat of a code given before is one.
 */
export function listFrom(
  source: RunningText,
  first: NumberItem,
  word: TypeWord | undefined,
  isGiven: boolean,
): readonly NumberItem[] {
  const { text } = source;
  const items = [first];
  let last = first;
  while (word && !word.isState && last.end - first.at < longestList) {
    mayGoOn.lastIndex = last.end;
    const after = mayGoOn.test(text) ? wordsAfter(source, last) : undefined;
    const sign = after && nextItem.exec(after.text);
    if (!sign) break;
    const item = itemAt(text, offsetAt(after, sign[0].length), true, word);
    if (!item || (!item.reading && isYear(text, item))) break;
    items.push(item);
    last = item;
  }
  while (items.length > 1 && !mayEndList(source, items.at(-1) as NumberItem)) items.pop();
  const isNamed =
    first.reading !== undefined ||
    (word !== undefined && isName(source, first, word, isGiven)) ||
    items.some(({ reading }) => reading);
  return isNamed ? items : [];
}

const mayHaveDay = /[^\n.;]{1,16}?\d/y;

/** The day beside a code, and where it stands. */
export function dayAfterItem(
  source: RunningText,
  item: NumberItem,
): { readonly issuedOn: Day; readonly span: Span } | undefined {
  mayHaveDay.lastIndex = item.end;
  if (!mayHaveDay.test(source.text)) return undefined;
  const words = wordsAfter(source, item);
  const after = words.text;
  const match = dayAfter().exec(after) ?? [''];
  const issuedOn = dayOf(match, 1);
  if (issuedOn === undefined) return undefined;
  const start = offsetAt(words, after.search(/ngày|\d/));
  return { issuedOn, span: { start, end: offsetAt(words, match[0].length) } };
}
