import { expect, test } from 'vitest';
import {
  formatRatingTarget,
  misfitOf,
  parseRatingTarget,
  type RatingTarget,
  ratingTargets,
  readRatingTarget,
} from 'vn-party-model';
import { seedTargets } from '../fixtures/targets.js';

const good = { kind: 'rating', level: 'good' } as const;

// [text, target]
const rows: readonly (readonly [string, RatingTarget])[] = [
  [
    '80% chi bộ đạt hoàn thành tốt nhiệm vụ trở lên',
    { subject: 'chi bộ', share: 80, measure: { ...good, atLeast: true } },
  ],
  [
    'Đối với chi bộ thôn, tổ dân phố: hằng năm, 100% đội ngũ cấp ủy chi bộ đạt hoàn thành tốt nhiệm vụ trở lên',
    {
      host: 'chi bộ thôn, tổ dân phố',
      subject: 'đội ngũ cấp ủy chi bộ',
      share: 100,
      measure: { ...good, atLeast: true },
      yearly: true,
    },
  ],
  [
    'đến năm 2025, 85,5% đảng viên đạt hoàn thành tốt nhiệm vụ',
    { subject: 'đảng viên', share: 85.5, measure: good, deadline: 2025 },
  ],
  [
    'các chi bộ còn lại đạt hoàn thành tốt nhiệm vụ',
    { subject: 'chi bộ', share: 'rest', measure: good },
  ],
];

test.each(rows)('reads and writes "%s"', (text, target) => {
  expect(parseRatingTarget(text)).toEqual(target);
  expect(formatRatingTarget(target)).toBe(text);
});

test('the rating targets of a district are written and read, also by the forgiving reader', () => {
  const rated = seedTargets.filter(
    (row): row is readonly [string, RatingTarget] => row[1].measure.kind === 'rating',
  );
  for (const [, target] of rated) {
    const text = formatRatingTarget(target);
    expect(parseRatingTarget(text)).toEqual(target);
    expect(readRatingTarget(text)).toEqual(target);
  }
});

// [why, text]
const refused: readonly (readonly [string, string])[] = [
  ['more than all', '101% chi bộ đạt hoàn thành tốt nhiệm vụ'],
  ['no unit', '80% đạt hoàn thành tốt nhiệm vụ'],
  ['no level', '80% chi bộ đạt'],
  ['another level', '80% chi bộ đạt loại khá'],
  ['another verb', '80% chi bộ kết nạp được đảng viên'],
  ['nothing', ''],
];

test.each(refused)('refuses %s: "%s"', (_why, text) => {
  expect(parseRatingTarget(text)).toBeUndefined();
  expect(misfitOf(ratingTargets, text)).toBeDefined();
});

// [why, target]
const unwritten: readonly (readonly [string, RatingTarget])[] = [
  ['an empty subject', { subject: '', share: 80, measure: good }],
  ['a subject with a sign', { subject: 'chi bộ; đảng bộ', share: 80, measure: good }],
  ['a sign before the subject', { subject: '; chi bộ', share: 80, measure: good }],
  ['a sign after the subject', { subject: 'chi bộ;', share: 80, measure: good }],
  ['a host with a sign', { host: 'chi bộ (thôn)', subject: 'chi bộ', share: 80, measure: good }],
  ['thirteen words', { subject: 'chi '.repeat(13).trim(), share: 80, measure: good }],
  ['more than all', { subject: 'chi bộ', share: 101, measure: good }],
  ['a year of five digits', { subject: 'chi bộ', share: 80, measure: good, deadline: 20_250 }],
  ['a year of three digits', { subject: 'chi bộ', share: 80, measure: good, deadline: 999 }],
  ['no level', { subject: 'chi bộ', share: 80, measure: { ...good, level: 'best' as never } }],
];

test.each(unwritten)('does not write %s', (_why, target) => {
  expect(() => formatRatingTarget(target)).toThrow(
    new RangeError(`No target that a sentence can say: ${target.subject}, ${target.share}`),
  );
});
