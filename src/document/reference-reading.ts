import { once } from '../text/once.js';
import type { DocumentCode } from './code.js';
import {
  type DocumentType,
  type DocumentTypeKey,
  documentTypes,
  documentTypesOf,
} from './document-types.js';
import type { DocumentReference } from './reference.js';
import { dayIn } from './reference-day.js';
import { capital, small } from './reference-pieces.js';
import type { DocumentTypeCode } from './type-codes.js';

const byName = /* @__PURE__ */ once((): ReadonlyMap<string, DocumentTypeKey> => {
  const types = Object.entries(documentTypes) as [DocumentTypeKey, DocumentType][];
  return new Map(
    types.flatMap(([key, { name, english }]) => [
      [name, key],
      [small(name), key],
      [english, key],
      [capital(english), key],
    ]),
  );
});

/** The kind that the word says; for a neutral word or none, the only one that the code can be. */
export function kindOf(
  name: string | undefined,
  code: DocumentCode,
  issuedOn: DocumentReference['issuedOn'],
): DocumentTypeKey | undefined {
  const said = byName().get(name ?? '');
  if (said) return said;
  const [reading, another] = documentTypesOf(code.type, issuedOn);
  return another ? undefined : reading?.key;
}

/** Reads a match of the pieces of either language. */
export function readReference(match: RegExpExecArray): DocumentReference {
  const [, name, number, letters, issuer = '', suffix, day, year, issuerName, heading, subject] =
    match;
  const code: DocumentCode = {
    number: Number(number),
    type: letters as DocumentTypeCode,
    issuer,
    ...(suffix && { suffix: 'nb' }),
  };
  const issuedOn = day === undefined ? undefined : dayIn(day);
  const type = kindOf(name, code, issuedOn);
  return {
    ...(type && { type }),
    code,
    ...(issuedOn && { issuedOn }),
    ...(year && { issuedIn: Number(year) }),
    ...(issuerName && { issuerName }),
    ...(heading && { title: heading }),
    ...(subject && { subject }),
  };
}
