import { type Fact, holdsOn } from '../fact/fact.js';
import type { Day } from '../text/day.js';
import {
  type Authority,
  type AuthorityBody,
  type AuthorityLevel,
  authorities,
} from './authority.js';
import type { DocumentTypeKey } from './document-types.js';

/** A body and its level, as the rules on authority tell them apart. */
export interface IssuingBody {
  /** The level of the body. */
  readonly level: AuthorityLevel;
  /** The body. */
  readonly body: AuthorityBody;
}

/**
 * Whether a body may issue a kind of document: `yes` or `no` with the days, the source and the
 * clause of the rule, or `not stated` where no rule was read.
 */
export type MayIssue =
  | (Fact & {
      /** What the rule says. */
      readonly answer: 'yes' | 'no';
    })
  | {
      /** No rule on it was read: neither a yes nor a no. */
      readonly answer: 'not stated';
    };

const notStated: MayIssue = { answer: 'not stated' };

const saidBy = (
  { since, until, source, clause }: Authority,
  answer: 'yes' | 'no',
): Fact & { readonly answer: 'yes' | 'no' } => ({
  answer,
  ...(since && { since }),
  ...(until && { until }),
  source,
  ...(clause && { clause }),
});

/**
 * May a body issue a kind of document on a day? By the clauses of 66-QĐ/TW and 399-QĐ/TW that were
 * read: Điều 7 of the one, on provinces, and Điều 11 of the other, on base organisations and cells.
 *
 * @param issuer - the body and its level
 * @param type - the kind of document, a key of `documentTypes`: `decision` (quyết định) and
 *   `regulation` (quy định) are two, though their letters are the same
 * @param day - the day of issue
 * @returns `yes` or `no` with its source and clause; `not stated` for everything else
 *
 * @example
 * ```ts
 * import { mayIssue } from 'vn-party-model';
 *
 * const committee = { level: 'province', body: 'executiveCommittee' } as const;
 * mayIssue(committee, 'directive', '2025-12-31').answer; // => 'no'
 * mayIssue({ ...committee, body: 'standingCommittee' }, 'directive', '2025-12-31');
 * // => {
 * //   answer: 'yes',
 * //   since: '2017-02-06',
 * //   until: '2026-01-09',
 * //   source: 'qd66-tw-2017',
 * //   clause: '7',
 * // }
 * mayIssue(committee, 'directive', '2026-01-09').answer; // => 'not stated'
 * ```
 */
export function mayIssue(issuer: IssuingBody, type: DocumentTypeKey, day: Day): MayIssue {
  const row = authorities.find(
    (authority) =>
      authority.level === issuer.level && authority.body === issuer.body && holdsOn(authority, day),
  );
  if (row?.may.includes(type)) return saidBy(row, 'yes');
  if (row?.mayNot.includes(type)) return saidBy(row, 'no');
  return notStated;
}
