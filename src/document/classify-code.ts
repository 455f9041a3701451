import { foldCrossedD, foldText } from '../text/fold.js';
import { runningText } from '../text/running-text.js';
import { writeDocumentCode } from './code-notation.js';
import { readCodeAt } from './code-reading.js';
import { segmentsAt } from './code-segments.js';
import { foldIssuer } from './issuer-fold.js';
import { formatStateDocumentCode, readStateDocumentCode } from './state-code-notation.js';
import { isKnownDocumentType } from './type-codes.js';
import { type SaidType, typeWordBefore } from './type-words.js';

// Whoever asks whose code it is says that it is one, as a type word before it would.
const saidToBeOne: SaidType = { isState: false };

/** By what {@link classifyCode} tells whose a code is. */
export type CodeClassReason =
  /** The issuer's letters are of that organisation. */
  | 'issuer'
  /** Letters end as those of a Party committee do, though the tables lack them. */
  | 'issuer-ending'
  /** A year stands in the code, as in no code of the Party. */
  | 'year'
  /** Letters of a type of the State's, or the State's signs, beside an issuer nobody knows. */
  | 'shape'
  /** A code in the Party's shape whose issuer nobody knows. */
  | 'unknown-issuer'
  /** No code at all. */
  | 'no-code';

/** Whose a code is, and why. */
export interface CodeClass {
  /** Whose scheme of numbers it is. */
  readonly scheme: 'party' | 'state' | 'youth-union' | 'front' | 'other';
  /** By what it was told. */
  readonly reason: CodeClassReason;
  /** The letters or digits that told it; absent where nothing did. */
  readonly by?: string;
  /** The code: canonical for the Party's, else as written but for blanks; for no code the text. */
  readonly code: string;
}

const lead = /^[^0-9\uff10-\uff19]{0,120}/;
const youthUnion = /ĐTN|TNCS/;
const front = /MTTW|MTTQ/;
const yearIn = /^[^/]+\/(\d{4})\//;

function partyClass(text: string, at: number, code: string): CodeClass {
  const issuers = (segmentsAt(text, at)?.segments ?? []).map((segment) => foldIssuer(segment.text));
  const isLikely = issuers.some(({ standing }) => standing === 'likely');
  const by = code.slice(code.indexOf('/') + 1);
  return { scheme: 'party', reason: isLikely ? 'issuer-ending' : 'issuer', by, code };
}

function foreignClass(text: string, at: number, scheme: 'state' | 'other', code: string) {
  const letters = (segmentsAt(text, at)?.segments ?? []).map((one) => foldCrossedD(one.text));
  const issuer = (pattern: RegExp): string | undefined => letters.find((one) => pattern.test(one));
  for (const [mass, pattern] of [
    ['youth-union', youthUnion],
    ['front', front],
  ] as const) {
    const by = issuer(pattern);
    if (by !== undefined) return { scheme: mass, reason: 'issuer', by, code } as const;
  }
  const by = letters.find((one) => foldIssuer(one).standing === scheme);
  if (by !== undefined) return { scheme, reason: 'issuer', by, code } as const;
  const year = scheme === 'state' ? yearIn.exec(code)?.[1] : undefined;
  if (year !== undefined) return { scheme, reason: 'year', by: year, code } as const;
  if (scheme === 'other') return { scheme, reason: 'unknown-issuer', code } as const;
  const type = letters.find((one) => isKnownDocumentType(one));
  return { scheme, reason: 'shape', ...(type && { by: type }), code } as const;
}

/**
 * Tells whose a code is: of the Party, of the State, of the Youth Union, of the Front, or of
 * another. The issuer tells, not the signs: Party codes are often written in the State's manner.
 *
 * @param text - one code, with or without a type word or `Số:` before it and nothing after it
 * @returns the scheme, the reason, and what told it; `other` keeps its text
 *
 * @example
 * ```ts
 * import { classifyCode } from 'vn-party-model';
 *
 * classifyCode('58/NQ-TW'); // => { scheme: 'party', reason: 'issuer', by: 'TW', code: '58-NQ/TW' }
 * classifyCode('15/QĐ-UBND').scheme; // => 'state'
 * classifyCode('225-KH/TWĐTN-TNNT').scheme; // => 'youth-union'
 * classifyCode('11/HD-MTTW-BTT').scheme; // => 'front'
 * classifyCode('theo tinh thần'); // => { scheme: 'other', reason: 'no-code', code: 'theo tinh thần' }
 * ```
 */
export function classifyCode(text: string): CodeClass {
  const at = lead.exec(text)?.[0].length ?? 0;
  const word = typeWordBefore(runningText(text), 0, at) ?? saidToBeOne;
  const reading = readCodeAt(text, at, word);
  if (!reading || foldText(text.slice(reading.end, reading.end + 9)) !== '') {
    const state = readStateDocumentCode(text);
    if (state) return { scheme: 'state', reason: 'shape', code: formatStateDocumentCode(state) };
    return { scheme: 'other', reason: 'no-code', code: text };
  }
  return reading.scheme === 'party'
    ? partyClass(text, at, writeDocumentCode(reading.codes[0]))
    : foreignClass(text, at, reading.scheme, reading.code);
}
