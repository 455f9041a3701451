import * as z from 'zod';
import { type Fields, type TextCodec, textCodec } from '../codec/text-codec.js';
import { documentCodes } from './code-notation.js';
import type { DocumentId as Model } from './document-id.js';
import { documentIds, placePattern } from './document-id-notation.js';
import { documentTypeCodes } from './type-codes.js';

/** Which document it is, such as `vcp:TU:ha-noi:17:NQ:15`. */
export type DocumentId = Model;

const place = z.string().regex(new RegExp(`^(?!unknown$)${placePattern}$`));

/** The parts of a {@link DocumentId} as an object, rather than as text. */
export const DocumentIdParts: z.ZodType<DocumentId, DocumentId> = z.object({
  issuer: z.string().regex(new RegExp(`^${documentCodes.pieces[4]?.pattern}$`)),
  place: place.nullable().exactOptional(),
  term: z.int().min(1).max(99).nullable(),
  type: z.enum(documentTypeCodes),
  number: z.int().min(1).max(99999),
  suffix: z.literal('nb').exactOptional(),
} satisfies Fields<DocumentId>);

/**
 * Reads and writes identifiers of documents: decodes `vcp:TU:ha-noi:17:NQ:15` into its parts,
 * encodes the parts. Refusals have code `invalid_format` and say `at` and `expected`.
 *
 * @example
 * ```ts
 * import { DocumentId } from 'vn-party-model';
 *
 * DocumentId.parse('vcp:TU:ha-noi:17:NQ:15').place; // => 'ha-noi'
 * DocumentId.parse('vcp:TU:unknown:17:NQ:15').place; // => null
 * DocumentId.safeParse('15-NQ/TU').success; // => false
 * ```
 */
export const DocumentId: TextCodec<DocumentId> = textCodec(documentIds, DocumentIdParts);
