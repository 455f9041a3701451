import { describe, expect, test } from 'vitest';
import { type DocumentTypeKey, documentTypes, documentTypesOf } from 'vn-party-model';
import type { Day } from 'vn-party-model/text';
import { sources } from '../../src/fact/sources.js';

const rows = Object.values(documentTypes);
const names = (rank: string): string[] =>
  rows.filter((row) => row.rank === rank).map(({ name }) => name);

test('each kind and each abbreviation has a source of the table', () => {
  const facts = rows.flatMap((row) => [row, ...row.abbreviations]);
  for (const { source } of facts) expect(Object.hasOwn(sources, source), source).toBe(true);
});

test('there are the 25 types of 399-QĐ/TW', () => {
  expect(names('type')).toHaveLength(25);
  expect(names('type')).toEqual(
    expect.arrayContaining(['Nghị quyết', 'Thông tri', 'Phương án', 'Dự án', 'Biên bản']),
  );
});

test('there are its 8 papers, and the copy', () => {
  expect(names('paper')).toHaveLength(9);
  expect(names('paper')).toContain('Bản sao');
});

test('compounds stand on real use alone', () => {
  const compounds = rows.filter(({ rank }) => rank === 'compound');
  expect(compounds.map(({ source }) => source)).toEqual(compounds.map(() => 'observed'));
});

// [code, day, kinds]
const readings: readonly (readonly [string, Day | undefined, readonly DocumentTypeKey[]])[] = [
  ['NQ', undefined, ['resolution']],
  ['CT', undefined, ['directive']],
  ['CTr', undefined, ['programme']],
  ['TT', undefined, ['circular']],
  ['TTr', undefined, ['submission']],
  ['ĐA', undefined, ['scheme']],
  ['BS', undefined, ['copy']],
  ['QĐNS', undefined, ['personnelDecision']],
  ['QĐ', undefined, ['decision', 'regulation']],
  ['QĐ', '2018-04-02', ['decision', 'regulation']],
  ['QĐ', '2018-04-03', ['decision']],
  ['QĐ', '2020-01-01', ['decision']],
  ['QĐ', '2020-01-02', ['decision', 'regulation']],
  ['QĐi', '2018-10-25', ['regulation']],
  ['QĐi', '2020-01-02', []],
  ['QĐi', '2018-04-02', []],
];

test.each(readings)('%s on %s may stand for %j', (code, day, keys) => {
  expect(documentTypesOf(code, day).map(({ key }) => key)).toEqual(keys);
});

test('a reading carries its rows', () => {
  const [reading] = documentTypesOf('QĐi');
  expect(reading?.type).toBe(documentTypes.regulation);
  expect(reading?.abbreviation.code).toBe('QĐi');
});

describe('letters that stand for nothing', () => {
  test.each(['', 'nq', 'DA', 'QTr', 'XX', 'constructor', '__proto__', 'toString'])(
    '"%s"',
    (code) => {
      expect(documentTypesOf(code)).toEqual([]);
    },
  );
});
