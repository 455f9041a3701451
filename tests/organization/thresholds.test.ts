import { expect, test } from 'vitest';
import { type ThresholdKey, thresholds, thresholdsOn } from 'vn-party-model';

// [key, least, most]
const rows: readonly (readonly [ThresholdKey, number | undefined, number | undefined])[] = [
  ['cell', 3, undefined],
  ['cell-with-committee', 9, undefined],
  ['cell-committee', undefined, 7],
  ['base-organization', 30, undefined],
  ['special-above-base', 500, undefined],
  ['delegated-powers', 400, undefined],
  ['delegated-powers-of-agencies', 200, undefined],
  ['delegated-admission', 101, undefined],
  ['standing-committee', undefined, 1 / 3],
  ['central-committee', 200, 200],
  ['commune-committee', 27, 33],
];

test.each(rows)('%s: from %s to %s', (key, least, most) => {
  expect(thresholds[key]).toMatchObject({
    ...(least !== undefined && { least }),
    ...(most !== undefined && { most }),
  });
  expect([thresholds[key].least, thresholds[key].most]).toEqual([least, most]);
});

test('every threshold says least, most or both, least no more than most', () => {
  for (const [key, { least = 0, most = Number.POSITIVE_INFINITY, ...row }] of Object.entries(
    thresholds,
  )) {
    expect(least, key).toBeLessThanOrEqual(most);
    expect(least > 0 || most < Number.POSITIVE_INFINITY, key).toBe(true);
    expect(row.of, key).not.toBe('');
  }
});

test('a cell may be of few or of many, not of both', () => {
  expect(thresholds['base-cell'].most).toBe((thresholds['base-organization'].least ?? 0) - 1);
});

test('those of communes end with their regime', () => {
  expect(thresholdsOn('2026-07-25')).toContain('commune-committee');
  expect(thresholdsOn('2026-07-26')).not.toContain('commune-committee');
});
