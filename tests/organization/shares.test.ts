import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkShares } from 'vn-party-model';
import { parseCount } from 'vn-party-model/text';
import { printedShares } from '../fixtures/printed-shares.js';

const count = (text: string): number => parseCount(text) as number;

test.each(printedShares)(
  '%s of %s printed as %s is %s',
  (part, whole, percentage, verdict, right) => {
    const { shares } = checkShares([{ part: count(part), percentage }], count(whole));
    expect(shares).toEqual([{ verdict, right }]);
  },
);

test('the members of the article add up, wrong percentages or not', () => {
  const parts = printedShares
    .slice(0, 4)
    .map(([part, , percentage]) => ({ part: count(part), percentage }));
  const { addsUp, shares } = checkShares(parts, 7101);
  expect(addsUp).toBe(true);
  expect(shares.filter(({ verdict }) => verdict === 'wrong')).toHaveLength(3);
  expect(checkShares(parts.slice(1), 7101).addsUp).toBe(false);
});

describe('laws', () => {
  const counts = fc.integer({ min: 1, max: 9_999_999 });
  const cases = fc
    .tuple(counts, counts, fc.integer({ min: 0, max: 4 }))
    .map(([a, b, decimals]) => ({
      part: Math.min(a, b),
      whole: Math.max(a, b),
      decimals,
    }));

  test('what it calls right is right when it is printed', () => {
    fc.assert(
      fc.property(cases, ({ part, whole, decimals }) => {
        const printed = `${(0).toFixed(decimals).replace('.', ',')}%`;
        const [first] = checkShares([{ part, percentage: printed }], whole).shares;
        const [again] = checkShares([{ part, percentage: first?.right ?? '' }], whole).shares;
        expect(again).toEqual({ verdict: 'right', right: first?.right });
        const share = (100 * part) / whole;
        const near = Number(first?.right.replace('%', '').replaceAll('.', '').replace(',', '.'));
        expect(Math.abs(near - share)).toBeLessThanOrEqual(0.5 / 10 ** decimals + 1e-9);
      }),
    );
  });
});

test('what is not printed, and what is no percentage, is told apart', () => {
  const { shares } = checkShares([{ part: 1 }, { part: 1, percentage: 'nhiều' }], 3);
  expect(shares.map(({ verdict }) => verdict)).toEqual(['unprinted', 'unreadable']);
});

// [part, whole, printed, verdict, right]
const small: readonly (readonly [number, number, string | undefined, string, string])[] = [
  [1, 8, '13%', 'right', '13%'],
  [1, 8, '12%', 'truncated', '13%'],
  [1, 8, '14%', 'wrong', '13%'],
  [1, 8, '12,5%', 'right', '12,5%'],
  [1, 8, '12.5%', 'right', '12,5%'],
  [1, 8, ' 12,50% ', 'right', '12,50%'],
  [1, 8, undefined, 'unprinted', '12,50%'],
  [0, 8, '0,0%', 'right', '0,0%'],
  [0, 8, undefined, 'unprinted', '0,00%'],
  [1, 2000, '0,05%', 'right', '0,05%'],
  [8, 8, '100%', 'right', '100%'],
  [1, 3, '33,333333333333%', 'right', '33,333333333333%'],
  [1, 3, '33,33333333333333%', 'right', '33,333333333333%'],
];

test.each(small)('%s of %s printed as %j is %s: %s', (part, whole, percentage, verdict, right) => {
  const share = percentage === undefined ? { part } : { part, percentage };
  expect(checkShares([share], whole).shares).toEqual([{ verdict, right }]);
});

test.each([
  [1, 0, '0'],
  [-1, 5, '-1'],
  [0.5, 5, '0.5'],
  [Number.NaN, 5, 'NaN'],
  [1, -5, '-5'],
])('%s of %s are no counts', (part, whole, stray) => {
  expect(() => checkShares([{ part }], whole)).toThrow(new RangeError(`No count: ${stray}`));
});
