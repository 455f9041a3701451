import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  parseStateDocumentCode,
  readStateDocumentCode,
  StateDocumentCode,
  StateDocumentCodeParts,
  stateDocumentCodes,
} from 'vn-party-model';
import { keepsNotationLaws } from '../support/laws.js';

const texts = fc
  .tuple(
    ...stateDocumentCodes.pieces.map(({ pattern }) =>
      fc.stringMatching(new RegExp(`^${pattern}$`)),
    ),
  )
  .map((pieces) => parseStateDocumentCode(pieces.join('')) as StateDocumentCode);

describe('State codes keep the laws of notations:', () => {
  keepsNotationLaws(stateDocumentCodes, StateDocumentCode, texts, {
    forgiving: readStateDocumentCode,
  });
});

// [what, parts]
const refused: readonly (readonly [string, unknown])[] = [
  ['number zero', { number: 0, issuer: 'UBND' }],
  ['a year of two digits', { number: 1, year: 20, issuer: 'UBND' }],
  ['a type of the Party alone', { number: 1, type: 'CTHĐ', issuer: 'UBND' }],
  ['an issuer that reads as a type', { number: 1, issuer: 'QĐ', unit: 'UBND' }],
  ['a unit beside a type', { number: 1, type: 'QĐ', issuer: 'UBND', unit: 'KT' }],
  ['an empty issuer', { number: 1, issuer: '' }],
  ['a code as text', '15/QĐ-UBND'],
];

test.each(refused)('the parts refuse %s', (_what, parts) => {
  expect(StateDocumentCodeParts.safeParse(parts).success).toBe(false);
});
