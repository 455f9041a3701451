import { describe, expect, test } from 'vitest';
import {
  documentTypesOf,
  isDay,
  parseDocumentCode,
  plenumDocuments,
  sources,
} from 'vn-party-model';
import { createRegistry, knownDocuments } from 'vn-party-model/registry';
import { listedDocuments } from '../fixtures/listed-documents.js';
import { reachOf } from '../support/floors.js';
import { filesIn, textOf } from '../support/sources.js';

const registry = createRegistry(knownDocuments);

test.each(listedDocuments)('%s of %s is known', (code, when) => {
  const found = registry
    .documentsOf(code)
    .filter(({ issuedOn, year }) => (issuedOn ?? `${year ?? ''}`) === when);
  expect(found).toHaveLength(1);
});

test.each(plenumDocuments)('$code of plenum $plenum of term $term is known by it', (row) => {
  const { code, plenum, term, session } = row;
  if (plenum === undefined) {
    expect(registry.documentsOf(code).map(({ issuedOn }) => issuedOn)).toContain(row.day);
  } else {
    const codes = registry.documentsOfPlenum({ plenum, term, ...(session && { session }) });
    expect(codes.map((document) => document.code)).toContain(code);
  }
});

test('the plenums of term XIV that rest on one copy are marked so', () => {
  expect(
    registry.documentsOfPlenum({ plenum: 3, term: 14 }).map(({ observed }) => observed),
  ).toEqual([true]);
});

describe('rows', () => {
  test('have a canonical code, a day of the calendar, and a source', () => {
    for (const { code, issuedOn, source, since, until } of knownDocuments) {
      expect(parseDocumentCode(code), code).toBeDefined();
      expect(issuedOn === undefined || isDay(issuedOn), code).toBe(true);
      expect(Object.hasOwn(sources, source)).toBe(true);
      if (since && until) expect(since < until).toBe(true);
      if (since && issuedOn) expect(since >= issuedOn).toBe(true);
    }
  });

  test('tell apart every document of a code by its day, year or term', () => {
    const keys = knownDocuments.map(
      ({ code, issuedOn, year, term }) => `${code} ${issuedOn ?? year ?? `term ${term}`}`,
    );
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  test('name a kind of document that their letters may stand for', () => {
    for (const { code, type } of knownDocuments) {
      if (type === undefined) continue;
      const letters = parseDocumentCode(code)?.type ?? '';
      expect(documentTypesOf(letters).map(({ key }) => key)).toContain(type);
    }
  });

  test('replace documents that are known and ended on the day they began', () => {
    for (const { replaces = [], issuedOn } of knownDocuments) {
      for (const replaced of replaces) {
        const [code = '', day = ''] = replaced.split(' ');
        const row = registry.documentsOf(code).find((document) => document.issuedOn === day);
        expect(row?.until, replaced).toBe(issuedOn);
      }
    }
  });

  test('have mistaken days that are no document’s own', () => {
    for (const { code, mistakenDays = [] } of knownDocuments) {
      const own = registry.documentsOf(code).map(({ issuedOn }) => issuedOn);
      expect(mistakenDays.filter((day) => !isDay(day) || own.includes(day))).toEqual([]);
    }
  });
});

test('nothing else reaches the table', () => {
  const files = Object.fromEntries(filesIn('src', '.ts').map((path) => [path, textOf(path)]));
  const table = 'src/registry/known-documents.ts';
  for (const entry of ['index', 'lite', 'citation/index', 'find/index', 'document/index']) {
    expect(reachOf(files, `src/${entry}.ts`), entry).not.toContain(table);
  }
  const reached = reachOf(files, 'src/registry/index.ts');
  expect(reached).toContain(table);
  expect(reached).not.toContain('zod');
});
