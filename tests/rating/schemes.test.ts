import { describe, expect, test } from 'vitest';
import { type RatingSchemeKey, type RatingSubject, ratingSchemes, schemeOn } from 'vn-party-model';
import type { Day } from 'vn-party-model/text';
import { isSchemeKey, levelIn } from '../../src/rating/schemes.js';
import { levelsOf, schemeKeys } from '../support/rating.js';

const none = undefined;

// [day, subject, scheme]
const days: readonly (readonly [Day, RatingSubject, RatingSchemeKey | undefined])[] = [
  ['2011-12-31', 'organization', none],
  ['2012-12-31', 'organization', 'organization-2012'],
  ['2014-09-24', 'member', 'member-2012'],
  ['2014-09-25', 'member', 'member-2014'],
  ['2018-03-07', 'organization', 'organization-2014'],
  ['2018-03-08', 'organization', 'party-2018'],
  ['2018-03-07', 'cadre', none],
  ['2018-03-08', 'cadre', 'party-2018'],
  ['2023-10-03', 'collective', 'party-2018'],
  ['2023-10-04', 'collective', 'party-2023'],
  ['2025-08-29', 'member', 'party-2023'],
  ['2025-08-30', 'member', 'party-2025'],
  ['2020-08-12', 'civil-servant', none],
  ['2025-12-31', 'civil-servant', 'state-2020'],
  ['2026-01-01', 'civil-servant', 'state-2026'],
  ['2025-12-31', 'state-agency', none],
  ['2026-01-01', 'state-agency', 'state-2026'],
];

test.each(days)('on %s the scheme for %s is %s', (day, subject, scheme) => {
  expect(schemeOn(day, subject)).toBe(scheme);
});

test('for one subject no two schemes hold on one day', () => {
  for (const one of schemeKeys) {
    for (const other of schemeKeys.filter((key) => key !== one)) {
      const [a, b] = [ratingSchemes[one], ratingSchemes[other]];
      if (!a.subjects.some((subject) => b.subjects.includes(subject))) continue;
      const isApart = (a.until ?? '9') <= (b.since ?? '') || (b.until ?? '9') <= (a.since ?? '');
      expect(isApart, `${one}, ${other}`).toBe(true);
    }
  }
});

test('"good" is second in every scheme, below two different levels', () => {
  expect(schemeKeys.map((key) => levelsOf(key).indexOf('good'))).toEqual(schemeKeys.map(() => 1));
  expect(new Set(schemeKeys.map((key) => levelsOf(key)[0]))).toEqual(
    new Set(['clean-strong', 'excellent']),
  );
});

describe('point bands', () => {
  const banded = schemeKeys.filter((key) => ratingSchemes[key].levels.some(({ points }) => points));

  test('are those of 366-QĐ/TW and 335/2025/NĐ-CP', () => {
    expect(banded).toEqual(['party-2025', 'state-2026']);
  });

  test.each(banded)('of %s leave no gap and go with thirty and seventy points', (key) => {
    const { levels, points } = ratingSchemes[key];
    expect(levels.map((level) => level.points)).toEqual([
      { from: 90 },
      { from: 70, below: 90 },
      { from: 50, below: 70 },
      { from: 0, below: 50 },
    ]);
    expect(points).toEqual({ common: 30, results: 70 });
  });
});

test('levels are looked up by their own keys alone', () => {
  expect(levelIn('party-2025', 'good')?.name).toBe('Hoàn thành tốt nhiệm vụ');
  expect(levelIn('party-2025', 'weak')).toBeUndefined();
  expect(levelIn('constructor' as RatingSchemeKey, 'good')).toBeUndefined();
  expect(isSchemeKey('toString')).toBe(false);
});
