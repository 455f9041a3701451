import { expect, test } from 'vitest';
import { documentTypeCodes, documentTypes, isKnownDocumentType } from 'vn-party-model';

test('the list of abbreviations is that of the table, sorted and each once', () => {
  const abbreviations = Object.values(documentTypes).flatMap((type) =>
    type.abbreviations.map(({ code }) => code),
  );
  expect([...new Set(abbreviations)].sort()).toEqual([...documentTypeCodes].sort());
  expect(new Set(documentTypeCodes).size).toBe(documentTypeCodes.length);
});

test.each(documentTypeCodes)('knows %s', (code) => {
  expect(isKnownDocumentType(code)).toBe(true);
});

test.each(['', 'nq', 'Ctr', 'QTr', 'NĐ', 'QyĐ', 'DA', 'QÐ', 'NQ ', 'constructor', '__proto__'])(
  'does not know "%s"',
  (code) => {
    expect(isKnownDocumentType(code)).toBe(false);
  },
);
