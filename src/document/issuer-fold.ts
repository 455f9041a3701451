import { foldCrossedD } from '../text/fold.js';
import { once } from '../text/once.js';
import { type Issuer, isListed, issuerOf } from './issuer.js';
import { foreignIssuers } from './issuers.js';

/**
 * How an issuer stands to the Party: `known` to the tables; `named`, a known body with a name of
 * its own; `likely`, ending like an issuer of a Party committee; `state` or `other`, outside the
 * Party; `unknown`.
 */
export type Standing = 'known' | 'named' | 'likely' | 'state' | 'other' | 'unknown';

/** Letters brought to their official spelling, and whose they are. */
export interface FoldedIssuer {
  readonly letters: string;
  readonly standing: Standing;
  /** What the tables say, where they can read it. */
  readonly issuer?: Issuer;
}

const foreign = /* @__PURE__ */ once(() =>
  foreignIssuers.map(({ letters, scheme }) => [new RegExp(`^(?:${letters})$`), scheme] as const),
);
const committeeEnd = /^[A-ZĐ]+(?:TW|TU|HU|QU|ĐUK?|ThU)$/;
const central = /([Tt])\.?[\s\u00a0]?(?:Ư|ư|[Uu]\u031b)/g;

function known(letters: string): FoldedIssuer | undefined {
  const issuer = issuerOf(letters);
  return issuer && isListed(issuer) ? { letters, standing: 'known', issuer } : undefined;
}

/** The ways to put the stroke back: on all letters D, or on one of them. */
const strokes = (letters: string): readonly string[] => [
  letters.replaceAll('D', 'Đ'),
  ...[...letters].map((_, at) => letters.slice(0, at) + letters.slice(at).replace('D', 'Đ')),
];

/**
 * Brings one issuer to official letters: `TƯ` and `T.Ư` are TW and never TU; Ð is Đ; small
 * letters become capital, but for the h of ThU; D gets its stroke back where only that is known.
 */
export function foldIssuer(written: string): FoldedIssuer {
  const read = recent.get(written);
  if (read) return read;
  const folded = freshly(written);
  if (recent.size > 999) recent.clear();
  recent.set(written, folded);
  return folded;
}

// The same few issuers fill a text; what was read is kept, within bounds.
const recent = new Map<string, FoldedIssuer>();

function freshly(written: string): FoldedIssuer {
  const plain = foldCrossedD(written.replace(central, 'TW')).replace(/\./g, '');
  const capitals = plain.toUpperCase();
  const capital = known(capitals) ? capitals : capitals.replace(/THU$/, 'ThU');
  const listed = known(plain) ?? known(capital);
  if (listed) return listed;
  const outside = foreign().find(([letters]) => letters.test(plain) || letters.test(capital));
  if (outside) return { letters: plain, standing: outside[1] };
  const stroked = strokes(capital).map(known).find(Boolean);
  if (stroked) return stroked;
  const issuer = issuerOf(capital);
  if (issuer) return { letters: capital, standing: 'named', issuer };
  if (committeeEnd.test(capital)) return { letters: capital, standing: 'likely' };
  return { letters: plain, standing: 'unknown' };
}

/** Is it a Party issuer, going by the tables or by its last letters? */
export const isParty = ({ standing }: FoldedIssuer): boolean =>
  standing === 'known' || standing === 'named' || standing === 'likely';

/** Is it a Party issuer even where the signs are in the State's order? */
export function isPlainlyParty({ issuer }: FoldedIssuer): boolean {
  const { body = '', committee = 'CB' } = issuer ?? {};
  return (committee !== 'ĐH' && committee !== 'CB') || /^(?:BCSĐ|ĐĐ|ĐU)$/.test(body);
}
