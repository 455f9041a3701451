import type { DocumentTypeCode } from './type-codes.js';

/** The number of a document in the Party's manner, whose type the table of types may lack. */
export interface OpenDocumentCode {
  /** Its place in the issuer's sequence, from 1 to 99999. */
  readonly number: number;
  /** What kind of document it is, as abbreviated after the hyphen. */
  readonly type: string;
  /** Who issued it: all after the slash, joint issuers with hyphens between them. */
  readonly issuer: string;
  /** `nb` (for internal use) when it follows the issuer. */
  readonly suffix?: 'nb';
}

/** The number of a Party document, such as `15-NQ/TU`. */
export interface DocumentCode extends OpenDocumentCode {
  /** What kind of document it is, an abbreviation of the table. */
  readonly type: DocumentTypeCode;
}
