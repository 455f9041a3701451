import { asOf, type Fact } from '../fact/fact.js';
import type { Day } from '../text/day.js';
import { communesAboveBase, communesAtBase } from './regimes.js';

/** A body that has a name of its own, and what became of it. */
export interface NamedBody extends Fact {
  /** Its name, in Vietnamese. */
  readonly name: string;
  /** Its name, in English. */
  readonly english: string;
  /** The names of those that took its place. */
  readonly successors?: readonly string[];
  /** Who set it up and leads it, in Vietnamese, where it has no committee of its own. */
  readonly ledBy?: string;
}

const announced = '2025-02-03';
const merger = { source: 'press-2025-02-03' } as const;
const inProvince = { source: 'qd294-tw-2025', clause: '10.4.2b' } as const;
const central = { since: announced, source: 'qd294-tw-2025', clause: '10.4.2a' } as const;

/** Bodies with names of their own, sorted by name. */
export const namedBodies: readonly NamedBody[] = [
  {
    name: 'Ban Chính sách, chiến lược Trung ương',
    english: 'central commission for policies and strategies',
    since: announced,
    ...merger,
  },
  {
    name: 'Ban Dân vận Trung ương',
    english: 'central commission for mass mobilization',
    until: announced,
    successors: ['Ban Tuyên giáo và Dân vận Trung ương'],
    ...merger,
  },
  {
    name: 'Ban Nội chính Trung ương',
    english: 'central internal affairs commission',
    source: 'press-2026-01-23',
  },
  {
    name: 'Ban Tuyên giáo Trung ương',
    english: 'central commission for propaganda and education',
    until: announced,
    successors: ['Ban Tuyên giáo và Dân vận Trung ương'],
    ...merger,
  },
  {
    name: 'Ban Tuyên giáo và Dân vận Trung ương',
    english: 'central commission for information, education and mass mobilization',
    since: announced,
    ...merger,
  },
  {
    name: 'Ban Tổ chức Trung ương',
    english: 'central organization commission',
    source: 'press-2026-01-23',
  },
  {
    name: 'Học viện Chính trị quốc gia Hồ Chí Minh',
    english: 'ho chi minh national academy of politics',
    source: 'press-2026-01-23',
  },
  {
    name: 'Tổ đảng ở đoàn đại biểu Quốc hội',
    english: 'party group of a delegation to the national assembly',
    ledBy: 'Ban Thường vụ Đảng ủy Quốc hội',
    since: communesAboveBase,
    source: 'qd294-tw-2025',
    clause: '10.4.2a',
  },
  {
    name: 'Văn phòng Trung ương Đảng',
    english: 'office of the central committee',
    source: 'qd259-tw-2025',
  },
  {
    name: 'Đảng bộ Chính phủ',
    english: 'party organisation of the government',
    ...central,
  },
  {
    name: 'Đảng bộ Mặt trận Tổ quốc, các đoàn thể Trung ương',
    english: 'party organisation of the fatherland front and the central mass organisations',
    ...central,
  },
  {
    name: 'Đảng bộ Quốc hội',
    english: 'party organisation of the national assembly',
    since: '2025-01-24',
    source: 'qd244-tw-2025',
  },
  {
    name: 'Đảng bộ các cơ quan Đảng Trung ương',
    english: 'party organisation of the central party agencies',
    ...central,
  },
  {
    name: 'Đảng bộ các cơ quan Đảng cấp tỉnh',
    english: 'party organisation of the party agencies of a province',
    ...inProvince,
  },
  {
    name: 'Đảng bộ các cơ quan Đảng cấp xã',
    english: 'party organisation of the party agencies of a commune',
    since: communesAboveBase,
    until: communesAtBase,
    successors: ['chi bộ trực thuộc đảng ủy xã'],
    source: 'press-communes-2025',
  },
  {
    name: 'Đảng bộ hội đồng nhân dân, Mặt trận Tổ quốc và các đoàn thể cấp tỉnh',
    english:
      'party organisation of the council, the front and the mass organisations of a province',
    since: communesAtBase,
    source: 'qd208-tw-2026',
  },
  {
    name: 'Đảng bộ ủy ban nhân dân cấp tỉnh',
    english: "party organisation of a province's people's committee",
    ...inProvince,
  },
  {
    name: 'Đảng bộ ủy ban nhân dân cấp xã',
    english: "party organisation of a commune's people's committee",
    since: communesAboveBase,
    until: communesAtBase,
    successors: ['chi bộ trực thuộc đảng ủy xã'],
    source: 'press-communes-2025',
  },
  {
    name: 'Ủy ban Kiểm tra Trung ương',
    english: 'central inspection commission',
    source: 'press-2026-01-23',
  },
];

/**
 * The bodies with names of their own that there were on a day.
 *
 * @param day - `YYYY-MM-DD`
 * @returns their rows, in the order of the table
 *
 * @example
 * ```ts
 * import { namedBodiesOn } from 'vn-party-model';
 *
 * const names = namedBodiesOn('2025-02-03').map(({ name }) => name);
 * names.includes('Ban Dân vận Trung ương'); // => false
 * names.includes('Ban Tuyên giáo và Dân vận Trung ương'); // => true
 * ```
 */
export function namedBodiesOn(day: Day): readonly NamedBody[] {
  return asOf(namedBodies, day);
}
