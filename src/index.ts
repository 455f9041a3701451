/**
 * Reads, repairs, writes and finds what papers of the Communist Party of Vietnam cite.
 *
 * @module
 */
export * from './annotate/index.js';
export * from './citation/index.js';
export * from './document/index.js';
export * from './fact/index.js';
export * from './find/index.js';
export * from './organization/index.js';
export * from './rating/index.js';
export * from './term/index.js';
export * from './text/index.js';
