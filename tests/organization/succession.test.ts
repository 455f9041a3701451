import { describe, expect, test } from 'vitest';
import {
  committeeOf,
  type Province,
  predecessorsOf,
  provinceOfCode,
  provinces,
  successorOf,
} from 'vn-party-model';
import type { Day } from 'vn-party-model/text';

describe.each(
  provinces.map((row) => [`${row.codes}:${row.code} ${row.name} ${row.type}`, row] as const),
)('%s', (_key, row) => {
  test('is among those that its successor was made from', () => {
    const successor = successorOf(row);
    expect(successor === undefined).toBe(row.until === undefined);
    if (successor) expect(predecessorsOf(successor)).toContain(row);
  });

  test('is the successor of each that it was made from', () => {
    for (const predecessor of predecessorsOf(row)) expect(successorOf(predecessor)).toBe(row);
  });
});

// [code, day, the committee then, what it became]
const rows: readonly (readonly [string, Day, string, string])[] = [
  ['46', '2024-12-31', 'Tỉnh ủy Thừa Thiên Huế', 'Thành ủy Huế'],
  ['02', '2025-06-30', 'Tỉnh ủy Hà Giang', 'Tỉnh ủy Tuyên Quang'],
  ['77', '2025-06-30', 'Tỉnh ủy Bà Rịa - Vũng Tàu', 'Thành ủy Hồ Chí Minh'],
  ['75', '2026-04-29', 'Tỉnh ủy Đồng Nai', 'Thành ủy Đồng Nai'],
  ['22', '2026-08-31', 'Tỉnh ủy Quảng Ninh', 'Thành ủy Quảng Ninh'],
  ['24', '2026-09-19', 'Tỉnh ủy Bắc Ninh', 'Thành ủy Bắc Ninh'],
];

test.each(rows)('code %s on %s: %s became %s', (code, day, before, after) => {
  const row = provinceOfCode(code, day);
  const successor = row && successorOf(row);
  expect(row && committeeOf({ type: row.type, name: row.name }, day)?.words).toBe(before);
  expect(
    successor &&
      committeeOf({ type: successor.type, name: successor.name }, successor.since as Day)?.words,
  ).toBe(after);
});

test('another code of the day was made from nothing, nor was one that says no codes', () => {
  const quangNinh = provinceOfCode('22', '2026-09-01') as Province;
  expect(predecessorsOf({ ...quangNinh, code: '01' })).toEqual([]);
  const { from: _, ...bare } = provinceOfCode('22', '2025-07-01') as Province;
  expect(predecessorsOf(bare)).toEqual([]);
});

test('those that the table begins with were made from none', () => {
  const first = provinces.filter(({ since }) => since === '2008-08-01');
  expect(first.flatMap(predecessorsOf)).toEqual([]);
});
