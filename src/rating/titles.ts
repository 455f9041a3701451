import type { Fact } from '../fact/fact.js';
import type { Rating } from './rating.js';

/** A distinction on top of a level. It is no level: who has it keeps the level below it. */
export interface RatingTitle extends Fact {
  /** Its name. */
  readonly name: string;
  /** Its name in English, small letters. */
  readonly english: string;
  /** The levels that it presupposes, by scheme. */
  readonly of: readonly Rating[];
  /** How many years running it takes; 1 for a title of the year. */
  readonly years: number;
}

const cleanAndStrong = { scheme: 'organization-2014', level: 'clean-strong' } as const;
const recent = [
  { scheme: 'party-2023', level: 'excellent' },
  { scheme: 'party-2025', level: 'excellent' },
] as const;

/** The titles that the rules and the papers name. */
export const ratingTitles: readonly RatingTitle[] = [
  {
    name: 'Trong sạch, vững mạnh tiêu biểu',
    english: 'clean and strong, exemplary',
    of: [cleanAndStrong],
    years: 1,
    since: '2014-09-25',
    until: '2018-03-08',
    source: 'hd27-btctw-2014',
  },
  {
    name: 'Trong sạch, vững mạnh tiêu biểu',
    english: 'clean and strong, exemplary',
    of: [{ scheme: 'party-2018', level: 'excellent' }],
    years: 1,
    since: '2019-10-18',
    until: '2023-11-10',
    source: 'hd21-btctw-2019',
  },
  {
    name: 'Hoàn thành xuất sắc nhiệm vụ tiêu biểu trong năm',
    english: 'exemplary in excellent task completion, of the year',
    of: recent,
    years: 1,
    since: '2025-06-09',
    until: '2026-05-19',
    source: 'hd06-tw-2025',
    clause: '19',
  },
  {
    name: 'Hoàn thành xuất sắc nhiệm vụ tiêu biểu 5 năm liền',
    english: 'exemplary in excellent task completion, five years running',
    of: recent,
    years: 5,
    since: '2025-06-09',
    until: '2026-05-19',
    source: 'hd06-tw-2025',
    clause: '19',
  },
];

/** A reward for a member's rating, in parts of the base salary (lương cơ sở). */
export interface RatingReward extends Fact {
  /** The rating. */
  readonly name: string;
  /** How many years running it takes. */
  readonly years: number;
  /** By which level of the Party it is given, where that matters. */
  readonly by?: 'district' | 'province';
  /** How many times the base salary, as the decimal that the rule writes. */
  readonly timesBaseSalary: string;
}

const member = { name: 'Đủ tư cách, hoàn thành xuất sắc nhiệm vụ', source: 'observed' } as const;

/** Rewards until 2025, as public copies of the rule give them. */
export const ratingRewards: readonly RatingReward[] = [
  { ...member, years: 1, timesBaseSalary: '0,3' },
  { ...member, years: 5, by: 'district', timesBaseSalary: '1,0' },
  { ...member, years: 5, by: 'province', timesBaseSalary: '1,5' },
];
