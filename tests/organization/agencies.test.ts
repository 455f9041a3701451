import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agencies, agencyRules, agencyRulesOn, holdsOn } from 'vn-party-model';
import { days } from '../support/days.js';

test('no committee may have more agencies than its rule names', () => {
  for (const { agencies: allowed, most, owner } of agencyRules) {
    expect(allowed.length, owner).toBeLessThanOrEqual(most ?? allowed.length);
  }
});

test('agencies that a rule names are there while it holds', () => {
  fc.assert(
    fc.property(days, (day) => {
      for (const rule of agencyRulesOn(day)) {
        for (const key of rule.agencies) expect(holdsOn(agencies[key], day), key).toBe(true);
      }
    }),
  );
});

test('communes had a board of party building in the second regime alone', () => {
  const hasBoard = (day: '2025-06-30' | '2025-07-01' | '2026-07-26') =>
    agencyRulesOn(day).some(({ agencies: keys }) => keys.includes('building-board'));
  expect([hasBoard('2025-06-30'), hasBoard('2025-07-01'), hasBoard('2026-07-26')]).toEqual([
    false,
    true,
    false,
  ]);
});
