import { asOf, type Fact } from '../fact/fact.js';
import type { Day } from '../text/day.js';
import { communesAboveBase, communesAtBase } from './regimes.js';

/** What a threshold counts. */
export type ThresholdUnit =
  | 'official members'
  | 'members'
  | 'committee members'
  | 'standing committee members'
  | 'share of the committee'
  | 'deputy secretaries'
  | 'share of added members'
  | 'years'
  | 'meetings a month'
  | 'posts';

/** A number that the rules set for a Party organisation or one of its bodies. */
export interface Threshold extends Fact {
  /** Of what it speaks, in Vietnamese. */
  readonly of: string;
  /** What is counted. */
  readonly unit: ThresholdUnit;
  /** The least that the rule wants, this number included. */
  readonly least?: number;
  /** The most that the rule allows, this number included. */
  readonly most?: number;
  /** Who may allow an exception, in Vietnamese; absent where the rule names none. */
  readonly exceptionBy?: string;
  /** Who must consent even so, in Vietnamese; absent where the rule names none. */
  readonly consentBy?: string;
}

const charter = { source: 'charter-2011' } as const;
const rules = { source: 'qd294-tw-2025' } as const;
const guidance = { source: 'hd06-tw-2025' } as const;
const central = { since: '2025-01-18', source: 'kl118-tw-2025' } as const;
const commune = { since: '2025-04-14', until: communesAtBase, source: 'ct45-tw-2025' } as const;

const table = {
  cell: { of: 'chi bộ', unit: 'official members', least: 3, ...charter, clause: '21.2, 24.1' },
  'base-cell': {
    of: 'chi bộ cơ sở',
    unit: 'members',
    most: 29,
    ...charter,
    clause: '21',
  },
  'base-organization': {
    of: 'đảng bộ cơ sở',
    unit: 'members',
    least: 30,
    exceptionBy: 'cấp ủy cấp trên trực tiếp',
    ...rules,
    clause: '20.3.1',
  },
  'lower-cell': {
    of: 'chi bộ trực thuộc',
    unit: 'members',
    most: 30,
    exceptionBy: 'cấp ủy cấp trên trực tiếp',
    ...rules,
    clause: '20.3.2',
  },
  'cell-with-groups': {
    of: 'chi bộ phải chia tổ đảng',
    unit: 'members',
    least: 30,
    ...rules,
    clause: '20.3.2',
  },
  'group-meetings': {
    of: 'sinh hoạt tổ đảng',
    unit: 'meetings a month',
    least: 1,
    ...rules,
    clause: '20.3.2',
  },
  'temporary-cell': {
    of: 'chi bộ sinh hoạt tạm thời',
    unit: 'official members',
    least: 3,
    ...rules,
    clause: '6.3.2d',
  },
  'provisional-cell': {
    of: 'chi bộ sinh hoạt dự bị ở ngoài nước',
    unit: 'members',
    least: 3,
    ...rules,
    clause: '6.3.3b',
  },
  'special-above-base': {
    of: 'đảng bộ cấp trên trực tiếp cơ sở ở nơi có đặc điểm riêng',
    unit: 'members',
    least: 500,
    consentBy: 'Ban Bí thư, ủy quyền cho Ban Tổ chức Trung ương',
    ...rules,
    clause: '10.4.4',
  },
  'delegated-powers': {
    of: 'đảng ủy cơ sở được giao quyền cấp trên cơ sở',
    unit: 'members',
    least: 400,
    ...rules,
    clause: '10.6.1',
  },
  'delegated-powers-of-agencies': {
    of: 'đảng ủy cơ sở được giao quyền: ban, bộ, tổ chức chính trị - xã hội Trung ương, tổ chức trực thuộc cấp ủy cấp tỉnh',
    unit: 'members',
    least: 200,
    ...rules,
    clause: '10.6.1',
  },
  'delegated-admission': {
    of: 'đảng ủy cơ sở được ủy quyền kết nạp, khai trừ (ba năm liền hoàn thành tốt nhiệm vụ)',
    unit: 'members',
    least: 101,
    ...rules,
    clause: '22.1',
  },
  'cell-with-committee': {
    of: 'chi bộ bầu chi ủy',
    unit: 'official members',
    least: 9,
    ...rules,
    clause: '23.2',
  },
  'cell-committee': {
    of: 'chi ủy',
    unit: 'committee members',
    most: 7,
    ...rules,
    clause: '23.2',
  },
  'section-committee': {
    of: 'đảng ủy bộ phận',
    unit: 'committee members',
    most: 7,
    ...guidance,
    clause: '13.3',
  },
  'standing-committee': {
    of: 'ban thường vụ',
    unit: 'share of the committee',
    most: 1 / 3,
    exceptionBy: 'Bộ Chính trị',
    ...rules,
    clause: '14.2',
  },
  'added-above-base': {
    of: 'cấp ủy viên bổ sung, từ cấp trên trực tiếp cơ sở trở lên',
    unit: 'share of added members',
    most: 0.1,
    exceptionBy: 'Ban Tổ chức Trung ương',
    ...rules,
    clause: '16.2.5',
  },
  'added-at-base': {
    of: 'cấp ủy viên bổ sung, cấp cơ sở',
    unit: 'share of added members',
    most: 0.2,
    exceptionBy: 'Ban Tổ chức Trung ương',
    ...rules,
    clause: '16.2.5',
  },
  'cell-term': {
    of: 'nhiệm kỳ chi bộ (thí điểm)',
    unit: 'years',
    least: 5,
    most: 5,
    since: communesAboveBase,
    ...rules,
    clause: '23.1',
  },
  'central-committee': {
    of: 'Ban Chấp hành Trung ương khóa XIV (180 chính thức, 20 dự khuyết)',
    unit: 'committee members',
    least: 200,
    most: 200,
    since: '2026-01-23',
    source: 'press-2026-01-23',
  },
  politburo: {
    of: 'Bộ Chính trị khóa XIV',
    unit: 'committee members',
    least: 19,
    most: 19,
    since: '2026-01-23',
    source: 'press-2026-01-23',
  },
  secretariat: {
    of: 'Ban Bí thư khóa XIV',
    unit: 'committee members',
    least: 13,
    most: 13,
    since: '2026-01-23',
    source: 'press-2026-01-23',
  },
  'party-agencies-committee': {
    of: 'Đảng bộ các cơ quan Đảng Trung ương',
    unit: 'committee members',
    most: 39,
    ...central,
  },
  'party-agencies-standing': {
    of: 'Đảng bộ các cơ quan Đảng Trung ương',
    unit: 'standing committee members',
    most: 17,
    ...central,
  },
  'government-committee': {
    of: 'Đảng bộ Chính phủ',
    unit: 'committee members',
    most: 61,
    ...central,
  },
  'government-standing': {
    of: 'Đảng bộ Chính phủ',
    unit: 'standing committee members',
    most: 17,
    ...central,
  },
  'assembly-committee': {
    of: 'Đảng bộ Quốc hội',
    unit: 'committee members',
    most: 39,
    ...central,
  },
  'assembly-standing': {
    of: 'Đảng bộ Quốc hội',
    unit: 'standing committee members',
    most: 19,
    ...central,
  },
  'front-committee': {
    of: 'Đảng bộ Mặt trận Tổ quốc, các đoàn thể Trung ương',
    unit: 'committee members',
    most: 45,
    ...central,
  },
  'front-standing': {
    of: 'Đảng bộ Mặt trận Tổ quốc, các đoàn thể Trung ương',
    unit: 'standing committee members',
    most: 15,
    ...central,
  },
  'central-deputies': {
    of: 'bốn đảng bộ trực thuộc Trung ương (một thường trực, hai đến ba chuyên trách)',
    unit: 'deputy secretaries',
    least: 3,
    most: 4,
    ...central,
  },
  'commune-committee': {
    of: 'đảng bộ xã, phường, nhiệm kỳ 2025-2030 (không quá 27 nếu không sáp nhập hoặc từ hai đơn vị trở xuống)',
    unit: 'committee members',
    least: 27,
    most: 33,
    ...commune,
  },
  'commune-standing': {
    of: 'đảng bộ xã, phường, nhiệm kỳ 2025-2030',
    unit: 'standing committee members',
    least: 9,
    most: 11,
    ...commune,
  },
  'commune-deputies': {
    of: 'đảng bộ xã, phường, nhiệm kỳ 2025-2030 (thường trực, chủ tịch ủy ban nhân dân)',
    unit: 'deputy secretaries',
    least: 2,
    most: 2,
    ...commune,
  },
  'commune-staff': {
    of: 'cơ quan giúp việc đảng ủy xã (không quá 20 nơi có trung tâm chính trị)',
    unit: 'posts',
    least: 15,
    most: 17,
    since: '2025-04-23',
    source: 'hd31-btctw-2025',
  },
  'hanoi-committee': {
    of: 'Ban Chấp hành Đảng bộ thành phố Hà Nội khóa XVIII',
    unit: 'committee members',
    least: 75,
    most: 75,
    source: 'press-hanoi-2025',
  },
} as const satisfies Record<string, Threshold>;

/** The key of a threshold. */
export type ThresholdKey = keyof typeof table;

/** Thresholds and sizes, each with the clause that sets it. */
export const thresholds: Readonly<Record<ThresholdKey, Threshold>> = table;

/**
 * The keys of the thresholds that held on a day.
 *
 * @param day - `YYYY-MM-DD`
 * @returns keys of `thresholds`, in the order of the table
 *
 * @example
 * ```ts
 * import { thresholdsOn } from 'vn-party-model';
 *
 * thresholdsOn('2020-01-01').includes('commune-committee'); // => false
 * thresholdsOn('2025-07-01').includes('commune-committee'); // => true
 * ```
 */
export function thresholdsOn(day: Day): readonly ThresholdKey[] {
  const rows = Object.entries(table).map(
    ([key, row]) => ({ key, ...row }) as Threshold & { key: ThresholdKey },
  );
  return asOf(rows, day).map(({ key }) => key);
}
