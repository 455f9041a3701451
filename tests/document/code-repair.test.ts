import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type DocumentCode,
  documentTypeCodes,
  formatDocumentCode,
  issuerOf,
  type Repair,
  repairDocumentCode,
} from 'vn-party-model';
import { noPartyCodes, wildCodes } from '../fixtures/wild-codes.js';
import { knownIssuers } from '../support/document.js';

/** The text with the repairs made. */
function mended(text: string, repairs: readonly Repair[]): string {
  let [result, place] = ['', 0];
  for (const { at, found, written } of repairs) {
    expect(at).toBeGreaterThanOrEqual(place);
    expect(text.slice(at, at + found.length)).toBe(found);
    result += text.slice(place, at) + written;
    place = at + found.length;
  }
  return result + text.slice(place);
}

/** What may stand before a code, and a number with more zeros than it needs. */
const ledCodes: typeof wildCodes = [
  ['so 15-NQ/TU', '15-NQ/TU', ['lead']],
  ['  Số 15-NQ/TU', '15-NQ/TU', ['lead']],
  ['Số. 15-NQ/TU', '15-NQ/TU', ['lead']],
  ['Văn bản số 15-NQ/TU', '15-NQ/TU', ['lead']],
  [`${'a'.repeat(60)} số 15-NQ/TU`, '15-NQ/TU', ['lead']],
  ['  Nghị quyết số 15-NQ/TU', '15-NQ/TU', ['lead']],
  ['005-NQ/TU', '05-NQ/TU', ['padding']],
];

/** What may not stand before a code, or after it. */
const notLed: typeof noPartyCodes = [
  ['Văn bản 15-NQ/TU', 'words that are no type before it'],
  [`${'a'.repeat(61)} số 15-NQ/TU`, 'more words before it than a type has'],
  ['1) Nghị quyết số 15-NQ/TU', 'another number before it'],
  ['- số 15-NQ/TU', 'a sign before it'],
  ['theo Nghị quyết số 15-NQ/TU', 'a word before the type word'],
  ['15-NQ/TU/nb/nb', 'the suffix twice'],
  ['10 - PA/XYZ', 'a code that needs mending of an issuer that nobody knows'],
];

test.each([...wildCodes, ...ledCodes])('repairs "%s" to %s: %j', (text, canonical, reasons) => {
  const repaired = repairDocumentCode(text);
  expect(repaired?.value && formatDocumentCode(repaired.value)).toBe(canonical);
  expect(repaired?.repairs.map(({ why }) => why)).toEqual(reasons);
  expect(mended(text, repaired?.repairs ?? [])).toBe(canonical);
});

test.each([...noPartyCodes, ...notLed])('refuses "%s": %s', (text) => {
  expect(repairDocumentCode(text)).toBeUndefined();
});

test('says where each repair was made', () => {
  expect(repairDocumentCode('Số: 5 – nq/T.Ư')?.repairs).toEqual([
    { at: 0, found: 'Số: ', written: '', why: 'lead' },
    { at: 4, found: '5', written: '05', why: 'padding' },
    { at: 5, found: ' – ', written: '-', why: 'separator' },
    { at: 8, found: 'nq', written: 'NQ', why: 'case' },
    { at: 11, found: 'T.Ư', written: 'TW', why: 'letters' },
  ]);
});

describe('what has two readings', () => {
  test.each(['05-DA/TU', '05/DA-TU', '5-da/tu'])('%s has both as candidates', (text) => {
    const repaired = repairDocumentCode(text);
    expect(repaired?.value).toBeUndefined();
    expect(repaired?.candidates).toEqual([
      { number: 5, type: 'DA', issuer: 'TU' },
      { number: 5, type: 'ĐA', issuer: 'TU' },
    ]);
    expect(mended(text, repaired?.repairs ?? [])).toBe('05-DA/TU');
  });
});

describe('a type that the table lacks', () => {
  test.each(['621-QTr/TU', 'Kế hoạch số 621-NQNS/TU'])('%s stays as written', (text) => {
    expect(repairDocumentCode(text)?.value?.type).toBe(/QTr|NQNS/.exec(text)?.[0]);
  });
});

describe('an issuer that nobody knows', () => {
  // [text, value]
  const open: readonly (readonly [string, object])[] = [
    ['10-PA/XYZ', { number: 10, type: 'PA', issuer: 'XYZ' }],
    ['Số 10-PA/XYZ', { number: 10, type: 'PA', issuer: 'XYZ' }],
    ['Số 10-PA/XYZ/nb', { number: 10, type: 'PA', issuer: 'XYZ', suffix: 'nb' }],
    ['Phương án số 10-PA/XYZ-ABC/nb', { number: 10, type: 'PA', issuer: 'XYZ-ABC', suffix: 'nb' }],
  ];

  test.each(open)('stays as written in "%s"', (text, value) => {
    expect(repairDocumentCode(text)?.value).toEqual(value);
  });
});

// [letters as written, letters that they never become]
const never: readonly (readonly [string, string])[] = [
  ['15-NQ/TƯ', 'TU'],
  ['15-NQ/T.Ư', 'TU'],
  ['15-nq/tư', 'TU'],
  ['15-CT/TU', 'CTr'],
  ['15-ct/tu', 'CTr'],
  ['15-CTr/TU', 'CT'],
  ['15-ctr/tu', 'CT'],
  ['15-TT/TU', 'TTr'],
  ['15-tt/tu', 'TTr'],
  ['15-ttr/tu', 'TT'],
];

test.each(never)('%s never gives %s', (text, letters) => {
  const value = repairDocumentCode(text)?.value;
  expect(value).toBeDefined();
  expect([value?.type, value?.issuer]).not.toContain(letters);
});

describe('laws', () => {
  const signs = fc.constantFrom('-', '/', '–', '—', '\u2010', '\u2011', '\u2212', '\u2215', '／');
  const blanks = fc.constantFrom('', '', ' ', '\u00a0', '\n', '\r\n', ' \u00ad', '\u200b', '  ');
  const cases = fc.constantFrom(
    (text: string) => text,
    (text: string) => text.toLowerCase(),
    (text: string) => text.toUpperCase(),
    (text: string) => text.replaceAll('Đ', '\u00d0'),
  );
  const leads = fc.constantFrom('', '', 'Số: ', 'số ', 'Số\u00a0', '\n');
  // In small letters UBKTHU ends like ThU: those have rows of their own above.
  const ofCommittees = knownIssuers.filter(
    (letters) => /[UW]$/.test(issuerOf(letters)?.committee ?? '') && !/THU$/i.test(letters),
  );
  const codes = fc.record<DocumentCode>({
    number: fc.integer({ min: 1, max: 99999 }),
    type: fc.constantFrom(...documentTypeCodes),
    issuer: fc.constantFrom(...ofCommittees),
  });

  test('what is canonical needs no repair', () => {
    for (const type of documentTypeCodes) {
      for (const issuer of knownIssuers) {
        const value = { number: 15, type, issuer };
        expect(repairDocumentCode(`15-${type}/${issuer}`)).toEqual({ value, repairs: [] });
      }
    }
  });

  test('a code in any dress is repaired to itself', () => {
    const dress = fc.tuple(codes, leads, signs, signs, blanks, blanks, blanks, cases);
    fc.assert(
      fc.property(dress, ([code, lead, sign, other, one, two, three, inCase]) => {
        const canonical = formatDocumentCode(code);
        const { number, type, issuer } = code;
        const text = `${lead}${number}${one}${sign}${two}${inCase(type)}${three}${other}${inCase(issuer)}`;
        const repaired = repairDocumentCode(text);
        expect(repaired?.value, text).toEqual(code);
        expect(mended(text, repaired?.repairs ?? [])).toBe(canonical);
      }),
      { numRuns: 1000 },
    );
  });
});
