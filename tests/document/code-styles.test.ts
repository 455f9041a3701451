import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compareDocumentCodes,
  type DocumentCode,
  type DocumentCodeDetails,
  type DocumentCodeStyle,
  documentTypeCodes,
  formatDocumentCode,
  issuerOf,
  issuersOf,
  parseDocumentCode,
  repairDocumentCode,
} from 'vn-party-model';
import { documentCodeValues, knownIssuers } from '../support/document.js';

const resolution: DocumentCode = { number: 15, type: 'NQ', issuer: 'TU' };
const regulation: DocumentCode = { number: 5, type: 'QĐ', issuer: 'TW' };
const internal: DocumentCode = { number: 5053, type: 'CV', issuer: 'VPTW', suffix: 'nb' };
const joint: DocumentCode = { number: 6, type: 'ĐA', issuer: 'BTCTW-BTGTW' };

// [code, style, details, text]
const written: readonly (readonly [
  DocumentCode,
  DocumentCodeStyle,
  DocumentCodeDetails,
  string,
])[] = [
  [resolution, 'canonical', {}, '15-NQ/TU'],
  [regulation, 'canonical', {}, '05-QĐ/TW'],
  [internal, 'canonical', {}, '5053-CV/VPTW/nb'],
  [resolution, 'file', {}, '15-NQ-TU'],
  [internal, 'file', {}, '5053-CV-VPTW-nb'],
  [joint, 'file', {}, '06-ĐA-BTCTW-BTGTW'],
  [resolution, 'slug', {}, '15-nq-tu'],
  [joint, 'slug', {}, '06-da-btctw-btgtw'],
  [resolution, 'sort', {}, 'TU NQ 00015'],
  [internal, 'sort', {}, 'VPTW CV 05053nb'],
  [resolution, 'text', {}, 'Nghị quyết số 15-NQ/TU'],
  [resolution, 'text', { issuedOn: '2017-07-04' }, 'Nghị quyết số 15-NQ/TU, ngày 04/7/2017'],
  [
    resolution,
    'text',
    { issuedOn: '2017-07-04', issuerName: 'Thành ủy' },
    'Nghị quyết số 15-NQ/TU, ngày 04/7/2017 của Thành ủy',
  ],
  [regulation, 'text', {}, 'Văn bản số 05-QĐ/TW'],
  [regulation, 'text', { type: 'regulation' }, 'Quy định số 05-QĐ/TW'],
  [regulation, 'text', { issuedOn: '2018-10-25' }, 'Quyết định số 05-QĐ/TW, ngày 25/10/2018'],
  [resolution, 'english', {}, 'Resolution No. 15-NQ/TU'],
  [regulation, 'english', {}, 'Document No. 05-QĐ/TW'],
  [
    resolution,
    'english',
    { issuedOn: '2017-07-04', issuerName: 'the city party committee' },
    'Resolution No. 15-NQ/TU, dated 4 July 2017, of the city party committee',
  ],
];

test.each(written)('writes %j as %s, %j: %s', (code, style, details, text) => {
  expect(formatDocumentCode(code, style, details)).toBe(text);
});

test('writes the canonical spelling when no style is named', () => {
  expect(formatDocumentCode(regulation)).toBe('05-QĐ/TW');
});

test('a type that the table lacks is a document of no kind', () => {
  const open = { number: 15, type: 'XYZ', issuer: 'TU' };
  expect(formatDocumentCode(open, 'text')).toBe('Văn bản số 15-XYZ/TU');
  expect(formatDocumentCode(open, 'english')).toBe('Document No. 15-XYZ/TU');
});

test.each(['canonical', 'text', 'english', 'file', 'slug'] as const)(
  'refuses a number that is none in style %s',
  (style) => {
    expect(() => formatDocumentCode({ ...resolution, number: 0 }, style)).toThrow(RangeError);
  },
);

test.each(['text', 'english'] as const)('refuses a day that is none in style %s', (style) => {
  const details = { issuedOn: '2021-02-31' } as const;
  expect(() => formatDocumentCode(resolution, style, details)).toThrow(RangeError);
});

/** Is it a committee whose letters alone say that a code is the Party's, in small letters too? */
const isPlain = (committee?: string): boolean => /[UWKAPS]$/.test(committee ?? '');

describe('every type by every issuer that the tables know', () => {
  const codes = documentTypeCodes.flatMap((type) =>
    knownIssuers.map((issuer): DocumentCode => ({ number: 7, type, issuer })),
  );

  test('reads back from its canonical spelling', () => {
    for (const code of codes) {
      expect(parseDocumentCode(formatDocumentCode(code, 'canonical'))).toEqual(code);
    }
  });

  const { file, slug, text } = {
    text: codes.filter(({ type }) => !['BS', 'QĐ'].includes(type)),
    file: codes.filter(({ issuer }) =>
      issuersOf(issuer)?.every(({ committee }) => isPlain(committee)),
    ),
    slug: codes.filter(
      ({ issuer }) => isPlain(issuerOf(issuer)?.committee) && !issuer.endsWith('THU'),
    ),
  };

  test.each(Object.entries({ file, slug, text }))(
    'is repaired from the style %s',
    (style, some) => {
      expect(some.length).toBeGreaterThan(1000);
      for (const code of some) {
        const written = formatDocumentCode(code, style as DocumentCodeStyle);
        const repaired = repairDocumentCode(written);
        expect(repaired?.candidates ?? [repaired?.value], written).toContainEqual(code);
      }
    },
  );

  test('has a file name and a slug of its own', () => {
    const files = new Set(codes.map((code) => formatDocumentCode(code, 'file')));
    expect(files.size).toBe(codes.length);
    for (const file of files) expect(file).toMatch(/^[-0-9A-Za-zĐ]+$/);
    for (const code of codes) expect(formatDocumentCode(code, 'slug')).toMatch(/^[-0-9a-z]+$/);
  });
});

describe('the order of codes', () => {
  test('is by issuer, then type, then number', () => {
    const texts = [
      '05-CT/TW',
      '20-NQ/TW',
      '100-NQ/TW',
      '01-CT/TU',
      '5053-CV/VPTW/nb',
      '01-CV/VPTW',
    ];
    const codes = texts.map((text) => parseDocumentCode(text) as DocumentCode);
    expect(codes.sort(compareDocumentCodes).map((code) => formatDocumentCode(code))).toEqual([
      '01-CT/TU',
      '05-CT/TW',
      '20-NQ/TW',
      '100-NQ/TW',
      '01-CV/VPTW',
      '5053-CV/VPTW/nb',
    ]);
  });

  test('is that of the sort keys, and zero for equal codes alone', () => {
    fc.assert(
      fc.property(documentCodeValues, documentCodeValues, (one, other) => {
        const [key, otherKey] = [one, other].map((code) => formatDocumentCode(code, 'sort'));
        const sign = (key as string) < (otherKey as string) ? -1 : key === otherKey ? 0 : 1;
        expect(Math.sign(compareDocumentCodes(one, other))).toBe(sign);
        expect(compareDocumentCodes(one, one)).toBe(0);
      }),
    );
  });
});
