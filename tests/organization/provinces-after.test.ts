import { expect, test } from 'vitest';
import { provinceUnits } from 'vn-party-model';
import { provincesAfter } from '../../src/organization/provinces-after.js';
import { provincesBefore } from '../../src/organization/provinces-before.js';

const first = provincesAfter.filter(({ since }) => since === '2025-07-01');

test('34 were made from all 63, each from its own code among others', () => {
  const from = first.flatMap((row) => row.from ?? []);
  expect(first).toHaveLength(34);
  expect(from).toHaveLength(63);
  expect(new Set(from)).toEqual(new Set(provincesBefore.map(({ code }) => code)));
  for (const { code, from: own = [] } of first) expect(own).toContain(code);
});

test('eleven are those of before, 23 were made from several', () => {
  const sizes = first.map(({ from = [] }) => from.length);
  expect(sizes.filter((size) => size === 1)).toHaveLength(11);
  expect(sizes.filter((size) => size > 1)).toHaveLength(23);
});

test('their units add up to those of the country on 20/9/2026', () => {
  const sum = (key: 'districtsBefore' | 'communes' | 'wards' | 'specialZones') =>
    provinceUnits.reduce((all, row) => all + row[key], 0);
  expect(sum('districtsBefore')).toBe(696);
  expect([sum('communes'), sum('wards'), sum('specialZones')]).toEqual([2599, 709, 13]);
  expect(provinceUnits.map(({ code }) => code)).toEqual(first.map(({ code }) => code));
});
