import { describe, expect, test } from 'vitest';
import {
  documentMentions,
  find,
  formatStateDocumentCode,
  misfitOf,
  parseStateDocumentCode,
  readStateDocumentCode,
  type StateDocumentCode,
  stateDocumentCodes,
  stateDocumentTypes,
} from 'vn-party-model';
import { stateCodeTypes } from '../../src/document/state-code-notation.js';

// [text, parts]
const read: readonly (readonly [string, StateDocumentCode])[] = [
  ['30/2020/NĐ-CP', { number: 30, year: 2020, type: 'NĐ', issuer: 'CP' }],
  ['15/QĐ-UBND', { number: 15, type: 'QĐ', issuer: 'UBND' }],
  ['64/2014/QH13', { number: 64, year: 2014, issuer: 'QH13' }],
  ['1685/NQ-UBTVQH15', { number: 1685, type: 'NQ', issuer: 'UBTVQH15' }],
  ['26/2008/NQ-HĐND', { number: 26, year: 2008, type: 'NQ', issuer: 'HĐND' }],
  ['66.25/2026/NQ-CP', { number: 66, part: 25, year: 2026, type: 'NQ', issuer: 'CP' }],
  ['55/2005/TTLT-BNV-VPCP', { number: 55, year: 2005, type: 'TTLT', issuer: 'BNV-VPCP' }],
  ['749/QĐ-TTg', { number: 749, type: 'QĐ', issuer: 'TTg' }],
  ['05/BNV-VP', { number: 5, issuer: 'BNV', unit: 'VP' }],
  ['5973/UBND-KT', { number: 5973, issuer: 'UBND', unit: 'KT' }],
  ['96/HĐNN', { number: 96, issuer: 'HĐNN' }],
  ['64/2014/BTC-TCT', { number: 64, year: 2014, issuer: 'BTC-TCT' }],
  ['18/VBHN-BTC', { number: 18, type: 'VBHN', issuer: 'BTC' }],
  ['10/QĐ-A-B-C-D-E', { number: 10, type: 'QĐ', issuer: 'A-B-C-D-E' }],
];

test.each(read)('%s is read and written', (text, parts) => {
  expect(parseStateDocumentCode(text)).toEqual(parts);
  expect(formatStateDocumentCode(parts)).toBe(text);
});

test.each(read.filter(([text]) => text !== '05/BNV-VP'))('%s is found in a sentence', (text) => {
  const [mention] = find(`theo Công văn số ${text} của cấp trên`, [documentMentions]);
  expect(mention?.value).toMatchObject({ scheme: 'state', code: text });
});

// [why, text]
const refused: readonly (readonly [string, string])[] = [
  ['a code of the Party', '15-NQ/TU'],
  ['no zero below ten', '5/QĐ-UBND'],
  ['a blank', '15/QĐ - UBND'],
  ['a slash after the type', '109/2009/TTLT/BTC-BGDĐT'],
  ['a date', '30/4/1975'],
  ['a year of another age', '15/1820/NĐ-CP'],
  ['small letters', '15/qđ-ubnd'],
  ['a number too long', '123456/QĐ-UBND'],
  ['nothing after the slash', '15/'],
  ['a point with nothing after it', '15./QĐ-UBND'],
  ['a part of three digits', '66.255/2026/NQ-CP'],
  ['a part with a zero before it', '66.05/2026/NQ-CP'],
  ['six groups of letters', '15/QĐ-A-B-C-D-E-G'],
];

test.each(refused)('refuses %s: %s', (_why, text) => {
  expect(parseStateDocumentCode(text)).toBeUndefined();
});

// [text, canonical]
const wild: readonly (readonly [string, string | undefined])[] = [
  ['58/2025/N\u00d0-CP', '58/2025/NĐ-CP'],
  ['109/2009/TTLT/BTC- BGD\u00d0T', '109/2009/TTLT-BTC-BGDĐT'],
  ['Số: 5/QĐ - UBND', '05/QĐ-UBND'],
  ['Nghị định số 30/2020/NĐ-CP', '30/2020/NĐ-CP'],
  ['Quyết định 15/QĐ\u2013UBND', '15/QĐ-UBND'],
  ['Số5/QĐ-UBND', '05/QĐ-UBND'],
  ['số : 5/QĐ-UBND', '05/QĐ-UBND'],
  ['Nghị quyết số:66.25/2026/NQ-CP', '66.25/2026/NQ-CP'],
  ['Nghị quyết 6.25/2026/NQ-CP', '06.25/2026/NQ-CP'],
  [' Số 5 / BNV - VP', '05/BNV-VP'],
  [`${'a'.repeat(40)} 15/QĐ-UBND`, '15/QĐ-UBND'],
  [`${'a'.repeat(41)} 15/QĐ-UBND`, undefined],
  [`${'a'.repeat(40)} số 15/QĐ-UBND`, '15/QĐ-UBND'],
  ['điều 3 của Quyết định 15/QĐ-UBND', undefined],
  ['3 số 15/QĐ-UBND', undefined],
  ['3 của 15/QĐ-UBND', undefined],
  [`15/QĐ-UBND${' '.repeat(110)}`, '15/QĐ-UBND'],
  [`15/QĐ-UBND${' '.repeat(111)}`, undefined],
  ['15-NQ/TU', undefined],
  ['theo tinh thần', undefined],
];

test.each(wild)('"%s" is read as %s', (text, canonical) => {
  const parts = readStateDocumentCode(text);
  expect(parts && formatStateDocumentCode(parts)).toBe(canonical);
});

describe('types', () => {
  test('of the notation are those of the table', () => {
    expect([...stateCodeTypes].sort()).toEqual(Object.keys(stateDocumentTypes).sort());
  });

  test.each(stateCodeTypes)('%s is read and written with a year and without', (type) => {
    for (const year of [{}, { year: 2020 }]) {
      const code = { number: 7, ...year, type, issuer: 'UBND' };
      expect(parseStateDocumentCode(formatStateDocumentCode(code))).toEqual(code);
    }
  });
});

test('says what it expects, and where', () => {
  // [text, place, what is expected]
  const misfits = [
    ['', 0, 'a number from 01 to 99999'],
    ['15', 2, 'a slash'],
    ['15-', 2, 'a slash'],
    ['15/', 3, 'an issuer such as UBND'],
    ['15/2020/', 8, 'an issuer such as UBND'],
    ['15/QĐ-UBND!', 10, 'the end'],
  ] as const;
  for (const [text, at, expected] of misfits) {
    expect(misfitOf(stateDocumentCodes, text), text).toMatchObject({ at, expected });
  }
});

test.each([1, 9, 10, 99999])('writes the number %d', (number) => {
  const text = formatStateDocumentCode({ number, issuer: 'UBND' });
  expect(text).toBe(`${number < 10 ? `0${number}` : number}/UBND`);
});

test.each([0, -1, 1.5, 100000, Number.NaN])('does not write the number %d', (number) => {
  expect(() => formatStateDocumentCode({ number, issuer: 'UBND' })).toThrow(RangeError);
});
