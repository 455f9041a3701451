import type { DocumentCode } from './code.js';
import { issuersOf } from './issuer.js';
import type { DocumentTypeCode } from './type-codes.js';

/**
 * Which document it is: a code, whose numbers start again in each term, with the place and the
 * term that make it one document.
 */
export interface DocumentId {
  /** Who issued it: the letters of the code, joint issuers with hyphens between them. */
  readonly issuer: string;
  /**
   * The place of the issuer, such as `ha-noi` or `ha-noi.quoc-oai`; absent where the letters need
   * none, as `TW` does; `null` when it is not known.
   */
  readonly place?: string | null;
  /** The term of the issuer's committee, or the number of the congress; `null` when not known. */
  readonly term: number | null;
  /** What kind of document it is, the letters of the code. */
  readonly type: DocumentTypeCode;
  /** Its number. */
  readonly number: number;
  /** `nb` (for internal use) when the code has it. */
  readonly suffix?: 'nb';
}

/** What a code does not say, and an identifier needs. */
export interface DocumentIdDetails {
  /** The place of the issuer in words, or from the province down: `Hà Nội`, `['Hà Nội', 'Quốc Oai']`. */
  readonly place?: string | readonly string[];
  /** The term of the issuer's committee, or the number of the congress. */
  readonly term?: number;
}

/** A place in small letters without marks, its words joined by hyphens. */
function plainPlace(words: string): string {
  return words
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[đð]/g, 'd')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** Is anything said? `unknown` is how an identifier says that nothing is. */
const isPlace = (place: string): boolean => place !== '' && place !== 'unknown';

/** Are all the issuers central, so that no place is needed? */
function needsNoPlace(issuer: string): boolean {
  return issuersOf(issuer)?.every(({ level }) => level === 'central') ?? false;
}

/**
 * The identifier of a document. What is not given is marked as not known. Where the tables know all
 * issuers to be central, a place is not needed and does not count.
 *
 * @param code - the code
 * @param details - place and term, as far as they are known
 * @returns the identifier, with `null` for what is not known
 *
 * @example
 * ```ts
 * import { documentCode, documentId, formatDocumentId } from 'vn-party-model';
 *
 * const code = documentCode('15-NQ/TU');
 * formatDocumentId(documentId(code, { place: 'Hà Nội', term: 17 })); // => 'vcp:TU:ha-noi:17:NQ:15'
 * formatDocumentId(documentId(code)); // => 'vcp:TU:unknown:unknown:NQ:15'
 * formatDocumentId(documentId(documentCode('57-NQ/TW'), { term: 13 })); // => 'vcp:TW:-:13:NQ:57'
 * ```
 */
export function documentId(
  { number, type, issuer, suffix }: DocumentCode,
  { place, term }: DocumentIdDetails = {},
): DocumentId {
  const places = [place ?? []].flat().map(plainPlace).filter(isPlace);
  const known = places.length > 0 ? { place: places.join('.') } : { place: null };
  return {
    issuer,
    ...(needsNoPlace(issuer) ? {} : known),
    term: term ?? null,
    type,
    number,
    ...(suffix && { suffix }),
  };
}

/** What stands for sorting before all that is known. */
const rank = ({ issuer, place, term, type, number, suffix }: DocumentId) =>
  [issuer, place ?? '', term ?? 0, type, number, suffix ?? ''] as const;

/**
 * Orders identifiers by issuer, place, term, type and number; what is not known comes first. Text
 * is compared by code unit, numbers by size.
 *
 * @param one - an identifier
 * @param other - another identifier
 * @returns a negative number, zero or a positive number, as `Array.prototype.sort` wants it
 *
 * @example
 * ```ts
 * import { compareDocumentIds, documentCode, documentId } from 'vn-party-model';
 *
 * const ids = [14, 13].map((term) => documentId(documentCode('18-NQ/TW'), { term }));
 * ids.sort(compareDocumentIds).map(({ term }) => term); // => [13, 14]
 * ```
 */
export function compareDocumentIds(one: DocumentId, other: DocumentId): number {
  const others = rank(other);
  for (const [index, part] of rank(one).entries()) {
    const against = others[index] ?? '';
    if (part !== against) return part < against ? -1 : 1;
  }
  // A place that is not needed, and one that is not known, are both without letters.
  return Number(one.place === undefined) - Number(other.place === undefined);
}

/**
 * Is it the same document? Only where nothing is left open can two identifiers be of one document;
 * what they do say can tell them apart even so.
 *
 * @param one - an identifier
 * @param other - another identifier
 * @returns `true` or `false`; `undefined` when nothing tells them apart and place or term is not
 *   known in one of them
 *
 * @example
 * ```ts
 * import { documentCode, documentId, isSameDocument } from 'vn-party-model';
 *
 * const code = documentCode('18-NQ/TW');
 * const [known, open] = [documentId(code, { term: 12 }), documentId(code)];
 * isSameDocument(known, documentId(code, { term: 13 })); // => false
 * isSameDocument(known, known); // => true
 * isSameDocument(known, open); // => undefined
 * ```
 */
export function isSameDocument(one: DocumentId, other: DocumentId): boolean | undefined {
  const others = rank(other);
  const isOpen = (id: DocumentId): boolean => id.place === null || id.term === null;
  for (const [index, part] of rank(one).entries()) {
    const isHidden = index === 1 && (one.place === null || other.place === null);
    const isTermHidden = index === 2 && (one.term === null || other.term === null);
    if (part !== others[index] && !isHidden && !isTermHidden) return false;
  }
  return isOpen(one) || isOpen(other) ? undefined : true;
}
