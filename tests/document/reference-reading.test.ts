import { expect, test } from 'vitest';
import { type Day, documentTypes } from 'vn-party-model';
import { kindOf } from '../../src/document/reference-reading.js';

test.each(Object.entries(documentTypes))('%s is read from its names', (key, { name, english }) => {
  const code = { number: 1, type: 'NQ', issuer: 'TU' } as const;
  for (const word of [name, name.toLowerCase(), english]) {
    const isLower = word === name.toLowerCase() && /^Điều lệ Đảng$/.test(name);
    if (!isLower) expect(kindOf(word, code, undefined)).toBe(key);
  }
});

// [word, letters, day, kind]
const kinds: readonly (readonly [
  string | undefined,
  'QĐ' | 'QĐi' | 'NQ',
  Day | undefined,
  unknown,
])[] = [
  ['Văn bản', 'NQ', undefined, 'resolution'],
  [undefined, 'NQ', undefined, 'resolution'],
  ['Văn bản', 'QĐ', undefined, undefined],
  ['Văn bản', 'QĐ', '2018-10-25', 'decision'],
  ['Văn bản', 'QĐi', '2026-01-01', undefined],
  ['Quy định', 'NQ', undefined, 'regulation'],
];

test.each(kinds)('%s with the letters %s on %s is %s', (word, type, day, kind) => {
  expect(kindOf(word, { number: 1, type, issuer: 'TW' }, day)).toBe(kind);
});
