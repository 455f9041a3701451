import * as z from 'zod';
import { type Fields, type TextCodec, textCodec } from '../codec/text-codec.js';
import type { DocumentCode as Model } from './code.js';
import { documentCodes } from './code-notation.js';
import { documentTypeCodes } from './type-codes.js';

/** The number of a Party document, such as `15-NQ/TU`. */
export type DocumentCode = Model;

const issuer: z.ZodString = z.string().regex(new RegExp(`^${documentCodes.pieces[4]?.pattern}$`));

/** The parts of a {@link DocumentCode} as an object, rather than as text. */
export const DocumentCodeParts: z.ZodType<DocumentCode, DocumentCode> = z.object({
  number: z.int().min(1).max(99999),
  type: z.enum(documentTypeCodes),
  issuer,
  suffix: z.literal('nb').exactOptional(),
} satisfies Fields<DocumentCode>);

/**
 * Reads and writes the numbers of Party documents: decodes `15-NQ/TU` into its parts, encodes the
 * parts. Refusals have code `invalid_format` and say `at` and `expected`.
 *
 * @example
 * ```ts
 * import { DocumentCode } from 'vn-party-model';
 *
 * DocumentCode.parse('15-NQ/TU'); // => { number: 15, type: 'NQ', issuer: 'TU' }
 * DocumentCode.encode({ number: 5, type: 'CT', issuer: 'TW' }); // => '05-CT/TW'
 * DocumentCode.safeParse('15/NQ-TU').success; // => false
 * ```
 */
export const DocumentCode: TextCodec<DocumentCode> = textCodec(documentCodes, DocumentCodeParts);
