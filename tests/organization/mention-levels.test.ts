import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  bodies,
  forms,
  levelKeys,
  levelsOfMention,
  levelsOn,
  type MentionLevel,
  mentionBodies,
} from 'vn-party-model';
import { days } from '../support/days.js';

test('classes of bodies lead to forms and bodies of the tables', () => {
  for (const [key, { form, bodies: own }] of Object.entries(mentionBodies)) {
    if (form !== undefined) expect(Object.keys(forms), key).toContain(form);
    for (const body of own) expect(Object.keys(bodies), key).toContain(body);
  }
});

test('classes of bodies take in those of their name', () => {
  const told = Object.entries(mentionBodies).map(([key, { form = '', bodies: own }]) =>
    [`${key}:`, form, ...own].filter(Boolean).join(' '),
  );
  expect(told).toEqual([
    'central-committee: central-committee',
    'politburo: politburo',
    'secretariat: secretariat',
    'committee: committee cell-committee',
    'standing-committee: standing-committee',
    'standing-board: standing-board',
    'inspection-commission: inspection-commission',
    'advisory:',
    'party-organization: party-organization',
    'cell: cell',
    'caucus: party-delegation party-caucus',
  ]);
});

// [class, its levels with districts, with communes above the base, with communes at the base]
const rows: readonly (readonly [MentionLevel, string, string, string])[] = [
  ['central', 'central province', 'central province', 'central province'],
  ['province', 'province above-base', 'province above-base', 'province above-base'],
  ['district', 'above-base base', '', ''],
  ['commune', 'base', 'above-base base', 'base'],
  [
    'base',
    'above-base base section cell',
    'above-base base section cell',
    'above-base base section cell',
  ],
  ['unknown', '', '', ''],
];

test.each(rows)('%s may mean %j, %j, %j', (level, ...wanted) => {
  const told = (['2025-06-30', '2025-07-01', '2026-07-26'] as const).map((day) =>
    levelsOfMention(level, day).join(' '),
  );
  expect(told).toEqual(wanted);
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
