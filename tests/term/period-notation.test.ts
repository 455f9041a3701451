import { expect, test } from 'vitest';
import { formatPeriod, misfitOf, type Period, parsePeriod, periods } from 'vn-party-model';
import type { Day } from 'vn-party-model/text';

// [text, first day, last day, vision]
const read: readonly (readonly [string, Day, Day, number?])[] = [
  ['giai đoạn 2021–2025', '2021-01-01', '2025-12-31'],
  ['giai đoạn 2021–2030, tầm nhìn đến năm 2050', '2021-01-01', '2030-12-31', 2050],
  ['năm 2025', '2025-01-01', '2025-12-31'],
  ['6 tháng đầu năm 2020', '2020-01-01', '2020-06-30'],
  ['2 tháng đầu năm 2024', '2024-01-01', '2024-02-29'],
  ['6 tháng cuối năm 2020', '2020-07-01', '2020-12-31'],
  ['quý I/2025', '2025-01-01', '2025-03-31'],
  ['quý IV/2025', '2025-10-01', '2025-12-31'],
  ['quý IV/2025–quý II/2026', '2025-10-01', '2026-06-30'],
  ['quý II/2025–quý III/2025', '2025-04-01', '2025-09-30'],
  ['từ ngày 01/7/2025 đến ngày 05/02/2026', '2025-07-01', '2026-02-05'],
  ['từ ngày 01/3/2021 đến ngày 31/3/2021', '2021-03-01', '2021-03-31'],
];

const rows = read.map(([text, start, end, visionTo]) => {
  const period: Period = { start, end, ...(visionTo !== undefined && { visionTo }) };
  return { text, period };
});

test.each(rows)('reads "$text"', ({ text, period }) => {
  expect(parsePeriod(text)).toEqual(period);
  expect(formatPeriod(period)).toBe(text);
});

test.each([
  ['', 'nothing there'],
  ['giai đoạn 2021-2025', 'a hyphen'],
  ['giai đoạn 2025–2021', 'the years the wrong way round'],
  ['giai đoạn 2025–2025', 'one year has another spelling'],
  ['3 tháng đầu năm 2025', 'a quarter has another spelling'],
  ['06 tháng đầu năm 2025', 'a leading zero'],
  ['13 tháng đầu năm 2025', 'no such month'],
  ['quý 1/2025', 'an Arabic number'],
  ['quý V/2025', 'no such quarter'],
  ['từ ngày 31/02/2025 đến ngày 01/3/2025', 'no such day'],
  ['từ ngày 01/02/2025 đến ngày 31/02/2025', 'no such last day'],
  ['giai đoạn 2021–2030, tầm nhìn đến năm 2025', 'a vision within the period'],
  ['giai đoạn đến năm 2030', 'no beginning'],
])('refuses "%s": %s', (text) => {
  expect(parsePeriod(text)).toBeUndefined();
});

test('says where a text stops fitting', () => {
  expect(misfitOf(periods, 'thời kỳ 2021–2030')?.at).toBe(0);
  expect(misfitOf(periods, 'giai đoạn 2021–2025 tầm nhìn')).toMatchObject({
    at: 19,
    expected: 'the end',
  });
});

test.each<[string, Period]>([
  ['a day that is none', { start: '2025-02-30', end: '2025-12-31' }],
  ['a last day that is none', { start: '2025-01-01', end: '2025-02-30' }],
  ['a vision of half a year', { start: '2021-01-01', end: '2025-12-31', visionTo: 2030.5 }],
  ['a vision beyond the calendar', { start: '2021-01-01', end: '2025-12-31', visionTo: 10_000 }],
  ['the last day before the first', { start: '2025-12-31', end: '2025-01-01' }],
  ['a vision within it', { start: '2021-01-01', end: '2025-12-31', visionTo: 2025 }],
])('writes no period with %s', (_what, period) => {
  expect(() => formatPeriod(period)).toThrow(
    new RangeError(`No period: ${JSON.stringify(period)}`),
  );
});

/** How the months of a period are said, by their number and place. */
function saidOf(from: number, to: number, years: number): RegExp {
  if (from === 1 && to === 12) return years === 0 ? /^năm/ : /^giai đoạn/;
  if (years === 0 && from % 3 === 1 && to === from + 2) return /^quý [IV]+\/\d+$/;
  if (years === 0 && from === 1) return /tháng đầu năm/;
  if (years === 0 && to === 12) return /tháng cuối năm/;
  return from % 3 === 1 && to % 3 === 0 ? /^quý .*–quý/ : /^từ ngày/;
}

test('every run of whole months within three years is written in its own way, and read back', () => {
  for (let first = 0; first < 36; first++) {
    for (let last = first; last < 36; last++) {
      const [year, endYear] = [2020 + Math.floor(first / 12), 2020 + Math.floor(last / 12)];
      const [from, to] = [(first % 12) + 1, (last % 12) + 1];
      const start = new Date(Date.UTC(year, from - 1, 1)).toISOString().slice(0, 10) as Day;
      const end = new Date(Date.UTC(endYear, to, 0)).toISOString().slice(0, 10) as Day;
      const text = formatPeriod({ start, end });
      expect(text).toMatch(saidOf(from, to, endYear - year));
      expect(parsePeriod(text)).toEqual({ start, end });
      const short = { start, end: end.replace(/\d\d$/, '27') as Day };
      expect(formatPeriod(short)).toMatch(/^từ ngày/);
      expect(formatPeriod({ start: start.replace(/01$/, '02') as Day, end })).toMatch(/^từ ngày/);
    }
  }
});

test('a period of one day, and a vision at the end of the calendar', () => {
  const day: Period = { start: '2025-02-03', end: '2025-02-03' };
  expect(formatPeriod(day)).toBe('từ ngày 03/02/2025 đến ngày 03/02/2025');
  const far: Period = { start: '2021-01-01', end: '2030-12-31', visionTo: 9999 };
  expect(parsePeriod(formatPeriod(far))).toEqual(far);
});
