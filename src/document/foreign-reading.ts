import { blank, foldCrossedD, foldDigits } from '../text/fold.js';
import { compiled } from '../text/once.js';
import type { OpenDocumentCode } from './code.js';
import { hasSuffix, type Segmented } from './code-segments.js';
import { foldIssuer, isPlainlyParty } from './issuer-fold.js';
import { stateTypeCodes } from './state-types.js';
import { isKnownDocumentType } from './type-codes.js';
import type { SaidType } from './type-words.js';

/** A State code, or one of another organisation, as written but for blanks and Đ. */
export interface ForeignReading {
  readonly scheme: 'state' | 'other';
  readonly end: number;
  readonly number: number;
  readonly code: string;
  /** The parts, where the code has the Party's shape and nobody knows the issuer. */
  readonly open?: OpenDocumentCode;
}

const numberWord = /số\s*:?\s*$/i;
const anyBlank = /* @__PURE__ */ compiled(() => blank, 'g');
const startsBroken = /* @__PURE__ */ compiled(() => `^${blank}*[\\r\\n]`);

/** Reads a code that is not the Party's; what has neither a known type nor a known issuer is none. */
export function foreignReading(
  text: string,
  at: number,
  segmented: Segmented,
  word: SaidType | undefined,
): ForeignReading | undefined {
  const { numeral, hasYear, segments, end } = segmented;
  const [{ kind, sign, text: firstLetters }, second] = segments;
  const number = Number.parseInt(foldDigits(numeral), 10);
  if (number < 1 || startsBroken().test(sign)) return undefined;
  if (!/^[A-ZĐÐ]/.test(firstLetters) && !(hasYear && word?.isState)) return undefined;
  const letters = segments.map((segment) => foldCrossedD(segment.text));
  const issuers = letters.map(foldIssuer);
  const has = (scheme: string): boolean => issuers.some(({ standing }) => standing === scheme);
  const type = foldCrossedD(firstLetters);
  const isTyped = stateTypeCodes.includes(type) || isKnownDocumentType(type);
  const isOther = has('other');
  const plain = foldCrossedD(text.slice(at, end)).replace(anyBlank(), '');
  const code = plain.replace(/\/([QN])D-/, '/$1Đ-');
  const state = { scheme: isOther ? 'other' : 'state', end, number, code } as const;
  const isNumbered = numberWord.test(text.slice(Math.max(0, at - 9), at).normalize('NFC'));
  const isSaid = isTyped || has('state') || word !== undefined || isNumbered;
  if (hasYear) return isSaid && !issuers.some(isPlainlyParty) ? state : undefined;
  if (kind === '/') return (second ? isSaid || isOther : has('state')) ? state : undefined;
  // Before 1996 the State's issuer stood alone after a hyphen: `176-HĐBT`, `299-TTg`.
  if (second === undefined && kind === '-' && has('state') && (word || isNumbered)) return state;
  if (second?.kind !== '/' || !/^[A-ZĐÐ]{2}/.test(second.text)) return undefined;
  if (has('state') && (isTyped || word)) return state;
  if (isOther) return isTyped || word ? state : undefined;
  // Nobody knows the issuer: without a word that says so it may be a part's or a lot's number.
  if (!isTyped || !(word || isNumbered)) return undefined;
  const isSuffixed = hasSuffix(segmented);
  const issuer = letters.slice(1, isSuffixed ? -1 : undefined).join('-');
  const open = { number, type, issuer, ...(isSuffixed && { suffix: 'nb' as const }) };
  const isOpen = kind === '-' && isKnownDocumentType(type);
  return { ...state, scheme: 'other', ...(isOpen && { open }) };
}
