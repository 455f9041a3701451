import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EvaluationTarget, meetsTarget, type RatingTally } from 'vn-party-model';
import { seedTargets } from '../fixtures/targets.js';
import { levelsOf, tallies } from '../support/rating.js';

test('the sixteen targets of a district are expressible', () => {
  expect(seedTargets).toHaveLength(16);
  for (const [, target] of seedTargets) {
    expect(EvaluationTarget.safeParse(target)).toEqual({ success: true, data: target });
  }
  const rated = seedTargets.filter(([, { measure }]) => measure.kind === 'rating');
  expect(rated.map(([key]) => key)).toEqual(['A1', 'A2', 'B1', 'B2', 'C1']);
});

const of = (share: number, level: string, atLeast?: true): EvaluationTarget => ({
  subject: 'chi bộ',
  share,
  measure: { kind: 'rating', level: level as never, ...(atLeast && { atLeast }) },
});
const cells = (counts: RatingTally['counts']): RatingTally => ({
  scheme: 'party-2025',
  counting: 'exclusive',
  counts,
});

// [what, target, tally, verdict]
const rows: readonly (readonly [string, EvaluationTarget, RatingTally, boolean | undefined])[] = [
  ['just enough', of(80, 'good', true), cells({ excellent: 2, good: 6, completed: 2 }), true],
  ['one too few', of(80, 'good', true), cells({ excellent: 2, good: 5, completed: 3 }), false],
  [
    'the better ones do not count',
    of(80, 'good'),
    cells({ excellent: 2, good: 6, completed: 2 }),
    false,
  ],
  ['two thirds', of(66.6, 'good', true), cells({ good: 2, completed: 1 }), true],
  ['two thirds, rounded up', of(66.7, 'good', true), cells({ good: 2, completed: 1 }), false],
  ['all', of(100, 'completed', true), cells({ good: 2, completed: 1 }), true],
  ['nobody', of(0, 'good'), cells({}), undefined],
  ['another scheme', of(90, 'clean-strong'), cells({ good: 2 }), undefined],
  ['a title', of(90, 'clean-strong-exemplary'), cells({ good: 2 }), undefined],
];

test.each(rows)('%s', (_what, target, tally, verdict) => {
  expect(meetsTarget(target, tally)).toBe(verdict);
});

test('other targets and the rest are not decided by a tally of ratings', () => {
  for (const [key, target] of seedTargets) {
    const met = meetsTarget(target, { ...cells({ good: 1 }), scheme: 'organization-2014' });
    expect(met === undefined, key).toBe(!['A1', 'A2', 'B1', 'C1'].includes(key));
  }
});

describe('meeting is monotone:', () => {
  const cases = fc.tuple(tallies, fc.nat(3), fc.nat(3), fc.nat(100), fc.boolean());

  test('one more unit at the level, or one raised to it, never undoes it', () => {
    fc.assert(
      fc.property(cases, ([tally, at, from, share, isExact]) => {
        const levels = levelsOf(tally.scheme);
        const [level, lower] = [levels[at] ?? 'good', levels[Math.max(at, from)] ?? 'good'];
        const target = of(share, level, isExact ? undefined : true);
        fc.pre(meetsTarget(target, tally) === true);
        const counts = { ...tally.counts, [level]: (tally.counts[level] ?? 0) + 1 };
        expect(meetsTarget(target, { ...tally, counts })).toBe(true);
        fc.pre((tally.counts[lower] ?? 0) > 0 && lower !== level);
        const raised = { ...counts, [lower]: (tally.counts[lower] ?? 0) - 1 };
        expect(meetsTarget(target, { ...tally, counts: raised })).toBe(true);
      }),
    );
  });

  test('with "or better", raising any unit by any number of levels never undoes it', () => {
    fc.assert(
      fc.property(cases, ([tally, at, from, share]) => {
        const levels = levelsOf(tally.scheme);
        const [low, high] = [Math.max(at, from), Math.min(at, from)].map((place) => levels[place]);
        fc.pre(low !== undefined && high !== undefined && (tally.counts[low] ?? 0) > 0);
        const counts = { ...tally.counts };
        if (low && high && low !== high) {
          counts[low] = (counts[low] ?? 0) - 1;
          counts[high] = (counts[high] ?? 0) + 1;
        }
        for (const level of levels) {
          if (meetsTarget(of(share, level, true), tally)) {
            expect(meetsTarget(of(share, level, true), { ...tally, counts })).toBe(true);
          }
        }
      }),
    );
  });

  test('a lower share asks for less', () => {
    fc.assert(
      fc.property(cases, ([tally, at, , share]) => {
        const level = levelsOf(tally.scheme)[at] ?? 'good';
        fc.pre(share > 0 && meetsTarget(of(share, level, true), tally) === true);
        expect(meetsTarget(of(share - 1, level, true), tally)).toBe(true);
      }),
    );
  });
});
