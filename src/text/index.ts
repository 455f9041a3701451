/**
 * How Vietnamese administrative text is spelled: one spelling of a text, days, ordinals, Roman
 * numerals, and what a notation is.
 *
 * @module
 */
export type { Anchors, Scan } from './anchors.js';
export { type Day, formatDay, isDay, parseDay } from './day.js';
export { misfitOfDay } from './day-misfit.js';
export { type FoldedStretch, foldText } from './fold.js';
export {
  type Mention,
  type MentionNotation,
  type MentionReader,
  type Parts,
  type ReaderContext,
  type Reading,
  reachBack,
  reachOn,
  readingOf,
  type Said,
  type Span,
} from './mention.js';
export {
  explainMisfit,
  type Misfit,
  misfitOf,
  type Notation,
  type NotationShape,
  type Piece,
} from './notation.js';
export {
  type Fraction,
  formatCount,
  formatFraction,
  formatPercent,
  parseCount,
  parseFraction,
  parsePercent,
} from './number.js';
export { numberAnchors } from './number-scan.js';
export { parseOrdinal } from './ordinal.js';
export { formatRoman, parseRoman } from './roman.js';
export type { RunningText } from './running-text.js';
export {
  type FoundShare,
  fitOfShare,
  formatShare,
  type ShareFit,
  type ShareValue,
  sharesIn,
} from './share.js';
export { wordAnchors } from './word-scan.js';
