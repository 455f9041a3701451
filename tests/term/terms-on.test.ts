import { expect, test } from 'vitest';
import { type TermBody, termsOn } from 'vn-party-model';
import type { Day } from 'vn-party-model/text';
import { daysFrom } from '../../src/text/calendar.js';
import { assemblyTerms, centralTerms, councilTerms } from '../fixtures/terms-by-day.js';

// [body, intervals written by hand, how its terms are told apart]
const bodies: readonly (readonly [
  TermBody,
  readonly (readonly [number, Day, Day])[],
  'ordinal' | 'start',
])[] = [
  ['party', centralTerms, 'ordinal'],
  ['national-assembly', assemblyTerms, 'ordinal'],
  ['peoples-council', councilTerms, 'start'],
  ['other', [], 'ordinal'],
];

test.each(bodies)(
  'the terms of %s are those of the fixture, every day of 1930 to 2035',
  (of, intervals, key) => {
    for (let day: Day = '1930-01-01'; day < '2036-01-01'; day = daysFrom(day, 1)) {
      const expected = intervals.filter(([, first, last]) => first <= day && day <= last);
      const given = termsOn(day, of).map((row) => row[key]);
      if (String(given) !== String(expected.map(([number]) => number))) {
        expect(given, `${of} on ${day}`).toEqual(expected.map(([number]) => number));
      }
    }
  },
);

test('a row says its label, its days and its source', () => {
  expect(termsOn('2026-01-23', 'party')).toEqual([
    {
      of: 'party',
      ordinal: 13,
      start: 2021,
      end: 2026,
      since: '2021-01-31',
      until: '2026-01-24',
      source: 'observed',
    },
    {
      of: 'party',
      ordinal: 14,
      start: 2026,
      end: 2031,
      since: '2026-01-23',
      until: '2032-01-01',
      source: 'observed',
    },
  ]);
});
