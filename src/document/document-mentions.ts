import { type Day, dayPattern } from '../text/day.js';
import type { MentionNotation, MentionReader, Parts, Said } from '../text/mention.js';
import { numberAnchors } from '../text/number-scan.js';
import { compiled } from '../text/once.js';
import type { RunningText } from '../text/running-text.js';
import { spellDocumentCode } from './code-shape.js';
import { documentParts } from './document-parts.js';
import { issuerAfter, issuerBefore } from './issuer-words.js';
import { numberAnchorAt } from './number-anchors.js';
import { dayAfterItem, itemAt, listFrom, type NumberItem } from './number-list.js';
import { type TypeWord, typeWordBefore, wordsOfTypes } from './type-words.js';

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

/** Codes given in full so far, by number and type; empty where there were several. */
type Given = Map<string, string>;

/** A reading at one anchor. */
interface Pass {
  readonly source: RunningText;
  /** Where the last mention before ends. */
  readonly from: number;
  readonly found: Said<DocumentMention>[];
  readonly given: Given;
}

const reachBack = 160;
const reachOn = 160;

const baseTypes: Readonly<Record<string, string>> = {
  QĐi: 'QĐ',
  QĐNS: 'QĐ',
  CTHĐ: 'CTr',
  KHHĐ: 'KH',
};
const repeatKey = (number: number, type: string): string => `${number}-${baseTypes[type] ?? type}`;

function remember({ given }: Pass, number: number, type: string, code: string): void {
  const key = repeatKey(number, type);
  const known = given.get(key);
  if (known === undefined) given.set(key, code);
  else if (known !== code) given.set(key, '');
}

const passedOver = compiled(
  () =>
    `^(?:[ ,]*(?:ban +hành +)?(?:${dayPattern}|năm +\\d{4}|tháng +\\d{1,2}[/.-]\\d{4}|\\([^)]{0,40}\\)))+`,
);

const another = compiled(() => `^[ ,]*(?:và +)?(?:${wordsOfTypes})(?: +số)? *\\d{1,5}(?![\\d/-])`);

/**
 * Who issued it, as the words after it say; a day, a year, brackets and other documents named in
 * the same breath are passed over: "Kết luận số 21 và Quy định số 37 của Bộ Chính trị".
 */
function issuerAfterItem(source: RunningText, { end }: NumberItem): string | undefined {
  let rest = source.fold(end, end + reachOn).text;
  for (let skipped = ' '; skipped !== ''; rest = rest.slice(skipped.length)) {
    skipped = (passedOver().exec(rest) ?? another().exec(rest))?.[0] ?? '';
  }
  return issuerAfter(rest);
}

function add(
  { source, found }: Pass,
  start: number,
  item: NumberItem,
  value: DocumentMention,
  word?: TypeWord,
): void {
  const issued = dayAfterItem(source, item);
  const parts: Parts<DocumentMention> = documentParts(source.text, item, word);
  const said = { start, end: item.end, value, parts };
  if (issued === undefined) found.push(said);
  else {
    const { day: issuedOn, span } = issued;
    found.push({ ...said, value: { ...value, issuedOn }, parts: { ...parts, issuedOn: span } });
  }
}

function addParty(
  pass: Pass,
  start: number,
  item: NumberItem,
  said: { readonly number: number; readonly type: string; readonly issuer: string },
  word: TypeWord | undefined,
): void {
  const code = spellDocumentCode(said);
  const { number, type, issuer } = said;
  remember(pass, number, type, code);
  add(pass, start, item, { scheme: 'party', code, number, type, issuer }, word);
}

function addCoded(pass: Pass, start: number, item: NumberItem, word?: TypeWord): void {
  const { reading, number } = item;
  if (reading?.scheme === 'party') {
    addParty(pass, start, item, reading.codes[0], word);
  } else if (reading) {
    const { scheme, code, open } = reading;
    const issuer = open && issuerAfterItem(pass.source, item);
    if (open && issuer !== undefined && issuer !== 'foreign') {
      addParty(pass, start, item, open, word);
      return;
    }
    remember(pass, number, /[A-ZĐ]+[a-z]?/.exec(code)?.[0] ?? '', code);
    add(pass, start, item, { scheme, code, number });
  }
}

/** Whose a list without codes is, as the words between, after or before it say. */
function issuerBeside(pass: Pass, last: NumberItem, word: TypeWord): string | undefined {
  const from = Math.max(pass.from, word.start - reachBack);
  return (
    word.issuer ??
    issuerAfterItem(pass.source, last) ??
    issuerBefore(pass.source.fold(from, word.start).text)
  );
}

const programmes = /^(?:CTr|ĐA)$/;

/** A number without a code that only the words beside it, or nothing, gives an issuer. */
function addNamed(
  pass: Pass,
  start: number,
  item: NumberItem,
  word: TypeWord,
  own: TypeWord | undefined,
  issuer?: string,
): void {
  const { number } = item;
  const type = item.type ?? word.type;
  if (type === undefined) return;
  if (issuer !== undefined) {
    addParty(pass, start, item, { number, type, issuer }, own);
    return;
  }
  const numeral = `${number < 10 ? '0' : ''}${number}`;
  const value = { scheme: 'party', code: `${numeral}-${type}/?`, number, type } as const;
  const resolved = pass.given.get(repeatKey(number, type)) ?? '';
  // Below ten a document's number has a zero before it; `kế hoạch số 2` is the second plan.
  const isPadded =
    item.type !== undefined || number > 9 || /^[0\uff10]/.test(pass.source.text.charAt(item.at));
  if (resolved === '') {
    // "Chương trình 135", "KH 12" and their like go by a number that is no document's.
    const isSure = word.isAbbreviated
      ? type === 'NQ'
      : word.hasNumberWord || !programmes.test(type);
    if (isSure && isPadded) add(pass, start, item, value, own);
  }
  // The short repeat of a State document is not marked.
  else if (resolved.startsWith(`${numeral}-`)) add(pass, start, item, { ...value, resolved }, own);
}

/** Numbers without a code take what the nearest code of their list says, the next before the last. */
function addList(pass: Pass, items: readonly NumberItem[], word: TypeWord | undefined): void {
  let coded = items.find(({ reading }) => reading);
  const beside = coded || !word ? undefined : issuerBeside(pass, items.at(-1) as NumberItem, word);
  if (beside === 'foreign') return;
  const nexts: (NumberItem | undefined)[] = [];
  for (let index = items.length - 1, next: NumberItem | undefined; index >= 0; index--) {
    if (items[index]?.reading) next = items[index];
    nexts[index] = next;
  }
  for (const [index, item] of items.entries()) {
    const own = index === 0 ? word : undefined;
    const start = own?.start ?? item.at;
    coded = nexts[index] ?? coded;
    const reading = coded?.reading;
    if (item.reading) {
      addCoded(pass, start, item, own);
    } else if (reading?.scheme === 'party') {
      const { type, issuer } = reading.codes[0];
      addParty(pass, start, item, { number: item.number, type: item.type ?? type, issuer }, own);
    } else if (reading) {
      const code = reading.code.replace(
        /^[\d.]+[a-zđ]?/,
        pass.source.text.slice(item.at, item.end),
      );
      add(pass, start, item, { scheme: reading.scheme, code, number: item.number });
    } else if (word) {
      addNamed(pass, start, item, word, own, beside);
    }
  }
}

function reader(): MentionReader<DocumentMention> {
  const given: Given = new Map();
  return (source, at, from) => {
    const { text } = source;
    const anchor = numberAnchorAt(text, at);
    if (anchor === undefined) return undefined;
    const word = typeWordBefore(source, from, at);
    const first = itemAt(text, at, anchor.leadsCode, word);
    const isGiven = first !== undefined && given.has(repeatKey(first.number, word?.type ?? ''));
    const items = first ? listFrom(source, first, word, isGiven) : [];
    const last = items.at(-1);
    if (last === undefined) return undefined;
    const pass: Pass = { source, from, found: [], given };
    addList(pass, items, word);
    return { mentions: pass.found, next: last.end };
  };
}

/** Finds numbered documents: codes clean and wild, lists, and numbers beside a type word. */
export const documentMentions: MentionNotation<'document', DocumentMention> = {
  kind: 'document',
  anchors: numberAnchors,
  reader,
};
