import { type Notation, oneOf, type Piece, parserOf } from '../text/notation.js';
import { once } from '../text/once.js';
import type { DocumentCode, OpenDocumentCode } from './code.js';
import { type DocumentTypeCode, documentTypeCodes } from './type-codes.js';

const oneIssuer = '(?:[A-ZĐ]{0,9}ThU|[A-ZĐ]{2,12}\\d{0,3})';

const pieces = /* @__PURE__ */ once((): readonly Piece[] => [
  {
    expected: 'a number from 01 to 99999',
    vietnamese: 'một số từ 01 đến 99999',
    pattern: '(0[1-9]|[1-9]\\d{1,4})',
  },
  { expected: 'a hyphen', vietnamese: 'dấu gạch nối', pattern: '-' },
  {
    expected: 'a document type such as NQ',
    vietnamese: 'ký hiệu tên loại văn bản như NQ',
    pattern: `(${oneOf(documentTypeCodes)})`,
  },
  { expected: 'a slash', vietnamese: 'dấu gạch chéo', pattern: '/' },
  {
    expected: 'an issuer such as TW',
    vietnamese: 'ký hiệu cơ quan ban hành như TW',
    pattern: `(${oneIssuer}(?:-${oneIssuer}){0,3})`,
  },
  { expected: 'the suffix /nb', vietnamese: 'hậu tố /nb', pattern: '(/nb)?' },
]);

/** Writes a code in its canonical spelling. @internal */
export function writeDocumentCode({ number, type, issuer, suffix }: OpenDocumentCode): string {
  if (!Number.isInteger(number) || number < 1 || number > 99999) {
    throw new RangeError(`A document number runs from 1 to 99999, not ${number}`);
  }
  const code = `${number < 10 ? '0' : ''}${number}-${type}/${issuer}`;
  return suffix === undefined ? code : `${code}/${suffix}`;
}

/**
 * How the numbers of Party documents are written: `15-NQ/TU`, from 36-HD/VPTW, II.1.3: number and
 * type joined by a hyphen, type and issuer by a slash, one leading zero below ten, never a year.
 */
export const documentCodes: Notation<'document_code', DocumentCode> = {
  name: 'document_code',
  title: { en: 'document code', vi: 'Số, ký hiệu văn bản' },
  get pieces() {
    return pieces();
  },
  read: (match) => {
    const code = {
      number: Number(match[1]),
      type: match[2] as DocumentTypeCode,
      issuer: match[3] as string,
    };
    return match[4] === undefined ? code : { ...code, suffix: 'nb' };
  },
  format: writeDocumentCode,
};

/**
 * Reads the canonical spelling of a Party document's number and nothing else. The type must be
 * one of the table; the issuer is open, ask {@link isKnownIssuer} whether the tables know it.
 *
 * @param text - such as `15-NQ/TU`, `06-HD/BTCTW-BTGTW`, `5053-CV/VPTW/nb`
 * @returns the parts, or `undefined` for anything else; `misfitOf(documentCodes, text)` says why
 *
 * @example
 * ```ts
 * import { parseDocumentCode } from 'vn-party-model';
 *
 * parseDocumentCode('15-NQ/TU'); // => { number: 15, type: 'NQ', issuer: 'TU' }
 * parseDocumentCode('15/NQ-TU'); // => undefined
 * ```
 */
export const parseDocumentCode: (text: string) => DocumentCode | undefined =
  /* @__PURE__ */ parserOf(documentCodes);
