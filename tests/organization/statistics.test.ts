import { describe, expect, test } from 'vitest';
import { checkStatistics, type OrganizationStatistics, statisticsRules } from 'vn-party-model';

// Published figures, each of a district, a province or the whole Party: [whose, figures]
const published: readonly (readonly [string, OrganizationStatistics])[] = [
  [
    'huyện Quốc Oai',
    {
      baseOrganizations: 44,
      baseParties: 26,
      baseCells: 18,
      lowerCells: 278,
      cells: 296,
      members: 7101,
    },
  ],
  [
    'tỉnh Đồng Nai, 3/2024',
    { baseOrganizations: 944, baseParties: 323, baseCells: 621, lowerCells: 3069, members: 88_695 },
  ],
  [
    'huyện Đạ Huoai, 4/2020',
    {
      baseOrganizations: 36,
      baseParties: 12,
      baseCells: 24,
      lowerCells: 127,
      members: 1590,
      subsets: { nữ: 575, 'dân tộc thiểu số': 162 },
    },
  ],
  [
    'huyện Bảo Lâm, 9/2022',
    { baseOrganizations: 58, baseParties: 16, baseCells: 42, members: 3324, subsets: { nữ: 1433 } },
  ],
  ['quận Đống Đa, 6/2023', { baseOrganizations: 110, baseParties: 61, baseCells: 49 }],
  [
    'huyện Krông Nô, 2010',
    { baseOrganizations: 40, rated: 40, byRating: { a: 22, b: 14, c: 3, d: 1 } },
  ],
  ['nothing', {}],
];

test.each(published)('the figures of %s break no rule', (_whose, figures) => {
  expect(checkStatistics(figures)).toEqual([]);
});

// [rule, figures]
const broken: readonly (readonly [keyof typeof statisticsRules, OrganizationStatistics])[] = [
  ['base-organizations-add-up', { baseOrganizations: 45, baseParties: 26, baseCells: 18 }],
  ['base-organizations-add-up', { baseOrganizations: 25, baseParties: 26 }],
  ['cells-add-up', { cells: 297, baseCells: 18, lowerCells: 278 }],
  ['lower-cells-for-parties', { baseParties: 26, lowerCells: 25 }],
  ['members-add-up', { members: 100, officialMembers: 90, probationaryMembers: 9 }],
  ['members-for-cells', { members: 29, cells: 10 }],
  ['members-for-cells', { members: 89, baseCells: 10, lowerCells: 20 }],
  ['members-for-cells', { members: 29, baseCells: 10 }],
  ['members-for-cells', { members: 29, lowerCells: 10 }],
  ['members-add-up', { members: 89, officialMembers: 90 }],
  ['cells-add-up', { cells: 277, lowerCells: 278 }],
  ['subsets-within-members', { members: 100, subsets: { trẻ: 5, nữ: 101 } }],
  ['subsets-within-members', { members: 100, subsets: { nữ: 101 } }],
  ['hosts-add-up', { baseOrganizations: 10, baseByHost: { commune: 7, agency: 2 } }],
  ['hosts-add-up', { baseOrganizations: 8, baseByHost: { commune: 7, agency: 2 } }],
  ['ratings-add-up', { rated: 40, byRating: { good: 41 } }],
  ['ratings-add-up', { rated: 40, byRating: { good: 39 } }],
];

describe('rules', () => {
  test.each(broken)('%s: %j', (rule, figures) => {
    expect(checkStatistics(figures)).toEqual([rule]);
  });

  test('each is broken above', () => {
    expect(new Set(broken.map(([rule]) => rule))).toEqual(new Set(Object.keys(statisticsRules)));
  });
});

// What is at its limit, and what is left out, breaks no rule.
const sound: readonly OrganizationStatistics[] = [
  { baseOrganizations: 26, baseParties: 26 },
  { baseParties: 26, baseCells: 18 },
  { cells: 278, lowerCells: 278 },
  { baseParties: 26, lowerCells: 26 },
  { baseParties: 26 },
  { lowerCells: 5 },
  { members: 90, officialMembers: 90 },
  { members: 30, cells: 10 },
  { members: 30, cells: 10, baseCells: 2, lowerCells: 8 },
  { members: 90, baseCells: 10, lowerCells: 20 },
  { cells: 10 },
  { members: 100, subsets: { nữ: 100 } },
  { subsets: { nữ: 100 } },
  { baseOrganizations: 9, baseByHost: { commune: 7, agency: 2 } },
  { rated: 40, byRating: { good: 38, poor: 2 } },
  { rated: 40 },
];

test.each(sound)('%j breaks no rule', (figures) => {
  expect(checkStatistics(figures)).toEqual([]);
});
