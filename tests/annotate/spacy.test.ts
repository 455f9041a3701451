import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findMentions, toSpacy } from 'vn-party-model';
import { mentionsAnywhere } from '../support/spans.js';

test('counts code points, and gives all spans beside those that do not overlap', () => {
  const text = '😀😀 Bí thư Tỉnh ủy';
  expect(toSpacy(text, findMentions(text))).toEqual([
    text,
    {
      entities: [[3, 17, 'post']],
      spans: {
        sc: [
          [3, 17, 'post'],
          [10, 17, 'organization'],
        ],
      },
    },
  ]);
});

test('entities never overlap, and every one is among the spans', () => {
  fc.assert(
    fc.property(mentionsAnywhere, ({ text, mentions }) => {
      const [given, { entities, spans }] = toSpacy(text, mentions);
      expect(given).toBe(text);
      expect(spans.sc).toHaveLength(mentions.length);
      expect(spans.sc).toEqual(expect.arrayContaining([...entities]));
      let last = 0;
      for (const [start, end] of entities) {
        // Both halves of a pair that is cut belong to its place.
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThanOrEqual(start);
        last = end;
      }
      expect(last).toBeLessThanOrEqual([...text].length);
    }),
  );
});
