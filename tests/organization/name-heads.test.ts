import { expect, test } from 'vitest';
import { allOf, nameHeads } from '../../src/organization/name-heads.js';

const { central, place, unit } = nameHeads();
const all = allOf(nameHeads());

test('no two heads have the same words, or say the same', () => {
  expect(new Set(all.map(({ words }) => words)).size).toBe(all.length);
  expect(new Set(all.map(({ value }) => JSON.stringify(value))).size).toBe(all.length);
});

test('heads stand with those of their host', () => {
  expect(new Set(central.map(({ value }) => value.host))).toEqual(new Set(['central']));
  expect(new Set(unit.map(({ value }) => value.host))).toEqual(new Set(['unit']));
  expect(place.filter(({ value }) => /^(?:central|unit)$/.test(value.host))).toEqual([]);
});

test('no head has a name in it, so that none begins with another and a name', () => {
  const longer = all.filter(({ words }) =>
    all.some(
      (other) =>
        words.startsWith(`${other.words} `) && /^\p{Lu}/u.test(words.slice(other.words.length + 1)),
    ),
  );
  expect(longer.map(({ words }) => words)).toEqual([]);
});
