import { oneOf } from '../text/notation.js';
import type { DocumentCode, OpenDocumentCode } from './code.js';
import { type DocumentTypeCode, documentTypeCodes } from './type-codes.js';

const oneIssuer = '(?:[A-ZĐ]{0,9}ThU|[A-ZĐ]{2,12}\\d{0,3})';

/** The patterns of a code from its number to its suffix, each but the signs in a group. @internal */
export const codePatterns = (): readonly [string, string, string, string, string, string] => [
  '(0[1-9]|[1-9]\\d{1,4})',
  '-',
  `(${oneOf(documentTypeCodes)})`,
  '/',
  `(${oneIssuer}(?:-${oneIssuer}){0,3})`,
  '(/nb)?',
];

/** The code of a match of all patterns. @internal */
export function codeOf([, number, type, issuer, suffix]: RegExpExecArray): DocumentCode {
  const code = {
    number: Number(number),
    type: type as DocumentTypeCode,
    issuer: issuer as string,
  };
  return suffix === undefined ? code : { ...code, suffix: 'nb' };
}

/** Spells a code, whatever its number. @internal */
export function spellDocumentCode({ number, type, issuer, suffix }: OpenDocumentCode): string {
  const code = `${number < 10 ? '0' : ''}${number}-${type}/${issuer}`;
  return suffix === undefined ? code : `${code}/${suffix}`;
}
