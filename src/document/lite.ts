export {
  type Authority,
  type AuthorityBody,
  type AuthorityLevel,
  authorities,
} from './authority.js';
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
export {
  compareDocumentIds,
  type DocumentId,
  type DocumentIdDetails,
  documentId,
  isSameDocument,
} from './document-id.js';
export {
  type DocumentIdStyle,
  documentIds,
  formatDocumentId,
  parseDocumentId,
  parseDocumentIdFile,
  parseDocumentIdUrl,
} from './document-id-notation.js';
export { type DocumentMention, documentMentions } from './document-mentions.js';
export {
  type DocumentType,
  type DocumentTypeAbbreviation,
  type DocumentTypeKey,
  type DocumentTypeReading,
  documentTypes,
  documentTypesOf,
} from './document-types.js';
export { formatNumberLine, numberLines, parseNumberLine } from './heading.js';
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
export { type IssuingBody, type MayIssue, mayIssue } from './may-issue.js';
export type { DocumentReference } from './reference.js';
export {
  type DocumentReferenceStyle,
  documentReferences,
  englishDocumentReferences,
  formatDocumentReference,
  parseDocumentReference,
  parseEnglishDocumentReference,
} from './reference-notation.js';
export {
  type DocumentRegister,
  documentRegister,
  enterDocuments,
  nextNumber,
  type RegisterEntry,
} from './register.js';
export {
  checkRegister,
  type RegisterFault,
  type RegisterFinding,
  type RegisterGap,
} from './register-check.js';
export { type RegisterRule, type RegisterRuleKey, registerRules } from './register-rules.js';
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
