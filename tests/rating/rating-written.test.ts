import { describe, expect, test } from 'vitest';
import {
  formatRatingName,
  formatRatingTarget,
  type RatingName,
  readRatingName,
  readRatingTarget,
} from 'vn-party-model';
import { officialRatingNames } from '../../src/rating/rating-notation.js';

describe('names', () => {
  test.each([...officialRatingNames()])(
    '%s is read in any case, decomposed or not',
    (name, value) => {
      for (const text of [name, name.toLowerCase(), name.toUpperCase(), `“${name}”`]) {
        expect(readRatingName(text)).toEqual(value);
        expect(readRatingName(text.normalize('NFD'))).toEqual(value);
      }
    },
  );

  // [text, value]
  const others: readonly (readonly [string, RatingName])[] = [
    ['trong sạch vững mạnh', { level: 'clean-strong' }],
    ['Trong sạch, vững mạnh, tiêu biểu', { level: 'clean-strong-exemplary' }],
    ['đủ tư cách hoàn thành xuất sắc nhiệm vụ', { level: 'excellent', ofMember: true }],
    ['"Hoàn thành xuất sắc nhiệm vụ" tiêu biểu', { level: 'excellent', exemplary: true }],
    ['HTXSNV', { level: 'excellent' }],
    ['HTTNV', { level: 'good' }],
    ['HTNV', { level: 'completed' }],
    ['KHTNV', { level: 'not-completed' }],
    ['TSVM', { level: 'clean-strong' }],
    ['TSVM tiêu biểu', { level: 'clean-strong-exemplary' }],
    ['HTTNV trở lên', { level: 'good', atLeast: true }],
    [
      'hoàn thành xuất sắc nhiệm vụ tiêu biểu trở lên',
      { level: 'excellent', exemplary: true, atLeast: true },
    ],
  ];

  test.each(others)('"%s" is %j', (text, value) => {
    expect(readRatingName(text)).toEqual(value);
    expect(readRatingName(formatRatingName(value))).toEqual(value);
  });

  test.each(['hoàn thành tốt nhiệm vụ được giao', 'đạt TSVM', 'tốt', '', 'a'.repeat(200)])(
    '"%s" is none',
    (text) => {
      expect(readRatingName(text)).toBeUndefined();
    },
  );
});

// [text, what is written again]
const targets: readonly (readonly [string, string])[] = [
  [
    '80% chi bộ đạt hoàn thành tốt nhiệm vụ trở lên',
    '80% chi bộ đạt hoàn thành tốt nhiệm vụ trở lên',
  ],
  ['80% TCCSĐ trở lên hoàn thành tốt nhiệm vụ', '80% TCCSĐ đạt hoàn thành tốt nhiệm vụ'],
  [
    'Hằng năm, 90%\u00a0 chi bộ đạt trong sạch vững mạnh',
    'hằng năm, 90% chi bộ đạt trong sạch, vững mạnh',
  ],
  [
    'các chi bộ còn lại đạt hoàn thành tốt nhiệm vụ',
    'các chi bộ còn lại đạt hoàn thành tốt nhiệm vụ',
  ],
  [
    'Đến năm 2025, có trên 85,5% số đảng viên được xếp loại hoàn thành tốt nhiệm vụ trở lên',
    'đến năm 2025, 85,5% đảng viên đạt hoàn thành tốt nhiệm vụ trở lên',
  ],
  [
    'Hằng năm, đến năm 2025: 80% chi bộ hoàn thành tốt nhiệm vụ',
    'hằng năm, đến năm 2025, 80% chi bộ đạt hoàn thành tốt nhiệm vụ',
  ],
  ['80% HTX đạt hoàn thành nhiệm vụ', '80% HTX đạt hoàn thành nhiệm vụ'],
  [
    '21/28 tổ chức cơ sở đảng đạt trong sạch vững mạnh',
    '75% tổ chức cơ sở đảng đạt trong sạch, vững mạnh',
  ],
];

test.each(targets)('the target "%s" is "%s"', (text, written) => {
  const target = readRatingTarget(text);
  expect(target && formatRatingTarget(target)).toBe(written);
});

test.each(['100% các chi bộ đều kết nạp được đảng viên', '80% chi bộ', 'chi bộ đạt TSVM', ''])(
  '"%s" is no target for ratings',
  (text) => {
    expect(readRatingTarget(text)).toBeUndefined();
  },
);
