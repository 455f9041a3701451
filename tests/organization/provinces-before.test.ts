import { expect, test } from 'vitest';
import { firstDayOfProvinces, provincesBefore } from '../../src/organization/provinces-before.js';

test('63 codes, Huế with a row for each of its types', () => {
  expect(new Set(provincesBefore.map(({ code }) => code)).size).toBe(63);
  expect(provincesBefore.filter(({ code }) => code === '46')).toMatchObject([
    { name: 'Thừa Thiên Huế', type: 'province', until: '2025-01-01' },
    { name: 'Huế', type: 'city', since: '2025-01-01', until: '2025-07-01' },
  ]);
});

test('the list begins when Hà Tây had joined Hà Nội', () => {
  expect(firstDayOfProvinces).toBe('2008-08-01');
  expect(provincesBefore.map(({ name }) => name)).not.toContain('Hà Tây');
});
