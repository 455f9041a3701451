import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldStretch, indexAt, offsetAt, partOf } from '../../src/text/fold.js';
import { runningText } from '../../src/text/running-text.js';

const signs = fc.constantFrom('Đ', 'ủy ', 'uỷ', 'khoá', 'khoán', 'qui ', 'qui', '\n', '–', '15');
const hard = fc.constantFrom('e\u0302\u0323', '\u00ad', '\u200b', 'İ', '\ud83d\ude00', '\ud800');
const plainTexts = fc.array(signs, { maxLength: 400 }).map((parts) => parts.join(''));
const hardTexts = fc
  .array(fc.oneof({ weight: 9, arbitrary: signs }, hard), { maxLength: 400 })
  .map((parts) => parts.join(''));
const places = fc.array(fc.tuple(fc.nat(1600), fc.nat(300)), { minLength: 1, maxLength: 12 });

test('a stretch is that of the whole text, whatever was asked before', () => {
  fc.assert(
    fc.property(fc.oneof(plainTexts, hardTexts), places, (text, asked) => {
      const source = runningText(text);
      const whole = foldStretch(text, 0, text.length);
      for (const [start, length] of asked) {
        const stretch = source.fold(start, start + length);
        const wanted = partOf(
          whole,
          Math.min(start, text.length),
          Math.min(start + length, text.length),
        );
        expect(stretch.text).toBe(wanted.text);
        const indexes = Array.from(stretch.text, (_, index) => index);
        expect(indexes.map((index) => offsetAt(stretch, index))).toEqual(
          indexes.map((index) => offsetAt(wanted, index)),
        );
      }
    }),
    { numRuns: 600 },
  );
});

test('a block holds what is asked for, and serves those near', () => {
  const text = 'Đảng ủy xã '.repeat(2000);
  const source = runningText(text);
  const first = source.block(9000, 9100);
  expect(offsetAt(first, indexAt(first, 9000))).toBe(9000);
  expect(first.text.length).toBeGreaterThan(100);
  const second = source.block(9200, 9700);
  expect(source.block(9250, 9700)).toBe(second);
  expect(offsetAt(source.block(-40, 5), 0)).toBe(0);
});

test('places go there and back', () => {
  const text = `a\u00adb\u200b${'e\u0302\u0323'}c`;
  const { fold } = runningText(text);
  const stretch = fold(0, text.length);
  expect(stretch.text).toBe('abệc');
  for (let index = 0; index <= stretch.text.length; index++) {
    expect(indexAt(stretch, offsetAt(stretch, index))).toBe(index);
  }
});
