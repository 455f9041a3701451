import { expect, test } from 'vitest';
import { type CongressDays, numberingTermOf, numberingTermRule, sources } from 'vn-party-model';
import type { Day } from 'vn-party-model/text';

const congress = (opened: Day, closed: Day, firstPlenum?: Day): CongressDays => ({
  opened,
  closed,
  ...(firstPlenum !== undefined && { firstPlenum }),
});

// [what, congress, next, first day, first day no longer]
const rows: readonly (readonly [string, CongressDays, CongressDays | undefined, Day, Day?])[] = [
  [
    'the first plenum inside the congress',
    congress('2016-01-20', '2016-01-28', '2016-01-27'),
    congress('2021-01-25', '2021-02-01'),
    '2016-01-27',
    '2021-02-02',
  ],
  ['no plenum known', congress('2020-10-11', '2020-10-13'), undefined, '2020-10-14'],
  [
    'the first plenum later',
    congress('2020-10-11', '2020-10-13', '2020-10-20'),
    undefined,
    '2020-10-14',
  ],
  [
    'the first plenum on the last day',
    congress('2026-01-19', '2026-01-23', '2026-01-23'),
    undefined,
    '2026-01-23',
  ],
  [
    'the first plenum on the first day',
    congress('2026-01-19', '2026-01-23', '2026-01-19'),
    undefined,
    '2026-01-19',
  ],
  [
    'a plenum of the committee before',
    congress('2026-01-19', '2026-01-23', '2025-12-22'),
    undefined,
    '2026-01-24',
  ],
  ['the end of a year', congress('2024-12-30', '2024-12-31'), undefined, '2025-01-01'],
];

const cases = rows.map(([what, one, next, since, until]) => ({ what, one, next, since, until }));

test.each(cases)('$what', ({ one, next, since, until }) => {
  expect(numberingTermOf(one, next)).toEqual({ since, ...(until !== undefined && { until }) });
});

test('the rule has a source', () => {
  expect(sources[numberingTermRule.source].code).toBe('36-HD/VPTW');
});
