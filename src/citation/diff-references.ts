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

const daysAgree = (one: TextReference, other: TextReference): boolean =>
  one.issuedOn === undefined || other.issuedOn === undefined || one.issuedOn === other.issuedOn;

const isSame = (one: TextReference, other: TextReference): boolean =>
  one.code === other.code && one.issuedOn === other.issuedOn;

/** Does one leave out what the other says, and nothing differ? */
function fits(one: TextReference, other: TextReference): boolean {
  if (!daysAgree(one, other)) return false;
  if (one.code === other.code) return true;
  const [first, second] = [partsOf(one), partsOf(other)];
  const isOpen = first?.issuer === '?' || second?.issuer === '?';
  if (isOpen) return first?.number === second?.number && first?.type === second?.type;
  const plenums = [one.code, other.code].map((code) => /^(plenum .*)\/(.*)$/.exec(code));
  const terms = plenums.map((plenum) => plenum?.[2]);
  return terms.includes('?') && plenums[0]?.[1] === plenums[1]?.[1];
}

const wayOf =
  (what: AlteredReference['what']) =>
  (one: TextReference, other: TextReference): boolean => {
    if (what === 'day') return one.code === other.code;
    const [first, second] = [partsOf(one), partsOf(other)];
    if (!first || !second || first.number !== second.number) return false;
    return what === 'type' ? first.issuer === second.issuer : first.type === second.type;
  };

/** References that may be taken for each other share this: their number, or their plenum. */
const bucketOf = (one: TextReference): string =>
  partsOf(one)?.number ?? one.code.replace(/^(plenum .*)\/.*$/, '$1');

/** Takes pairs out of both lists, each with the first that matches. */
function takePairs(
  from: Set<TextReference>,
  to: Set<TextReference>,
  matches: (one: TextReference, other: TextReference) => boolean,
): [TextReference, TextReference][] {
  const buckets = new Map<string, TextReference[]>();
  for (const other of to) {
    const bucket = buckets.get(bucketOf(other));
    if (bucket) bucket.push(other);
    else buckets.set(bucketOf(other), [other]);
  }
  const pairs: [TextReference, TextReference][] = [];
  for (const one of from) {
    const near = buckets.get(bucketOf(one)) ?? [];
    const other = near.find((candidate) => to.has(candidate) && matches(one, candidate));
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
  const exact = new Map([...to].map((one) => [`${one.code} ${one.issuedOn ?? ''}`, one]));
  for (const one of from) {
    const other = exact.get(`${one.code} ${one.issuedOn ?? ''}`);
    if (other === undefined || !isSame(one, other)) continue;
    from.delete(one);
    to.delete(other);
  }
  takePairs(from, to, fits);
  const altered = (['day', 'type', 'issuer'] as const).flatMap((what) =>
    takePairs(from, to, wayOf(what)).map(([one, other]) => ({ from: one, to: other, what })),
  );
  return { missing: [...from], added: [...to], altered };
}
