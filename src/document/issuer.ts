import { asOf, holdsOn } from '../fact/fact.js';
import type { Day } from '../text/day.js';
import {
  type IssuerBody,
  type IssuerLevel,
  type IssuerName,
  issuerBodies,
  issuerCommittees,
} from './issuers.js';

/** What the letters of one issuer say. */
export interface Issuer {
  /** The letters, as given. */
  readonly letters: string;
  /** The letters of the body, such as `BTC` in `BTCTU`; absent for a committee itself. */
  readonly body?: string;
  /** The letters of the committee, such as `TU`; absent where the body stands alone. */
  readonly committee?: string;
  /** The letters of a name of its own, such as `BTC` in `ĐUBTC` or `3` in `CB3`. */
  readonly own?: string;
  /** The level, absent where the letters do not say. */
  readonly level?: IssuerLevel;
  /** What the letters may stand for. */
  readonly candidates: readonly IssuerName[];
}

const rowOf = <Row>(table: Readonly<Record<string, Row>>, key: string): Row | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;

function committeeOf(letters: string, day: Day | undefined): Issuer | undefined {
  const row = rowOf(issuerCommittees, letters);
  if (!row) return undefined;
  const candidates = asOf(row.names, day);
  if (candidates.length === 0) return undefined;
  return { letters, committee: letters, ...(row.level && { level: row.level }), candidates };
}

function bodyOf(letters: string, key: string, row: IssuerBody, day?: Day): Issuer | undefined {
  if (day !== undefined && !holdsOn(row, day)) return undefined;
  const rest = letters.slice(key.length);
  if (rest === '') return row.alone ? { letters, body: key, candidates: [row] } : undefined;
  const owner = rowOf(issuerCommittees, rest);
  if (owner?.hasBodies && (row.only?.includes(rest) ?? true)) {
    const owners = asOf(owner.names, day);
    const isOver = rest === 'TW' && day !== undefined && day >= (row.centralUntil ?? '9');
    if (owners.length === 0 || isOver) return undefined;
    const candidates = (owner.owner ? [owner.owner] : owners).map(({ name }) => ({
      ...row,
      name: `${row.name} ${name}`,
    }));
    const level = owner.level && { level: owner.level };
    return { letters, body: key, committee: rest, ...level, candidates };
  }
  if (!row.named) return undefined;
  const level = key === 'CB' ? ({ level: 'cell' } as const) : undefined;
  return { letters, body: key, own: rest, ...level, candidates: [row] };
}

/**
 * What the letters of one issuer say: a committee (`TU`), a body of a committee (`BTCTU` is `BTC`
 * of `TU`), a body that stands alone (`UBKT`) or has a name of its own (`ĐUBTC`, `CB3`).
 *
 * @param letters - one issuer, in official letters; for joint ones see {@link issuersOf}
 * @param day - only what held on that day; everything when absent
 * @returns body, level and candidates, or `undefined` for letters that the tables cannot read
 *
 * @example
 * ```ts
 * import { issuerOf } from 'vn-party-model';
 *
 * issuerOf('BTCTU')?.candidates.map((candidate) => candidate.name);
 * // => ['Ban Tổ chức Tỉnh ủy', 'Ban Tổ chức Thành ủy']
 * issuerOf('HU', '2026-01-01'); // => undefined
 * ```
 */
export function issuerOf(letters: string, day?: Day): Issuer | undefined {
  if (letters.length > 15) return undefined;
  const committee = committeeOf(letters, day);
  if (committee) return committee;
  for (let length = letters.length; length >= 2; length--) {
    const key = letters.slice(0, length);
    const row = rowOf(issuerBodies, key);
    const issuer = row && bodyOf(letters, key, row, day);
    if (issuer) return issuer;
  }
  return undefined;
}

/**
 * What the letters of joint issuers say, such as `BTCTW-UBKTTW`; one issuer gives a list of one.
 *
 * @param letters - all that stands after the slash, without a suffix
 * @param day - only what held on that day; everything when absent
 * @returns each issuer in order, or `undefined` when one of them cannot be read
 *
 * @example
 * ```ts
 * import { issuersOf } from 'vn-party-model';
 *
 * issuersOf('BTCTW-UBKTTW')?.map((issuer) => issuer.body); // => ['BTC', 'UBKT']
 * ```
 */
export function issuersOf(letters: string, day?: Day): readonly Issuer[] | undefined {
  if (letters.length > 60) return undefined;
  const issuers = letters.split('-').map((one) => issuerOf(one, day));
  return issuers.every((issuer) => issuer !== undefined) ? issuers : undefined;
}

/** Is it all in the tables, with no name of its own but the number of a cell? @internal */
export const isListed = ({ own, body }: Issuer): boolean =>
  own === undefined || (body === 'CB' && /^\d+$/.test(own));

/**
 * Do the tables know all issuers that the letters name? Well formed is another question: an
 * unknown issuer parses all the same.
 *
 * @param letters - all that stands after the slash, such as `TU` or `BTCTW-UBKTTW`
 * @param day - were they issuers on that day; on any day when absent
 *
 * @example
 * ```ts
 * import { isKnownIssuer } from 'vn-party-model';
 *
 * isKnownIssuer('UBKTTW'); // => true
 * isKnownIssuer('ĐHKT-ĐTN'); // => false
 * ```
 */
export function isKnownIssuer(letters: string, day?: Day): boolean {
  return issuersOf(letters, day)?.every(isListed) ?? false;
}
