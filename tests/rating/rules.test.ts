import { expect, test } from 'vitest';
import { holdsOn, ratingRules, ratingSchemes, sources } from 'vn-party-model';
import { schemeKeys } from '../support/rating.js';

test('rules stand in the order of their days', () => {
  const days = ratingRules.map(({ since = '' }) => since);
  expect(days).toEqual(days.toSorted());
});

test('a Party rule holds from the day it was signed, but for none', () => {
  for (const { since, source } of ratingRules) {
    const { day = '', code = '' } = sources[source];
    if (!code.includes('NĐ-CP')) expect(since).toBe(day);
    else expect((since ?? '') >= day).toBe(true);
  }
});

test('what was replaced held until its successor', () => {
  for (const { replaces, since } of ratingRules) {
    const former = ratingRules.find(({ source }) => source === replaces);
    if (replaces !== undefined) expect(former?.until).toBe(since);
  }
});

test('every scheme that has a regulation stands on it while it holds', () => {
  for (const key of schemeKeys) {
    const scheme = ratingSchemes[key];
    const rules = ratingRules.filter(({ schemes }) => schemes.includes(key));
    if (scheme.source === 'observed') expect(rules).toEqual([]);
    else {
      const own = rules.find(({ source }) => source === scheme.source);
      expect(own && holdsOn(own, scheme.since ?? '1900-01-01'), key).toBe(true);
    }
  }
});
