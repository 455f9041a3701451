import { expect, test } from 'vitest';
import { isKnownDocumentType, stateDocumentTypes } from 'vn-party-model';
import {
  partySharedTypeCodes,
  rareStateTypeCodes,
  stateTypeCodes,
} from '../../src/document/state-types.js';

const codes = Object.keys(stateDocumentTypes);

test('has the thirty abbreviations of Phụ lục III, and those of the circular before it', () => {
  const of = (key: string) =>
    Object.values(stateDocumentTypes).filter(({ source }) => source === key).length;
  expect(of('nd30-2020')).toBe(30);
  expect(of('ttlt55-2005')).toBe(13);
});

test('is what the finder knows, what the Party shares, and papers that no one cites', () => {
  const lists = [stateTypeCodes, partySharedTypeCodes, rareStateTypeCodes];
  expect(lists.flat().sort()).toEqual([...codes].sort());
  expect(partySharedTypeCodes).toEqual(codes.filter(isKnownDocumentType));
  for (const list of lists) expect(list).toEqual([...new Set(list)].sort());
});
