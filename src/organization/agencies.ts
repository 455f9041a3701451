import { asOf, type Fact } from '../fact/fact.js';
import type { Day } from '../text/day.js';
import { communesAboveBase, communesAtBase } from './regimes.js';

/** An agency that advises and serves a committee. */
export interface Agency extends Fact {
  /** Its name before that of its committee, in Vietnamese. */
  readonly name: string;
  /** Its name, in English. */
  readonly english: string;
}

const rules = { source: 'qd294-tw-2025', clause: '18' } as const;
const merger = { source: 'press-2025-02-03' } as const;

const table = {
  'building-board': {
    name: 'Ban Xây dựng Đảng',
    english: 'party building board',
    since: communesAboveBase,
    ...rules,
  },
  'civil-board': {
    name: 'Ban Dân vận',
    english: 'mass mobilization commission',
    until: communesAboveBase,
    ...merger,
  },
  'economic-board': { name: 'Ban Kinh tế', english: 'economic commission', source: 'observed' },
  'foreign-board': {
    name: 'Ban Đối ngoại',
    english: 'commission for external relations',
    source: 'observed',
  },
  'internal-affairs-board': {
    name: 'Ban Nội chính',
    english: 'internal affairs commission',
    ...rules,
  },
  'inspection-office': {
    name: 'Cơ quan Ủy ban Kiểm tra',
    english: 'office of the inspection commission',
    ...rules,
  },
  office: { name: 'Văn phòng', english: 'office', ...rules },
  'organization-board': { name: 'Ban Tổ chức', english: 'organization commission', ...rules },
  'propaganda-and-civil-board': {
    name: 'Ban Tuyên giáo và Dân vận',
    english: 'commission for information, education and mass mobilization',
    since: '2025-02-03',
    ...merger,
  },
  'propaganda-board': {
    name: 'Ban Tuyên giáo',
    english: 'propaganda and education commission',
    until: communesAboveBase,
    ...merger,
  },
  'strategy-board': {
    name: 'Ban Chính sách, chiến lược',
    english: 'commission for policies and strategies',
    since: '2025-02-03',
    ...merger,
  },
} as const satisfies Record<string, Agency>;

/** The key of an agency. */
export type AgencyKey = keyof typeof table;

/**
 * The agencies that advise committees. Where boards were merged in the course of 2025, the rows of
 * the old ones end when the new rules take effect in every province.
 */
export const agencies: Readonly<Record<AgencyKey, Agency>> = table;

/** Which agencies a kind of committee may have. */
export interface AgencyRule extends Fact {
  /** Whose agencies: the committee, in Vietnamese. */
  readonly owner: string;
  /** The agencies it may have. */
  readonly agencies: readonly AgencyKey[];
  /** The most agencies it may have, where a number is set. */
  readonly most?: number;
  /** Units that it may have beside them, in Vietnamese. */
  readonly beside?: readonly string[];
}

const common = [
  'office',
  'organization-board',
  'inspection-office',
  'propaganda-and-civil-board',
] as const;
const second = { since: communesAboveBase, until: communesAtBase, ...rules } as const;

/** Which agencies committees may have, from the top down. */
export const agencyRules: readonly AgencyRule[] = [
  {
    owner: 'tỉnh ủy, thành ủy',
    agencies: [...common, 'internal-affairs-board'],
    beside: ['trường chính trị', 'cơ quan báo và phát thanh, truyền hình'],
    since: communesAboveBase,
    ...rules,
  },
  {
    owner: 'đảng ủy trực thuộc Trung ương, đảng ủy cấp trên trực tiếp cơ sở khác',
    agencies: common,
    since: communesAboveBase,
    ...rules,
  },
  {
    owner: 'đảng ủy xã, phường',
    agencies: ['office', 'building-board', 'inspection-office'],
    beside: ['trung tâm chính trị, nơi trước đây có của cấp huyện'],
    ...second,
  },
  {
    owner: 'đảng ủy đặc khu',
    agencies: common,
    most: 4,
    beside: ['trung tâm chính trị'],
    ...second,
  },
  { owner: 'tổ chức cơ sở đảng', agencies: [], most: 0, ...second },
  {
    owner: 'đảng ủy cơ sở được giao quyền cấp trên cơ sở',
    agencies: common,
    ...second,
  },
  {
    owner: 'đảng ủy cơ sở, đảng ủy trực thuộc cơ sở: do cấp ủy cấp tỉnh quyết định',
    agencies: [],
    since: communesAtBase,
    source: 'qd208-tw-2026',
  },
];

/**
 * Which agencies committees might have on a day.
 *
 * @param day - `YYYY-MM-DD`
 * @returns a row for each kind of committee; none where no rule is known
 *
 * @example
 * ```ts
 * import { agencyRulesOn } from 'vn-party-model';
 *
 * const communes = agencyRulesOn('2025-12-31').find(({ owner }) => owner === 'đảng ủy xã, phường');
 * communes?.agencies; // => ['office', 'building-board', 'inspection-office']
 * ```
 */
export function agencyRulesOn(day: Day): readonly AgencyRule[] {
  return asOf(agencyRules, day);
}
