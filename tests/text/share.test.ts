import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  fitOfShare,
  formatShare,
  parsePercent,
  type ShareFit,
  type ShareValue,
  sharesIn,
} from 'vn-party-model/text';

const percent = (value: number): ShareValue => ({ percent: value });
const fraction = (part: number, whole: number): ShareValue => ({ part, whole });

// [text, shares]
const sentences: readonly (readonly [string, readonly ShareValue[]])[] = [
  ['đạt 91,2%, trong đó có 23,8%', [percent(91.2), percent(23.8)]],
  ['6.65% và 13 % và 1,6%', [percent(6.65), percent(13), percent(1.6)]],
  ['15-20% hoàn thành xuất sắc', [{ from: 15, to: 20 }]],
  ['đạt 85 – 90%', [{ from: 85, to: 90 }]],
  ['16/16 Đảng bộ; trong đó 3/16', [fraction(16, 16), fraction(3, 16)]],
  ['04/22 đ/c', [fraction(4, 22)]],
  ['662 trong tổng số 686', [fraction(662, 686)]],
  ['84,32%/tổng số đảng viên', [percent(84.32)]],
  ['32/44 … chiếm 72,7%.', [fraction(32, 44), percent(72.7)]],
  ['Tổng điểm: …/100', []],
  ['Nghị quyết 15/NQ-TU', []],
  ['ngày 01/7/2025', []],
  ['20-15%', []],
  ['20-20%', [{ from: 20, to: 20 }]],
  ['1.234-5%', []],
  ['5-1.234%', []],
  ['1.234%', []],
  ['5/4', []],
  ['trong đó 3/16.', [fraction(3, 16)]],
  ['1.120/8.445.', [fraction(1120, 8445)]],
  [`${'a'.repeat(1998)} 5%`, []],
  [`${'a'.repeat(1997)} 5%`, [percent(5)]],
  ['', []],
];

test.each(sentences)('"%s" has the shares %j', (text, shares) => {
  expect(sharesIn(text).map(({ value }) => value)).toEqual(shares);
});

test('places are those of the text as given, also decomposed', () => {
  const text = 'Tỷ lệ đảng viên đạt 72,7%'.normalize('NFD');
  const [share] = sharesIn(text);
  expect(text.slice(share?.start, share?.end)).toBe('72,7%');
});

// [stated, part, whole, fit]
const fits: readonly (readonly [string, number, number, ShareFit | undefined])[] = [
  ['85,40%', 193, 226, 'rounded'],
  ['85,39%', 193, 226, 'cut-off'],
  ['85,44%', 6067, 7101, 'rounded'],
  ['85,54%', 6067, 7101, undefined],
  ['6.68%', 474, 7101, 'rounded'],
  ['6,67%', 474, 7101, 'cut-off'],
  ['1,6%', 114, 7101, 'rounded'],
  ['6,21%', 446, 7101, undefined],
  ['72,7%', 32, 44, 'rounded'],
  ['100%', 16, 16, 'rounded'],
  ['50%', 1, 0, undefined],
  ['50%', 0.5, 1, undefined],
  ['50%', 1, 1.5, undefined],
  ['0%', -1, 1000, undefined],
  ['0%', 0, -5, undefined],
  ['0%', 0, 5, 'rounded'],
  ['50%', 1, 2, 'rounded'],
  ['33%', 1, 3, 'rounded'],
  ['66%', 2, 3, 'cut-off'],
  ['half', 1, 2, undefined],
];

test.each(fits)('%s of %d/%d is %s', (stated, part, whole, fit) => {
  expect(fitOfShare(stated, { part, whole })).toBe(fit);
});

test('a share that is written fits its counts', () => {
  const values = fc.tuple(fc.nat(9999), fc.integer({ min: 1, max: 9999 }), fc.nat(6));
  fc.assert(
    fc.property(values, ([some, whole, decimals]) => {
      const share = { part: Math.min(some, whole), whole };
      const text = formatShare(share, decimals);
      expect(fitOfShare(text, share)).toBe('rounded');
      const error = Math.abs((parsePercent(text) ?? -1) - (share.part * 100) / whole);
      expect(error).toBeLessThanOrEqual(0.5 / 10 ** decimals + 1e-9);
    }),
  );
});

test('shares are rounded half up, from exact numbers', () => {
  expect(formatShare({ part: 1, whole: 16 }, 1)).toBe('6,3%');
  expect(formatShare({ part: 0, whole: 3 }, 2)).toBe('0,00%');
  expect(formatShare({ part: 1, whole: 3 }, 0)).toBe('33%');
  expect(formatShare({ part: 1, whole: 1 })).toBe('100,0%');
  expect(formatShare({ part: 1, whole: 2_000_000 }, 6)).toBe('0,000050%');
});

// [part, whole, decimals]
const refused: readonly (readonly [number, number, number])[] = [
  [2, 1, 1],
  [0, 0, 1],
  [-1, 1, 1],
  [0.5, 1, 1],
  [1, 1.5, 1],
  [1, 2, -1],
  [1, 2, 7],
  [1, 2, 0.5],
];

test.each(refused)('%d/%d with %d decimals is not written', (part, whole, decimals) => {
  const isShare = part === 1 && whole === 2;
  const message = isShare ? `From 0 to 6 decimals, not ${decimals}` : `No share: ${part}/${whole}`;
  expect(() => formatShare({ part, whole }, decimals)).toThrow(new RangeError(message));
});
