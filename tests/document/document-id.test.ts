import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compareDocumentIds,
  type DocumentIdDetails,
  documentCode,
  documentId,
  formatDocumentId,
  isSameDocument,
  parseDocumentCode,
  parseDocumentId,
} from 'vn-party-model';
import { documentIdValues } from '../support/document-id.js';

const idOf = (code: string, details?: DocumentIdDetails) =>
  documentId(parseDocumentCode(code) ?? documentCode('01-BS/TU'), details);

// [code, details, identifier]
const made: readonly (readonly [string, DocumentIdDetails, string])[] = [
  ['57-NQ/TW', { term: 13 }, 'vcp:TW:-:13:NQ:57'],
  ['57-NQ/TW', {}, 'vcp:TW:-:unknown:NQ:57'],
  ['57-NQ/TW', { place: 'Hà Nội', term: 13 }, 'vcp:TW:-:13:NQ:57'],
  ['06-HD/BTCTW-BTGTW', { term: 13 }, 'vcp:BTCTW-BTGTW:-:13:HD:6'],
  ['847-NQ/QUTW', { term: 11 }, 'vcp:QUTW:-:11:NQ:847'],
  ['15-NQ/TU', { place: 'Hà Nội', term: 17 }, 'vcp:TU:ha-noi:17:NQ:15'],
  ['15-NQ/TU', { place: 'Đà Nẵng'.normalize('NFD') }, 'vcp:TU:da-nang:unknown:NQ:15'],
  ['02-TT/TU', { place: 'Thành phố Hồ Chí Minh', term: 1 }, 'vcp:TU:thanh-pho-ho-chi-minh:1:TT:2'],
  ['01-NQ/ĐH', { place: ['Hà Nội', 'Quốc Oai'], term: 1 }, 'vcp:ĐH:ha-noi.quoc-oai:1:NQ:1'],
  ['15-NQ/TU', { place: ' (Bà Rịa - Vũng Tàu) ' }, 'vcp:TU:ba-ria-vung-tau:unknown:NQ:15'],
  ['15-NQ/TU', { place: ['Hà Nội', '', 'Ð 3'] }, 'vcp:TU:ha-noi.d-3:unknown:NQ:15'],
  ['15-NQ/TU', { place: [] }, 'vcp:TU:unknown:unknown:NQ:15'],
  ['15-NQ/TU', { term: 17 }, 'vcp:TU:unknown:17:NQ:15'],
  ['15-NQ/TU', { place: '…', term: 17 }, 'vcp:TU:unknown:17:NQ:15'],
  ['15-NQ/TU', { place: 'Unknown', term: 17 }, 'vcp:TU:unknown:17:NQ:15'],
  ['12-HD/XYZ', {}, 'vcp:XYZ:unknown:unknown:HD:12'],
  ['83-KH/BTGDVTW-BCĐ', { term: 13 }, 'vcp:BTGDVTW-BCĐ:unknown:13:KH:83'],
  ['5053-CV/VPTW/nb', { term: 12 }, 'vcp:VPTW:-:12:CV:5053:nb'],
];

test.each(made)('%s with %j is %s', (code, details, text) => {
  expect(formatDocumentId(idOf(code, details))).toBe(text);
});

describe('the same document', () => {
  const known = idOf('15-NQ/TU', { place: 'Hà Nội', term: 17 });

  // [what, another, answer]
  const pairs: readonly (readonly [string, ReturnType<typeof idOf>, boolean | undefined])[] = [
    ['itself', idOf('15-NQ/TU', { place: 'Hà Nội', term: 17 }), true],
    ['that of another term', idOf('15-NQ/TU', { place: 'Hà Nội', term: 16 }), false],
    ['that of another place', idOf('15-NQ/TU', { place: 'Huế', term: 17 }), false],
    ['that of a place and an open term', idOf('15-NQ/TU', { place: 'Huế' }), false],
    ['another number, all open', idOf('16-NQ/TU'), false],
    ['another type, all open', idOf('15-KL/TU'), false],
    ['one of an open term', idOf('15-NQ/TU', { place: 'Hà Nội' }), undefined],
    ['one of an open place', idOf('15-NQ/TU', { term: 17 }), undefined],
    ['one all open', idOf('15-NQ/TU'), undefined],
    ['an internal paper', { ...known, suffix: 'nb' }, false],
  ];

  test.each(pairs)('as %s', (_what, other, answer) => {
    expect(isSameDocument(known, other)).toBe(answer);
    expect(isSameDocument(other, known)).toBe(answer);
  });

  test('holds exactly where the texts are equal and say all', () => {
    fc.assert(
      fc.property(documentIdValues, documentIdValues, (one, other) => {
        const isOpen = one.place === null || one.term === null;
        expect(isSameDocument(one, { ...one })).toBe(isOpen ? undefined : true);
        if (isSameDocument(one, other)) {
          expect(formatDocumentId(one)).toBe(formatDocumentId(other));
        }
      }),
    );
  });
});

describe('order', () => {
  test('is by issuer, place, term, type and number, the unknown first', () => {
    const sorted = [
      'vcp:TU:unknown:17:NQ:15',
      'vcp:TU:ha-noi:unknown:NQ:15',
      'vcp:TU:ha-noi:9:NQ:15',
      'vcp:TU:ha-noi:17:CT:100',
      'vcp:TU:ha-noi:17:NQ:9',
      'vcp:TU:ha-noi:17:NQ:15',
      'vcp:TU:ha-noi:17:NQ:15:nb',
      'vcp:TU:hue:1:NQ:1',
      'vcp:TW:-:13:NQ:57',
    ];
    const ids = sorted.flatMap((text) => parseDocumentId(text) ?? []);
    expect(
      ids
        .toReversed()
        .sort(compareDocumentIds)
        .map((id) => formatDocumentId(id)),
    ).toEqual(sorted);
  });

  test('is total: zero for equal texts alone, and its own reverse', () => {
    fc.assert(
      fc.property(documentIdValues, documentIdValues, (one, other) => {
        const isEqual = formatDocumentId(one) === formatDocumentId(other);
        expect(compareDocumentIds(one, other) === 0).toBe(isEqual);
        expect(compareDocumentIds(one, other)).toBe(0 - compareDocumentIds(other, one));
        expect(compareDocumentIds(one, { ...one })).toBe(0);
        const { place: _, ...bare } = one;
        const sign = compareDocumentIds({ ...bare, place: null }, bare);
        expect(sign).toBe(-1);
      }),
    );
  });
});
