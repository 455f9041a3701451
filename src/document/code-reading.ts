import { blank, dash, digit, foldCrossedD, foldDigits, slash, wordEnd } from '../text/fold.js';
import type { OpenDocumentCode } from './code.js';
import { documentCodes, writeDocumentCode } from './code-notation.js';
import { isKnownIssuer } from './issuer.js';
import { type FoldedIssuer, foldIssuer } from './issuer-fold.js';
import { stateTypeCodes } from './state-types.js';
import { documentTypeCodes, isKnownDocumentType } from './type-codes.js';

const gap = `${blank}{0,40}`;
const joint = `(?:${gap}(?:${dash}|${slash})${gap})`;
const letter = '[A-Za-zĐđÐðƉɖƯư\\u031b]';
const hidden = '[\\u00ad\\u200b-\\u200d\\u2060]';
const letters = `${letter}(?:${hidden}?${letter})`;
const segment = `(?:(?:${letters}{0,9})?[Tt]\\.${blank}?[ƯưUu]\\u031b?|${letters}{0,15}\\d{0,3})${wordEnd}`;

/** A code as people write it: a number, perhaps a year, then letters between signs. */
const written = new RegExp(
  `(${digit}{1,5})(\\.\\d{1,2}(?=${slash}))?([a-zđ](?=[-/]))?` +
    `(${gap}${slash}${gap}\\d{4}(?!\\d))?` +
    `((?:${joint}|${gap})${segment})((?:${joint}${segment}){0,6})`,
  'y',
);
const nextSegment = new RegExp(`(${joint})(${segment})`, 'y');
const firstSegment = new RegExp(`(${joint}|${gap})(${segment})`, 'y');
const anyBlank = new RegExp(blank, 'g');
const anyHidden = new RegExp(hidden, 'g');
const hasDash = new RegExp(dash);
const startsBlank = new RegExp(`^${blank}`);
const startsBroken = new RegExp(`^${blank}*[\\r\\n]`);

interface Segment {
  /** The letters as they stand. */
  readonly found: string;
  /** The letters with nothing hidden among them. */
  readonly text: string;
  readonly at: number;
  /** The signs before it, blanks included. */
  readonly sign: string;
  /** Is the sign a slash, a hyphen, or nothing but blanks? */
  readonly kind: '/' | '-' | ' ';
}

/** One piece of a code as written, and in its canonical spelling. */
export interface WrittenPart {
  readonly at: number;
  readonly found: string;
  readonly written: string;
}

/** A Party code read in running text. */
export interface PartyReading {
  readonly scheme: 'party';
  readonly end: number;
  /** The readings; more than one where the letters leave it open. */
  readonly codes: readonly [OpenDocumentCode, ...OpenDocumentCode[]];
  /** Each piece as written and in its canonical spelling, made when asked for. */
  readonly parts: () => readonly WrittenPart[];
  /** Does the table hold the type, and the tables the issuer? */
  readonly isKnown: boolean;
}

/** A State code, or one of another organisation, as written but for blanks and Đ. */
export interface ForeignReading {
  readonly scheme: 'state' | 'other';
  readonly end: number;
  readonly number: number;
  readonly code: string;
  /** The parts, where the code has the Party's shape and nobody knows the issuer. */
  readonly open?: OpenDocumentCode;
}

/** What words beside a code say of it. */
export interface CodeContext {
  /** The type's abbreviation, from the type word. */
  readonly type?: string;
  /** Is there a type word at all? */
  readonly hasTypeWord?: boolean;
  /** Is it a word for the State's types alone? */
  readonly isState?: boolean;
}

function segmentsOf(text: string, at: number, end: number): Segment[] {
  const segments: Segment[] = [];
  for (let pattern = firstSegment, from = at; from < end; pattern = nextSegment) {
    pattern.lastIndex = from;
    const match = pattern.exec(text);
    if (match === null) break;
    const [whole, sign = '', found = ''] = match;
    const kind = sign.includes('/') || /[⁄∕／]/.test(sign) ? '/' : hasDash.test(sign) ? '-' : ' ';
    segments.push({
      found,
      text: found.replace(anyHidden, ''),
      at: from + sign.length,
      sign,
      kind,
    });
    from += whole.length;
  }
  return segments;
}

const endOf = ({ at, found }: Segment): number => at + found.length;

const smallTypes = new Map(documentTypeCodes.map((code) => [code.toLowerCase(), code]));
const flatTypes = new Map(
  documentTypeCodes.map((code) => [code.toLowerCase().replaceAll('đ', 'd'), code]),
);

/**
 * The types that letters may stand for: those of the table in any case, with the stroke of Đ put
 * back; DA is left with both readings, dự án and đề án; other letters stand as written.
 */
function typesOf(letters: string): readonly string[] {
  const plain = foldCrossedD(letters);
  const small = plain.toLowerCase();
  const known = smallTypes.get(small);
  if (known) return [known];
  const stroked = flatTypes.get(small);
  if (stroked === 'ĐA') return ['DA', 'ĐA'];
  return [stroked ?? plain];
}

const openType = /^[A-ZĐ][A-ZĐa-zđ]{1,6}(?:-[A-ZĐ]{1,4})?$/;

/** Is the issuer the Party's even when the signs are in the State's order? */
function isPlainlyParty({ issuer }: FoldedIssuer): boolean {
  const { body = '', committee = '' } = issuer ?? {};
  return (
    (committee !== '' && committee !== 'ĐH' && committee !== 'CB') || /^(?:BCSĐ|ĐĐ|ĐU)$/.test(body)
  );
}

const isParty = ({ standing }: FoldedIssuer): boolean =>
  standing === 'known' || standing === 'named' || standing === 'likely';

/** Where the issuers begin: after the slash, or at the first of the last that are all Party's. */
function issuerIndex(segments: readonly Segment[]): number {
  const slashed = segments.findIndex(({ kind }, index) => index > 0 && kind === '/');
  if (slashed > 0 && slashed < 3) return slashed;
  for (let index = 1; index < segments.length; index++) {
    if (segments.slice(index).every(({ text }) => isPlainlyParty(foldIssuer(text)))) return index;
  }
  return 1;
}

/** Only as far as one code goes: no blank before a later hyphen, no second slash but /nb. */
function withinCode(segments: readonly Segment[]): readonly Segment[] {
  const last = segments.findIndex(
    ({ sign, kind, text }, index) =>
      index > 1 &&
      (startsBlank.test(sign) || /^[a-zđ]/.test(text)) &&
      !(kind === '/' && text === 'nb'),
  );
  return last < 0 ? segments : segments.slice(0, last);
}

function partyReading(
  text: string,
  at: number,
  numeral: string,
  all: readonly Segment[],
  context: CodeContext,
): PartyReading | undefined {
  const suffixed = all.length > 2 && all.at(-1)?.text === 'nb' && all.at(-1)?.kind === '/';
  const segments = suffixed ? all.slice(0, -1) : all;
  const index = issuerIndex(segments);
  const [first, last] = [segments[0], segments.at(-1)];
  if (index >= segments.length || first === undefined || last === undefined) return undefined;
  const issuerSegments = segments.slice(index);
  if (issuerSegments.slice(1).some(({ kind }) => kind === '/')) return undefined;
  const issuers = issuerSegments.map((segment) => foldIssuer(segment.text));
  const lead = issuers[0] as FoldedIssuer;
  if (!isParty(lead)) return undefined;
  const typeLetters = segments.slice(0, index).map((segment) => segment.text);
  const types = typesOf(typeLetters.join('-'));
  const isTypeKnown = types.some(isKnownDocumentType);
  const isTypeNamed = context.hasTypeWord === true && context.isState !== true;
  const isCanonicalOrder = first.kind !== '/' && segments[index]?.kind === '/';
  if (!isCanonicalOrder && !(isPlainlyParty(lead) && (isTypeKnown || isTypeNamed)))
    return undefined;
  if (first.sign === '' && !(isTypeKnown && lead.standing === 'known')) return undefined;
  if (first.kind === ' ' && !isTypeKnown && !isTypeNamed) return undefined;
  if (!isTypeKnown && !openType.test(types[0] ?? '')) return undefined;
  if (!isTypeKnown && lead.standing !== 'known' && !isTypeNamed) return undefined;
  const number = Number(foldDigits(numeral));
  if (number < 1) return undefined;
  const issuer = issuers.map(({ letters }) => letters).join('-');
  const wanted = types.filter((type) => type === context.type);
  const suffix = suffixed ? ({ suffix: 'nb' } as const) : undefined;
  const codes = (wanted.length ? wanted : types).map((type) => ({
    number,
    type,
    issuer,
    ...suffix,
  }));
  const parts = (): WrittenPart[] => {
    const written: WrittenPart[] = [
      {
        at,
        found: text.slice(at, at + numeral.length),
        written: `${number < 10 ? '0' : ''}${number}`,
      },
    ];
    for (const [place, segment] of all.entries()) {
      const sign = place === index || (suffixed && place === all.length - 1) ? '/' : '-';
      written.push({ at: segment.at - segment.sign.length, found: segment.sign, written: sign });
      const folded =
        place < index
          ? place === 0 && index === 1
            ? (codes[0] as OpenDocumentCode).type
            : foldCrossedD(segment.text)
          : (issuers[place - index]?.letters ?? segment.text);
      written.push({ at: segment.at, found: segment.found, written: folded });
    }
    return written;
  };
  return {
    scheme: 'party',
    end: endOf(all.at(-1) as Segment),
    codes: codes as [OpenDocumentCode, ...OpenDocumentCode[]],
    parts,
    isKnown: isTypeKnown && lead.standing === 'known',
  };
}

const stateType = (letters: string): boolean =>
  stateTypeCodes.includes(letters) || isKnownDocumentType(letters);

function foreignReading(
  text: string,
  at: number,
  numeral: string,
  hasYear: boolean,
  segments: readonly Segment[],
  context: CodeContext,
): ForeignReading | undefined {
  const [first, second] = segments;
  if (first === undefined || !/^[A-ZĐÐ]/.test(first.text)) return undefined;
  const letters = segments.map((segment) => foldCrossedD(segment.text));
  const standings = segments.map((segment) => foldIssuer(segment.text).standing);
  const hasState = standings.includes('state');
  const hasOther = standings.includes('other');
  const isTyped = stateType(letters[0] ?? '');
  const last = segments.at(-1) as Segment;
  const end = endOf(last);
  const code = foldCrossedD(text.slice(at, end)).replace(anyBlank, '');
  const number = Number.parseInt(foldDigits(numeral), 10);
  if (hasYear) {
    if (isPlainlyParty(foldIssuer(last.text))) return undefined;
    const isCode = hasState || isTyped || context.hasTypeWord;
    return isCode ? { scheme: hasOther ? 'other' : 'state', end, number, code } : undefined;
  }
  if (first.kind === '/') {
    if (!second) return hasState ? { scheme: 'state', end, number, code } : undefined;
    if (!isTyped && !hasState && !hasOther && !context.hasTypeWord) return undefined;
    return { scheme: hasOther ? 'other' : 'state', end, number, code };
  }
  if (second?.kind !== '/' || !/^[A-ZĐÐ]{2}/.test(second.text)) return undefined;
  if (!isTyped && !(hasOther && context.hasTypeWord)) return undefined;
  if (hasState) return { scheme: 'state', end, number, code };
  if (first.kind === ' ' && !hasOther && !context.hasTypeWord) return undefined;
  const issuer = letters.slice(1).join('-');
  const isOpen = !hasOther && first.kind === '-' && isKnownDocumentType(letters[0] ?? '');
  const open = isOpen && { open: { number, type: letters[0] ?? '', issuer } };
  return { scheme: 'other', end, number, code, ...open };
}

const canonical = new RegExp(
  `${documentCodes.pieces.map(({ pattern }) => pattern).join('')}${wordEnd}(?!${joint}[A-ZĐÐ])`,
  'y',
);

/** Nine codes of ten are canonical, with an issuer that the tables know: read at once. */
function cleanReading(text: string, at: number): PartyReading | undefined {
  canonical.lastIndex = at;
  const match = canonical.exec(text);
  const code = match === null ? undefined : documentCodes.read(match);
  if (code === undefined || !isKnownIssuer(code.issuer)) return undefined;
  return {
    scheme: 'party',
    end: canonical.lastIndex,
    codes: [code],
    parts: () => [],
    isKnown: true,
  };
}

/**
 * Reads one code that begins at `at`, whatever its signs and blanks, and tells by the issuer
 * whose it is. This is the one forgiving reader: repairing and finding both ask it.
 *
 * @internal
 */
export function readCodeAt(
  text: string,
  at: number,
  context: CodeContext,
): PartyReading | ForeignReading | undefined {
  const clean = cleanReading(text, at);
  if (clean) return clean;
  written.lastIndex = at;
  const match = written.exec(text);
  if (match === null) return undefined;
  const [whole, numeral = '', dotted, lettered, year] = match;
  const head = [numeral, dotted, lettered, year].reduce(
    (sum, part) => sum + (part?.length ?? 0),
    0,
  );
  const segments = withinCode(segmentsOf(text, at + head, at + whole.length));
  if (!year && !dotted && !lettered) {
    const party = partyReading(text, at, numeral, segments, context);
    if (party) return party;
  }
  if (startsBroken.test(segments[0]?.sign ?? '')) return undefined;
  return foreignReading(text, at, numeral, year !== undefined, segments, context);
}

/** The canonical text of a Party reading, when the letters leave no doubt. @internal */
export function canonicalOf(reading: PartyReading): string {
  return writeDocumentCode(reading.codes[0]);
}
