import { expect, test } from 'vitest';
import { createRegistry, knownDocuments } from 'vn-party-model/registry';

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
