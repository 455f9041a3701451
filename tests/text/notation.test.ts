import { describe, expect, test } from 'vitest';
import { explainMisfit, misfitOf, type NotationShape } from 'vn-party-model/text';
import { oneOf, parserOf, patternOf, sentenceOf } from '../../src/text/notation.js';

const pieces = [
  { expected: 'a digit', vietnamese: 'một chữ số', pattern: '(\\d)' },
  { expected: 'a letter', vietnamese: 'một chữ cái', pattern: '([a-z])' },
  { expected: 'the tail', vietnamese: 'phần cuối', pattern: '(!)?' },
] as const;
const shape: NotationShape = { title: { en: 'pair', vi: 'Cặp' }, pieces };

// [text, at, expected]
const misfits: readonly (readonly [string, number, string])[] = [
  ['', 0, 'a digit'],
  ['x', 0, 'a digit'],
  ['7', 1, 'a letter'],
  ['7X', 1, 'a letter'],
  ['7x?', 2, 'the end'],
  ['7x!!', 3, 'the end'],
];

test.each(misfits)('"%s" misfits at %i: %s', (text, at, expected) => {
  expect(misfitOf(shape, text)).toMatchObject({ at, expected });
  expect(explainMisfit(shape, text)).toBe(`Invalid pair: expected ${expected} at ${at}`);
});

test.each(['7x', '7x!'])('"%s" has no misfit', (text) => {
  expect(misfitOf(shape, text)).toBeUndefined();
  expect(explainMisfit(shape, text)).toBeUndefined();
});

test('a piece gives back what the next one needs', () => {
  const piece = { expected: '', vietnamese: '' };
  const greedy = {
    ...shape,
    pieces: [
      { ...piece, pattern: 'a*' },
      { ...piece, pattern: 'ab' },
    ],
  };
  expect(misfitOf(greedy, 'aaab')).toBeUndefined();
  expect(misfitOf(greedy, 'aaac')).toMatchObject({ at: 3 });
});

test('explains in Vietnamese', () => {
  expect(explainMisfit(shape, '7', 'vi')).toBe('Cặp không hợp lệ: cần một chữ cái ở vị trí 1');
  expect(explainMisfit(shape, '7x?', 'vi')).toBe('Cặp không hợp lệ: cần hết chuỗi ở vị trí 2');
  const misfit = { at: 3, expected: 'more', vietnamese: 'thêm' };
  expect(sentenceOf(shape, misfit, 'en')).toBe('Invalid pair: expected more at 3');
});

describe('the strict reader', () => {
  const parse = parserOf({
    name: 'pair',
    ...shape,
    read: ([, digit, letter]) => (letter === 'z' ? undefined : `${digit}${letter}`),
    format: (value: string) => value,
  });

  test('reads all pieces and nothing else', () => {
    expect(parse('7x')).toBe('7x');
    expect(parse(' 7x')).toBeUndefined();
    expect(parse('7x\n')).toBeUndefined();
  });

  test('refuses a shape that fits when the parts do not agree', () => {
    expect(misfitOf(shape, '7z')).toBeUndefined();
    expect(parse('7z')).toBeUndefined();
  });
});

test('a pattern is anchored on both sides', () => {
  expect(patternOf(pieces)).toBe('^(\\d)([a-z])(!)?$');
});

test('of several words the longest comes first, so that none hides another', () => {
  expect(oneOf(['CT', 'CTHĐ', 'CTr'])).toBe('(?:CTHĐ|CTr|CT)');
});
