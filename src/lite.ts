/**
 * What reads, writes, finds and looks up, and every table, and no schema: nothing here loads zod.
 *
 * @module
 */
export * from './document/lite.js';
export * from './fact/index.js';
export * from './find/index.js';
export * from './organization/lite.js';
export * from './rating/lite.js';
export * from './term/lite.js';
export * from './text/index.js';
