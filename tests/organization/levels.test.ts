import fc from 'fast-check';
import { expect, test } from 'vitest';
import { levelKeys, levels, levelsOn } from 'vn-party-model';
import { days } from '../support/days.js';

test('every day has one row a level, from the top down', () => {
  fc.assert(
    fc.property(days, (day) => {
      expect(levelsOn(day).map(({ level }) => level)).toEqual(levelKeys);
    }),
  );
});

test('the rows stand in the order of levels', () => {
  const places = levels.map(({ level }) => levelKeys.indexOf(level));
  expect(places).toEqual(places.toSorted((one, other) => one - other));
});

test('the level below the base changed its name with the regime', () => {
  const nameOn = (day: '2026-07-25' | '2026-07-26') =>
    levelsOn(day).find(({ level }) => level === 'section')?.name;
  expect(nameOn('2026-07-25')).toBe('đảng bộ bộ phận');
  expect(nameOn('2026-07-26')).toBe('đảng bộ trực thuộc cơ sở');
});
