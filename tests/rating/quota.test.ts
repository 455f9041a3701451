import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkQuota, type QuotaBase, ratingQuotas, totalOf } from 'vn-party-model';
import { tallies } from '../support/rating.js';

const of2025 = (excellent: number, good: number) =>
  ({ scheme: 'party-2025', counting: 'exclusive', counts: { excellent, good } }) as const;
const bases: readonly QuotaBase[] = ['good', 'good-or-better', 'all'];

// [excellent, good, base, outstanding, allowed, excess]
const rows: readonly (readonly [number, number, QuotaBase, boolean, number, number])[] = [
  [8, 40, 'good', false, 8, 0],
  [9, 40, 'good', false, 8, 1],
  [10, 40, 'good', true, 10, 0],
  [11, 40, 'good', true, 10, 1],
  [7, 39, 'good', false, 7, 0],
  [8, 39, 'good', false, 7, 1],
  [1, 4, 'good', false, 0, 1],
  [1, 4, 'good-or-better', false, 1, 0],
  [1, 4, 'all', false, 1, 0],
  [0, 0, 'good', false, 0, 0],
];

test.each(rows)('%i excellent, %i good, of %s, outstanding %s: %i, %i too many', (...row) => {
  const [excellent, good, base, outstanding, allowed, excess] = row;
  const verdict = checkQuota(of2025(excellent, good), 'party-2025', { base, outstanding });
  expect(verdict).toMatchObject({ excellent, allowed, excess });
});

test('a quota never allows more than its share, and never less than it could', () => {
  const options = fc.record({ base: fc.constantFrom(...bases), outstanding: fc.boolean() });
  let verdicts = 0;
  fc.assert(
    fc.property(tallies, options, (tally, given) => {
      const verdict = checkQuota(tally, tally.scheme, given);
      if (!verdict) return;
      verdicts++;
      const { allowed, excess, excellent, percent, baseCount } = verdict;
      expect(allowed * 100).toBeLessThanOrEqual(percent * baseCount);
      expect((allowed + 1) * 100).toBeGreaterThan(percent * baseCount);
      expect(excess).toBe(Math.max(0, excellent - allowed));
      expect(baseCount).toBeLessThanOrEqual(totalOf(tally) ?? 0);
    }),
    { numRuns: 500 },
  );
  expect(verdicts).toBeGreaterThan(50);
});

test('the letter of the rule is the base when none is given', () => {
  const verdict = checkQuota(of2025(8, 40), 'party-2025');
  expect(verdict).toMatchObject({ base: 'good', baseCount: 40 });
  expect(verdict?.quota).toMatchObject({ source: 'qd366-tw-2025', clause: 'Điều 11.1' });
});

test('inclusive tallies are told apart first', () => {
  const tally = { ...of2025(9, 49), counting: 'inclusive' } as const;
  expect(checkQuota(tally, 'party-2025')).toMatchObject({ excess: 1, baseCount: 40 });
});

test('where no quota is known there is no verdict', () => {
  const old = { scheme: 'organization-2014', counting: 'exclusive', counts: { good: 5 } } as const;
  expect(checkQuota(old, 'organization-2014')).toBeUndefined();
  expect(checkQuota(of2025(1, 5), 'party-2023')).toBeUndefined();
  const of2018 = { ...of2025(1, 5), scheme: 'party-2018' } as const;
  expect(checkQuota(of2018, 'party-2018', { subject: 'member' })?.allowed).toBe(1);
  expect(checkQuota(of2018, 'party-2018', { subject: 'cadre' })).toBeUndefined();
  expect(checkQuota(of2018, 'party-2018', { day: '2019-10-17' })).toBeUndefined();
  const of2023 = { ...of2025(1, 5), scheme: 'party-2023' } as const;
  expect(checkQuota(of2023, 'party-2023', { outstanding: true })).toBeUndefined();
});

test('a rule for all subjects is for each, and a rule for some is found without one', () => {
  expect(checkQuota(of2025(8, 40), 'party-2025', { subject: 'cadre' })?.allowed).toBe(8);
  const of2018 = { ...of2025(1, 5), scheme: 'party-2018' } as const;
  expect(checkQuota(of2018, 'party-2018')?.allowed).toBe(1);
});

test('an impossible tally has no verdict', () => {
  expect(checkQuota(of2025(-1, 5), 'party-2025')).toBeUndefined();
});

test('each quota is of a fifth', () => {
  expect(ratingQuotas.map(({ percent }) => percent)).toEqual([20, 20, 20, 20]);
});
