import { describe, expect, test } from 'vitest';
import { provinceOfCode, provinces, provincesNamed, provincesOn } from 'vn-party-model';
import type { Day } from 'vn-party-model/text';
import { everyDay } from '../support/days.js';

test('on every day from 1/8/2008 the committees partition the country: 63, then 34', () => {
  for (const day of everyDay('2008-08-01', '2027-12-31')) {
    const rows = provincesOn(day);
    const wanted = day < '2025-07-01' ? 63 : 34;
    const lists = new Set(rows.map(({ codes }) => codes));
    if (
      rows.length !== wanted ||
      lists.size !== 1 ||
      new Set(rows.map(({ code }) => code)).size !== wanted ||
      new Set(rows.map(({ name }) => name)).size !== wanted
    ) {
      expect.fail(`${day}: ${rows.length} rows`);
    }
    // Those of 2025 hold all 63 of before, each once.
    const from = rows.flatMap((row) => row.from ?? []);
    if (wanted === 34 && new Set(from).size + from.length !== 126) expect.fail(day);
  }
  expect(provincesOn('2008-07-31')).toEqual([]);
});

// [day, provinces, cities]
const counts: readonly (readonly [Day, number, number])[] = [
  ['2024-12-31', 58, 5],
  ['2025-01-01', 57, 6],
  ['2025-06-30', 57, 6],
  ['2025-07-01', 28, 6],
  ['2026-04-29', 28, 6],
  ['2026-04-30', 27, 7],
  ['2026-09-01', 26, 8],
  ['2026-09-20', 25, 9],
];

test.each(counts)('on %s there are %i provinces and %i cities', (day, wanted, cities) => {
  const types = provincesOn(day).map(({ type }) => type);
  expect(types.filter((type) => type === 'province')).toHaveLength(wanted);
  expect(types.filter((type) => type === 'city')).toHaveLength(cities);
});

describe('codes', () => {
  // [code, name before 1/7/2025, name from then on]
  const reused: readonly (readonly [string, string, string])[] = [
    ['15', 'Yên Bái', 'Lào Cai'],
    ['24', 'Bắc Giang', 'Bắc Ninh'],
    ['44', 'Quảng Bình', 'Quảng Trị'],
    ['52', 'Bình Định', 'Gia Lai'],
    ['80', 'Long An', 'Tây Ninh'],
    ['82', 'Tiền Giang', 'Đồng Tháp'],
    ['91', 'Kiên Giang', 'An Giang'],
  ];

  test.each(reused)('%s meant %s and means %s', (code, before, after) => {
    expect(provinceOfCode(code, '2025-06-30')?.name).toBe(before);
    expect(provinceOfCode(code, '2025-07-01')?.name).toBe(after);
  });

  test('all others kept their name', () => {
    const changed = provincesOn('2025-07-01').filter(
      ({ code, name }) => provinceOfCode(code, '2025-06-30')?.name !== name,
    );
    expect(changed.map(({ code }) => code)).toEqual(reused.map(([code]) => code));
  });

  test('a code means nothing before its first day', () => {
    expect(provinceOfCode('15', '2008-07-31')).toBeUndefined();
    expect(provinceOfCode('1', '2026-01-01')).toBeUndefined();
  });

  test('a code of no province is none', () => {
    expect(provinceOfCode('99', '2026-01-01')).toBeUndefined();
    expect(provinceOfCode('__proto__', '2026-01-01')).toBeUndefined();
  });
});

// [name, day, types]
const named: readonly (readonly [string, Day | undefined, readonly string[]])[] = [
  ['Thanh Hóa', '2026-01-01', ['province']],
  ['Thanh Hoá', '2026-01-01', ['province']],
  ['HÀ NỘI', '2026-01-01', ['city']],
  ['Bắc Ninh', undefined, ['province', 'province', 'city']],
  ['Thừa Thiên Huế', '2024-12-31', ['province']],
  ['Thừa Thiên Huế', '2025-01-01', []],
  ['Hà Nội', '2008-07-31', []],
  ['Hà Giang', undefined, ['province']],
  ['Quốc Oai', undefined, []],
  ['', undefined, []],
];

test.each(named)('%j on %s: %j', (name, day, types) => {
  expect(provincesNamed(name, day).map(({ type }) => type)).toEqual(types);
  expect(provincesNamed(name.normalize('NFD'), day).map(({ type }) => type)).toEqual(types);
});

test('the rows stand in order of their lists', () => {
  const lists = provinces.map(({ codes }) => codes);
  expect(lists).toEqual(lists.toSorted());
});
