import { type Day, formatDay } from '../text/day.js';
import type { OpenDocumentCode } from './code.js';
import { writeDocumentCode } from './code-notation.js';
import { type DocumentTypeKey, documentTypes, documentTypesOf } from './document-types.js';

/**
 * A way to write a code: `canonical` (`15-NQ/TU`), `text` (`Nghị quyết số 15-NQ/TU`), `english`
 * (`Resolution No. 15-NQ/TU`), `file` (`15-NQ-TU`), `slug` (`15-nq-tu`), `sort` (a key that sorts
 * by issuer, type and number).
 */
export type DocumentCodeStyle = 'canonical' | 'text' | 'english' | 'file' | 'slug' | 'sort';

/** What the styles `text` and `english` may add to a code. */
export interface DocumentCodeDetails {
  /** Which kind of document it is, where the abbreviation has several readings. */
  readonly type?: DocumentTypeKey;
  /** The day it was issued. */
  readonly issuedOn?: Day;
  /** The issuer's name, written as given. */
  readonly issuerName?: string;
}

function englishDay(day: Day): string {
  formatDay(day); // refuses what is no day
  const long = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Date(day).toLocaleDateString('en-GB', long);
}

/** The only kind of document that the code can be, or none where it leaves several. */
function typeOf({ type }: OpenDocumentCode, { type: key, issuedOn }: DocumentCodeDetails) {
  if (key !== undefined) return documentTypes[key];
  const [reading, another] = documentTypesOf(type, issuedOn);
  return another ? undefined : reading?.type;
}

function fileName(code: OpenDocumentCode): string {
  return writeDocumentCode(code).replaceAll('/', '-');
}

/** A sentence's words: the neutral kind, before the number, before the day, before the issuer. */
type Words = readonly [document: string, number: string, day: string, issuer: string];

function inWords(
  code: OpenDocumentCode,
  { issuedOn, issuerName }: DocumentCodeDetails,
  [kind, number, day, issuer]: Words,
  writeDay: (day: Day) => string,
): string {
  return (
    `${kind}${number}${writeDocumentCode(code)}` +
    `${issuedOn ? day + writeDay(issuedOn) : ''}${issuerName ? issuer + issuerName : ''}`
  );
}

const writers: Record<
  DocumentCodeStyle,
  (code: OpenDocumentCode, details: DocumentCodeDetails) => string
> = {
  canonical: writeDocumentCode,
  text: (code, details) => {
    const name = typeOf(code, details)?.name ?? 'Văn bản';
    return inWords(code, details, [name, ' số ', ', ngày ', ' của '], formatDay);
  },
  english: (code, details) => {
    const name = typeOf(code, details)?.english ?? 'document';
    const kind = name.charAt(0).toUpperCase() + name.slice(1);
    return inWords(code, details, [kind, ' No. ', ', dated ', ', of '], englishDay);
  },
  file: fileName,
  slug: (code) => fileName(code).replaceAll('Đ', 'd').toLowerCase(),
  sort: (code) =>
    `${code.issuer} ${code.type} ${String(code.number).padStart(5, '0')}${code.suffix ?? ''}`,
};

/**
 * Writes a document code. Where the abbreviation has several readings and `details.type` does not
 * say which, the styles `text` and `english` write the neutral `Văn bản số`, `Document No.`; they
 * put the day after a comma, as Party offices do.
 *
 * @param code - the parts
 * @param style - `canonical` when absent
 * @param details - what the styles `text` and `english` add
 * @returns the text
 * @throws RangeError for a number that is not a whole one from 1 to 99999, or a day that is none
 *
 * @example
 * ```ts
 * import { formatDocumentCode } from 'vn-party-model';
 *
 * const code = { number: 5, type: 'CT', issuer: 'TW' } as const;
 * formatDocumentCode(code); // => '05-CT/TW'
 * formatDocumentCode(code, 'text', { issuedOn: '2016-05-15', issuerName: 'Bộ Chính trị' });
 * // => 'Chỉ thị số 05-CT/TW, ngày 15/5/2016 của Bộ Chính trị'
 * formatDocumentCode(code, 'slug'); // => '05-ct-tw'
 * ```
 */
export function formatDocumentCode(
  code: OpenDocumentCode,
  style: DocumentCodeStyle = 'canonical',
  details: DocumentCodeDetails = {},
): string {
  return writers[style](code, details);
}

/**
 * Orders codes by issuer, then type, then number, in code-unit order.
 *
 * @param one - a code
 * @param other - another code
 * @returns a negative number, zero or a positive number, as `Array.prototype.sort` wants it
 *
 * @example
 * ```ts
 * import { compareDocumentCodes, parseDocumentCode } from 'vn-party-model';
 *
 * const codes = ['100-NQ/TW', '20-NQ/TW', '05-CT/TW'].map((text) => parseDocumentCode(text)!);
 * codes.sort(compareDocumentCodes).map((code) => code.number); // => [5, 20, 100]
 * ```
 */
export function compareDocumentCodes(one: OpenDocumentCode, other: OpenDocumentCode): number {
  const [key, otherKey] = [writers.sort(one, {}), writers.sort(other, {})];
  return key < otherKey ? -1 : key > otherKey ? 1 : 0;
}
