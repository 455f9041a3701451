import * as z from 'zod';
import { type Fields, type TextCodec, textCodec } from '../codec/text-codec.js';
import type { Term as Model } from './term.js';
import { isSoundTerm, terms } from './term-notation.js';

/** A term of office, such as `khóa XIII, nhiệm kỳ 2021–2026`. */
export type Term = Model;

const year: z.ZodInt = z.int().min(1900).max(2099);

/** The parts of a {@link Term} as an object, rather than as text. */
export const TermParts: z.ZodType<Term, Term> = z
  .object({
    of: z.enum(['party', 'national-assembly', 'peoples-council', 'other']),
    ordinal: z.int().min(1).max(99).exactOptional(),
    start: year.exactOptional(),
    end: year.exactOptional(),
  } satisfies Fields<Term>)
  .refine(isSoundTerm);

/**
 * Reads and writes terms of office: decodes `khóa XIII, nhiệm kỳ 2021–2026` into its parts,
 * encodes the parts. Refusals have code `invalid_format` and say `at` and `expected`.
 *
 * @example
 * ```ts
 * import { Term } from 'vn-party-model';
 *
 * Term.parse('nhiệm kỳ 2020–2025'); // => { of: 'party', start: 2020, end: 2025 }
 * Term.encode({ of: 'national-assembly', ordinal: 15 }); // => 'Quốc hội khóa XV'
 * Term.safeParse('nhiệm kỳ 2025–2020').success; // => false
 * ```
 */
export const Term: TextCodec<Term> = textCodec(terms, TermParts);
