import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bodies, forms, levelKeys, levelsOfMention, levelsOn, mentionBodies } from 'vn-party-model';
import { days } from '../support/days.js';

test('classes of bodies lead to forms and bodies of the tables', () => {
  for (const [key, { form, bodies: own }] of Object.entries(mentionBodies)) {
    if (form !== undefined) expect(Object.keys(forms), key).toContain(form);
    for (const body of own) expect(Object.keys(bodies), key).toContain(body);
  }
});

test('classes of levels lead to levels of the day, from the top down', () => {
  const classes = ['central', 'province', 'district', 'commune', 'base', 'unknown'] as const;
  fc.assert(
    fc.property(fc.constantFrom(...classes), days, (level, day) => {
      const places = levelsOfMention(level, day).map((key) => levelKeys.indexOf(key));
      expect(places).toEqual(places.toSorted((one, other) => one - other));
      expect(places.length).toBeLessThanOrEqual(levelsOn(day).length);
    }),
  );
});

test('communes rose on 1/7/2025 and districts ended', () => {
  expect(levelsOfMention('commune', '2025-06-30')).toEqual(['base']);
  expect(levelsOfMention('commune', '2025-07-01')).toContain('above-base');
  expect(levelsOfMention('commune', '2026-07-26')).toEqual(['base']);
  expect(levelsOfMention('district', '2025-07-01')).toEqual([]);
});
