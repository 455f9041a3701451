/**
 * Terms of office, working periods, congresses and plenums.
 *
 * @module
 */
export * from './lite.js';
export { Period, PeriodParts } from './period-schema.js';
export { Term, TermParts } from './term-schema.js';
