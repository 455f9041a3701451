import { describe, expect, test } from 'vitest';
import {
  DocumentReference,
  DocumentReferenceParts,
  documentReferences,
  EnglishDocumentReference,
  englishDocumentReferences,
} from 'vn-party-model';
import * as z from 'zod';
import { keepsNotationLaws } from '../support/laws.js';
import { referenceTexts, referenceValues } from '../support/reference.js';

describe('citations in Vietnamese keep the laws of notations:', () => {
  const texts = referenceTexts(documentReferences.pieces);
  keepsNotationLaws(documentReferences, DocumentReference, referenceValues, {
    texts,
    damaged: '\n',
  });
});

describe('citations in English keep the laws of notations:', () => {
  const texts = referenceTexts(englishDocumentReferences.pieces);
  keepsNotationLaws(englishDocumentReferences, EnglishDocumentReference, referenceValues, {
    texts,
    damaged: '\n',
  });
});

const code = { number: 15, type: 'NQ', issuer: 'TU' };

// [what, parts]
const refused: readonly (readonly [string, unknown])[] = [
  ['no code', { type: 'resolution' }],
  ['a code as text', { code: '15-NQ/TU' }],
  ['an unknown kind', { code, type: 'toString' }],
  ['a day that is none', { code, issuedOn: '2017-02-29' }],
  ['half a year', { code, issuedIn: 2017.5 }],
  ['a year of three figures', { code, issuedIn: 999 }],
  ['an empty name', { code, issuerName: '' }],
  ['a name with về', { code, issuerName: 'Ban về phòng, chống tham nhũng' }],
  ['a name with a quotation mark', { code, issuerName: 'Ban "A"' }],
  ['a title with a quotation mark', { code, title: 'A “B' }],
  ['a subject of two lines', { code, subject: 'một\nhai' }],
  ['a subject that is there and undefined', { code, subject: undefined }],
];

test.each(refused)('the parts refuse %s', (_what, parts) => {
  expect(DocumentReferenceParts.safeParse(parts).success).toBe(false);
  expect(z.safeEncode(DocumentReference, parts as never).success).toBe(false);
});
