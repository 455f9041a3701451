import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  formatTally,
  isTally,
  type Rating,
  type RatingTally,
  shareOf,
  tallyOf,
  toExclusive,
  toInclusive,
  totalOf,
} from 'vn-party-model';
import { levelsOf, tallies } from '../support/rating.js';

const tally = (counts: RatingTally['counts'], counting: RatingTally['counting']): RatingTally => ({
  scheme: 'party-2018',
  counting,
  counts,
});

test('both ways of counting say the same', () => {
  fc.assert(
    fc.property(tallies, (given) => {
      const inclusive = toInclusive(given) as RatingTally;
      expect(isTally(inclusive)).toBe(true);
      expect(toExclusive(inclusive)).toEqual(given);
      expect(totalOf(inclusive)).toBe(totalOf(given));
      for (const level of levelsOf(given.scheme)) {
        for (const counting of ['inclusive', 'exclusive'] as const) {
          expect(shareOf(inclusive, level, counting)).toEqual(shareOf(given, level, counting));
        }
      }
    }),
  );
});

test('exclusive shares sum up to all, inclusive shares rise to all', () => {
  fc.assert(
    fc.property(tallies, (given) => {
      const whole = totalOf(given) as number;
      fc.pre(whole > 0);
      const levels = levelsOf(given.scheme);
      const parts = levels.map((level) => shareOf(given, level, 'exclusive')?.part ?? 0);
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(whole);
      const rising = levels.map((level) => shareOf(given, level, 'inclusive')?.part ?? 0);
      expect(rising).toEqual(rising.toSorted((one, other) => one - other));
      expect(rising.at(-1)).toBe(whole);
    }),
  );
});

test('the press counts the excellent among the good', () => {
  const stated = tally({ good: 604, excellent: 144 }, 'inclusive');
  expect(toExclusive(stated)?.counts).toEqual({ excellent: 144, good: 460 });
  expect(totalOf(stated)).toBe(604);
});

test('ratings are counted, of one scheme alone', () => {
  const good: Rating = { scheme: 'party-2025', level: 'good' };
  expect(tallyOf([good, good, { ...good, level: 'completed' }])).toEqual({
    scheme: 'party-2025',
    counting: 'exclusive',
    counts: { good: 2, completed: 1 },
  });
  expect(tallyOf([good, { scheme: 'party-2023', level: 'good' }])).toBeUndefined();
  expect(tallyOf([{ ...good, level: 'weak' }])).toBeUndefined();
  expect(tallyOf([])).toBeUndefined();
});

// [what, tally]
const impossible: readonly (readonly [string, RatingTally])[] = [
  ['a level that the scheme lacks', tally({ weak: 1 }, 'exclusive')],
  ['half a unit', tally({ good: 0.5 }, 'exclusive')],
  ['fewer than nobody', tally({ good: -1 }, 'exclusive')],
  ['more excellent than good or excellent', tally({ excellent: 2, good: 1 }, 'inclusive')],
  ['no scheme', { ...tally({}, 'exclusive'), scheme: 'constructor' as never }],
];

test.each(impossible)('there is no tally with %s', (_what, given) => {
  expect(isTally(given)).toBe(false);
  expect(toExclusive(given)).toBeUndefined();
  expect(toInclusive(given)).toBeUndefined();
  expect(totalOf(given)).toBeUndefined();
  expect(shareOf(given, 'good', 'inclusive')).toBeUndefined();
  expect(() => formatTally(given)).toThrow(RangeError);
});

test('a tally of nobody has no shares', () => {
  expect(totalOf(tally({}, 'exclusive'))).toBe(0);
  expect(shareOf(tally({}, 'exclusive'), 'good', 'exclusive')).toBeUndefined();
  expect(() => formatTally(tally({}, 'exclusive'))).toThrow(RangeError);
});

test('tallies are written as reports write them', () => {
  expect(formatTally(tally({ good: 32, completed: 12 }, 'exclusive'))).toBe(
    'Hoàn thành tốt nhiệm vụ 32/44, chiếm 72,7%; Hoàn thành nhiệm vụ 12/44, chiếm 27,3%',
  );
  expect(formatTally(tally({ excellent: 3, good: 16 }, 'inclusive'))).toBe(
    'Hoàn thành xuất sắc nhiệm vụ 3/16, chiếm 18,8%; Hoàn thành tốt nhiệm vụ 16/16, chiếm 100,0%',
  );
});
