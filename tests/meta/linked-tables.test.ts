import { describe, expect, test } from 'vitest';
import * as model from 'vn-party-model';
import {
  type Fact,
  foldOrganizationName,
  parseDocumentCode,
  parseOrganizationName,
  provincesOn,
  readTerm,
} from 'vn-party-model';
import { knownDocuments } from 'vn-party-model/registry';

type Dated = Pick<Fact, 'since' | 'until'>;

describe('keys stand in their order', () => {
  const sorted = {
    disciplineForms: model.disciplineForms,
    documentTypes: model.documentTypes,
    issuerBodies: model.issuerBodies,
    issuerCommittees: model.issuerCommittees,
    ratingSchemes: model.ratingSchemes,
    stateDocumentTypes: model.stateDocumentTypes,
  };

  test.each(Object.entries(sorted))('of %s', (_name, table) => {
    expect(Object.keys(table)).toEqual(Object.keys(table).sort());
  });

  const lists: Readonly<Record<string, readonly (string | number)[]>> = {
    assemblies: model.assemblies.map(({ ordinal }) => ordinal ?? Number.NaN),
    documentTypeCodes: model.documentTypeCodes,
    peoplesCouncils: model.peoplesCouncils.map(({ start }) => start),
    'plenumDocuments by term': model.plenumDocuments.map(({ term }) => term),
    provinceUnits: model.provinceUnits.map(({ code }) => code),
    rankGroups: model.rankGroups.map(({ order }) => order),
    regimes: Object.values(model.regimes).map(({ order }) => order),
    'wardChanges by day': model.wardChanges.map(({ since }) => since ?? ''),
  };

  test.each(Object.entries(lists))('of %s', (_name, keys) => {
    const order = [...keys].sort((one, other) => (one < other ? -1 : one > other ? 1 : 0));
    expect(keys).toEqual(order);
  });
});

describe('of one subject no two rows hold on one day', () => {
  /** Rows by what they are about: of these a day has one at most. */
  const subjects: readonly (readonly [string, Dated])[] = [
    ...model.levels.map((row) => [`level ${row.level}`, row] as const),
    ...model.termLengths.map((row) => [`length ${row.level}`, row] as const),
    ...model.authorities.map((row) => [`authority ${row.level} ${row.body}`, row] as const),
    ...model.registerRules.map((row) => [`register ${row.rule}`, row] as const),
    ...model.namedBodies.map((row) => [`body ${row.name}`, row] as const),
    ...model.provinces.map((row) => [`province ${row.name}`, row] as const),
    ...Object.values(model.regimes).map((row) => ['regime', row] as const),
    ...model.ratingQuotas.map((row) => [`quota ${row.scheme}`, row] as const),
    ...Object.entries(model.documentTypes).flatMap(([key, { abbreviations }]) =>
      abbreviations.map((row) => [`type ${key}`, row] as const),
    ),
    ...Object.values(model.ratingSchemes).flatMap((row) =>
      row.subjects.map((subject) => [`scheme for ${subject}`, row] as const),
    ),
    ...Object.entries(model.issuerCommittees).flatMap(([letters, { names }]) =>
      names.map((row) => [`name ${letters} ${row.name}`, row] as const),
    ),
  ];
  const bySubject = new Map<string, Dated[]>();
  for (const [subject, row] of subjects) {
    bySubject.set(subject, [...(bySubject.get(subject) ?? []), row]);
  }

  test('among hundreds of subjects', () => {
    expect(bySubject.size).toBeGreaterThan(150);
    const wrong = [...bySubject].flatMap(([subject, rows]) => {
      const days = rows
        .map(({ since = '', until = '9999' }) => ({ since, until }))
        .sort((one, other) => (one.since < other.since ? -1 : 1));
      return days.some(({ since }, index) => since < (days[index - 1]?.until ?? ''))
        ? [subject]
        : [];
    });
    expect(wrong).toEqual([]);
  });
});

/** What a table names that another must have. */
const references: Readonly<Record<string, readonly [named: readonly string[], own: object]>> = {
  'levels of bodies': [
    Object.values(model.bodies).flatMap(({ levels }) => levels),
    Object.fromEntries(model.levelKeys.map((key) => [key, key])),
  ],
  'levels of forms': [
    Object.values(model.forms).flatMap(({ levels }) => levels),
    Object.fromEntries(model.levelKeys.map((key) => [key, key])),
  ],
  'types of authorities': [
    model.authorities.flatMap(({ may, mayNot }) => [...may, ...mayNot]),
    model.documentTypes,
  ],
  'hosts of units': [model.hostUnits.flatMap(({ hosts }) => hosts), model.hosts],
  'posts of titles': [model.postTitles.map(({ post }) => post), model.posts],
  'posts of ranks': [model.rankGroups.flatMap(({ posts }) => posts), model.posts],
  'agencies of rules': [model.agencyRules.flatMap(({ agencies }) => agencies), model.agencies],
  'forms of discipline': [
    model.disciplineRules.map(({ form }) => form),
    Object.fromEntries(
      Object.values(model.disciplineForms).flatMap((rows) => rows.map(({ form }) => [form, form])),
    ),
  ],
  'schemes of conditions': [
    model.ratingConditions.map(({ scheme }) => scheme),
    model.ratingSchemes,
  ],
  'schemes of rules': [model.ratingRules.flatMap(({ schemes }) => schemes), model.ratingSchemes],
  'schemes of titles': [
    model.ratingTitles.flatMap((title) => title.of.map(({ scheme }) => scheme)),
    model.ratingSchemes,
  ],
  'schemes of quotas': [model.ratingQuotas.map(({ scheme }) => scheme), model.ratingSchemes],
  'kinds of plenum documents': [model.plenumDocuments.map(({ kind }) => kind), model.documentTypes],
};

test.each(Object.entries(references))('%s are there', (_name, [named, own]) => {
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((key) => !Object.hasOwn(own, key))).toEqual([]);
});

describe('links between rows', () => {
  test('a condition is about a level and subjects of its scheme', () => {
    const wrong = model.ratingConditions.filter(({ scheme, level, subjects }) => {
      const own = model.ratingSchemes[scheme];
      return !(
        own.levels.some((row) => row.level === level) &&
        subjects.every((subject) => own.subjects.includes(subject))
      );
    });
    expect(wrong).toEqual([]);
  });

  test('a rule document ends on the day when its successor begins', () => {
    const pairs = Object.entries(model.ruleDocuments).flatMap(([key, { successor, until }]) =>
      successor === undefined
        ? []
        : [{ key, until, next: model.ruleDocuments[successor as model.RuleDocumentKey] }],
    );
    expect(pairs.length).toBeGreaterThan(3);
    for (const { key, until, next } of pairs) {
      expect(next.since ?? next.issuedOn, key).toBe(until);
    }
  });

  // In small letters it is what such bodies became, not one of them.
  test('a body of its own name ends on the day when its successors begin', () => {
    const ended = model.namedBodies.flatMap(({ name, until, successors = [] }) =>
      successors.map((successor) => ({ name, until, successor })),
    );
    expect(ended.length).toBeGreaterThan(3);
    for (const { name, until, successor } of ended) {
      const next = model.namedBodies.filter((row) => row.name === successor);
      expect(
        next.some(({ since }) => since === undefined || since === until) ||
          /^\p{Ll}/u.test(successor),
        `${name}: ${successor}`,
      ).toBe(true);
    }
  });

  test('every province of 1/7/2025 has its units, and every list of units its province', () => {
    expect(model.provinceUnits.map(({ code }) => code)).toEqual(
      provincesOn('2025-07-01')
        .map(({ code }) => code)
        .sort(),
    );
  });

  test('documents of plenums are found by their plenums', () => {
    for (const row of model.plenumDocuments) {
      if (row.plenum === undefined) continue;
      expect(model.documentsOfPlenum({ plenum: row.plenum, term: row.term })).toContain(row);
    }
  });

  test('what a known document replaces was issued before it', () => {
    const dayOf = new Map(knownDocuments.map(({ code, issuedOn }) => [code, issuedOn]));
    const late = knownDocuments.filter(({ issuedOn = '9999', replaces = [] }) =>
      replaces.some((code) => (dayOf.get(code) ?? '') >= issuedOn),
    );
    expect(late).toEqual([]);
  });
});

describe('what tables write is read', () => {
  test('labels of terms', () => {
    const labels = model.congresses.flatMap(({ ordinal, start, end, labels: all }) =>
      all.map(({ text }) => ({ text, ordinal, start, end })),
    );
    expect(labels.length).toBeGreaterThan(10);
    for (const { text, start, end } of labels)
      expect(readTerm(text), text).toMatchObject({ start, end });
  });

  test('codes of sources and of rules', () => {
    const codes = Object.values(model.ruleDocuments).flatMap(({ code }) => code ?? []);
    expect(codes.length).toBeGreaterThan(10);
    expect(codes.filter((code) => !parseDocumentCode(code))).toEqual([]);
  });

  test('committees that issue', () => {
    // A congress has no notation; the notation has the Central Committee as `… Trung ương Đảng`, and
    // no committee with one name only.
    const others = ['Quân ủy Trung ương', 'Ban Chấp hành Trung ương', 'Đại hội'];
    const committees = Object.values(model.issuerCommittees).flatMap(({ names }) =>
      names.map(({ name }) => name),
    );
    expect(committees.filter((name) => !parseOrganizationName(foldOrganizationName(name)))).toEqual(
      others,
    );
  });
});
