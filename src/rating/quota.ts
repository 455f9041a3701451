import { type Fact, holdsOn } from '../fact/fact.js';
import type { Day } from '../text/day.js';
import type { RatingSchemeKey, RatingSubject } from './schemes.js';
import { type RatingTally, toExclusive, totalOf } from './tally.js';

/**
 * Of whom the quota is a share: those rated good and no better (the letter of the central rules),
 * those rated good or better, or all who were rated. Local rules have all three.
 */
export type QuotaBase = 'good' | 'good-or-better' | 'all';

/** How many may be rated excellent. */
export interface RatingQuota extends Fact {
  /** The schemes that it belongs to. */
  readonly scheme: RatingSchemeKey;
  /** Whom it limits; all subjects of the scheme when absent. */
  readonly subjects?: readonly RatingSubject[];
  /** The share in percent. */
  readonly percent: number;
  /** The share that may be allowed to an outstanding unit, where a rule says so. */
  readonly outstandingPercent?: number;
  /** Of whom, by the letter. */
  readonly base: QuotaBase;
  /** Among whom it is counted. */
  readonly group: string;
}

const alike = 'theo đối tượng có vị trí, vai trò, chức năng, nhiệm vụ tương đồng';

/** The quotas of the rating `excellent`, by scheme. */
export const ratingQuotas: readonly RatingQuota[] = [
  {
    scheme: 'party-2018',
    subjects: ['member'],
    percent: 20,
    base: 'good',
    group: 'trong từng tổ chức cơ sở đảng',
    since: '2019-10-18',
    until: '2023-10-04',
    source: 'hd21-btctw-2019',
    clause: '2.3',
  },
  {
    scheme: 'party-2023',
    percent: 20,
    base: 'good',
    group: alike,
    since: '2023-10-04',
    until: '2025-08-30',
    source: 'qd124-tw-2023',
    clause: 'Điều 12',
  },
  {
    scheme: 'party-2025',
    percent: 20,
    outstandingPercent: 25,
    base: 'good',
    group: alike,
    since: '2025-08-30',
    source: 'qd366-tw-2025',
    clause: 'Điều 11.1',
  },
  {
    scheme: 'state-2026',
    percent: 20,
    base: 'good',
    group: 'trong cùng cơ quan, nhóm đối tượng tương đồng',
    since: '2026-01-01',
    source: 'nd335-2025',
  },
];

/** What {@link checkQuota} may be told. */
export interface QuotaOptions {
  /** Who is rated, where the rule limits some subjects only. */
  readonly subject?: RatingSubject;
  /** Of whom the share is taken; by the letter of the rule when absent. */
  readonly base?: QuotaBase;
  /** Was the unit recognised as outstanding, so that the higher share is allowed? */
  readonly outstanding?: boolean;
  /** The day of the decision; the quota must hold then, when given. */
  readonly day?: Day;
}

/** What a quota says of a tally. */
export interface QuotaVerdict {
  /** How many are rated excellent. */
  readonly excellent: number;
  /** How many may be. */
  readonly allowed: number;
  /** How many are too many. */
  readonly excess: number;
  /** The share that was applied, in percent. */
  readonly percent: number;
  /** Of whom it was taken. */
  readonly base: QuotaBase;
  /** How many they are. */
  readonly baseCount: number;
  /** The rule, with its source and clause. */
  readonly quota: RatingQuota;
}

/**
 * Checks a tally of units alike against the quota of its scheme: by 366-QĐ/TW at most 20 % of
 * those rated good may be rated excellent, 25 % in an outstanding unit. What is over counts down:
 * one fifth of 39 is 7.
 *
 * @param tally - of one group of subjects that are alike, by the rule's `group`
 * @param scheme - the scheme of the tally
 * @param options - the base, whether the unit is outstanding, the subject, the day
 * @returns the verdict, or `undefined` where no quota is known, for an impossible tally or one of
 *   another scheme, and for an outstanding unit where the rule gives no higher share
 *
 * @example
 * ```ts
 * import { checkQuota } from 'vn-party-model';
 *
 * const counts = { excellent: 9, good: 40 };
 * const tally = { scheme: 'party-2025', counting: 'exclusive', counts } as const;
 * const verdict = checkQuota(tally, 'party-2025');
 * verdict?.allowed; // => 8
 * verdict?.excess; // => 1
 * verdict?.quota.clause; // => 'Điều 11.1'
 * checkQuota(tally, 'party-2025', { outstanding: true })?.allowed; // => 10
 * checkQuota(tally, 'party-2025', { base: 'good-or-better' })?.allowed; // => 9
 * ```
 */
export function checkQuota(
  tally: RatingTally,
  scheme: RatingSchemeKey,
  { base, outstanding = false, subject, day }: QuotaOptions = {},
): QuotaVerdict | undefined {
  const quota = ratingQuotas.find(
    (row) =>
      row.scheme === scheme &&
      scheme === tally.scheme &&
      (subject === undefined || (row.subjects?.includes(subject) ?? true)) &&
      (day === undefined || holdsOn(row, day)),
  );
  const counts = toExclusive(tally)?.counts;
  const percent = outstanding ? quota?.outstandingPercent : quota?.percent;
  if (!quota || !counts || percent === undefined) return undefined;
  const of = base ?? quota.base;
  const { excellent = 0, good = 0 } = counts;
  const sizes = { good, 'good-or-better': good + excellent, all: totalOf(tally) ?? 0 };
  const count = sizes[of];
  const allowed = Number((BigInt(count) * BigInt(percent)) / 100n);
  const excess = Math.max(0, excellent - allowed);
  return { excellent, allowed, excess, percent, base: of, baseCount: count, quota };
}
