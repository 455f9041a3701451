import { expect, test } from 'vitest';
import { createRegistry, knownDocuments, resolve } from 'vn-party-model/registry';

const own = { code: '15-NQ/TU', issuedOn: '2017-07-04', place: 'Hà Nội' } as const;

test('callers add documents of their own, and their fields stay', () => {
  const registry = createRegistry([...knownDocuments, own]);
  expect(registry.documentsOf('15-NQ/TU')).toEqual([own]);
  expect(createRegistry([own]).documentsOf('15-NQ/TU')[0]?.place).toBe('Hà Nội');
});

test('the latest comes first, what has no day last', () => {
  const days = createRegistry([
    { code: '01-CT/TW', term: 9 },
    { code: '01-CT/TW', issuedOn: '2016-03-01' },
    { code: '01-CT/TW', year: 2021 },
    { code: '01-CT/TW', issuedOn: '2021-02-01' },
  ] as const).documentsOf('01-CT/TW');
  expect(days.map((document) => Object.values(document)[1])).toEqual([
    '2021-02-01',
    2021,
    '2016-03-01',
    9,
  ]);
});

test('codes that are none, and names of methods, give nothing', () => {
  const registry = createRegistry(knownDocuments);
  for (const code of ['', '__proto__', 'constructor', 'toString', '99-NQ/TW']) {
    expect(registry.documentsOf(code)).toEqual([]);
  }
});

test('a list that changes later changes nothing', () => {
  const list = [own];
  const registry = createRegistry(list);
  list.length = 0;
  expect(registry.documents).toEqual([own]);
});

test('a plenum without a term gives the documents of every term', () => {
  const registry = createRegistry(knownDocuments);
  const terms = registry.documentsOfPlenum({ plenum: 4, term: null }).map(({ term }) => term);
  expect(new Set(terms)).toEqual(new Set([13, 12, 11, 8]));
});

test('a row given twice, or a copy of it, counts once', () => {
  const copies = JSON.parse(JSON.stringify(knownDocuments)) as typeof knownDocuments;
  const registry = createRegistry([...knownDocuments, ...knownDocuments, ...copies]);
  expect(registry.documents).toEqual(knownDocuments);
  expect(registry.documentsOf('18-NQ/TW').length).toBe(3);
});

test('rows that differ in one field stay two', () => {
  const rows = [own, { ...own, place: 'Huế' }, { ...own, since: own.issuedOn }];
  expect(createRegistry(rows).documentsOf(own.code)).toEqual(rows);
  const lists = [['2001-01-01'], ['2001-01-02'], ['2001-01-01', '2001-01-02'], []] as const;
  const disputed = lists.map((mistakenDays) => ({ ...own, mistakenDays }));
  expect(createRegistry(disputed).documents.length).toBe(4);
});

test('an empty registry knows nothing', () => {
  const registry = createRegistry([]);
  expect(registry.documents).toEqual([]);
  expect(registry.documentsOfPlenum({ plenum: 4, term: 12 })).toEqual([]);
  expect(resolve({ code: '18-NQ/TW' }, registry, { day: '2020-01-01' })).toEqual({
    candidates: [],
    reason: 'unknown-code',
  });
});

test('documents that replace each other in a circle come to an end', () => {
  const circle = [
    { code: '01-QĐ/TW', issuedOn: '2001-01-01', replaces: ['02-QĐ/TW 2002-02-02'] },
    { code: '02-QĐ/TW', issuedOn: '2002-02-02', replaces: ['01-QĐ/TW 2001-01-01'] },
  ] as const;
  const { document } = resolve(
    { code: '01-QĐ/TW', issuedOn: '2001-01-01' },
    createRegistry(circle),
  );
  expect(document).toBe(circle[0]);
});

test('days that are none are answered', () => {
  const registry = createRegistry(knownDocuments);
  for (const day of ['', 'x', '9999-99-99'] as never[]) {
    expect(resolve({ code: '18-NQ/TW', issuedOn: day }, registry).document).toBeUndefined();
    expect(resolve({ code: '18-NQ/TW' }, registry, { day }).document).toBeUndefined();
  }
});

test('a copy of any row before it counts once', () => {
  const other = { ...own, place: 'Huế' };
  expect(createRegistry([own, other, { ...own }, { ...other }]).documents).toEqual([own, other]);
});
