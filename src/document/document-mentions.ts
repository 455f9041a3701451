import { type Day, dayOf, dayPattern } from '../text/day.js';
import { foldDigits, foldStretch } from '../text/fold.js';
import type { Mention, MentionNotation } from '../text/mention.js';
import { canonicalOf, type ForeignReading, type PartyReading, readCodeAt } from './code-reading.js';
import { isKnownDocumentType } from './type-codes.js';
import { issuerAfter, issuerBefore, type TypeWord, typeWordBefore } from './words.js';

/** What running text says of one numbered document. */
export interface DocumentMention {
  /** Whose document it is: of the Party, of the State, or of another organisation. */
  readonly scheme: 'party' | 'state' | 'other';
  /** Its code: canonical for the Party's, with `?` for what is not said; else as written. */
  readonly code: string;
  /** Its number. */
  readonly number?: number;
  /** Its type's abbreviation, for Party documents. */
  readonly type?: string;
  /** Its issuer's letters, for Party documents whose issuer the text says. */
  readonly issuer?: string;
  /** The day it was issued, where it stands beside the code. */
  readonly issuedOn?: Day;
  /** The code given in full before, for a short repeat. */
  readonly resolved?: string;
}

type Found = Mention<'document', DocumentMention>;
type Reading = PartyReading | ForeignReading;

/** One number of a list, with its own code or without. */
interface Item {
  readonly at: number;
  readonly end: number;
  readonly number: number;
  /** The type's letters, where they follow the number and no issuer does. */
  readonly type?: string;
  readonly reading?: Reading;
}

/** What the pass over a text remembers. */
interface Pass {
  readonly text: string;
  readonly found: Found[];
  /** Codes given in full so far, by number and type. */
  readonly given: Map<string, Set<string>>;
}

const before = 90;
const after = 160;

const baseTypes: Readonly<Record<string, string>> = {
  QĐi: 'QĐ',
  QĐNS: 'QĐ',
  CTHĐ: 'CTr',
  KHHĐ: 'KH',
};
const repeatKey = (number: number, type: string): string => `${number}-${baseTypes[type] ?? type}`;

const typeAlone = /[ \u00a0]?[-–][ \u00a0]?([A-ZĐÐ]{2,4}r?i?)(?![-–/A-Za-zÀ-ỹ0-9])/y;
const digits = /[0-9\uff10-\uff19]+/g;
const nextItem = /^ *(?:(?:,|;|&|và|hoặc) *(?:và +)?)(?:số *[:.]? *)?(?=\d)/;

function bareItem(text: string, at: number, numeral: string): Item | undefined {
  const number = Number(foldDigits(numeral));
  if (numeral.length > 5 || number < 1) return undefined;
  const end = at + numeral.length;
  typeAlone.lastIndex = end;
  const type = typeAlone.exec(text)?.[1]?.replace('Ð', 'Đ');
  return type !== undefined && isKnownDocumentType(type)
    ? { at, end: typeAlone.lastIndex, number, type }
    : { at, end, number };
}

// A number that is a name is followed by a sign, by nothing, or by one of the small words that
// go on after a name; a number that counts is followed by what it counts.
const afterName =
  /^(?: *(?:$|[^\p{L}\p{N}\s%‰.,/:-]|[.,](?!\d)|[:/-](?! ?\d))| +(?:[–-] )?(?:của|về|và|hay|hoặc|do|được|bị|đã|là|có|với|cho|để|trong|tại|theo|thì|mà|cũng|sẽ|này|nói|nêu|trên|ra|vào|khi|từ|đến|ban|bằng|như|trước|sau|bởi|vì|nhằm|cùng|khóa|lần|đối|không|chưa|vẫn|đang|chính|quy|ngày|năm +\d{4}|tháng +\d{1,2}[/.-]\d{4}|bct|bbt|tw|bộ chính|trung ương)(?!\p{L}))/u;
const counts =
  /^(?:[.,:/-]?\d| *%| *\/ *\d| +(?:tháng|tuần|giờ|phút|quý|%|phần trăm|năm(?! +\d{4}))(?!\p{L}))/u;
const verbs = new Set(['QĐ', 'KL', 'TB', 'BC', 'HD', 'KH', 'CTr', 'ĐA']);

/** Is a bare number the name of a document, beside this type word? */
function isName(text: string, item: Item, word: TypeWord): boolean {
  const follows = foldStretch(text, item.end, item.end + 24).text;
  if (item.type !== undefined) return true;
  if (counts.test(follows)) return false;
  if (word.hasNumberWord) return true;
  const numeral = text.slice(item.at, item.end);
  if (/^(?:19|20)\d\d$/.test(numeral)) return false;
  if (/^0\d/.test(numeral)) return true;
  const isCapital = /^[\p{Lu}]/u.test(text.slice(word.start));
  if (word.isAbbreviated) return isCapital && afterName.test(follows);
  return verbs.has(word.type ?? '') ? isCapital && afterName.test(follows) : true;
}

const tailOfNumber = new RegExp(
  `^(?:[ ,]*(?:ban +hành +)?(?:${dayPattern}|năm +\\d{4}|tháng +\\d{1,2}[/.-]\\d{4}|\\([^)]{0,40}\\)))+`,
);
const dayAfter = new RegExp(`^[ ,]*[([]? ?(?:ban +hành +|ký +)?${dayPattern}`);

function issuedOnAfter(text: string, end: number): Day | undefined {
  const match = dayAfter.exec(foldStretch(text, end, end + 50).text);
  return match ? dayOf(match, 1) : undefined;
}

/** The items of a list that begins at `at`: `18, 19-NQ/TW`, `35 và 45`. */
function itemsFrom(text: string, first: Item, word: TypeWord | undefined): Item[] {
  const items = [first];
  for (let last = first; word && !word.isState; last = items.at(-1) as Item) {
    const { text: folded, at } = foldStretch(text, last.end, last.end + 24);
    const sign = nextItem.exec(folded);
    if (sign === null) break;
    const place = at(sign[0].length);
    digits.lastIndex = place;
    const numeral = digits.exec(text)?.[0] ?? '';
    const reading = readCodeAt(text, place, word);
    const item = reading ? codedItem(place, reading) : bareItem(text, place, numeral);
    if (!item) break;
    if (!reading && !item.type && !nextItem.test(foldStretch(text, item.end, item.end + 24).text)) {
      const follows = foldStretch(text, item.end, item.end + 24).text;
      if (!afterName.test(follows) || counts.test(follows)) break;
    }
    if (!reading && /^(?:19|20)\d\d$/.test(numeral)) break;
    items.push(item);
  }
  // A list does not end with a number that only looked like an item because another followed.
  while (items.length > 1) {
    const last = items.at(-1) as Item;
    const follows = foldStretch(text, last.end, last.end + 24).text;
    if (last.reading || last.type || (afterName.test(follows) && !counts.test(follows))) break;
    items.pop();
  }
  return items;
}

function codedItem(at: number, reading: Reading): Item {
  const number = reading.scheme === 'party' ? reading.codes[0].number : reading.number;
  return { at, end: reading.end, number, reading };
}

function add({ text, found }: Pass, start: number, end: number, value: DocumentMention): void {
  const issuedOn = issuedOnAfter(text, end);
  found.push({
    kind: 'document',
    start,
    end,
    text: text.slice(start, end),
    value: issuedOn === undefined ? value : { ...value, issuedOn },
  });
}

function addCoded(pass: Pass, start: number, { end, number, reading }: Item): void {
  if (reading?.scheme !== 'party') {
    const { scheme, code } = reading as ForeignReading;
    remember(pass, number, code.match(/[A-ZĐ]+[a-z]?/)?.[0] ?? '', code);
    add(pass, start, end, { scheme, code, number });
    return;
  }
  const { type, issuer } = reading.codes[0];
  const code = canonicalOf(reading);
  remember(pass, number, type, code);
  add(pass, start, end, { scheme: 'party', code, number, type, issuer });
}

function remember({ given }: Pass, number: number, type: string, code: string): void {
  const key = repeatKey(number, type);
  given.set(key, (given.get(key) ?? new Set()).add(code));
}

const padded = (number: number): string => `${number < 10 ? '0' : ''}${number}`;

/** Numbers without a code take what their list, the words beside it or nothing says. */
function addList(
  pass: Pass,
  start: number,
  items: readonly Item[],
  word: TypeWord | undefined,
): void {
  const { text, given } = pass;
  const last = items.at(-1) as Item;
  let words: string | undefined;
  const issuerInWords = (): string | undefined => {
    if (words !== undefined || !word) return words;
    const folded = foldStretch(text, last.end, last.end + after).text;
    const tail = folded.slice(tailOfNumber.exec(folded)?.[0].length ?? 0);
    const from = Math.max(pass.found.at(-1)?.end ?? 0, word.start - before);
    words =
      word.issuer ??
      issuerAfter(tail) ??
      issuerBefore(foldStretch(text, from, word.start).text) ??
      '?';
    return words;
  };
  for (const [index, item] of items.entries()) {
    const from = index === 0 ? start : item.at;
    if (item.reading) {
      addCoded(pass, from, item);
      continue;
    }
    const model =
      items.slice(index).find(({ reading }) => reading) ??
      items.slice(0, index).findLast(({ reading }) => reading);
    if (model?.reading && model.reading.scheme !== 'party') {
      const { scheme, code } = model.reading;
      const shared = code.replace(/^[\d.]+[a-zđ]?/, text.slice(item.at, item.end));
      add(pass, from, item.end, { scheme, code: shared, number: item.number });
      continue;
    }
    const shared = model?.reading?.scheme === 'party' ? model.reading.codes[0] : undefined;
    const type = item.type ?? shared?.type ?? word?.type;
    const issuer = shared?.issuer ?? issuerInWords();
    if (type === undefined || issuer === 'foreign') continue;
    const { number } = item;
    if (issuer !== '?' && issuer !== undefined) {
      const code = `${padded(number)}-${type}/${issuer}`;
      remember(pass, number, type, code);
      add(pass, from, item.end, { scheme: 'party', code, number, type, issuer });
      continue;
    }
    const [resolved, another] = given.get(repeatKey(number, type)) ?? [];
    const isOnly = resolved !== undefined && another === undefined;
    if (isOnly && !resolved.startsWith(`${padded(number)}-`)) continue;
    if (word?.isAbbreviated && !isOnly && type !== 'NQ') continue;
    const value = { scheme: 'party', code: `${padded(number)}-${type}/?`, number, type } as const;
    add(pass, from, item.end, isOnly ? { ...value, resolved } : value);
  }
}

const lastWord = /(?:^|[^\p{L}\p{M}])([\p{L}\p{M}]{1,8})[\s\u00a0:.*_]*$/u;
const wordsBeforeNumber = new Set(
  (
    'số sổ so no quyết thị luận định chế dẫn báo cáo hoạch trình án tri văn bản động đề tịch ' +
    'nq ct kl qđ ctr kh hd tb bc đa ttr cv qc trị thư ương ủy'
  ).split(' '),
);

/** Could a number here be the name of a document? A cheap look at the word before it. */
function mayBeName(text: string, at: number): boolean {
  const word = lastWord.exec(text.slice(Math.max(0, at - 24), at))?.[1];
  return word !== undefined && wordsBeforeNumber.has(word.normalize('NFC').toLowerCase());
}

const isLetter = (code: number): boolean =>
  (code > 64 && code < 91) ||
  (code > 96 && code < 123) ||
  (code > 0xbf && code < 0x250) ||
  (code > 0x2ff && code < 0x370) ||
  (code > 0x1dff && code < 0x1f00);

const numberWordGlued = /s[ốoổ]$/iu;

/** Is the sign before a number one that lets a document's number begin? */
function mayBegin(text: string, at: number): boolean {
  if (at === 0) return true;
  const code = text.charCodeAt(at - 1);
  if (isLetter(code)) return numberWordGlued.test(text.slice(at - 4, at).normalize('NFC'));
  if (!'/-.:,–'.includes(text[at - 1] as string)) return true;
  const earlier = text.charCodeAt(at - 2);
  return !(earlier > 47 && earlier < 58);
}

const mayBeCode = /[0-9\uff10-\uff19]{1,5}(?:[^\p{L}\p{N}]{0,40}?[A-Za-zĐđÐƉ]|[./]\d)/uy;

function mentionsIn(text: string): readonly Found[] {
  const pass: Pass = { text, found: [], given: new Map() };
  const anchors = new RegExp(digits);
  for (let match = anchors.exec(text); match; match = anchors.exec(text)) {
    const { index: at, 0: numeral } = match;
    if (numeral.length > 5 || !mayBegin(text, at)) continue;
    mayBeCode.lastIndex = at;
    const isCodeLike = mayBeCode.test(text);
    if (!isCodeLike && !mayBeName(text, at)) continue;
    const from = Math.max(at - before, pass.found.at(-1)?.end ?? 0);
    const word = typeWordBefore(foldStretch(text, from, at));
    const reading = isCodeLike ? readCodeAt(text, at, word ?? {}) : undefined;
    const item = reading ? codedItem(at, reading) : word && bareItem(text, at, numeral);
    if (!item || (!reading && (!word || word.isState || !isNameOrHead(text, item, word)))) continue;
    const items = itemsFrom(text, item, word);
    addList(pass, word?.start ?? at, items, word);
    anchors.lastIndex = Math.max(anchors.lastIndex, (items.at(-1) as Item).end);
  }
  return pass.found;
}

/** A number that heads a list ending in a code is a name, whatever follows it. */
function isNameOrHead(text: string, item: Item, word: TypeWord): boolean {
  return isName(text, item, word) || itemsFrom(text, item, word).some(({ reading }) => reading);
}

/** Finds numbered documents: codes clean and wild, lists, and numbers beside a type word. */
export const documentMentions: MentionNotation<'document', DocumentMention> = {
  kind: 'document',
  mentionsIn,
};
