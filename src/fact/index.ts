/**
 * What a row of a table is: for how long it holds, and on whose word.
 *
 * @module
 */
export { asOf, type Fact, holdsOn } from './fact.js';
export { type Source, type SourceKey, sources } from './sources.js';
