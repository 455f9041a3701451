/**
 * Citations of a text: what repeats mean, what two texts cite, what is wrong with them.
 *
 * @module
 */
export type { CitedMention } from './antecedents.js';
export { type AlteredReference, diffReferences, type ReferenceDiff } from './diff-references.js';
export { applyFixes, type Edit, type Finding, type FindingCode } from './finding.js';
export { type LintContext, lintReferences } from './lint-references.js';
export type { TextReference } from './references.js';
export { type BackReference, resolveWithin } from './resolve-within.js';
export { type SarifArtifact, type SarifLog, type SarifRegion, toSarif } from './sarif.js';
