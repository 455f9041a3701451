import { describe, expect, test } from 'vitest';
import { DocumentId, DocumentIdParts, documentIds } from 'vn-party-model';
import * as z from 'zod';
import { documentIdValues } from '../support/document-id.js';
import { keepsNotationLaws } from '../support/laws.js';

describe('document identifiers keep the laws of notations:', () => {
  keepsNotationLaws(documentIds, DocumentId, documentIdValues);
});

const id = { issuer: 'TU', place: 'ha-noi', term: 17, type: 'NQ', number: 15 };

// [what, parts]
const refused: readonly (readonly [string, unknown])[] = [
  ['no term', { ...id, term: undefined }],
  ['term zero', { ...id, term: 0 }],
  ['term one hundred', { ...id, term: 100 }],
  ['a place in words', { ...id, place: 'Hà Nội' }],
  ['the place "unknown"', { ...id, place: 'unknown' }],
  ['a place that is there and undefined', { ...id, place: undefined }],
  ['an unknown type', { ...id, type: 'XX' }],
  ['number zero', { ...id, number: 0 }],
  ['an identifier as text', 'vcp:TU:ha-noi:17:NQ:15'],
];

test.each(refused)('the parts refuse %s', (_what, parts) => {
  expect(DocumentIdParts.safeParse(parts).success).toBe(false);
  expect(z.safeEncode(DocumentId, parts as never).success).toBe(false);
});
