import { expect, test } from 'vitest';
import { countedKinds, hosts, hostUnits } from 'vn-party-model';

test('a unit ends no later than the kinds that it may be of', () => {
  for (const { hosts: kinds, until, name } of hostUnits) {
    expect(
      kinds.map((kind) => hosts[kind].until),
      name,
    ).toEqual(kinds.map(() => until));
  }
});

test('no unit has the word of a kind, and none is there twice', () => {
  const words = new Set<string>(Object.values(hosts).map(({ name }) => name));
  const names = hostUnits.map(({ name }) => name);
  expect(names.filter((name) => words.has(name))).toEqual([]);
  expect(new Set(names).size).toBe(names.length);
});

test('the four kinds of statistics are those of hosts, and their shares are the whole', () => {
  const counted = new Set(Object.values(hosts).flatMap(({ counted: kind }) => kind ?? []));
  expect(new Set(Object.keys(countedKinds))).toEqual(counted);
  const tenths = Object.values(countedKinds).map(({ printedShare }) =>
    Number(printedShare.replace(',', '')),
  );
  expect(tenths.reduce((sum, one) => sum + one, 0)).toBe(1000);
});
