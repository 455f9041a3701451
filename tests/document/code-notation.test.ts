import { describe, expect, test } from 'vitest';
import {
  type DocumentCode,
  documentCodes,
  explainMisfit,
  misfitOf,
  parseDocumentCode,
} from 'vn-party-model';

// [text, value]
const read: readonly (readonly [string, DocumentCode])[] = [
  ['15-NQ/TU', { number: 15, type: 'NQ', issuer: 'TU' }],
  ['05-CTr/TW', { number: 5, type: 'CTr', issuer: 'TW' }],
  ['08-QĐi/TW', { number: 8, type: 'QĐi', issuer: 'TW' }],
  ['1488-QĐNS/TW', { number: 1488, type: 'QĐNS', issuer: 'TW' }],
  ['459-KHHĐ/TU', { number: 459, type: 'KHHĐ', issuer: 'TU' }],
  ['06-HD/BTCTW-BTGTW', { number: 6, type: 'HD', issuer: 'BTCTW-BTGTW' }],
  ['5053-CV/VPTW/nb', { number: 5053, type: 'CV', issuer: 'VPTW', suffix: 'nb' }],
  ['03-BC/CB3', { number: 3, type: 'BC', issuer: 'CB3' }],
  ['12-KH/ThU', { number: 12, type: 'KH', issuer: 'ThU' }],
  ['12-KH/BTCThU', { number: 12, type: 'KH', issuer: 'BTCThU' }],
  ['12-KH/BTCThU-ThU/nb', { number: 12, type: 'KH', issuer: 'BTCThU-ThU', suffix: 'nb' }],
  ['99999-CV/VPTW', { number: 99999, type: 'CV', issuer: 'VPTW' }],
];

test.each(read)('reads %s', (text, value) => {
  expect(parseDocumentCode(text)).toEqual(value);
  expect(documentCodes.format(value)).toBe(text);
  expect(misfitOf(documentCodes, text)).toBeUndefined();
});

// [text, reason, where, what is expected]
const refused: readonly (readonly [string, string, number, string])[] = [
  ['', 'nothing there', 0, 'a number from 01 to 99999'],
  ['5-NQ/TU', 'no leading zero', 0, 'a number from 01 to 99999'],
  ['00-NQ/TU', 'number zero', 0, 'a number from 01 to 99999'],
  ['015-NQ/TU', 'padded to three digits', 2, 'a hyphen'],
  ['100000-NQ/TU', 'six digits', 5, 'a hyphen'],
  ['15/NQ-TU', 'separators of the State', 2, 'a hyphen'],
  ['15 -NQ/TU', 'a blank', 2, 'a hyphen'],
  ['15–NQ/TU', 'an en dash', 2, 'a hyphen'],
  ['15-XX/TU', 'unknown type', 3, 'a document type such as NQ'],
  ['15-Ctr/TU', 'wrong letter case', 3, 'a document type such as NQ'],
  ['15-QÐ/TW', 'U+00D0 for Đ', 3, 'a document type such as NQ'],
  ['15-NQ-TU', 'no slash', 5, 'a slash'],
  ['15-NQ/', 'no issuer', 6, 'an issuer such as TW'],
  ['15-NQ/T', 'one letter', 6, 'an issuer such as TW'],
  ['15-NQ/tu', 'small letters', 6, 'an issuer such as TW'],
  ['15-NQ/TƯ', 'Ư is no letter of codes', 6, 'an issuer such as TW'],
  ['15-NQ/TU/NB', 'an unknown suffix', 8, 'the end'],
  ['15-NQ/TU ', 'a blank after it', 8, 'the end'],
  ['15-NQ/TU\n', 'a line break after it', 8, 'the end'],
  ['30/2020/NĐ-CP', 'a State code', 2, 'a hyphen'],
  ['202/2025/QH15', 'a State code', 3, 'a hyphen'],
];

test.each(refused)('refuses "%s": %s', (text, _reason, at, expected) => {
  expect(parseDocumentCode(text)).toBeUndefined();
  expect(misfitOf(documentCodes, text)).toMatchObject({ at, expected });
  const where = `expected ${expected} at ${at}`;
  expect(explainMisfit(documentCodes, text)).toBe(`Invalid document code: ${where}`);
  expect(explainMisfit(documentCodes, text, 'vi')).toMatch(`ở vị trí ${at}`);
});

describe('writing', () => {
  test.each([0, -1, 1.5, 100000, Number.NaN])('refuses the number %d', (number) => {
    const value = { number, type: 'NQ', issuer: 'TU' } as const;
    expect(() => documentCodes.format(value)).toThrow(RangeError);
  });
});
