import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { charactersIn, placesOf } from '../../playground/find/places.js';

const span = (start: number) => ({ start, end: start + 1 });

// [what, text, offset, line, character]
const rows: readonly (readonly [string, string, number, number, number])[] = [
  ['the beginning', 'a', 0, 1, 1],
  ['the end', 'ab', 2, 1, 3],
  ['an empty text', '', 0, 1, 1],
  ['after a line', 'a\nb', 2, 2, 1],
  ['after a line of Windows', 'a\r\nb', 3, 2, 1],
  ['after a decomposed letter', `${'ế'.normalize('NFD')}b`, 3, 1, 2],
  ['inside a decomposed letter', 'ế'.normalize('NFD'), 1, 1, 1],
  ['after a family', '👩‍👩‍👧b', 8, 1, 2],
];

test.each(rows)('counts as a reader does: %s', (_what, text, at, line, character) => {
  expect(placesOf(text, [span(at)])).toEqual([{ line, character }]);
});

test('gives the place of each span, in whatever order they come', () => {
  const texts = fc.string({ unit: fc.constantFrom('a', '\n', 'e\u0301', '😀', ' ') });
  fc.assert(
    fc.property(texts, fc.array(fc.nat(40)), (text, offsets) => {
      const starts = offsets.map((offset) => Math.min(offset, text.length));
      const together = placesOf(text, starts.map(span));
      expect(together).toEqual(starts.flatMap((start) => placesOf(text, [span(start)])));
    }),
  );
});

test('a character is what looks like one', () => {
  expect(charactersIn('Nghị quyết'.normalize('NFD'))).toBe(10);
  expect(charactersIn('')).toBe(0);
});
