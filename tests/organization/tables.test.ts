import { describe, expect, test } from 'vitest';
import * as model from 'vn-party-model';
import { committeeOf, type Fact, provinceOfCode, provinces, provincesOn } from 'vn-party-model';
import { tableRows } from '../../scripts/read-tables.js';
import { foldToneMarks } from '../../src/organization/name-fold.js';
import { hierarchyFacts } from '../fixtures/hierarchy-facts.js';
import { provinceLines, provincesOfOld } from '../fixtures/province-facts.js';
import { textOf } from '../support/sources.js';

type Row = Fact & Readonly<Record<string, unknown>>;

/** The rows of an exported table. */
function rowsOf(table: string): readonly Row[] {
  const rows = (model as unknown as Record<string, readonly Row[] | Record<string, Row>>)[table];
  if (rows === undefined) throw new Error(`no table ${table}`);
  return Object.values(rows);
}

const says = (row: Row, wanted: Readonly<Record<string, unknown>>): boolean =>
  Object.entries(wanted).every(([field, value]) => isEqual(row[field], value));
const isEqual = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

describe('the rows of the fact base', () => {
  test.each(hierarchyFacts)('§%s %s is in %s', (_section, _fact, table, wanted) => {
    const rows = rowsOf(table);
    const found = rows.filter((row) => says(row, wanted));
    // Told with the rows that come nearest, so that a failure shows what differs.
    expect(found.length > 0 ? found[0] : rows).toMatchObject(wanted);
  });
});

// Of these tables no row may say more than the fact base does.
const told = [
  'countedKinds',
  'namePatterns',
  'organizationAbbreviations',
  'organizationVocabulary',
  'postTitles',
  'ruleDocuments',
  'wardChanges',
];

test.each(told)('every row of %s is one of the fact base', (table) => {
  const wanted = hierarchyFacts.filter(([, , name]) => name === table).map(([, , , row]) => row);
  const untold = rowsOf(table).filter((row) => !wanted.some((fact) => says(row, fact)));
  expect(untold).toEqual([]);
});

const pages = new Map<string, readonly string[]>();
function linesOf(page: string): readonly string[] {
  const lines = pages.get(page) ?? textOf(`docs/reference/${page}.md`).split('\n');
  pages.set(page, lines);
  return lines;
}

test('a reader can trace each of them on a page of docs/reference to source and clause', () => {
  const untraced = hierarchyFacts.filter(([, , table, wanted]) => {
    const row = rowsOf(table).find((one) => says(one, wanted));
    const printed = tableRows.find(({ fact }) => row !== undefined && fact === row);
    const { source, clause } = row as Row;
    const link = `[${source}](sources.md)${clause === undefined ? '' : `, clause ${clause}`} |`;
    const words = ['name', 'title', 'says', 'short', 'of', 'owner', 'pattern', 'code']
      .map((field) => row?.[field])
      .filter((word): word is string => typeof word === 'string');
    return !linesOf(printed?.page ?? 'sources').some(
      (line) => line.includes(link) && words.every((word) => line.includes(word)),
    );
  });
  expect(untraced.map(([section, fact, table]) => `§${section} ${fact} (${table})`)).toEqual([]);
});

describe('the provinces of the fact base', () => {
  const fold = (name: string): string => foldToneMarks(name).normalize('NFC');
  const bare = (name: string): string => fold(name).replace(/^TP /, '');

  test.each(provinceLines)('%s', (line) => {
    const [code = '', name = '', committee = '', from = '', ...counts] = line.split(' | ');
    const row = provinceOfCode(code, '2026-09-20');
    expect(fold(row?.name ?? '')).toBe(fold(name));
    expect(row && committeeOf(row, '2026-09-20')?.words).toBe(`${committee} ${row?.name}`);
    const old = from.split(' + ').map((text) => /^(.*) \((\d\d)\)$/.exec(text)?.slice(1) ?? []);
    expect(row?.from).toEqual(old.map(([, letters]) => letters));
    for (const [before = '', letters = ''] of old) {
      expect(fold(provinceOfCode(letters, '2025-06-30')?.name ?? '')).toBe(bare(before));
    }
    const units = model.provinceUnits.find((one) => one.code === code);
    const { districtsBefore = 0, communes = 0, wards = 0, specialZones = 0 } = units ?? {};
    const all = communes + wards + specialZones;
    expect([districtsBefore, communes, wards, specialZones, all]).toEqual(counts.map(Number));
  });

  test.each(provincesOfOld)('%s', (line) => {
    const [, code = '', name = '', committee = 'Tỉnh ủy'] =
      /^(\d\d) (.*?)(?: \((.*)\))?$/.exec(line) ?? [];
    const row = provinceOfCode(code, '2024-12-31');
    expect(fold(row?.name ?? '')).toBe(fold(name));
    expect(row && committeeOf(row, '2024-12-31')?.words).toBe(`${committee} ${row?.name}`);
  });

  test('are all there are', () => {
    expect([provinceLines.length, provincesOfOld.length]).toEqual([34, 63]);
    expect(provincesOn('2026-09-20')).toHaveLength(34);
    expect(provincesOn('2024-12-31')).toHaveLength(63);
  });

  test('are printed with their committees and sources', () => {
    const lines = linesOf('provinces');
    const unprinted = provinces.filter(
      ({ codes, code, name, source }) =>
        !lines.some(
          (line) =>
            line.startsWith(`| ${codes} | ${code} | ${name} | `) &&
            line.endsWith(`[${source}](sources.md) |`),
        ),
    );
    expect(unprinted).toEqual([]);
  });
});
