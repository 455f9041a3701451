import type { Fact } from '../fact/fact.js';

/** A post in the Party. */
export interface Post extends Fact {
  /** Its words before those of its body, in Vietnamese. */
  readonly name: string;
  /** Its name, in English. */
  readonly english: string;
  /** How one comes to it; absent where no source says. */
  readonly by?: 'election' | 'appointment';
  /** Who chooses, and from whom, in English. */
  readonly chosenBy?: string;
  /** Short forms seen in print. */
  readonly abbreviations?: readonly string[];
}

const charter = { by: 'election', source: 'charter-2011', clause: '20.1' } as const;
const digest = { by: 'election', source: 'charter-digests', clause: '17' } as const;
const appointed = { by: 'appointment', source: 'observed' } as const;

const fromStanding = { chosenBy: 'the committee, from its standing committee' } as const;
const fromInspection = {
  chosenBy: 'the committee, from the inspection commission; the superior approves',
} as const;

// In order of rank: those of the Central Committee, then of a committee, then of an agency, then
// of a group.
const table = {
  'general-secretary': {
    name: 'Tổng Bí thư',
    english: 'general secretary',
    chosenBy: 'the central committee, from the members of the politburo',
    ...digest,
  },
  'politburo-member': {
    name: 'Ủy viên Bộ Chính trị',
    english: 'member of the politburo',
    chosenBy: 'the central committee',
    ...digest,
  },
  'standing-secretary': {
    name: 'Thường trực Ban Bí thư',
    english: 'standing member of the secretariat',
    chosenBy: 'from the members of the politburo',
    source: 'qd368-tw-2025',
  },
  'secretariat-member': {
    name: 'Bí thư Trung ương Đảng',
    english: 'member of the secretariat',
    chosenBy: 'the central committee',
    ...digest,
  },
  'central-committee-member': {
    name: 'Ủy viên Trung ương Đảng',
    english: 'member of the central committee',
    chosenBy: 'the national congress',
    ...digest,
    clause: '15.2',
  },
  'alternate-member': {
    name: 'Ủy viên dự khuyết Trung ương Đảng',
    english: 'alternate member of the central committee',
    chosenBy: 'the national congress',
    ...digest,
    clause: '15.2',
  },
  secretary: { name: 'Bí thư', english: 'secretary', ...fromStanding, ...charter },
  'standing-deputy-secretary': {
    name: 'Phó Bí thư Thường trực',
    english: 'standing deputy secretary',
    ...fromStanding,
    by: 'election',
    source: 'kl118-tw-2025',
  },
  'deputy-secretary': {
    name: 'Phó Bí thư',
    english: 'deputy secretary',
    ...fromStanding,
    ...charter,
  },
  'standing-committee-member': {
    name: 'Ủy viên Ban Thường vụ',
    english: 'member of a standing committee',
    chosenBy: 'the committee',
    abbreviations: ['UVBTV'],
    ...charter,
  },
  'committee-member': {
    name: 'cấp ủy viên',
    english: 'member of a committee',
    chosenBy: 'the congress',
    ...charter,
  },
  'inspection-chair': {
    name: 'Chủ nhiệm Ủy ban Kiểm tra',
    english: 'chair of an inspection commission',
    ...fromInspection,
    ...charter,
  },
  'inspection-deputy-chair': {
    name: 'Phó Chủ nhiệm Ủy ban Kiểm tra',
    english: 'deputy chair of an inspection commission',
    ...fromInspection,
    by: 'election',
    source: 'qd294-tw-2025',
    clause: '16.1',
  },
  'inspection-member': {
    name: 'Ủy viên Ủy ban Kiểm tra',
    english: 'member of an inspection commission',
    chosenBy: 'the committee; the superior approves',
    by: 'election',
    source: 'qd294-tw-2025',
    clause: '16.1',
  },
  head: { name: 'Trưởng ban', english: 'head of a board', ...appointed },
  'standing-deputy-head': {
    name: 'Phó Trưởng ban Thường trực',
    english: 'standing deputy head of a board',
    ...appointed,
  },
  'deputy-head': { name: 'Phó Trưởng ban', english: 'deputy head of a board', ...appointed },
  'chief-of-office': { name: 'Chánh Văn phòng', english: 'chief of an office', ...appointed },
  'deputy-chief-of-office': {
    name: 'Phó Chánh Văn phòng',
    english: 'deputy chief of an office',
    ...appointed,
  },
  'group-leader': {
    name: 'Tổ trưởng tổ đảng',
    english: 'leader of a party group',
    chosenBy: 'the group',
    by: 'election',
    source: 'charter-2011',
    clause: '24.1',
  },
  'group-deputy-leader': {
    name: 'Tổ phó tổ đảng',
    english: 'deputy leader of a party group',
    chosenBy: 'the group',
    by: 'election',
    source: 'charter-2011',
    clause: '24.1',
  },
} as const satisfies Record<string, Post>;

/** The key of a post. */
export type PostKey = keyof typeof table;

/** The posts, those of one kind of body together and in order of rank. */
export const posts: Readonly<Record<PostKey, Post>> = table;

/** A group of posts of one rank. */
export interface RankGroup extends Fact {
  /** Its Roman number. */
  readonly order: 1 | 2 | 3 | 4;
  /** What it holds, in Vietnamese. */
  readonly name: string;
  /** What it holds, in English. */
  readonly english: string;
  /** The Party posts that the digests name in it. */
  readonly posts: readonly PostKey[];
  /** Other posts that they name in it, in Vietnamese; there are more. */
  readonly others?: readonly string[];
  /** How many grades it has, where it has several. */
  readonly grades?: number;
}

const ranks = { since: '2025-09-08', source: 'qd368-tw-2025' } as const;

/** The groups of rank. Only full-time posts are listed; with several posts, the highest counts. */
export const rankGroups: readonly RankGroup[] = [
  {
    order: 1,
    name: 'lãnh đạo chủ chốt và lãnh đạo cấp cao',
    english: 'key leaders and high-ranking leaders',
    posts: ['general-secretary', 'politburo-member', 'standing-secretary', 'secretariat-member'],
    others: [
      'Chủ tịch nước',
      'Thủ tướng',
      'Chủ tịch Quốc hội',
      'Chủ nhiệm Ủy ban Kiểm tra Trung ương',
      'trưởng ban đảng Trung ương',
      'Chánh Văn phòng Trung ương',
      'Giám đốc Học viện Chính trị quốc gia Hồ Chí Minh',
    ],
    ...ranks,
  },
  {
    order: 2,
    name: 'chức danh thuộc diện Bộ Chính trị quản lý',
    english: 'posts managed by the politburo',
    posts: [],
    grades: 2,
    ...ranks,
  },
  {
    order: 3,
    name: 'chức danh thuộc diện Ban Bí thư quản lý',
    english: 'posts managed by the secretariat',
    posts: [],
    ...ranks,
  },
  {
    order: 4,
    name: 'khung chức danh thuộc diện cấp ủy, lãnh đạo cơ quan quản lý',
    english: 'outline of posts managed by committees and heads of agencies',
    posts: [],
    ...ranks,
  },
];
