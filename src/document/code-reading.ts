import { wordEnd } from '../text/fold.js';
import { compiled } from '../text/once.js';
import { joint, segmentsAt } from './code-segments.js';
import { codeOf, codePatterns } from './code-shape.js';
import { type ForeignReading, foreignReading } from './foreign-reading.js';
import { foldIssuer } from './issuer-fold.js';
import { type PartyReading, partyReading } from './party-reading.js';
import type { SaidType } from './type-words.js';

// A small letter may follow at once, where the blank after a code was lost.
const canonical = /* @__PURE__ */ compiled(
  () => `${codePatterns().join('')}(?:${wordEnd}|(?=[a-zđ]))(?!${joint}[A-ZĐÐ])`,
  'y',
);

/** Is it, as it stands, an issuer that the tables know? Folding keeps what it said before. */
function isKnown(letters: string): boolean {
  const folded = foldIssuer(letters);
  return folded.standing === 'known' && folded.letters === letters;
}

/** Nine codes of ten are canonical, with an issuer that the tables know: read at once. */
function canonicalReading(text: string, at: number): PartyReading | undefined {
  const pattern = canonical();
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  const code = match === null ? undefined : codeOf(match);
  if (!code?.issuer.split('-').every(isKnown)) return undefined;
  return { scheme: 'party', end: pattern.lastIndex, codes: [code], segments: [] };
}

/**
 * Reads one code that begins at `at`, whatever its signs and blanks, and tells by the issuer
 * whose it is; a type word before it helps. This is the one forgiving reader: repairing and finding both ask it.
 *
 * @internal
 */
export function readCodeAt(
  text: string,
  at: number,
  word?: SaidType,
): PartyReading | ForeignReading | undefined {
  const clean = canonicalReading(text, at);
  if (clean) return clean;
  const segmented = segmentsAt(text, at);
  if (segmented === undefined) return undefined;
  const party = segmented.isPlain ? partyReading(segmented, word) : undefined;
  return party ?? foreignReading(text, at, segmented, word);
}
