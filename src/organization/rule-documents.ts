import { type Fact, holdsOn } from '../fact/fact.js';
import type { Day } from '../text/day.js';
import { communesAboveBase, communesAtBase } from './regimes.js';

/** What the rules of a document are about. */
export type RuleMatter =
  | 'charter'
  | 'charter-rules'
  | 'charter-guidance'
  | 'inspection'
  | 'communes'
  | 'party-delegations'
  | 'ranks';

/** A document that sets the Party's organisation, and for how long it did. */
export interface RuleDocument extends Fact {
  /** What its rules are about. */
  readonly about: RuleMatter;
  /** What it is, in Vietnamese; in the words of its title where a source gives them. */
  readonly name: string;
  /** What it is, in English. */
  readonly english: string;
  /** Its number, which later terms use again; the Charter has none. */
  readonly code?: string;
  /** The day it was signed or adopted; absent where no source gives it. */
  readonly issuedOn?: Day;
  /** The key of the document that took its place. */
  readonly successor?: string;
}

const rules = {
  about: 'charter-rules',
  name: 'Quy định thi hành Điều lệ Đảng',
  english: 'regulation on the charter',
} as const;
const guidance = {
  about: 'charter-guidance',
  name: 'Hướng dẫn thi hành Điều lệ Đảng',
  english: 'guidance on the charter',
} as const;
const communes = {
  about: 'communes',
  issuedOn: '2025-06-09',
  since: communesAboveBase,
  source: 'press-2025-06-09',
} as const;
const delegations = {
  about: 'party-delegations',
  name: 'Quy định về đảng đoàn, ban cán sự đảng',
  english: 'regulation on party delegations and caucuses',
  source: 'press-2025-01-29',
} as const;

const table = {
  'charter-2011': {
    about: 'charter',
    name: 'Điều lệ Đảng',
    english: 'charter of the party',
    issuedOn: '2011-01-19',
    since: '2011-01-19',
    source: 'charter-2011',
  },
  'qd29-tw-2016': {
    ...rules,
    code: '29-QĐ/TW',
    issuedOn: '2016-07-25',
    since: '2016-07-25',
    until: '2021-07-30',
    successor: 'qd24-tw-2021',
    source: 'qd29-tw-2016',
  },
  'qd24-tw-2021': {
    ...rules,
    code: '24-QĐ/TW',
    issuedOn: '2021-07-30',
    since: '2021-07-30',
    until: '2025-01-20',
    successor: 'qd232-tw-2025',
    source: 'qd24-tw-2021',
  },
  'qd232-tw-2025': {
    ...rules,
    code: '232-QĐ/TW',
    issuedOn: '2025-01-20',
    since: '2025-01-20',
    until: communesAboveBase,
    successor: 'qd294-tw-2025',
    source: 'qd232-tw-2025',
  },
  'qd294-tw-2025': {
    ...rules,
    code: '294-QĐ/TW',
    issuedOn: '2025-05-26',
    since: communesAboveBase,
    until: '2026-04-08',
    successor: 'qd20-tw-2026',
    source: 'qd294-tw-2025',
    clause: '33',
  },
  'qd20-tw-2026': {
    ...rules,
    code: '20-QĐ/TW',
    issuedOn: '2026-04-08',
    since: '2026-04-08',
    until: communesAtBase,
    successor: 'qd208-tw-2026',
    source: 'qd20-tw-2026',
  },
  'qd208-tw-2026': {
    ...rules,
    code: '208-QĐ/TW',
    issuedOn: '2026-07-26',
    since: communesAtBase,
    source: 'qd208-tw-2026',
  },
  'hd01-tw-2021': {
    ...guidance,
    code: '01-HD/TW',
    issuedOn: '2021-09-28',
    since: '2021-09-28',
    until: '2025-06-09',
    successor: 'hd06-tw-2025',
    source: 'hd06-tw-2025',
    clause: 'cuối',
  },
  'hd06-tw-2025': {
    ...guidance,
    code: '06-HD/TW',
    issuedOn: '2025-06-09',
    since: '2025-06-09',
    until: '2026-05-19',
    successor: 'hd01-tw-2026',
    source: 'hd06-tw-2025',
  },
  'hd01-tw-2026': {
    ...guidance,
    code: '01-HD/TW',
    issuedOn: '2026-05-19',
    since: '2026-05-19',
    source: 'hd01-tw-2026',
  },
  'qd296-tw-2025': {
    about: 'inspection',
    name: 'Quy định về công tác kiểm tra, giám sát',
    english: 'regulation on inspection',
    code: '296-QĐ/TW',
    issuedOn: '2025-05-30',
    source: 'hanoi-draft-2025',
    clause: 'căn cứ',
  },
  'hd08-tw-2025': {
    about: 'inspection',
    name: 'Hướng dẫn về công tác kiểm tra, giám sát',
    english: 'guidance on inspection',
    code: '08-HD/TW',
    issuedOn: '2025-06-10',
    source: 'hanoi-draft-2025',
    clause: 'căn cứ',
  },
  'qd298-tw-2025': {
    ...communes,
    name: 'Quy định về chức năng của đảng ủy xã, phường, đặc khu',
    english: 'regulation on the functions of committees of communes, wards and special zones',
    code: '298-QĐ/TW',
  },
  'qd299-tw-2025': {
    ...communes,
    name: 'Quy định về cơ quan của đảng ủy xã, phường, đặc khu',
    english: 'regulation on the agencies of committees of communes, wards and special zones',
    code: '299-QĐ/TW',
  },
  'qd302-tw-2025': {
    ...communes,
    name: 'Quyết định về quy chế mẫu của đảng ủy xã, phường, đặc khu',
    english: 'decision on model rules for committees of communes, wards and special zones',
    code: '302-QĐ/TW',
  },
  'qd172-tw': {
    ...delegations,
    code: '172-QĐ/TW',
    until: '2023-02-07',
    successor: 'qd97-tw-2023',
  },
  'qd97-tw-2023': {
    ...delegations,
    code: '97-QĐ/TW',
    issuedOn: '2023-02-07',
    since: '2023-02-07',
    until: communesAboveBase,
  },
  'kl35-tw-2022': {
    about: 'ranks',
    name: 'Kết luận về nhóm chức danh',
    english: 'conclusion on groups of posts',
    code: '35-KL/TW',
    issuedOn: '2022-05-05',
    until: '2025-09-08',
    successor: 'qd368-tw-2025',
    source: 'qd368-tw-2025',
  },
  'qd368-tw-2025': {
    about: 'ranks',
    name: 'Quy định về nhóm chức danh',
    english: 'regulation on groups of posts',
    code: '368-QĐ/TW',
    issuedOn: '2025-09-08',
    since: '2025-09-08',
    source: 'qd368-tw-2025',
  },
} as const satisfies Record<string, RuleDocument>;

/** The key of a document that sets rules. */
export type RuleDocumentKey = keyof typeof table;

/**
 * The Charter, and the chains of regulations and guidance under it. A document holds from its day
 * where the source names no later one; 208-QĐ/TW begins with its regime, which no source confirms.
 * The last rules on delegations and caucuses end with the regime that put đảng bộ in their place.
 */
export const ruleDocuments: Readonly<Record<RuleDocumentKey, RuleDocument>> = table;

/**
 * The keys of the documents that held on a day. Where no first day is known, a document is taken to
 * hold from the day it was signed.
 *
 * @param day - `YYYY-MM-DD`
 * @returns keys of `ruleDocuments`, in the order of the table
 *
 * @example
 * ```ts
 * import { ruleDocuments, ruleDocumentsOn } from 'vn-party-model';
 *
 * const rulesOn = (day: '2025-06-30' | '2025-07-01') =>
 *   ruleDocumentsOn(day)
 *     .map((key) => ruleDocuments[key])
 *     .find(({ about }) => about === 'charter-rules')?.code;
 * rulesOn('2025-06-30'); // => '232-QĐ/TW'
 * rulesOn('2025-07-01'); // => '294-QĐ/TW'
 * ```
 */
export function ruleDocumentsOn(day: Day): readonly RuleDocumentKey[] {
  return (Object.keys(table) as RuleDocumentKey[]).filter((key) => {
    const { issuedOn = day } = ruleDocuments[key];
    return issuedOn <= day && holdsOn(ruleDocuments[key], day);
  });
}
