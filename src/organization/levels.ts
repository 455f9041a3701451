import { asOf, type Fact } from '../fact/fact.js';
import type { Day } from '../text/day.js';
import { communesAboveBase, communesAtBase } from './regimes.js';

const table = ['central', 'province', 'above-base', 'base', 'section', 'cell', 'group'] as const;

/** A level of the Party, from `central` down to the `group` (tổ đảng) within a cell. */
export type LevelKey = (typeof table)[number];

/** The keys of the levels, from the top down. */
export const levelKeys: readonly LevelKey[] = table;

/** What stood at a level for a time. */
export interface LevelRow extends Fact {
  /** Which level. */
  readonly level: LevelKey;
  /** Its name, in Vietnamese. */
  readonly name: string;
  /** Its name, in English. */
  readonly english: string;
  /** What stands there, in Vietnamese. */
  readonly units: readonly string[];
}

const charter = { source: 'charter-2011' } as const;
const withDistricts = { until: communesAboveBase, ...charter } as const;
const second = {
  since: communesAboveBase,
  until: communesAtBase,
  source: 'qd294-tw-2025',
} as const;
const third = { since: communesAtBase, source: 'qd208-tw-2026' } as const;

/** The levels from the top down, each with its rows in order of time. */
export const levels: readonly LevelRow[] = [
  {
    level: 'central',
    name: 'Trung ương',
    english: 'central',
    units: ['Ban Chấp hành Trung ương'],
    source: 'qd294-tw-2025',
    clause: '10.1',
  },
  {
    level: 'province',
    name: 'trực thuộc Trung ương',
    english: 'directly under the central committee',
    units: ['63 tỉnh ủy, thành ủy', 'Quân ủy Trung ương', 'Đảng ủy Công an Trung ương'],
    until: communesAboveBase,
    source: 'qd294-tw-2025',
    clause: '10.3, 10.4.2',
  },
  {
    level: 'province',
    name: 'trực thuộc Trung ương',
    english: 'directly under the central committee',
    units: [
      '34 tỉnh ủy, thành ủy',
      'Quân ủy Trung ương',
      'Đảng ủy Công an Trung ương',
      'đảng ủy các cơ quan Đảng Trung ương, Quốc hội, Chính phủ, Mặt trận Tổ quốc và các đoàn thể Trung ương',
    ],
    ...second,
    clause: '9.1.1, 10.3, 10.4.2',
  },
  {
    level: 'province',
    name: 'trực thuộc Trung ương',
    english: 'directly under the central committee',
    units: [
      '34 tỉnh ủy, thành ủy',
      'Quân ủy Trung ương',
      'Đảng ủy Công an Trung ương',
      'đảng ủy các cơ quan Đảng Trung ương, Quốc hội, Chính phủ, Mặt trận Tổ quốc và các đoàn thể Trung ương',
    ],
    ...third,
  },
  {
    level: 'above-base',
    name: 'cấp trên trực tiếp của tổ chức cơ sở đảng',
    english: 'directly above the base',
    units: ['huyện, quận, thị xã, thành phố thuộc tỉnh', 'đảng bộ tương đương'],
    ...withDistricts,
    clause: '20',
  },
  {
    level: 'above-base',
    name: 'cấp trên trực tiếp của tổ chức cơ sở đảng',
    english: 'directly above the base',
    units: [
      'đảng bộ xã, phường trực thuộc tỉnh ủy, thành ủy (thí điểm)',
      'đảng bộ đặc khu, nếu cấp ủy cấp tỉnh quyết định và Ban Tổ chức Trung ương đồng ý',
      'đảng bộ các cơ quan Đảng cấp tỉnh, đảng bộ ủy ban nhân dân cấp tỉnh',
      'đảng bộ ở nơi có đặc điểm riêng',
    ],
    ...second,
    clause: '10.2, 10.4.2, 10.4.4',
  },
  {
    level: 'above-base',
    name: 'cấp trên trực tiếp của tổ chức cơ sở đảng',
    english: 'directly above the base',
    units: [
      'đảng bộ các cơ quan Đảng cấp tỉnh, đảng bộ ủy ban nhân dân cấp tỉnh',
      'đảng bộ hội đồng nhân dân, Mặt trận Tổ quốc và các đoàn thể cấp tỉnh (thí điểm)',
    ],
    ...third,
  },
  {
    level: 'base',
    name: 'tổ chức cơ sở đảng',
    english: 'base organisation',
    units: ['xã, phường, thị trấn', 'cơ quan, đơn vị, doanh nghiệp: đảng bộ cơ sở, chi bộ cơ sở'],
    ...withDistricts,
    clause: '21',
  },
  {
    level: 'base',
    name: 'tổ chức cơ sở đảng',
    english: 'base organisation',
    units: [
      'cơ quan, đơn vị, doanh nghiệp, trường học: đảng bộ cơ sở, chi bộ cơ sở',
      'đặc khu, nếu không là cấp trên trực tiếp',
    ],
    ...second,
    clause: '10.2, 20.2',
  },
  {
    level: 'base',
    name: 'tổ chức cơ sở đảng',
    english: 'base organisation',
    units: [
      'đảng bộ xã, phường, đặc khu trực thuộc cấp ủy cấp tỉnh, do cấp ủy cấp tỉnh quyết định',
    ],
    ...third,
  },
  {
    level: 'section',
    name: 'đảng bộ bộ phận',
    english: 'section of a base organisation',
    units: ['đảng bộ bộ phận trực thuộc đảng ủy cơ sở'],
    until: communesAtBase,
    source: 'qd294-tw-2025',
    clause: '20.3.3',
  },
  {
    level: 'section',
    name: 'đảng bộ trực thuộc cơ sở',
    english: 'section of a base organisation',
    units: ['đảng bộ trực thuộc đảng ủy cơ sở'],
    ...third,
  },
  {
    level: 'cell',
    name: 'chi bộ trực thuộc',
    english: 'cell below a base organisation',
    units: ['chi bộ trực thuộc đảng ủy cơ sở, đảng ủy bộ phận'],
    ...withDistricts,
    clause: '24',
  },
  {
    level: 'cell',
    name: 'chi bộ trực thuộc',
    english: 'cell below a base organisation',
    units: [
      'chi bộ trực thuộc đảng ủy cơ sở, đảng ủy bộ phận',
      'chi bộ thôn, tổ dân phố trực thuộc đảng ủy xã, phường, đặc khu',
    ],
    ...second,
    clause: '20.2.2',
  },
  {
    level: 'cell',
    name: 'chi bộ',
    english: 'cell',
    units: ['chi bộ'],
    ...third,
  },
  {
    level: 'group',
    name: 'tổ đảng',
    english: 'group of a cell',
    units: ['tổ đảng của chi bộ'],
    ...charter,
    clause: '24.1',
  },
];

/**
 * What stood at each level on a day, from the top down.
 *
 * @param day - `YYYY-MM-DD`
 * @returns one row a level
 *
 * @example
 * ```ts
 * import { levelsOn } from 'vn-party-model';
 *
 * levelsOn('2026-08-01').find(({ level }) => level === 'section')?.name;
 * // => 'đảng bộ trực thuộc cơ sở'
 * ```
 */
export function levelsOn(day: Day): readonly LevelRow[] {
  return asOf(levels, day);
}
