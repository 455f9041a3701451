export { type CodeClass, type CodeClassReason, classifyCode } from './classify-code.js';
export type { DocumentCode, OpenDocumentCode } from './code.js';
export { type DocumentCodeLiteral, documentCode, type ParseDocumentCode } from './code-literal.js';
export { documentCodes, parseDocumentCode } from './code-notation.js';
export {
  type AmbiguousDocumentCode,
  type Repair,
  type RepairedDocumentCode,
  type RepairReason,
  repairDocumentCode,
} from './code-repair.js';
export {
  compareDocumentCodes,
  type DocumentCodeDetails,
  type DocumentCodeStyle,
  formatDocumentCode,
} from './code-styles.js';
export { type DocumentMention, documentMentions } from './document-mentions.js';
export {
  type DocumentType,
  type DocumentTypeAbbreviation,
  type DocumentTypeKey,
  type DocumentTypeReading,
  documentTypes,
  documentTypesOf,
} from './document-types.js';
export { type Issuer, isKnownIssuer, issuerOf, issuersOf } from './issuer.js';
export {
  type ForeignIssuer,
  foreignIssuers,
  type IssuerBody,
  type IssuerCommittee,
  type IssuerLevel,
  type IssuerName,
  issuerBodies,
  issuerCommittees,
} from './issuers.js';
export type { StateDocumentCode } from './state-code.js';
export {
  formatStateDocumentCode,
  parseStateDocumentCode,
  readStateDocumentCode,
  stateDocumentCodes,
} from './state-code-notation.js';
export {
  type StateDocumentType,
  type StateDocumentTypeCode,
  stateDocumentTypes,
} from './state-document-types.js';
export { type DocumentTypeCode, documentTypeCodes, isKnownDocumentType } from './type-codes.js';
