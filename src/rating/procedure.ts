import type { Fact } from '../fact/fact.js';
import type { RatingSchemeKey } from './schemes.js';

/** Whose rating it is, as the rules on who decides divide them. */
export type DecidedSubject =
  | 'cell-below-grassroots'
  | 'grassroots-organization'
  | 'sectional-organization'
  | 'grassroots-organization-of-province'
  | 'organization-above-grassroots'
  | 'provincial-organization'
  | 'individual';

/** Who decides a rating; whoever is rated rates itself first. */
export interface RatingDecider extends Fact {
  /** Whose rating. */
  readonly subject: DecidedSubject;
  /** Who decides, in Vietnamese; one of several where there are several. */
  readonly deciders: readonly string[];
  /** Who proposes or appraises, where the rule names someone. */
  readonly before?: string;
}

const hd43 = (clause: string): Fact => ({
  since: '2025-10-31',
  source: 'hd43-btctw-2025',
  clause,
});
const qd366 = (clause: string): Fact => ({ since: '2025-08-30', source: 'qd366-tw-2025', clause });

/** Who decides by 43-HD/BTCTW, section 3, and 366-QĐ/TW, Điều 13. */
export const ratingDeciders: readonly RatingDecider[] = [
  {
    subject: 'cell-below-grassroots',
    deciders: ['đảng ủy cơ sở', 'ban thường vụ đảng ủy cấp trên trực tiếp'],
    before: 'đảng ủy bộ phận đề xuất',
    ...hd43('3'),
  },
  {
    subject: 'grassroots-organization',
    deciders: ['ban thường vụ đảng ủy cấp trên trực tiếp của tổ chức cơ sở đảng'],
    ...hd43('3'),
  },
  {
    subject: 'sectional-organization',
    deciders: ['đảng ủy cơ sở', 'ban thường vụ cấp trên trực tiếp'],
    ...hd43('3'),
  },
  {
    subject: 'grassroots-organization-of-province',
    deciders: ['ban thường vụ cấp ủy cấp tỉnh'],
    ...hd43('3'),
  },
  {
    subject: 'organization-above-grassroots',
    deciders: ['ban thường vụ cấp ủy cấp tỉnh'],
    ...hd43('3'),
  },
  {
    subject: 'provincial-organization',
    deciders: ['Bộ Chính trị, Ban Bí thư'],
    before: 'ban chấp hành thông qua, Ban Tổ chức Trung ương thẩm định',
    ...hd43('3'),
  },
  {
    subject: 'individual',
    deciders: ['cấp ủy cấp trên trực tiếp theo phân cấp quản lý'],
    ...qd366('Điều 13'),
  },
];

/** A day that comes every year. */
export interface DayOfYear {
  /** The month, from 1. */
  readonly month: number;
  /** The day of the month. */
  readonly day: number;
  /** Is it in the year after the one that is rated? */
  readonly next?: true;
}

/** A day that comes every quarter. */
export interface DayOfQuarter {
  /** The day of the last month of the quarter. */
  readonly dayOfLastMonthOfQuarter: number;
}

/** A day by which something must be done, each year or each quarter. */
export interface RatingDeadline extends Fact {
  /** The scheme. */
  readonly scheme: RatingSchemeKey;
  /** What must be done, in English. */
  readonly says: string;
  /** The day before which it must be done. */
  readonly before: DayOfYear | DayOfQuarter;
}

const of2025 = { scheme: 'party-2025' } as const;

/** The deadlines of the rules in force. */
export const ratingDeadlines: readonly RatingDeadline[] = [
  {
    scheme: 'state-2020',
    says: 'civil servants are rated, before members of the Party are',
    before: { month: 12, day: 15 },
    since: '2020-08-13',
    until: '2026-01-01',
    source: 'nd90-2020',
    clause: 'Điều 20',
  },
  {
    ...of2025,
    says: 'reports on the quarterly evaluation of leaders',
    before: { dayOfLastMonthOfQuarter: 15 },
    since: '2025-10-08',
    source: 'kl198-tw-2025',
  },
  {
    ...of2025,
    says: 'ratings of the year, schools included',
    before: { month: 12, day: 31 },
    ...hd43('4'),
  },
  {
    ...of2025,
    says: 'ratings of special bodies',
    before: { month: 1, day: 15, next: true },
    ...hd43('4'),
  },
  {
    ...of2025,
    says: 'files reach the Central Organization Commission',
    before: { month: 2, day: 1, next: true },
    ...hd43('4'),
  },
  {
    ...of2025,
    says: 'the Central Organization Commission reports to the Politburo',
    before: { month: 3, day: 1, next: true },
    ...hd43('4'),
  },
];

/** A rule on how ratings are made, in words. */
export interface RatingProvision extends Fact {
  /** The scheme. */
  readonly scheme: RatingSchemeKey;
  /** What it is about. */
  readonly topic:
    | 'not-rated'
    | 'attendance'
    | 'principle'
    | 'step'
    | 'order'
    | 'use'
    | 'mitigation'
    | 'late-discipline'
    | 'share'
    | 'annex'
    | 'local';
  /** What it says, in English. */
  readonly says: string;
}

const says =
  (scheme: RatingSchemeKey, topic: RatingProvision['topic'], fact: Fact) =>
  (...sentences: string[]): RatingProvision[] =>
    sentences.map((sentence) => ({ scheme, topic, says: sentence, ...fact }));

const nd48: Fact = { since: '2023-07-17', until: '2026-01-01', source: 'nd48-2023' };
const nd335: Fact = { since: '2026-01-01', source: 'nd335-2025' };
const hai: Fact = { since: '2025-11-18', source: 'hai-phong-2025' };
const army: Fact = { source: 'army-circular-2024' };
const party = 'party-2025';

/** Who is not rated, in which steps and order, and how special cases count. */
export const ratingProvisions: readonly RatingProvision[] = [
  ...says(party, 'annex', qd366('Điều 10'))(
    'annex 1: collectives',
    'annex 2: those managed by the central level',
    'annex 3: leaders and managers',
    'annex 4: those without a post',
    'annex 5: members who do not work in the political system',
  ),
  ...says(
    'state-2020',
    'local',
    hai,
  )(
    'excellent from more than 90 points on',
    'a leader needs at least 70 percent of units good or excellent',
  ),
  ...says('state-2020', 'local', army)('in the army the year runs from 1 November to 31 October'),
  ...says(party, 'not-rated', qd366('Điều 5.2'))(
    'who is exempt from work and from Party activities',
    'whose Party activities are suspended',
    'who was admitted less than six months before',
  ),
  ...says(
    party,
    'attendance',
    hd43('7.5, 7.6'),
  )(
    'the sick of three months and more, and women on maternity leave, by actual work',
    'members in temporary activities, in their official cell',
  ),
  ...says(
    party,
    'principle',
    qd366('Điều 3.4'),
  )(
    'who is reviewed must be rated',
    'the rating as a civil servant is the basis of the rating as a member',
  ),
  ...says(party, 'step', qd366('Điều 12.1'))(
    'one: who is rated rates itself',
    'two: appraisal and proposal',
    'three: the competent level decides',
  ),
  ...says(party, 'order', qd366('Điều 12.2'))(
    'the collective before its members, and before its head',
    'committee, subordinate organizations and members before the organization',
    'the agency before its organization of the Party',
    'the lower level before the higher',
  ),
  ...says(
    party,
    'use',
    qd366('Điều 15'),
  )(
    'quarterly ratings for the annual one, annual ratings for that of the term',
    'a result may be changed or annulled, and the rating is made again',
  ),
  ...says(
    party,
    'mitigation',
    qd366('Điều 11.4'),
  )('what was found by oneself, reported and mended is decided case by case'),
  ...says(party, 'late-discipline', qd366('Điều 11.4'))(
    'a breach of an earlier year, disciplined now, counts now',
    'a breach in an old unit, disciplined in a new one, counts for the old unit',
    'a breach in both counts by the day of the act',
  ),
  ...says(
    'state-2020',
    'not-rated',
    nd48,
  )('who worked less than six months of the year, but for maternity leave'),
  ...says('state-2020', 'late-discipline', nd48)('one act counts in one year only'),
  ...says(
    'state-2020',
    'share',
    nd48,
  )(
    'the share of excellent civil servants is at most that of excellent members of the Party; exceptional units may have more',
  ),
  ...says(
    'state-2026',
    'share',
    nd335,
  )('each fault takes a quarter off the quality or the progress of a task'),
];
