import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countUpTo } from '../../src/citation/places.js';

test('counts what is not after a place, as one by one', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20)), fc.integer({ min: -2, max: 22 }), (some, at) => {
      const places = some.sort((one, other) => one - other);
      const count = countUpTo(places.length, (index) => places[index] ?? 0, at);
      expect(count).toBe(places.filter((place) => place <= at).length);
    }),
  );
});
