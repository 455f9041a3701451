/**
 * A dated registry of known central documents, and which of them a citation means.
 *
 * @module
 */
export type { KnownDocument, KnownIssuer, RegisteredDocument } from './known-document.js';
export { knownDocuments } from './known-documents.js';
export { createRegistry, type Registry } from './registry.js';
export {
  type DocumentCitation,
  isInForce,
  type Resolution,
  type ResolveContext,
  type ResolveReason,
  resolve,
} from './resolve.js';
