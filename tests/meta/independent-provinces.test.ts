import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { foldToneMarks, provinceOfCode, provinces, provincesOn, wardChanges } from 'vn-party-model';

// A copy of the statistics office's list as it stood at the end of 2024, by other hands.
// The types that it ships do not compile.
const listed: readonly { readonly code: string; readonly name: string }[] = createRequire(
  import.meta.url,
)('vietnam-provinces').getProvinces();

const bare = (name: string): string =>
  foldToneMarks(name.normalize('NFC').replace(/^(?:Tỉnh|Thành phố) /, '')).toLowerCase();
const nameOf = new Map(listed.map(({ code, name }) => [code, bare(name)]));
const last = '2024-12-31';
const first = '2025-07-01';

test('the other list is there', () => {
  expect(nameOf.size).toBe(63);
});

test('the provinces of 2024 have the codes, names and types of the other list', () => {
  const own = provincesOn(last).map(({ code, name }) => [code, bare(name)]);
  expect(own.toSorted()).toEqual([...nameOf].toSorted());
  for (const { code, name } of listed) {
    const isCity = name.startsWith('Thành phố');
    expect(provinceOfCode(code, last)?.type, name).toBe(isCity ? 'city' : 'province');
  }
});

test('each of them went into one province of 1/7/2025, which has the name and code of one', () => {
  const after = provincesOn(first);
  expect(after).toHaveLength(34);
  expect(after.flatMap(({ from = [] }) => from).toSorted()).toEqual([...nameOf.keys()].toSorted());
  for (const { code, name, from = [] } of after) {
    // Of Thừa Thiên Huế only the last word remained when it became a city.
    expect(
      from.some((old) => nameOf.get(old)?.endsWith(bare(name))),
      name,
    ).toBe(true);
    expect(from, name).toContain(code);
  }
});

test('every code in another table is one of the lists', () => {
  const codes = new Set([...provinces.map(({ code }) => code), ...nameOf.keys()]);
  expect(wardChanges.filter(({ province }) => !codes.has(province))).toEqual([]);
});
