import { holdsOn } from '../fact/fact.js';
import type { PlenumValue } from '../term/plenum-phrase.js';
import { termsOn } from '../term/terms-on.js';
import type { Day } from '../text/day.js';
import type { RegisteredDocument } from './known-document.js';
import { latestFirst, type Registry } from './registry.js';

/** What a text cites: a code, perhaps with its day. A mention's value is one. */
export interface DocumentCitation {
  /** The canonical code. */
  readonly code: string;
  /** The day that the text gives the document. */
  readonly issuedOn?: Day;
}

/** What is known beside the citation. */
export interface ResolveContext {
  /** The day of the citing text. */
  readonly day?: Day;
  /** The term of the Central Committee that issued the document, where the text says it. */
  readonly term?: number;
}

/**
 * Why an answer is what it is. One document: `issued-on`, the day fits; `term`, the only one of
 * that term; `in-term-of-day`, the only one of the text's term; `in-force`, the only one known to
 * be in force; `plenum`, the only one of the plenum. Else: `unknown-code`, `unknown-plenum`,
 * `other-day`, none of that day; `other-term`, none of that term; `no-day`, nothing tells them
 * apart; `several`, the day leaves more than one or none.
 */
export type ResolveReason =
  | 'issued-on'
  | 'term'
  | 'in-term-of-day'
  | 'in-force'
  | 'plenum'
  | 'unknown-code'
  | 'unknown-plenum'
  | 'other-day'
  | 'other-term'
  | 'no-day'
  | 'several';

/** The answer of {@link resolve}: one document, candidates, or neither. */
export interface Resolution<Document extends RegisteredDocument = RegisteredDocument> {
  /** The one document, where one remains. */
  readonly document?: Document;
  /** What it may be where no one remains, latest first; empty where nothing fits. */
  readonly candidates: readonly Document[];
  /** Why. */
  readonly reason: ResolveReason;
}

/** Was it issued in the term? `undefined` where that is not known. */
function isOfTerm({ term, issuedOn }: RegisteredDocument, ordinal: number): boolean | undefined {
  if (term !== undefined) return term === ordinal;
  if (issuedOn === undefined) return undefined;
  return termsOn(issuedOn, 'party').some((one) => one.ordinal === ordinal);
}

/** Was it issued before the day? `undefined` where that is not known. */
function isBefore({ issuedOn, year }: RegisteredDocument, day: Day): boolean | undefined {
  if (issuedOn !== undefined) return issuedOn < day;
  const yearOfDay = Number(day.slice(0, 4));
  return year === undefined || year === yearOfDay ? undefined : year < yearOfDay;
}

/** Issued before the day in a term of the Central Committee that ran on it, for all we know? */
function isRecent(document: RegisteredDocument, day: Day): boolean | undefined {
  const before = isBefore(document, day);
  if (before === false) return false;
  const terms = termsOn(day, 'party').map(({ ordinal = 0 }) => isOfTerm(document, ordinal));
  if (terms.includes(true)) return before;
  return terms.includes(undefined) ? undefined : false;
}

const isKnownInForce = (document: RegisteredDocument, day: Day): boolean =>
  document.since !== undefined && holdsOn(document, day);

/** Committees of provinces and below have terms of their own, which the registry does not know. */
const isCentral = (code: string): boolean => /TW(?:\/nb)?$/.test(code);

type Chosen<Document extends RegisteredDocument> = Resolution<Document>;

/** The one, where there is exactly one; else nothing. */
function only<Document extends RegisteredDocument>(
  documents: readonly Document[],
  reason: ResolveReason,
): Chosen<Document> | undefined {
  const [document, another] = documents;
  return document && !another ? { document, candidates: [], reason } : undefined;
}

function byDay<Document extends RegisteredDocument>(
  documents: readonly Document[],
  issuedOn: Day,
): Chosen<Document> {
  const exact = documents.filter((document) => document.issuedOn === issuedOn);
  const one = only(exact, 'issued-on');
  if (one) return one;
  if (exact.length > 1) return { candidates: exact, reason: 'several' };
  // Only what has no day of its own may still be of that day.
  const open = documents.filter(
    ({ issuedOn: own, year, ...rest }) =>
      own === undefined &&
      (year === undefined || issuedOn.startsWith(`${year}-`)) &&
      (rest.term === undefined || isOfTerm({ code: '', issuedOn }, rest.term)),
  );
  return { candidates: open, reason: open.length > 0 ? 'no-day' : 'other-day' };
}

function byTextDay<Document extends RegisteredDocument>(
  documents: readonly Document[],
  day: Day,
): Chosen<Document> {
  const recent = documents.filter(
    (document) => isCentral(document.code) && isRecent(document, day) !== false,
  );
  const certain = recent.filter((document) => isRecent(document, day));
  const inForce = documents.filter((document) => isKnownInForce(document, day));
  const possible = documents.filter((document) => isBefore(document, day) !== false);
  return (
    (certain.length === recent.length && only(certain, 'in-term-of-day')) ||
    only(inForce, 'in-force') || { candidates: possible, reason: 'several' }
  );
}

/**
 * Says which document of a registry a citation means. The day in the citation decides. Without it
 * one answer is given only where one document alone was issued before the text's day within the
 * term of the Central Committee that ran then, or one alone is known to be in force; otherwise the
 * candidates, latest first. A plenum (`Nghị quyết Trung ương 4 khóa XII`) gives its documents.
 *
 * @param reference - a code with or without its day, such as a mention's value; or a plenum
 * @param registry - what {@link createRegistry} makes
 * @param context - the day of the citing text, the term that issued the document
 * @returns the document, or the candidates, or neither; and why
 *
 * @example
 * ```ts
 * import { createRegistry, knownDocuments, resolve } from 'vn-party-model/registry';
 *
 * const registry = createRegistry(knownDocuments);
 * const directive = { code: '35-CT/TW' };
 * resolve(directive, registry, { day: '2020-07-01' }).document?.issuedOn; // => '2019-05-30'
 * resolve(directive, registry, { day: '2025-06-15' }).document?.issuedOn; // => '2024-06-14'
 * resolve(directive, registry).candidates.length; // => 4
 * resolve({ plenum: 4, term: 12 }, registry).document?.code; // => '04-NQ/TW'
 * ```
 */
export function resolve<Document extends RegisteredDocument>(
  reference: DocumentCitation | PlenumValue,
  registry: Registry<Document>,
  { day, term }: ResolveContext = {},
): Resolution<Document> {
  if ('plenum' in reference) {
    const plenum = { ...reference, term: reference.term ?? term ?? null };
    const documents = registry.documentsOfPlenum(plenum);
    if (documents.length === 0) return { candidates: [], reason: 'unknown-plenum' };
    return only(documents, 'plenum') ?? { candidates: documents, reason: 'several' };
  }
  const all = registry.documentsOf(reference.code);
  if (all.length === 0) return { candidates: [], reason: 'unknown-code' };
  const documents =
    term === undefined ? all : all.filter((document) => isOfTerm(document, term) !== false);
  if (documents.length === 0) return { candidates: [], reason: 'other-term' };
  if (reference.issuedOn !== undefined) return byDay(documents, reference.issuedOn);
  const ofTerm = term === undefined ? [] : documents.filter((one) => isOfTerm(one, term));
  const one = ofTerm.length === documents.length ? only(ofTerm, 'term') : undefined;
  if (one) return one;
  if (day !== undefined) return byTextDay(documents, day);
  return { candidates: [...documents].sort(latestFirst), reason: 'no-day' };
}

/**
 * Was a document in force on a day, as far as the registry knows?
 *
 * @param document - a document of a registry
 * @param day - `YYYY-MM-DD`
 * @returns `undefined` where nothing says so either way
 *
 * @example
 * ```ts
 * import { isInForce } from 'vn-party-model/registry';
 *
 * const rules = { code: '66-QĐ/TW', since: '2017-02-06', until: '2026-01-09' } as const;
 * isInForce(rules, '2026-01-08'); // => true
 * isInForce(rules, '2026-01-09'); // => false
 * isInForce({ code: '57-NQ/TW', issuedOn: '2024-12-22' }, '2025-01-01'); // => undefined
 * ```
 */
export function isInForce(document: RegisteredDocument, day: Day): boolean | undefined {
  if (document.until !== undefined && document.until <= day) return false;
  if (document.since !== undefined) return document.since <= day;
  return isBefore(document, day) === false ? false : undefined;
}
