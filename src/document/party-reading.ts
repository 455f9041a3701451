import { foldCrossedD, foldDigits } from '../text/fold.js';
import type { OpenDocumentCode } from './code.js';
import { hasSuffix, type Segment, type Segmented } from './code-segments.js';
import { type FoldedIssuer, foldIssuer, isParty, isPlainlyParty } from './issuer-fold.js';
import { documentTypeCodes, isKnownDocumentType } from './type-codes.js';
import type { SaidType } from './type-words.js';

/** A Party code read in running text. */
export interface PartyReading {
  readonly scheme: 'party';
  readonly end: number;
  /** The readings; more than one where the letters leave it open. */
  readonly codes: readonly [OpenDocumentCode, ...OpenDocumentCode[]];
  /** The groups of letters as written; none when the code is canonical. */
  readonly segments: readonly Segment[];
  /** Those among them that are the issuer's. */
  readonly issuers?: readonly [Segment, ...Segment[]];
}

const small = (letters: string): string => letters.toLowerCase();
const flat = (letters: string): string => small(letters).replaceAll('đ', 'd');

/** The type whose letters are the same once both are folded. */
function typeLike(letters: string, fold: (letters: string) => string): string | undefined {
  const folded = fold(letters);
  return documentTypeCodes.findLast((code) => fold(code) === folded);
}

/**
 * The types that letters may stand for: those of the table in any case, with the stroke of Đ put
 * back; DA is left with both readings, dự án and đề án; other letters stand as written.
 */
function typesOf(letters: string): readonly string[] {
  const plain = foldCrossedD(letters);
  const known = typeLike(plain, small);
  if (known) return [known];
  const stroked = typeLike(plain, flat);
  return stroked === 'ĐA' ? ['DA', stroked] : [stroked ?? plain];
}

const isSmall = ({ text }: Segment): boolean => /^[a-zđ]/.test(text);

const openType = /^[A-ZĐ][A-ZĐa-zđ]{1,6}(?:-[A-ZĐ]{1,4})?$/;

/** Where the issuers begin: after the slash, or at the first of the last that are all Party's. */
function issuerIndex(segments: readonly Segment[]): number {
  const slashed = segments.findIndex(({ kind }, index) => index > 0 && kind === '/');
  if (slashed > 0) return slashed;
  const issuers = segments.map(({ text }) => isPlainlyParty(foldIssuer(text)));
  return Math.max(1, issuers.lastIndexOf(false) + 1);
}

/** Reads a Party code: the issuer decides whose it is, not the signs. */
export function partyReading(
  segmented: Segmented,
  word: SaidType | undefined,
): PartyReading | undefined {
  const { numeral, segments: all, end } = segmented;
  const isSuffixed = hasSuffix(segmented);
  const segments = isSuffixed ? all.slice(0, -1) : all;
  const index = issuerIndex(segments);
  const [firstOfIssuers, ...restOfIssuers] = segments.slice(index);
  if (firstOfIssuers === undefined) return undefined;
  const ofIssuers = [firstOfIssuers, ...restOfIssuers] as const;
  const issuers = ofIssuers.map(({ text }) => foldIssuer(text));
  const lead = issuers[0] as FoldedIssuer;
  if (!isParty(lead) || index > 2) return undefined;
  if (segments.some(({ kind }, place) => place > index && kind === '/')) return undefined;
  // What only ends like a committee is no issuer in small letters: `15-TB/khu` is a place.
  const isPlace = isSmall(firstOfIssuers) && !isSmall(all[0]);
  if (lead.standing === 'likely' && isPlace) return undefined;
  const letters = segments.slice(0, index).map(({ text }) => text);
  const types = typesOf(letters.join('-'));
  const isTypeKnown = types.some(isKnownDocumentType);
  const isTypeSaid = isTypeKnown || word?.isState === false;
  const isKnown = lead.standing === 'known';
  const { kind, sign } = all[0];
  const isCanonicalOrder = kind !== '/' && firstOfIssuers.kind === '/';
  if (!isCanonicalOrder && !(isPlainlyParty(lead) && isTypeSaid)) return undefined;
  if (!isTypeSaid && (kind === ' ' || !isKnown || !isPlainlyParty(lead))) return undefined;
  if (sign === '' && !(isTypeKnown && isKnown)) return undefined;
  if (!isTypeKnown && !openType.test(types[0] ?? '')) return undefined;
  const number = Number(foldDigits(numeral));
  if (number < 1) return undefined;
  const issuer = issuers.map((one) => one.letters).join('-');
  const suffix = isSuffixed ? ({ suffix: 'nb' } as const) : undefined;
  const [first, ...others] = word?.type && types.includes(word.type) ? [word.type] : types;
  const codeOf = (type = ''): OpenDocumentCode => ({ number, type, issuer, ...suffix });
  const codes = [codeOf(first), ...others.map(codeOf)] as const;
  return { scheme: 'party', end, codes, segments: all, issuers: ofIssuers };
}
