export { type AssemblyTerm, assemblies, peoplesCouncils } from './assemblies.js';
export { type CongressMention, congressMentions } from './congress-mentions.js';
export {
  type Congress,
  type CongressDispute,
  congresses,
  type TermLabel,
} from './congresses.js';
export type { Interval, Period } from './period.js';
export { periodMentions } from './period-mentions.js';
export { formatPeriod, parsePeriod, periods } from './period-notation.js';
export { type PlenumMention, plenumMentions } from './plenum-mentions.js';
export type { PlenumValue } from './plenum-phrase.js';
export { type PlenumResolutionMention, plenumResolutionMentions } from './plenum-resolution.js';
export type { Term, TermBody } from './term.js';
export { type TermMention, termMentions } from './term-mentions.js';
export { parseTerm, terms } from './term-notation.js';
export { formatTerm, type TermStyle } from './term-styles.js';
