import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatPeriod, type Period, readPeriod } from 'vn-party-model';
import { periodRows } from '../fixtures/period-rows.js';
import { periodValues } from '../support/term.js';

const rows = periodRows.map(([text, start, end, visionTo]) => {
  const period: Period = { start, end, ...(visionTo !== undefined && { visionTo }) };
  return { text, period };
});

test.each(rows)('reads "$text"', ({ text, period }) => {
  expect(readPeriod(text)).toEqual(period);
  expect(readPeriod(formatPeriod(period))).toEqual(period);
});

test.each([
  ['', 'nothing there'],
  ['giai đoạn đến năm 2030', 'no beginning'],
  ['kế hoạch 5 năm 2016-2020', 'a word before it'],
  ['quý I năm 2025, quý II năm 2025', 'two periods'],
  ['tháng 3 năm 2021', 'a single month'],
  ['năm học 2025 - 2026', 'a school year'],
  ['nhiệm kỳ 2020-2025', 'a term'],
])('refuses "%s": %s', (text) => {
  expect(readPeriod(text)).toBeUndefined();
});

test('reads what is written', () => {
  fc.assert(
    fc.property(periodValues, (period) => {
      expect(readPeriod(formatPeriod(period))).toEqual(period);
    }),
  );
});
