import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberAnchors } from '../../src/text/number-scan.js';

function placesIn(text: string, ends: readonly number[] = []): string[] {
  const scan = numberAnchors.scanFor([
    ['one', []],
    ['two', []],
  ]);
  const found: string[] = [];
  let from = 0;
  for (const to of [...ends, text.length]) {
    scan(text, from, to, (who, at) => found.push(`${who} ${at}`));
    from = to;
  }
  return found;
}

test('every run of digits is asked at once, of all', () => {
  expect(placesIn('a1 22-３３３.4')).toEqual(
    [1, 3, 6, 10].flatMap((at) => [`one ${at}`, `two ${at}`]),
  );
  expect(placesIn('không')).toEqual([]);
});

test('it asks at the same places, wherever a portion ends', () => {
  const texts = fc
    .array(fc.constantFrom('1', '22', ' ', '-', 'a', '９'), { maxLength: 40 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(texts, fc.array(fc.nat(60), { maxLength: 6 }), (text, cuts) => {
      const ends = cuts.filter((cut) => cut < text.length).sort((one, other) => one - other);
      expect(placesIn(text, ends)).toEqual(placesIn(text));
    }),
    { numRuns: 1000 },
  );
});
