/**
 * Documents: their types, their issuers, and the codes that number them.
 *
 * @module
 */
export { DocumentCode, DocumentCodeParts } from './code-schema.js';
export * from './lite.js';
