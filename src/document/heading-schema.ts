import { type TextCodec, textCodec } from '../codec/text-codec.js';
import type { DocumentCode } from './code.js';
import { DocumentCodeParts } from './code-schema.js';
import { numberLines } from './heading.js';

/**
 * Reads and writes the line of a heading that has the number of a document: decodes `Số 15-NQ/TU`
 * into the parts of the code, encodes the parts. Refusals have code `invalid_format` and say `at` and
 * `expected`.
 *
 * @example
 * ```ts
 * import { NumberLine } from 'vn-party-model';
 *
 * NumberLine.parse('Số 15-NQ/TU').issuer; // => 'TU'
 * NumberLine.safeParse('15-NQ/TU').success; // => false
 * ```
 */
export const NumberLine: TextCodec<DocumentCode> = textCodec(numberLines, DocumentCodeParts);
