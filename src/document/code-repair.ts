import { blank, foldStretch } from '../text/fold.js';
import { compiled } from '../text/once.js';
import { runningText } from '../text/running-text.js';
import type { OpenDocumentCode } from './code.js';
import { parseDocumentCode, writeDocumentCode } from './code-notation.js';
import { readCodeAt } from './code-reading.js';
import { foldIssuer } from './issuer-fold.js';
import { typeWordBefore } from './type-words.js';

/** What kind of mend it was. */
export type RepairReason =
  | 'blank'
  | 'case'
  | 'digits'
  | 'lead'
  | 'letters'
  | 'padding'
  | 'separator';

/** One mend of a text. */
export interface Repair {
  /** Offset into the text as given. */
  readonly at: number;
  /** What stands there. */
  readonly found: string;
  /** What is written instead. */
  readonly written: string;
  /** What kind of mend it is. */
  readonly why: RepairReason;
}

/** A text that has one reading, and the mends that led to it. */
export interface RepairedDocumentCode {
  /** The code; its type may be one that the table lacks. */
  readonly value: OpenDocumentCode;
  /** The mends in reading order; none when the text was canonical. */
  readonly repairs: readonly Repair[];
  /** Never there together with a value. */
  readonly candidates?: undefined;
}

/** A text that keeps several readings after all mends, such as `05-DA/TU`. */
export interface AmbiguousDocumentCode {
  /** Never there together with candidates. */
  readonly value?: undefined;
  /** The readings. */
  readonly candidates: readonly OpenDocumentCode[];
  /** The mends in reading order. */
  readonly repairs: readonly Repair[];
}

const lead = /^[^0-9\uff10-\uff19]{0,120}/;
const onlyBlank = /* @__PURE__ */ compiled(() => `^${blank}*$`);
const anyBlank = /* @__PURE__ */ compiled(() => blank, 'g');
const onlyNumberWord = /^\s*(?:(?:[A-Za-zÀ-ỹ ]{1,60} )?(?:số|so) ?[:.]? ?)?$/;
const canonicalPieces = /[-/]|[^-/]+/g;

function reasonOf(found: string, written: string): RepairReason {
  if (written === '') return onlyBlank().test(found) ? 'blank' : 'lead';
  if (found.replace(anyBlank(), '') === written) return 'blank';
  if (/^\d+$/.test(written)) return Number(found) === Number(written) ? 'padding' : 'digits';
  if (/^[-/]$/.test(written)) return 'separator';
  return found.toLowerCase() === written.toLowerCase() ? 'case' : 'letters';
}

/**
 * Reads what people write for a Party document's number and says what it mended: letter case,
 * separators, blanks and invisible signs, look-alikes of Đ, `TƯ` and `T.Ư`, full-width digits, a
 * missing zero, a leading `Số:` or type word. A type that the table lacks is taken as written,
 * beside a type word or a known issuer only. What is canonical stays as it is, but a code of an
 * issuer outside the Party is never turned into a Party code.
 *
 * @param text - one code, with nothing after it
 * @returns the value and the repairs, the candidates and the repairs where two readings remain,
 * or `undefined` for what is no Party code
 *
 * @example
 * ```ts
 * import { repairDocumentCode } from 'vn-party-model';
 *
 * repairDocumentCode('22/CT-TW')?.value; // => { number: 22, type: 'CT', issuer: 'TW' }
 * repairDocumentCode('01-Ctr/TU')?.repairs;
 * // => [{ at: 3, found: 'Ctr', written: 'CTr', why: 'case' }]
 * repairDocumentCode('05-DA/TU')?.candidates?.map((code) => code.type); // => ['DA', 'ĐA']
 * repairDocumentCode('15/QĐ-UBND'); // => undefined
 * ```
 */
export function repairDocumentCode(
  text: string,
): RepairedDocumentCode | AmbiguousDocumentCode | undefined {
  const canonical = parseDocumentCode(text);
  const issuers = canonical?.issuer.split('-').map(foldIssuer) ?? [];
  const isForeign = issuers.some(({ standing }) => standing === 'state' || standing === 'other');
  if (!canonical || isForeign) return mended(text);
  const asItStands = { value: canonical, repairs: [] };
  const isSpelt = issuers.map(({ letters }) => letters).join('-') === canonical.issuer;
  return isSpelt ? asItStands : (mended(text) ?? asItStands);
}

function mended(text: string): RepairedDocumentCode | AmbiguousDocumentCode | undefined {
  const at = lead.exec(text)?.[0].length ?? 0;
  const word = typeWordBefore(runningText(text), 0, at);
  const before = foldStretch(text, 0, at).text;
  if (!word && !onlyNumberWord.test(before)) return undefined;
  if (word && onlyBlank().test(text.slice(0, word.start)) === false) return undefined;
  const reading = readCodeAt(text, at, word);
  if (!reading || !onlyBlank().test(text.slice(reading.end))) return undefined;
  const code = text.slice(at, reading.end);
  const [first, ...others] = reading.scheme === 'party' ? reading.segments : [];
  // An unknown issuer is taken where the code itself needs no mending.
  const open = reading.scheme === 'other' && parseDocumentCode(code) ? reading.open : undefined;
  const [value, another] = reading.scheme === 'party' ? reading.codes : [open];
  if (value === undefined) return undefined;
  // A code as written has the same pieces as in its canonical spelling, one for one.
  const found = first
    ? [
        text.slice(at, first.at - first.sign.length),
        ...[first, ...others].flatMap((segment) => [segment.sign, segment.found]),
      ]
    : [code];
  const wanted = first ? (writeDocumentCode(value).match(canonicalPieces) ?? []) : found;
  const repairs: Repair[] = [];
  let place = 0;
  for (const [index, piece] of [text.slice(0, at), ...found, text.slice(reading.end)].entries()) {
    const written = wanted[index - 1] ?? '';
    const why = reasonOf(piece, written);
    if (piece !== written) repairs.push({ at: place, found: piece, written, why });
    place += piece.length;
  }
  return another ? { candidates: [value, another], repairs } : { value, repairs };
}
