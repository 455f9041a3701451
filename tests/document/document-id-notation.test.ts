import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type DocumentId,
  documentIds,
  documentTypeCodes,
  formatDocumentId,
  misfitOf,
  parseDocumentId,
  parseDocumentIdFile,
  parseDocumentIdUrl,
} from 'vn-party-model';
import { knownIssuers } from '../support/document.js';
import { documentIdValues } from '../support/document-id.js';

// [text, reason, where]
const refused: readonly (readonly [string, string, number])[] = [
  ['', 'nothing', 0],
  ['15-NQ/TU', 'a code', 0],
  ['VCP:TW:-:13:NQ:57', 'capitals', 0],
  ['vcp:TW::13:NQ:57', 'no place at all', 7],
  ['vcp:TU:Ha-Noi:17:NQ:15', 'a place in capitals', 7],
  ['vcp:TU:ha_noi:17:NQ:15', 'a low line', 9],
  ['vcp:TU:-ha:17:NQ:15', 'a hyphen before the place', 8],
  ['vcp:TW:-:0:NQ:57', 'term zero', 9],
  ['vcp:TW:-:013:NQ:57', 'a padded term', 9],
  ['vcp:TW:-:XIII:NQ:57', 'a Roman term', 9],
  ['vcp:TW:-:13:XX:57', 'an unknown type', 12],
  ['vcp:TW:-:13:NQ:057', 'a padded number', 15],
  ['vcp:TW:-:13:NQ:57:x', 'an unknown suffix', 17],
];

test.each(refused)('refuses "%s": %s', (text, _reason, at) => {
  expect(parseDocumentId(text)).toBeUndefined();
  expect(misfitOf(documentIds, text)?.at).toBe(at);
});

test('says what is not known, and what is not needed', () => {
  expect(parseDocumentId('vcp:TU:unknown:unknown:NQ:15')).toEqual({
    issuer: 'TU',
    place: null,
    term: null,
    type: 'NQ',
    number: 15,
  });
  expect(parseDocumentId('vcp:TW:-:13:NQ:57')).not.toHaveProperty('place');
});

test('names of files and addresses hold safe signs alone, and read back', () => {
  fc.assert(
    fc.property(documentIdValues, (id) => {
      const [file, url] = [formatDocumentId(id, 'file'), formatDocumentId(id, 'url')];
      expect(file).toMatch(/^[A-Za-z0-9Đ._-]+$/);
      expect(url).toMatch(/^[A-Za-z0-9%._/-]+$/);
      expect(parseDocumentIdFile(file)).toEqual(id);
      expect(parseDocumentIdUrl(url)).toEqual(id);
      expect(parseDocumentIdUrl(decodeURIComponent(url))).toEqual(id);
    }),
  );
});

test('a long place reads back in all styles', () => {
  const id = {
    issuer: 'TU',
    place: 'xa-'.repeat(300).slice(0, -1),
    term: 1,
    type: 'NQ',
    number: 1,
  };
  const long = id as DocumentId;
  expect(parseDocumentId(formatDocumentId(long))).toEqual(id);
  expect(parseDocumentIdFile(formatDocumentId(long, 'file'))).toEqual(id);
  expect(parseDocumentIdUrl(formatDocumentId(long, 'url'))).toEqual(id);
});

test('every type of every known issuer reads back, in all styles', () => {
  for (const issuer of knownIssuers) {
    for (const type of documentTypeCodes) {
      const id = { issuer, place: null, term: 13, type, number: 7 };
      expect(parseDocumentId(formatDocumentId(id))).toEqual(id);
      expect(parseDocumentIdFile(formatDocumentId(id, 'file'))).toEqual(id);
      expect(parseDocumentIdUrl(formatDocumentId(id, 'url'))).toEqual(id);
    }
  }
});

test.each(['vcp:TW:-:13:NQ:57', 'vcp/TW/-/13/NQ/57', 'vcp_TW_-:13_NQ_57'])(
  'a name of a file is not %s',
  (text) => {
    expect(parseDocumentIdFile(text)).toBeUndefined();
  },
);

test.each(['vcp:TW:-:13:NQ:57', '/vcp/TW/-/13/NQ/57', 'vcp/TW/-/13/Q%/57', 'vcp/TW/-/13/NQ/57/'])(
  'a path is not %s',
  (text) => {
    expect(parseDocumentIdUrl(text)).toBeUndefined();
  },
);

const id: DocumentId = { issuer: 'TU', place: 'ha-noi', term: 17, type: 'NQ', number: 15 };

// [what, parts]
const mistakes: readonly (readonly [string, Partial<DocumentId>])[] = [
  ['the place "unknown"', { place: 'unknown' }],
  ['the place "-"', { place: '-' }],
  ['a place in words', { place: 'Hà Nội' }],
  ['a place with a colon', { place: 'a:b' }],
  ['term zero', { term: 0 }],
  ['half a term', { term: 1.5 }],
  ['number zero', { number: 0 }],
  ['an empty issuer', { issuer: '' }],
];

test.each(mistakes)('does not write %s', (_what, parts) => {
  expect(() => formatDocumentId({ ...id, ...parts })).toThrow(RangeError);
});
