import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holdsOn, regimeOf, regimes } from 'vn-party-model';
import type { Day } from 'vn-party-model/text';
import { communesAboveBase, communesAtBase } from '../../src/organization/regimes.js';
import { days } from '../support/days.js';

// [day, regime]
const told: readonly (readonly [Day, string])[] = [
  ['1990-01-01', 'with-districts'],
  ['2025-06-30', 'with-districts'],
  ['2025-07-01', 'communes-above-base'],
  ['2026-07-25', 'communes-above-base'],
  ['2026-07-26', 'communes-at-base'],
];

test.each(told)('on %s it is %s', (day, regime) => {
  expect(regimeOf(day)).toBe(regime);
});

test('every day has one regime, and each ends where the next begins', () => {
  const rows = Object.values(regimes);
  fc.assert(
    fc.property(days, (day) => {
      expect(rows.filter((row) => holdsOn(row, day))).toEqual([regimes[regimeOf(day)]]);
    }),
  );
  expect(rows.map(({ until }) => until)).toEqual([communesAboveBase, communesAtBase, undefined]);
});

test('the last rests on others, and says so', () => {
  expect(regimes['communes-at-base'].source).toBe('qd208-tw-2026');
});
