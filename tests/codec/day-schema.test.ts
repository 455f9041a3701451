import { expect, test } from 'vitest';
import * as z from 'zod';
import { daySchema } from '../../src/codec/day-schema.js';

test('takes a day of the calendar', () => {
  expect(daySchema.parse('2024-02-29')).toBe('2024-02-29');
});

test.each(['2023-02-29', '29/2/2024', '', 20240229, undefined])('refuses %j', (input) => {
  expect(daySchema.safeParse(input).success).toBe(false);
});

test('is a date in JSON Schema', () => {
  expect(z.toJSONSchema(daySchema)).toMatchObject({ type: 'string', format: 'date' });
});
