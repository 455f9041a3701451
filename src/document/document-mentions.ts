import { type Day, dayPattern } from '../text/day.js';
import { partOf } from '../text/fold.js';
import type { MentionNotation, MentionReader, Parts, Said } from '../text/mention.js';
import { numberAnchors } from '../text/number-scan.js';
import { compiled } from '../text/once.js';
import type { RunningText } from '../text/running-text.js';
import { spellDocumentCode } from './code-shape.js';
import { documentParts } from './document-parts.js';
import { foreignOwner } from './foreign-words.js';
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

/** How far before and after a number the words reach that say whose it is. */
const reach = 160;

const baseTypes: Readonly<Record<string, string>> = {
  QĐi: 'QĐ',
  QĐNS: 'QĐ',
  CTHĐ: 'CTr',
  KHHĐ: 'KH',
};
const repeatKey = (number: number, type: string): string => `${number}-${baseTypes[type] ?? type}`;

function remember({ given }: Pass, number: number, type: string, code: string): void {
  const key = repeatKey(number, type);
  given.set(key, (given.get(key) ?? code) === code ? code : '');
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
  let rest = source.fold(end, end + reach).text;
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
  const parts: Parts<DocumentMention> = documentParts(source.text, item, word);
  const dated = dayAfterItem(source, item);
  const { end } = item;
  found.push(
    dated
      ? {
          start,
          end,
          value: { ...value, issuedOn: dated.issuedOn },
          parts: { ...parts, issuedOn: dated.span },
        }
      : { start, end, value, parts },
  );
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

/** `Nghị quyết 54 của Quốc hội, sau này là Nghị quyết`: what a sentence goes on with is the same's. */
const oneMore = compiled(() => `(${wordsOfTypes})(?: +số)? *\\d+ +của +${foreignOwner}[^.;]*\\1$`);

/** Whose a list without codes is, as the words between, after or before it say. */
function issuerBeside(pass: Pass, last: NumberItem, word: TypeWord): string | undefined {
  const from = Math.max(pass.from, word.start - reach);
  const { issuer = issuerAfterItem(pass.source, last) } = word;
  const stretch = pass.source.fold(from, word.end);
  if (issuer !== undefined || oneMore().test(stretch.text)) return issuer ?? 'foreign';
  return issuerBefore(partOf(stretch, from, word.start).text);
}

const programmes = /^(?:CTr|ĐA|CV)$/;

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
  const code = spellDocumentCode({ number, type, issuer: '?' });
  const value = { scheme: 'party', code, number, type } as const;
  const resolved = pass.given.get(repeatKey(number, type)) ?? '';
  // Below ten a document's number has a zero before it; `kế hoạch số 2` is the second plan.
  const isPadded = item.end - item.at > 1;
  if (resolved === '') {
    // "Chương trình 135", "KH 12" and their like go by a number that is no document's.
    const isSure = word.isAbbreviated
      ? type === 'NQ'
      : word.hasNumberWord || !programmes.test(type);
    if (isSure && isPadded) add(pass, start, item, value, own);
  }
  // The short repeat of a State document is not marked.
  else if (resolved.startsWith(code.slice(0, code.indexOf('-') + 1)))
    add(pass, start, item, { ...value, resolved }, own);
}

/** Numbers without a code take what the nearest code of their list says, the next before the last. */
function addList(pass: Pass, items: readonly NumberItem[], word: TypeWord | undefined): void {
  let reading = items.findLast((item) => item.reading)?.reading;
  const last = items.at(-1) as NumberItem;
  const beside = reading || !word ? undefined : issuerBeside(pass, last, word);
  if (beside === 'foreign') return;
  for (const item of items.toReversed()) {
    const own = item === items[0] ? word : undefined;
    const start = own?.start ?? item.at;
    reading = item.reading ?? reading;
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
  pass.found.reverse();
}

const things = '(?:biểu thức|mã|size|tuyến|xe)';
const thing = compiled(() => `${things}[: ]+\\0|\\0 là ${things}`, 'i');

/** Do the words beside what looks like a code say that it is another thing: `tuyến 12-KH/TU`? */
const isThing = (text: string, { at, end }: NumberItem): boolean =>
  thing().test(`${text.slice(Math.max(0, at - 12), at)}\0${text.slice(end, end + 14)}`);

function reader(): MentionReader<DocumentMention> {
  const given: Given = new Map();
  return (source, at, from) => {
    const { text } = source;
    const anchor = numberAnchorAt(text, at);
    if (anchor === undefined) return undefined;
    const word = typeWordBefore(source, from, at);
    const first = itemAt(text, at, anchor === 'code', word);
    if (first === undefined || (!word && isThing(text, first))) return undefined;
    const isGiven = given.has(repeatKey(first.number, word?.type ?? ''));
    const items = listFrom(source, first, word, isGiven);
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
