import * as z from 'zod';
import { type Day, isDay } from '../text/day.js';

/** A day of the calendar, `YYYY-MM-DD`; JSON Schema knows it as a date. @internal */
export const daySchema: z.ZodType<Day, Day> = z
  .string()
  .refine(isDay)
  .meta({ format: 'date' }) as unknown as z.ZodType<Day, Day>;
