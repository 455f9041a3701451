import { wordEnd } from '../text/fold.js';
import { documentCodes } from './code-notation.js';
import { joint, segmentsAt } from './code-segments.js';
import { type ForeignReading, foreignReading } from './foreign-reading.js';
import { isKnownIssuer } from './issuer.js';
import { type PartyReading, partyReading } from './party-reading.js';

/** What words beside a code say of it. */
export interface CodeContext {
  /** The type's abbreviation, from the type word. */
  readonly type?: string;
  /** Is there a type word at all? */
  readonly hasTypeWord?: boolean;
  /** Is it a word for the State's types alone? */
  readonly isState?: boolean;
}

const canonical = new RegExp(
  `${documentCodes.pieces.map(({ pattern }) => pattern).join('')}${wordEnd}(?!${joint}[A-ZĐÐ])`,
  'y',
);

/** Nine codes of ten are canonical, with an issuer that the tables know: read at once. */
function canonicalReading(text: string, at: number): PartyReading | undefined {
  canonical.lastIndex = at;
  const match = canonical.exec(text);
  const code = match === null ? undefined : documentCodes.read(match);
  if (code === undefined || !isKnownIssuer(code.issuer)) return undefined;
  return { scheme: 'party', end: canonical.lastIndex, codes: [code], segments: [] };
}

/**
 * Reads one code that begins at `at`, whatever its signs and blanks, and tells by the issuer
 * whose it is. This is the one forgiving reader: repairing and finding both ask it.
 *
 * @internal
 */
export function readCodeAt(
  text: string,
  at: number,
  context: CodeContext,
): PartyReading | ForeignReading | undefined {
  const clean = canonicalReading(text, at);
  if (clean) return clean;
  const segmented = segmentsAt(text, at);
  if (segmented === undefined) return undefined;
  const party = segmented.isPlain ? partyReading(segmented, context) : undefined;
  return party ?? foreignReading(text, at, segmented, context);
}
