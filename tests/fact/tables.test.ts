import { describe, expect, test } from 'vitest';
import {
  agencies,
  agencyRules,
  assemblies,
  authorities,
  bodies,
  congresses,
  countedKinds,
  disciplineForms,
  disciplineRules,
  documentCodes,
  documentTypes,
  type Fact,
  firstTermRule,
  foreignIssuers,
  forms,
  hierarchyRules,
  hosts,
  hostUnits,
  issuerBodies,
  issuerCommittees,
  levels,
  namedBodies,
  namePatterns,
  numberingTermRule,
  organizationAbbreviations,
  organizationProvisions,
  organizationVocabulary,
  parseDocumentCode,
  peoplesCouncils,
  plenumDocuments,
  plenums,
  posts,
  postTitles,
  provinces,
  provinceUnits,
  rankGroups,
  ratingConditions,
  ratingDeadlines,
  ratingDeciders,
  ratingProvisions,
  ratingQuotas,
  ratingRewards,
  ratingRules,
  ratingSchemes,
  ratingTitles,
  regimes,
  registerRules,
  ruleDocuments,
  sources,
  stateDocumentTypes,
  statisticsRules,
  termLengths,
  thresholds,
  wardChanges,
} from 'vn-party-model';
import { knownDocuments } from 'vn-party-model/registry';
import { isDay } from 'vn-party-model/text';

/** Every table by its name: rows by key, or in a list. */
const organization = {
  agencies,
  agencyRules,
  bodies,
  countedKinds,
  forms,
  hierarchyRules,
  hosts,
  hostUnits,
  levels,
  namedBodies,
  namePatterns,
  organizationAbbreviations,
  organizationProvisions,
  organizationVocabulary,
  posts,
  postTitles,
  provinces,
  provinceUnits,
  rankGroups,
  regimes,
  ruleDocuments,
  statisticsRules,
  thresholds,
  wardChanges,
};
const tables = {
  assemblies,
  authorities,
  congresses,
  disciplineForms,
  disciplineRules,
  documentTypes,
  firstTermRule,
  foreignIssuers,
  issuerBodies,
  issuerCommittees,
  knownDocuments,
  numberingTermRule,
  peoplesCouncils,
  plenumDocuments,
  plenums,
  ratingConditions,
  ratingDeadlines,
  ratingDeciders,
  ratingProvisions,
  ratingQuotas,
  ratingRewards,
  ratingRules,
  ratingSchemes,
  ratingTitles,
  registerRules,
  sources,
  stateDocumentTypes,
  termLengths,
  ...organization,
};
const keyed = {
  disciplineForms,
  documentTypes,
  issuerBodies,
  issuerCommittees,
  ratingSchemes,
  stateDocumentTypes,
};

/** Every object in a value, with the path to it. */
function objectsIn(value: unknown, path: string): [string, Record<string, unknown>][] {
  if (typeof value !== 'object' || value === null) return [];
  const own = Object.entries(value);
  return [
    [path, Object.fromEntries(own)],
    ...own.flatMap(([key, inner]) => objectsIn(inner, `${path}.${key}`)),
  ];
}

const objects = Object.entries(tables).flatMap(([name, table]) => objectsIn(table, name));
const facts = objects.filter(([, row]) => 'source' in row) as [string, Partial<Fact>][];
const strings = objects.flatMap(([path, row]) =>
  Object.entries(row)
    .filter((entry): entry is [string, string] => typeof entry[1] === 'string')
    .map(([key, text]) => [`${path}.${key}`, text] as const),
);

test('the walk sees all tables', () => {
  expect(Object.keys(documentTypes).length + Object.keys(issuerBodies).length).toBeGreaterThan(45);
  expect(facts.length).toBeGreaterThan(80);
  expect(strings.length).toBeGreaterThan(200);
});

describe('rows', () => {
  // Letters with a stroke sort after Z by code unit; ThU among the capitals.
  test.each(Object.entries(keyed))('of %s are sorted by code unit', (_name, table) => {
    expect(Object.keys(table)).toEqual(Object.keys(table).toSorted());
  });

  test('of sources are sorted within their kinds', () => {
    const keys = Object.keys(sources);
    expect(new Set(keys).size).toBe(keys.length);
    const regulations = keys.filter((key) => /^qd\d/.test(key));
    const numbers = regulations.map((key) => Number(/\d+/.exec(key)));
    expect(numbers).toEqual(numbers.toSorted((one, other) => one - other));
  });

  test('are composed text with no stray blanks', () => {
    const stray = strings.filter(
      ([, text]) => text !== text.normalize('NFC').trim() || /\s{2}|[\n\t\u00a0]/.test(text),
    );
    expect(stray).toEqual([]);
  });

  test('hold letters of Vietnamese alone, no look-alikes of Đ', () => {
    expect(strings.filter(([, text]) => /[\u00d0\u0189\u00f0\u0256]/.test(text))).toEqual([]);
  });

  test('have English names in small letters', () => {
    const english = strings.filter(([path]) => path.endsWith('.english'));
    expect(english.length).toBeGreaterThan(30);
    expect(english.filter(([, text]) => text !== text.toLowerCase() || text === '')).toEqual([]);
  });
});

describe('time', () => {
  test('every day is one of the calendar, and since is before until', () => {
    for (const [path, { since, until }] of facts) {
      expect(since === undefined || isDay(since), path).toBe(true);
      expect(until === undefined || isDay(until), path).toBe(true);
      if (since && until) expect(since < until, path).toBe(true);
    }
  });

  test('rows of one abbreviation of one type do not overlap', () => {
    for (const { name, abbreviations } of Object.values(documentTypes)) {
      for (const [index, row] of abbreviations.entries()) {
        const later = abbreviations.slice(index + 1).filter(({ code }) => code === row.code);
        for (const { since } of later) {
          expect(row.until !== undefined && since !== undefined && row.until <= since, name).toBe(
            true,
          );
        }
      }
    }
  });

  test('an abbreviation holds no longer than its type', () => {
    for (const type of Object.values(documentTypes)) {
      for (const { since, until, code } of type.abbreviations) {
        if (type.until) expect(until !== undefined && until <= type.until, code).toBe(true);
        if (since && type.since) expect(since >= type.since, code).toBe(true);
      }
    }
  });
});

describe('sources', () => {
  const used = new Set(facts.map(([, { source }]) => source));

  test('that are cited exist', () => {
    expect([...used].filter((key) => key === undefined || !Object.hasOwn(sources, key))).toEqual(
      [],
    );
  });

  test('that exist are cited', () => {
    expect(Object.keys(sources).filter((key) => !used.has(key as never))).toEqual([]);
  });

  test('of the Party have a code that our own parser reads', () => {
    const party = Object.values(sources).filter(
      ({ code }) => code !== undefined && !/^\d+\//.test(code),
    );
    expect(party.length).toBeGreaterThan(5);
    expect(party.filter(({ code = '' }) => parseDocumentCode(code) === undefined)).toEqual([]);
  });
});

test('every abbreviation and every issuer is readable by the notation', () => {
  const [, , type, , issuer] = documentCodes.pieces;
  for (const { abbreviations } of Object.values(documentTypes)) {
    for (const { code } of abbreviations) expect(code).toMatch(new RegExp(`^${type?.pattern}$`));
  }
  for (const letters of [...Object.keys(issuerCommittees), ...Object.keys(issuerBodies)]) {
    expect(letters).toMatch(new RegExp(`^${issuer?.pattern}$`));
  }
});

test('what no source gives an abbreviation has none', () => {
  const bare = Object.values(documentTypes).filter(({ abbreviations }) => !abbreviations.length);
  const names = bare.map(({ name }) => name);
  expect(names).toEqual(
    expect.arrayContaining(['Chiến lược', 'Thông cáo', 'Tuyên bố', 'Quy hoạch', 'Dự án']),
  );
});
