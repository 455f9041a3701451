import { describe, expect, test } from 'vitest';
import { Period, PeriodParts, periods, readPeriod } from 'vn-party-model';
import * as z from 'zod';
import { keepsNotationLaws } from '../support/laws.js';
import { periodTexts, periodValues } from '../support/term.js';

describe('periods keep the laws of notations:', () => {
  keepsNotationLaws(periods, Period, periodValues, { texts: periodTexts, forgiving: readPeriod });
});

test.each<[string, unknown]>([
  ['no end', { start: '2025-01-01' }],
  ['a day that is none', { start: '2025-02-30', end: '2025-12-31' }],
  ['days reversed', { start: '2025-12-31', end: '2025-01-01' }],
  ['a day as a number', { start: 2025, end: 2026 }],
  ['a vision within the period', { start: '2021-01-01', end: '2025-12-31', visionTo: 2024 }],
  ['a period as text', 'giai đoạn 2021–2025'],
])('the parts refuse %s', (_what, parts) => {
  expect(PeriodParts.safeParse(parts).success).toBe(false);
  expect(z.safeEncode(Period, parts as never).success).toBe(false);
});
