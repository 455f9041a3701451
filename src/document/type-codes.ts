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

/**
 * The words for the types that have an abbreviation, in small letters, and what a text abbreviates
 * them to. `quy định` goes by QĐ, as it does but for the years of QĐi.
 */
export const typeWords: Readonly<Record<string, DocumentTypeCode>> = {
  'báo cáo': 'BC',
  'biên bản': 'BB',
  'chương trình': 'CTr',
  'chỉ thị': 'CT',
  'công văn': 'CV',
  'hướng dẫn': 'HD',
  'kết luận': 'KL',
  'kế hoạch': 'KH',
  'nghị quyết': 'NQ',
  'phương án': 'PA',
  'quy chế': 'QC',
  'quy định': 'QĐ',
  'quyết định': 'QĐ',
  'thông báo': 'TB',
  'thông tri': 'TT',
  'tờ trình': 'TTr',
  'đề án': 'ĐA',
};
