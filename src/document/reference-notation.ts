import { type Notation, parserOf } from '../text/notation.js';
import { formatDocumentCode } from './code-styles.js';
import { documentTypes } from './document-types.js';
import type { DocumentReference } from './reference.js';
import {
  englishIssuerNamePattern,
  englishPieces,
  issuerNamePattern,
  pieces,
} from './reference-pieces.js';
import { kindOf, readReference as read } from './reference-reading.js';
import { writeReference } from './reference-writing.js';

/**
 * How a document is cited in full in Vietnamese:
 * `Nghị quyết số 15-NQ/TU, ngày 04/7/2017 của Ban Thường vụ Thành ủy Hà Nội về …`.
 */
export const documentReferences: Notation<'document_reference', DocumentReference> = {
  name: 'document_reference',
  title: { en: 'document reference', vi: 'Viện dẫn văn bản' },
  get pieces() {
    return pieces();
  },
  read,
  format: (reference) =>
    writeReference(reference, 'text', [' năm ', ' của ', ' về '], issuerNamePattern),
};

/**
 * How a document is cited in full in English:
 * `Resolution No. 15-NQ/TU, dated 4 July 2017, of the …, on …`.
 */
export const englishDocumentReferences: Notation<'english_document_reference', DocumentReference> =
  {
    name: 'english_document_reference',
    title: { en: 'document reference in English', vi: 'Viện dẫn văn bản bằng tiếng Anh' },
    get pieces() {
      return englishPieces();
    },
    read,
    format: (reference) =>
      writeReference(reference, 'english', [' of ', ', of ', ', on '], englishIssuerNamePattern),
  };

/**
 * Reads a full citation of a document in Vietnamese: the code in its canonical spelling, with what
 * may stand around it. The issuer's name ends before `về`, the subject at the end of the text. Only
 * a Ban Chỉ đạo has its matter in its name, `Ban Chỉ đạo Trung ương về …`; what comes after the next
 * `về`, `, về` or `về việc` is the subject.
 *
 * @param text - the citation and nothing else, its letters composed (NFC)
 * @returns what it says, or `undefined`; `misfitOf(documentReferences, text)` says why
 *
 * @example
 * ```ts
 * import { parseDocumentReference } from 'vn-party-model';
 *
 * parseDocumentReference('Kết luận số 01-KL/TW ngày 18 tháng 5 năm 2021 của Bộ Chính trị');
 * // => {
 * //   type: 'conclusion',
 * //   code: { number: 1, type: 'KL', issuer: 'TW' },
 * //   issuedOn: '2021-05-18',
 * //   issuerName: 'Bộ Chính trị',
 * // }
 * parseDocumentReference('Nghị quyết 27-NQ/TW năm 2018')?.issuedIn; // => 2018
 * ```
 */
export const parseDocumentReference: (text: string) => DocumentReference | undefined =
  /* @__PURE__ */ parserOf(documentReferences);

/**
 * Reads a full citation of a document in English.
 *
 * @param text - the citation and nothing else
 * @returns what it says, or `undefined`; `misfitOf(englishDocumentReferences, text)` says why
 *
 * @example
 * ```ts
 * import { parseEnglishDocumentReference } from 'vn-party-model';
 *
 * parseEnglishDocumentReference('Resolution No. 27-NQ/TW, dated May 21, 2018')?.issuedOn;
 * // => '2018-05-21'
 * ```
 */
export const parseEnglishDocumentReference: (text: string) => DocumentReference | undefined =
  /* @__PURE__ */ parserOf(englishDocumentReferences);

/**
 * A way to cite a document: `text` in full in Vietnamese, `english` in full in English, `short` as
 * Party offices cite it again: `Nghị quyết 15-NQ/TU`.
 */
export type DocumentReferenceStyle = 'text' | 'english' | 'short';

/**
 * Writes the citation of a document. Where the abbreviation has several readings and `type` does
 * not say which, the neutral `Văn bản`, `Document` stands for its kind.
 *
 * @param reference - what to say of it
 * @param style - `text` when absent
 * @returns such as `Nghị quyết số 15-NQ/TU, ngày 04/7/2017`
 * @throws RangeError for a number or a day that is none, and for words that would not read back,
 *   such as a name with `về` of an issuer that is no Ban Chỉ đạo
 *
 * @example
 * ```ts
 * import { formatDocumentReference } from 'vn-party-model';
 *
 * const reference = {
 *   code: { number: 15, type: 'NQ', issuer: 'TU' },
 *   issuedOn: '2017-07-04',
 *   issuerName: 'Ban Thường vụ Thành ủy Hà Nội',
 * } as const;
 * formatDocumentReference(reference);
 * // => 'Nghị quyết số 15-NQ/TU, ngày 04/7/2017 của Ban Thường vụ Thành ủy Hà Nội'
 * formatDocumentReference(reference, 'short'); // => 'Nghị quyết 15-NQ/TU'
 * ```
 */
export function formatDocumentReference(
  reference: DocumentReference,
  style: DocumentReferenceStyle = 'text',
): string {
  if (style === 'english') return englishDocumentReferences.format(reference);
  if (style === 'text') return documentReferences.format(reference);
  const { type, code, issuedOn } = reference;
  const key = type ?? kindOf(undefined, code, issuedOn);
  return `${key ? documentTypes[key].name : 'Văn bản'} ${formatDocumentCode(code)}`;
}
