/**
 * Every plain function and table, and no schema: nothing here loads zod.
 *
 * @module
 */
export * from './annotate/index.js';
export * from './citation/index.js';
export * from './document/lite.js';
export * from './fact/index.js';
export * from './find/index.js';
export * from './organization/lite.js';
export * from './rating/lite.js';
export * from './term/lite.js';
export * from './text/index.js';
