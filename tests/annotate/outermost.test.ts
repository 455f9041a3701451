import fc from 'fast-check';
import { expect, test } from 'vitest';
import { outermost } from '../../src/annotate/outermost.js';
import { mentionsAnywhere } from '../support/spans.js';

type Stretch = readonly [start: number, end: number];

// [what, stretches, those left]
const rows: readonly (readonly [string, readonly Stretch[], readonly Stretch[]])[] = [
  [
    'apart',
    [
      [4, 6],
      [0, 4],
    ],
    [
      [0, 4],
      [4, 6],
    ],
  ],
  [
    'one in another',
    [
      [2, 4],
      [0, 6],
    ],
    [[0, 6]],
  ],
  [
    'two that cross',
    [
      [0, 4],
      [2, 7],
    ],
    [[2, 7]],
  ],
  [
    'two as long that cross',
    [
      [2, 6],
      [0, 4],
    ],
    [[0, 4]],
  ],
  [
    'two in the longer one between them',
    [
      [0, 3],
      [2, 7],
      [6, 9],
    ],
    [[2, 7]],
  ],
  [
    'those outside the text',
    [
      [-1, 3],
      [8, 11],
      [3, 3],
    ],
    [],
  ],
];

test.each(rows)('leaves of stretches %s', (_what, stretches, left) => {
  const mentions = stretches.map(([start, end]) => ({ start, end }));
  expect(outermost('a'.repeat(10), mentions).map(({ start, end }) => [start, end])).toEqual(left);
});

test('what is left is as spaCy’s filter_spans leaves it', () => {
  fc.assert(
    fc.property(mentionsAnywhere, ({ text, mentions }) => {
      const kept: { start: number; end: number }[] = [];
      const longest = [...mentions].sort(
        (one, other) => other.end - other.start - (one.end - one.start) || one.start - other.start,
      );
      for (const each of longest) {
        if (kept.every(({ start, end }) => each.end <= start || end <= each.start)) kept.push(each);
      }
      expect(outermost(text, mentions)).toEqual(kept.sort((one, other) => one.start - other.start));
    }),
  );
});
