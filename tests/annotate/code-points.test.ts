import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codePointCounter } from '../../src/annotate/code-points.js';

// [what, text, counts before each offset]
const rows = [
  ['an empty text', '', [0]],
  ['letters, one each', 'Đi', [0, 1, 2]],
  ['a pair as one, its middle as its end', 'a😀b', [0, 1, 2, 2, 3]],
  ['lone surrogates, one each', '\ude00\ud83d', [0, 1, 2]],
  ['marks, one each', 'e\u0302', [0, 1, 2]],
] as const;

test.each(rows)('counts %s', (_what, text, counts) => {
  const codePoints = codePointCounter(text);
  expect(counts.map((_, offset) => codePoints(offset))).toEqual(counts);
});

test('counts as many code points as the text before has', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (before, after) => {
      fc.pre(!(/[\ud800-\udbff]$/.test(before) && /^[\udc00-\udfff]/.test(after)));
      expect(codePointCounter(before + after)(before.length)).toBe([...before].length);
    }),
  );
});
