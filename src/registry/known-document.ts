import type { DocumentTypeKey } from '../document/document-types.js';
import type { Fact } from '../fact/fact.js';
import type { Day } from '../text/day.js';

/** The central bodies that issue under `TW`, and the offices beside them. */
export type KnownIssuer =
  | 'Ban Chấp hành Trung ương'
  | 'Bộ Chính trị'
  | 'Ban Bí thư'
  | 'Văn phòng Trung ương Đảng';

/** A document that a code may mean: the code, and what tells it from others of that code. */
export interface RegisteredDocument {
  /** Its canonical code, such as `18-NQ/TW`. */
  readonly code: string;
  /** The day it was issued; absent where no source confirms it. */
  readonly issuedOn?: Day;
  /** The year it was issued, where the day is not known. */
  readonly year?: number;
  /** The term of the Central Committee in which it was issued, where the day does not say. */
  readonly term?: number;
  /** The kind of document, where its letters leave several. */
  readonly type?: DocumentTypeKey;
  /** Who issued it, by name. */
  readonly issuer?: string;
  /** What it is about, in the words of its title or fewer. */
  readonly title?: string;
  /** The ordinary plenum of its term that gave it. */
  readonly plenum?: number;
  /** Which sitting of the plenum, where it sat twice. */
  readonly session?: number;
  /** The first day it was in force; absent where no source says that it was. */
  readonly since?: Day;
  /** The first day it was no longer in force; absent where no source says that it ended. */
  readonly until?: Day;
  /** Days that copies give by mistake. */
  readonly mistakenDays?: readonly Day[];
}

/** A row of {@link knownDocuments}. */
export interface KnownDocument extends RegisteredDocument, Fact {
  /** Who issued it; absent where no source says. */
  readonly issuer?: KnownIssuer;
  /** The codes and days of the documents that it replaced. */
  readonly replaces?: readonly string[];
  /** Rests on one weak copy. */
  readonly observed?: true;
}
