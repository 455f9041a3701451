import * as z from 'zod';
import { type Fields, type TextCodec, textCodec } from '../codec/text-codec.js';
import type { StateDocumentCode as Model } from './state-code.js';
import {
  parseStateDocumentCode,
  stateCodeTypes,
  stateDocumentCodes,
} from './state-code-notation.js';

/** The number of a State document, such as `30/2020/NĐ-CP`. */
export type StateDocumentCode = Model;

const group = '[A-ZĐ][A-Za-zĐđ&]{0,14}\\d{0,3}';
const letters: z.ZodString = z.string().regex(new RegExp(`^${group}(?:-${group}){0,4}$`));

const fields: z.ZodType<StateDocumentCode, StateDocumentCode> = z.object({
  number: z.int().min(1).max(99999),
  part: z.int().min(1).max(99).exactOptional(),
  year: z.int().min(1900).max(2099).exactOptional(),
  type: z.enum(stateCodeTypes).exactOptional(),
  issuer: letters,
  unit: letters.exactOptional(),
} satisfies Fields<StateDocumentCode>);

/** Do the parts, written, read the same? An issuer may not begin like a type, nor a law have a unit. */
function isReadable(code: StateDocumentCode): boolean {
  const read = parseStateDocumentCode(stateDocumentCodes.format({ ...code, number: 1 }));
  const keys = ['type', 'issuer', 'unit'] as const;
  return read !== undefined && keys.every((key) => read[key] === code[key]);
}

/** The parts of a {@link StateDocumentCode} as an object, rather than as text. */
export const StateDocumentCodeParts: z.ZodType<StateDocumentCode, StateDocumentCode> =
  fields.refine(isReadable);

/**
 * Reads and writes the numbers of State documents: decodes `30/2020/NĐ-CP` into its parts, encodes
 * the parts. Refusals have code `invalid_format` and say `at` and `expected`.
 *
 * @example
 * ```ts
 * import { StateDocumentCode } from 'vn-party-model';
 *
 * StateDocumentCode.parse('64/2014/QH13'); // => { number: 64, year: 2014, issuer: 'QH13' }
 * StateDocumentCode.encode({ number: 5, type: 'QĐ', issuer: 'UBND' }); // => '05/QĐ-UBND'
 * StateDocumentCode.safeParse('15-NQ/TU').success; // => false
 * ```
 */
export const StateDocumentCode: TextCodec<StateDocumentCode> = textCodec(
  stateDocumentCodes,
  StateDocumentCodeParts,
);
