import type { Day } from '../text/day.js';
import type { DocumentCode } from './code.js';
import type { DocumentTypeKey } from './document-types.js';
import type { DocumentTypeCode } from './type-codes.js';

/** One line of a register: a document that was given its number. */
export interface RegisterEntry {
  /** Its code. */
  readonly code: DocumentCode;
  /** The day it was issued. */
  readonly issuedOn: Day;
  /** Which kind of document it is, where the register says so beside the letters. */
  readonly type?: DocumentTypeKey;
}

/**
 * The register of documents (sổ đăng ký văn bản) of one issuer for one term of its committee. A
 * plain value: to enter a document gives a new register and leaves the old one as it was.
 */
export interface DocumentRegister {
  /**
   * The letters of the issuer, such as `TU`; of the issuer that leads for joint documents. `ĐH` is
   * a congress, whose papers of all types share one series.
   */
  readonly issuer: string;
  /** The first day of the term; absent when it is not known. */
  readonly since?: Day;
  /** The first day after the term; absent when it is not known. */
  readonly until?: Day;
  /** What was entered, in that order. */
  readonly entries: readonly RegisterEntry[];
}

/**
 * An empty register.
 *
 * @param issuer - the letters of the issuer
 * @param term - the first day of the term and the first day after it, as far as they are known
 * @returns the register, without entries
 *
 * @example
 * ```ts
 * import { documentRegister } from 'vn-party-model';
 *
 * documentRegister('TW', { since: '2021-01-31', until: '2026-01-24' }).entries; // => []
 * ```
 */
export function documentRegister(
  issuer: string,
  { since, until }: Pick<DocumentRegister, 'since' | 'until'> = {},
): DocumentRegister {
  return { issuer, ...(since && { since }), ...(until && { until }), entries: [] };
}

/**
 * A register with more documents at its end. It copies the entries: give many at once.
 *
 * @param register - the register, which stays as it was
 * @param entries - the documents, in order; none is checked, see {@link checkRegister}
 * @returns another register, with the entries at its end
 *
 * @example
 * ```ts
 * import { documentCode, documentRegister, enterDocuments, nextNumber } from 'vn-party-model';
 *
 * const empty = documentRegister('TU');
 * const register = enterDocuments(empty, [
 *   { code: documentCode('01-NQ/TU'), issuedOn: '2025-10-20' },
 * ]);
 * nextNumber(register, 'NQ'); // => 2
 * nextNumber(empty, 'NQ'); // => 1
 * ```
 */
export function enterDocuments(
  register: DocumentRegister,
  entries: readonly RegisterEntry[],
): DocumentRegister {
  return { ...register, entries: [...register.entries, ...entries] };
}

/** Is it a paper of this register's issuer, alone or as the lead of a joint document? @internal */
export function isLedBy(issuer: string, code: DocumentCode): boolean {
  return code.issuer === issuer || code.issuer.startsWith(`${issuer}-`);
}

/** The series of a code: its type's own, or the one of a congress. @internal */
export function seriesOf(issuer: string, type: DocumentTypeCode): DocumentTypeCode | 'congress' {
  return issuer === 'ĐH' ? 'congress' : type;
}

/**
 * The number that the next document of a type takes: one above the highest of its series. A gap is
 * not filled, for numbers follow the order of entry (36-HD/VPTW, II.1.3.1.a).
 *
 * @param register - the register
 * @param type - the letters of the type; decisions and regulations that share `QĐ` share the series
 * @returns the number, or `undefined` when the series has reached 99999
 *
 * @example
 * ```ts
 * import { documentCode, documentRegister, enterDocuments, nextNumber } from 'vn-party-model';
 *
 * const congress = enterDocuments(documentRegister('ĐH'), [
 *   { code: documentCode('01-CTr/ĐH'), issuedOn: '2025-08-12' },
 * ]);
 * nextNumber(congress, 'NQ'); // => 2
 * ```
 */
export function nextNumber(register: DocumentRegister, type: DocumentTypeCode): number | undefined {
  const { issuer, entries } = register;
  const series = seriesOf(issuer, type);
  let last = 0;
  for (const { code } of entries) {
    if (code.number > last && seriesOf(issuer, code.type) === series && isLedBy(issuer, code)) {
      last = code.number;
    }
  }
  return last < 99999 ? last + 1 : undefined;
}
