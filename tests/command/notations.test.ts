import { expect, test } from 'vitest';
import { parseDocumentCode, parseTerm } from 'vn-party-model';
import { anyNotation, type NotationKey, notations, readAs } from '../../src/command/notations.js';

test('a text is read as the library reads it', () => {
  expect(readAs('code', '15-NQ/TU')).toEqual(parseDocumentCode('15-NQ/TU'));
  expect(readAs('term', 'khóa XIII')).toEqual(parseTerm('khóa XIII'));
  expect(readAs('code', 'khóa XIII')).toBeUndefined();
});

test('every notation has a title and pieces', () => {
  for (const key of Object.keys(notations) as NotationKey[]) {
    expect(anyNotation(key).title.en, key).not.toBe('');
    expect(anyNotation(key).pieces.length, key).toBeGreaterThan(0);
  }
});
