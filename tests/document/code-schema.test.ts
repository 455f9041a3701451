import { describe, expect, test } from 'vitest';
import { DocumentCode, DocumentCodeParts, documentCodes, documentTypeCodes } from 'vn-party-model';
import * as z from 'zod';
import { documentCodeValues, repairedCode } from '../support/document.js';
import { keepsNotationLaws } from '../support/laws.js';

describe('document codes keep the laws of notations:', () => {
  keepsNotationLaws(documentCodes, DocumentCode, documentCodeValues, {
    forgiving: (text) => repairedCode(text),
  });
});

// [what, parts]
const refused: readonly (readonly [string, unknown])[] = [
  ['number zero', { number: 0, type: 'NQ', issuer: 'TU' }],
  ['half a number', { number: 1.5, type: 'NQ', issuer: 'TU' }],
  ['a number as text', { number: '15', type: 'NQ', issuer: 'TU' }],
  ['a number beyond five digits', { number: 100000, type: 'NQ', issuer: 'TU' }],
  ['an unknown type', { number: 15, type: 'XX', issuer: 'TU' }],
  ['a type named like a method', { number: 15, type: 'toString', issuer: 'TU' }],
  ['an empty issuer', { number: 15, type: 'NQ', issuer: '' }],
  ['an issuer in small letters', { number: 15, type: 'NQ', issuer: 'tu' }],
  ['an issuer with a line break', { number: 15, type: 'NQ', issuer: 'TU\n' }],
  ['an unknown suffix', { number: 15, type: 'NQ', issuer: 'TU', suffix: 'mật' }],
  [
    'a suffix that is there and undefined',
    { number: 15, type: 'NQ', issuer: 'TU', suffix: undefined },
  ],
  ['a code as text', '15-NQ/TU'],
  ['nothing', undefined],
];

test.each(refused)('the parts refuse %s', (_what, parts) => {
  expect(DocumentCodeParts.safeParse(parts).success).toBe(false);
  expect(z.safeEncode(DocumentCode, parts as never).success).toBe(false);
});

test('the JSON Schema of the text has the pattern of the notation', () => {
  const { pattern, type } = z.toJSONSchema(DocumentCode, { io: 'input' });
  expect(type).toBe('string');
  expect('05-CTr/BTCTW-BTGTW/nb').toMatch(new RegExp(pattern ?? '(?!)'));
  expect('5-CTr/TW').not.toMatch(new RegExp(pattern ?? ''));
});

test('the JSON Schema of the parts lists the types', () => {
  expect(z.toJSONSchema(DocumentCode, { io: 'output' })).toMatchObject({
    properties: { type: { enum: [...documentTypeCodes] } },
    required: ['number', 'type', 'issuer'],
  });
});
