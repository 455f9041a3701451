/**
 * Documents: their types, their issuers, and the codes that number them.
 *
 * @module
 */
export type { NotationIssue, TextCodec } from '../codec/text-codec.js';
export { DocumentCode, DocumentCodeParts } from './code-schema.js';
export { DocumentId, DocumentIdParts } from './document-id-schema.js';
export { NumberLine } from './heading-schema.js';
export * from './lite.js';
export {
  DocumentReference,
  DocumentReferenceParts,
  EnglishDocumentReference,
} from './reference-schema.js';
export { StateDocumentCode, StateDocumentCodeParts } from './state-code-schema.js';
