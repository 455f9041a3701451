import * as z from 'zod';
import { daySchema } from '../codec/day-schema.js';
import { type Fields, type TextCodec, textCodec } from '../codec/text-codec.js';
import type { Period as Model } from './period.js';
import { isSoundPeriod, periods } from './period-notation.js';

/** A dated working period, such as `giai đoạn 2021–2025`. */
export type Period = Model;

/** The parts of a {@link Period} as an object, rather than as text. */
export const PeriodParts: z.ZodType<Period, Period> = z
  .object({
    start: daySchema,
    end: daySchema,
    visionTo: z.int().min(1000).max(9999).exactOptional(),
  } satisfies Fields<Period>)
  .refine(isSoundPeriod);

/**
 * Reads and writes periods: decodes `giai đoạn 2021–2025` into its first and last day, encodes
 * the days. Refusals have code `invalid_format` and say `at` and `expected`.
 *
 * @example
 * ```ts
 * import { Period } from 'vn-party-model';
 *
 * Period.parse('quý III/2025'); // => { start: '2025-07-01', end: '2025-09-30' }
 * Period.encode({ start: '2020-01-01', end: '2020-06-30' }); // => '6 tháng đầu năm 2020'
 * ```
 */
export const Period: TextCodec<Period> = textCodec(periods, PeriodParts);
