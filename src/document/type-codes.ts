// Apart from the table of types, so that a parser does not carry names and sources with it.
const codes = [
  'BB',
  'BC',
  'BS',
  'CT',
  'CTHĐ',
  'CTr',
  'CV',
  'HD',
  'KH',
  'KHHĐ',
  'KL',
  'NQ',
  'PA',
  'QC',
  'QĐ',
  'QĐNS',
  'QĐi',
  'TB',
  'TT',
  'TTr',
  'ĐA',
] as const;

/** The abbreviation of a kind of document, as it stands in a number. */
export type DocumentTypeCode = (typeof codes)[number];

/** Every abbreviation of a kind of document, sorted. */
export const documentTypeCodes: readonly DocumentTypeCode[] = codes;

/**
 * Is it an abbreviation that the table of document types holds?
 *
 * @param text - such as the `type` of a document code
 *
 * @example
 * ```ts
 * import { isKnownDocumentType } from 'vn-party-model';
 *
 * isKnownDocumentType('CTr'); // => true
 * isKnownDocumentType('QTr'); // => false
 * ```
 */
export function isKnownDocumentType(text: string): text is DocumentTypeCode {
  return (codes as readonly string[]).includes(text);
}
