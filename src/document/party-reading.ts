import { foldCrossedD, foldDigits } from '../text/fold.js';
import { once } from '../text/once.js';
import type { OpenDocumentCode } from './code.js';
import type { Segment, Segmented } from './code-segments.js';
import { type FoldedIssuer, foldIssuer, isParty, isPlainlyParty } from './issuer-fold.js';
import { documentTypeCodes, isKnownDocumentType } from './type-codes.js';
import type { TypeWord } from './type-words.js';

/** A Party code read in running text. */
export interface PartyReading {
  readonly scheme: 'party';
  readonly end: number;
  /** The readings; more than one where the letters leave it open. */
  readonly codes: readonly [OpenDocumentCode, ...OpenDocumentCode[]];
  /** The groups of letters as written; none when the code is canonical. */
  readonly segments: readonly Segment[];
}

const flat = (letters: string): string => letters.toLowerCase().replaceAll('đ', 'd');
const smallTypes = /* @__PURE__ */ once(
  () => new Map(documentTypeCodes.map((code) => [code.toLowerCase(), code])),
);
const flatTypes = /* @__PURE__ */ once(
  () => new Map(documentTypeCodes.map((code) => [flat(code), code])),
);

/**
 * The types that letters may stand for: those of the table in any case, with the stroke of Đ put
 * back; DA is left with both readings, dự án and đề án; other letters stand as written.
 */
function typesOf(letters: string): readonly string[] {
  const plain = foldCrossedD(letters);
  const known = smallTypes().get(plain.toLowerCase());
  if (known) return [known];
  const stroked = flatTypes().get(flat(plain));
  return stroked === 'ĐA' ? ['DA', stroked] : [stroked ?? plain];
}

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
  { numeral, segments: all, end }: Segmented,
  word: TypeWord | undefined,
): PartyReading | undefined {
  const isSuffixed =
    all.length > 2 && /^nb$/i.test(all.at(-1)?.text ?? '') && all.at(-1)?.kind === '/';
  const segments = isSuffixed ? all.slice(0, -1) : all;
  const index = issuerIndex(segments);
  const issuers = segments.slice(index).map(({ text }) => foldIssuer(text));
  const lead: FoldedIssuer | undefined = issuers[0];
  if (lead === undefined || !isParty(lead) || index > 2) return undefined;
  if (segments.some(({ kind }, place) => place > index && kind === '/')) return undefined;
  const letters = segments.slice(0, index).map(({ text }) => text);
  const types = typesOf(letters.join('-'));
  const isTypeKnown = types.some(isKnownDocumentType);
  const isTypeSaid = isTypeKnown || word?.isState === false;
  const isKnown = lead.standing === 'known';
  const { kind, sign } = all[0];
  const isCanonicalOrder = kind !== '/' && segments[index]?.kind === '/';
  if (!isCanonicalOrder && !(isPlainlyParty(lead) && isTypeSaid)) return undefined;
  if (!isTypeSaid && (kind === ' ' || !isKnown || !isPlainlyParty(lead))) return undefined;
  if (sign === '' && !(isTypeKnown && isKnown)) return undefined;
  if (!isTypeKnown && !openType.test(types[0] ?? '')) return undefined;
  const number = Number(foldDigits(numeral));
  if (number < 1) return undefined;
  const issuer = issuers.map((one) => one.letters).join('-');
  const suffix = isSuffixed ? ({ suffix: 'nb' } as const) : undefined;
  const [first, ...others] = types.some((type) => type === word?.type) ? [word?.type] : types;
  const codeOf = (type = ''): OpenDocumentCode => ({ number, type, issuer, ...suffix });
  return { scheme: 'party', end, codes: [codeOf(first), ...others.map(codeOf)], segments: all };
}
