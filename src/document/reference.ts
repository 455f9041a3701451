import type { Day } from '../text/day.js';
import type { DocumentCode } from './code.js';
import type { DocumentTypeKey } from './document-types.js';

/** What running text says of a document that it cites in full. */
export interface DocumentReference {
  /**
   * Which kind of document it is said to be; absent where the text does not say, and the letters
   * of its code leave several. It may differ from the code: texts have such mistakes.
   */
  readonly type?: DocumentTypeKey;
  /** Its code. */
  readonly code: DocumentCode;
  /** The day it was issued. */
  readonly issuedOn?: Day;
  /** The year it was issued, where the text gives no day. */
  readonly issuedIn?: number;
  /** The issuer's name, as written. */
  readonly issuerName?: string;
  /** Its title, as written between quotation marks. */
  readonly title?: string;
  /** What it is about, as written after `về` or `on`. */
  readonly subject?: string;
}
