import { expect, test } from 'vitest';
import { provinceOfCode, wardChanges } from 'vn-party-model';

test('ten and twelve communes became wards on the day that their province became a city', () => {
  for (const [code, count] of [
    ['75', 10],
    ['24', 12],
  ] as const) {
    const own = wardChanges.filter(({ province }) => province === code);
    expect(own).toHaveLength(count);
    for (const { since = '2000-01-01', name } of own) {
      const row = provinceOfCode(code, since);
      expect([row?.type, row?.since], name).toEqual(['city', since]);
    }
  }
  expect(wardChanges).toHaveLength(22);
});

test('codes have five digits, none twice', () => {
  const codes = wardChanges.map(({ code }) => code);
  expect(codes.filter((code) => !/^\d{5}$/.test(code))).toEqual([]);
  expect(new Set(codes).size).toBe(codes.length);
});
