import * as z from 'zod';
import { daySchema } from '../codec/day-schema.js';
import { type Fields, type TextCodec, textCodec } from '../codec/text-codec.js';
import { DocumentCodeParts } from './code-schema.js';
import { type DocumentTypeKey, documentTypes } from './document-types.js';
import type { DocumentReference as Model } from './reference.js';
import { documentReferences, englishDocumentReferences } from './reference-notation.js';
import {
  englishIssuerNamePattern,
  issuerNamePattern,
  subjectPattern,
  titlePattern,
} from './reference-pieces.js';

/** What running text says of a document that it cites in full. */
export type DocumentReference = Model;

const fitting = (pattern: string): z.ZodString => z.string().regex(new RegExp(`^${pattern}$`));

const partsWith = (issuerName: string): z.ZodType<DocumentReference, DocumentReference> =>
  z.object({
    type: z.enum(Object.keys(documentTypes) as DocumentTypeKey[]).exactOptional(),
    code: DocumentCodeParts,
    issuedOn: daySchema.exactOptional(),
    issuedIn: z.int().min(1000).max(9999).exactOptional(),
    issuerName: fitting(issuerName).exactOptional(),
    title: fitting(titlePattern).exactOptional(),
    subject: fitting(subjectPattern).exactOptional(),
  } satisfies Fields<DocumentReference>);

/** The parts of a {@link DocumentReference} as an object, rather than as text. */
export const DocumentReferenceParts: z.ZodType<DocumentReference, DocumentReference> =
  partsWith(issuerNamePattern);

/**
 * Reads and writes full citations in Vietnamese. Refusals have code `invalid_format` and say `at`
 * and `expected`.
 *
 * @example
 * ```ts
 * import { DocumentReference } from 'vn-party-model';
 *
 * const reference = DocumentReference.parse('Chỉ thị số 45-CT/TW ngày 14/4/2025 của Bộ Chính trị');
 * reference.issuedOn; // => '2025-04-14'
 * DocumentReference.encode(reference);
 * // => 'Chỉ thị số 45-CT/TW, ngày 14/4/2025 của Bộ Chính trị'
 * DocumentReference.safeParse('Chỉ thị 45').success; // => false
 * ```
 */
export const DocumentReference: TextCodec<DocumentReference> = textCodec(
  documentReferences,
  DocumentReferenceParts,
);

/**
 * Reads and writes full citations in English, of the parts of a {@link DocumentReference} and with its
 * refusals.
 *
 * @example
 * ```ts
 * import { DocumentReference, EnglishDocumentReference } from 'vn-party-model';
 *
 * EnglishDocumentReference.encode(DocumentReference.parse('Chỉ thị số 45-CT/TW ngày 14/4/2025'));
 * // => 'Directive No. 45-CT/TW, dated 14 April 2025'
 * ```
 */
export const EnglishDocumentReference: TextCodec<DocumentReference> = textCodec(
  englishDocumentReferences,
  partsWith(englishIssuerNamePattern),
);
