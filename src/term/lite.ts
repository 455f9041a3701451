export { type AssemblyTerm, assemblies, peoplesCouncils } from './assemblies.js';
export { type CongressMention, congressMentions } from './congress-mentions.js';
export {
  type Congress,
  type CongressDispute,
  congresses,
  type TermLabel,
} from './congresses.js';
export { contains, intervalOf, overlapOf } from './interval.js';
export { type CongressDays, numberingTermOf, numberingTermRule } from './numbering-term.js';
export type { Interval, Period } from './period.js';
export { periodMentions } from './period-mentions.js';
export { formatPeriod, parsePeriod, periods } from './period-notation.js';
export { readPeriod } from './period-reading.js';
export { documentsOfPlenum, type PlenumDocument, plenumDocuments } from './plenum-documents.js';
export { type PlenumMention, plenumMentions } from './plenum-mentions.js';
export type { PlenumValue } from './plenum-phrase.js';
export { type PlenumResolutionMention, plenumResolutionMentions } from './plenum-resolution.js';
export { type Plenum, plenums, plenumsOf } from './plenums.js';
export type { Term, TermBody } from './term.js';
export { checkTerm, type TermFinding } from './term-check.js';
export {
  type CongressLevel,
  nextCongressDue,
  type TermLength,
  termLengths,
  termLengthsOf,
} from './term-lengths.js';
export { type TermMention, termMentions } from './term-mentions.js';
export { parseTerm, terms } from './term-notation.js';
export { firstTermAfterMerger, nextTerm, previousTerm } from './term-order.js';
export { readTerm } from './term-reading.js';
export { formatTerm, type TermStyle } from './term-styles.js';
export { type DatedTerm, termsOn } from './terms-on.js';
