import { referencesOf, type TextReference } from './references.js';

/** A document that the other text cites in another way. */
export interface AlteredReference {
  /** As the first text cites it. */
  readonly from: TextReference;
  /** As the second text cites it. */
  readonly to: TextReference;
  /** What differs: the day, the type, or the issuer. */
  readonly what: 'day' | 'type' | 'issuer';
}

/** What two texts cite differently. */
export interface ReferenceDiff {
  /** What the first text cites and the second does not. */
  readonly missing: readonly TextReference[];
  /** What the second text cites and the first does not. */
  readonly added: readonly TextReference[];
  /** What both cite, but not alike. */
  readonly altered: readonly AlteredReference[];
}

/** Number, type and issuer, as far as a code has the Party's shape. */
interface Parts {
  readonly number: string;
  readonly type: string;
  readonly issuer: string;
}

const shapes = [/^(\d+)-([^/]+)\/(.+)$/, /^([\d.]+(?:\/\d{4})?)\/([A-ZĐ]+[a-zđ]?)-(.+)$/];

function partsOf({ code }: TextReference): Parts | undefined {
  for (const shape of shapes) {
    const [, number = '', type = '', issuer = ''] = shape.exec(code) ?? [];
    if (number !== '') return { number: number.replace(/^0+/, ''), type, issuer };
  }
  return undefined;
}

/** What two references have in common that are taken for one; nothing for those it is not of. */
type KeyOf = (one: TextReference) => string | undefined;
type Test = (one: TextReference) => boolean;
/** Which references are paired: some of the one text, some of the other, of one key. */
type Pairing = readonly [from: Test, to: Test, keyOf: KeyOf];

const any: Test = () => true;
const hasNoDay: Test = ({ issuedOn }) => issuedOn === undefined;
const isOpen: Test = ({ code }) => code.endsWith('/?');
const isOpenWithoutDay: Test = (one) => isOpen(one) && hasNoDay(one);

const partsKey =
  (keyOf: (parts: Parts) => string): KeyOf =>
  (one) => {
    const parts = partsOf(one);
    return parts && keyOf(parts);
  };
const ofCode: KeyOf = ({ code }) => code;
const ofDay: KeyOf = ({ code, issuedOn = '' }) => `${code} ${issuedOn}`;
const ofNumberAndType = partsKey(({ number, type }) => `${number} ${type}`);
const ofNumberAndIssuer = partsKey(({ number, issuer }) => `${number} ${issuer}`);
const ofPlenum: KeyOf = ({ code }) => /plenum [^/]+/.exec(code)?.[0];
/** Their day too, where both have one. */
const ofTypeAndDay: KeyOf = (one) => {
  const key = ofNumberAndType(one);
  return key && one.issuedOn && `${key} ${one.issuedOn}`;
};

/** Where one leaves out what the other says, a day or an issuer or a term, nothing differs. */
const agreeing: readonly Pairing[] = [
  [any, any, ofDay],
  [hasNoDay, any, ofCode],
  [any, hasNoDay, ofCode],
  [isOpen, any, ofTypeAndDay],
  [any, isOpen, ofTypeAndDay],
  [isOpenWithoutDay, any, ofNumberAndType],
  [isOpen, hasNoDay, ofNumberAndType],
  [hasNoDay, isOpen, ofNumberAndType],
  [any, isOpenWithoutDay, ofNumberAndType],
  [isOpen, any, ofPlenum],
  [any, isOpen, ofPlenum],
];

const differing: Readonly<Record<AlteredReference['what'], Pairing>> = {
  day: [any, any, ofCode],
  type: [any, any, ofNumberAndIssuer],
  issuer: [any, any, ofNumberAndType],
};

/** Takes pairs of one key out of both lists, each with the first that is left. */
function takePairs(
  from: Set<TextReference>,
  to: Set<TextReference>,
  [isOfFrom, isOfTo, keyOf]: Pairing,
): [TextReference, TextReference][] {
  const left = new Map<string | undefined, TextReference[]>();
  for (const other of [...to].reverse()) {
    const key = isOfTo(other) ? keyOf(other) : undefined;
    if (key === undefined) continue;
    const same = left.get(key);
    if (same) same.push(other);
    else left.set(key, [other]);
  }
  const pairs: [TextReference, TextReference][] = [];
  for (const one of from) {
    const other = isOfFrom(one) ? left.get(keyOf(one))?.pop() : undefined;
    if (other === undefined) continue;
    from.delete(one);
    to.delete(other);
    pairs.push([one, other]);
  }
  return pairs;
}

/**
 * What one text cites and another does not, or not alike: the check that a summary, or a text that
 * a machine wrote, cites what its source cites. A document cited several times counts once; what
 * one text leaves out, such as the day or the issuer, is no difference.
 *
 * @param a - the source
 * @param b - what was made of it
 * @returns what is missing from `b`, added in it, and altered; three empty lists when all agrees
 *
 * @example
 * ```ts
 * import { diffReferences } from 'vn-party-model';
 *
 * const source = 'Nghị quyết số 57-NQ/TW ngày 22/12/2024, Kết luận số 10-KL/TU';
 * const summary = 'Nghị quyết 57-NQ/TW, Kế hoạch số 10-KH/TU, Chỉ thị số 05-CT/TW';
 * const { missing, added, altered } = diffReferences(source, summary);
 * [missing.length, added.map(({ code }) => code)]; // => [0, ['05-CT/TW']]
 * altered.map(({ from, to, what }) => [from.code, to.code, what]);
 * // => [['10-KL/TU', '10-KH/TU', 'type']]
 * ```
 */
export function diffReferences(a: string, b: string): ReferenceDiff {
  const [from, to] = [new Set(referencesOf(a)), new Set(referencesOf(b))];
  for (const pairing of agreeing) takePairs(from, to, pairing);
  const altered = (['day', 'type', 'issuer'] as const).flatMap((what) =>
    takePairs(from, to, differing[what]).map(([one, other]) => ({ from: one, to: other, what })),
  );
  return { missing: [...from], added: [...to], altered };
}
