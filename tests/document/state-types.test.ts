import { expect, test } from 'vitest';
import { documentTypes, isKnownDocumentType, repairDocumentCode } from 'vn-party-model';
import { stateTypeCodes, stateTypeWords } from '../../src/document/state-types.js';

test('the Party shares none of them', () => {
  expect(stateTypeCodes.filter(isKnownDocumentType)).toEqual([]);
  const names = Object.values(documentTypes).map(({ name }) => name.toLowerCase());
  expect(stateTypeWords.filter((word) => names.includes(word))).toEqual([]);
});

test('both lists are sorted, each entry once', () => {
  for (const list of [stateTypeCodes, stateTypeWords]) {
    expect(list).toEqual([...new Set(list)].sort());
  }
});

test.each(stateTypeWords)('"%s" is in small letters', (word) => {
  expect(word).toBe(word.normalize('NFC').toLowerCase());
});

// DA may be đề án without its stroke; one letter is no type of the Party, whoever issued it.
const alone = stateTypeCodes.filter((code) => code !== 'DA' && code.length > 1);

test.each(alone)('a code of type %s is of the Party only by its issuer', (type) => {
  expect(repairDocumentCode(`15/${type}-UBND`)).toBeUndefined();
  expect(repairDocumentCode(`15/2020/${type}-CP`)).toBeUndefined();
  // An issuer of the Party tells more than the letters of a type.
  expect(repairDocumentCode(`15-${type}/TU`)?.value?.issuer).toBe('TU');
});
