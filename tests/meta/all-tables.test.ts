import { describe, expect, test } from 'vitest';
import * as model from 'vn-party-model';
import {
  congresses,
  documentTypes,
  documentTypesOf,
  type Fact,
  issuerBodies,
  issuerCommittees,
  issuerOf,
  namedBodies,
  parseDocumentCode,
  parseOrganizationName,
  parsePostName,
  parseRatingName,
  parseStateDocumentCode,
  plenumDocuments,
  plenums,
  predecessorsOf,
  provinceOfCode,
  provinces,
  provincesNamed,
  ratingSchemes,
  successorOf,
} from 'vn-party-model';
import * as registry from 'vn-party-model/registry';
import { isDay } from 'vn-party-model/text';

type Row = Readonly<Record<string, unknown>>;

const isTable = (value: unknown): value is object =>
  typeof value === 'object' &&
  value !== null &&
  !['_zod', 'pieces', 'anchors'].some((own) => own in value) &&
  !Object.values(value).some((inner) => typeof inner === 'object' && 'anchors' in inner);

/** Every table that is exported, found by what it is. */
const tables = Object.entries<unknown>({ ...model, ...registry }).filter(
  (entry): entry is [string, object] => isTable(entry[1]),
);

/** Every object in a value, with the path to it. */
function objectsIn(value: unknown, path: string): [string, Row][] {
  if (typeof value !== 'object' || value === null) return [];
  return [
    [path, value as Row],
    ...Object.entries(value).flatMap(([key, inner]) => objectsIn(inner, `${path}.${key}`)),
  ];
}

const objects = tables.flatMap(([name, table]) => objectsIn(table, name));
const facts = objects.filter(([, row]) => 'source' in row) as [string, Partial<Fact>][];
const { sources } = model;

test('the walk finds more tables than anyone listed', () => {
  const names = tables.map(([name]) => name);
  expect(names.length).toBeGreaterThan(45);
  expect(names).toEqual(expect.arrayContaining(['provinces', 'knownDocuments', 'documentTypes']));
  expect(facts.length).toBeGreaterThan(1000);
});

describe('each row', () => {
  test('is composed text with no stray blanks', () => {
    const stray = objects.flatMap(([path, row]) =>
      Object.entries(row).filter(
        ([key, text]) =>
          typeof text === 'string' &&
          !/pattern/i.test(key) &&
          (text !== text.normalize('NFC').trim() || /\s{2}|[\n\t\u00a0]/.test(text)) &&
          path !== '',
      ),
    );
    expect(stray).toEqual([]);
  });

  test('names a source that is there, and every source is named', () => {
    const named = new Set(facts.map(([, { source }]) => `${source}`));
    const own = Object.keys(sources);
    expect([...named].filter((key) => !Object.hasOwn(sources, key))).toEqual([]);
    expect(own.filter((key) => !named.has(key))).toEqual([]);
  });

  test('begins before it ends, on days of the calendar', () => {
    const dated = objects.filter(([, row]) => 'since' in row || 'until' in row);
    expect(dated.length).toBeGreaterThan(300);
    const wrong = dated.filter(([, { since, until }]) => {
      const days = [since, until].filter((day): day is string => day !== undefined);
      return days.some((day) => !isDay(day)) || (days.length === 2 && `${since}` >= `${until}`);
    });
    expect(wrong).toEqual([]);
  });
});

/** What a row is about, apart from when it held and on whose word. */
function subjectOf(row: Row): string {
  const { since, until, source, clause, ...rest } = row;
  return JSON.stringify(rest);
}

const overlap = (one: Row, other: Row): boolean =>
  `${one['since'] ?? ''}` < `${other['until'] ?? '9999'}` &&
  `${other['since'] ?? ''}` < `${one['until'] ?? '9999'}`;

describe('no two rows say one thing of one day', () => {
  const lists = objects.filter(
    (entry): entry is [string, Row & readonly Row[]] =>
      Array.isArray(entry[1]) && entry[1].some((row) => typeof row === 'object' && 'source' in row),
  );

  test.each(lists)('in %s', (_name, rows) => {
    const seen = new Map<string, Row[]>();
    const twice: Row[] = [];
    for (const row of rows) {
      const same = seen.get(subjectOf(row)) ?? [];
      twice.push(
        ...same.filter((other) => overlap(row, other) && row['source'] === other['source']),
      );
      seen.set(subjectOf(row), [...same, row]);
    }
    expect(twice).toEqual([]);
  });

  test('a code of a province means one on each day', () => {
    const wrong = provinces.filter((row) =>
      provinces.some(
        (other) => other !== row && other.code === row.code && overlap({ ...row }, { ...other }),
      ),
    );
    expect(wrong).toEqual([]);
  });
});

describe('rows stand in order', () => {
  test('of congresses and plenums', () => {
    expect(congresses.map(({ ordinal }) => ordinal)).toEqual(
      congresses.map((_, index) => index + 1),
    );
    for (const [index, { closed }] of congresses.entries()) {
      const next = congresses[index + 1];
      if (next) expect(closed < next.closed).toBe(true);
    }
    const terms = plenums.map(({ term }) => term);
    expect(terms).toEqual(terms.toSorted((one, other) => one - other));
  });

  test('of provinces by code within each list', () => {
    for (const list of new Set(provinces.map(({ codes }) => codes))) {
      const codes = provinces.filter((row) => row.codes === list).map(({ code }) => code);
      expect(codes).toEqual(codes.toSorted());
    }
  });
});

// Rows that stand for a kind of body, not for one; and an academy, which no notation is of.
const kinds: readonly string[] = [
  'Học viện Chính trị quốc gia Hồ Chí Minh',
  'Tổ đảng ở đoàn đại biểu Quốc hội',
  'Đảng bộ hội đồng nhân dân, Mặt trận Tổ quốc và các đoàn thể cấp tỉnh',
  'Đảng bộ ủy ban nhân dân cấp tỉnh',
  'Đảng bộ ủy ban nhân dân cấp xã',
];

describe('names are read by the notations', () => {
  test('of bodies, posts, levels and codes', () => {
    const unnamed = namedBodies.flatMap(({ name }) => (parseOrganizationName(name) ? [] : [name]));
    expect(unnamed).toEqual(kinds);
    const levels = Object.values(ratingSchemes).flatMap((scheme) => scheme.levels);
    const unread = levels.filter(
      ({ level }) => !parseRatingName(model.formatRatingName({ level })),
    );
    expect(unread).toEqual([]);
    const posts = Object.keys(model.posts).flatMap((post) => {
      try {
        return [model.formatPostName({ post } as never)];
      } catch {
        return [];
      }
    });
    expect(posts.length).toBeGreaterThan(5);
    expect(posts.filter((name) => !parsePostName(name))).toEqual([]);
    const codes = registry.knownDocuments.map(({ code }) => code);
    expect(
      codes.filter((code) => !(parseDocumentCode(code) ?? parseStateDocumentCode(code))),
    ).toEqual([]);
  });
});

describe('links go both ways', () => {
  test('of types and their letters', () => {
    for (const [key, { abbreviations }] of Object.entries(documentTypes)) {
      for (const { code } of abbreviations) {
        expect(documentTypesOf(code).map((reading) => reading.key)).toContain(key);
      }
    }
  });

  test('of issuers and their letters', () => {
    for (const letters of Object.keys(issuerCommittees)) expect(issuerOf(letters)).toBeDefined();
    for (const letters of Object.keys(issuerBodies)) {
      expect(
        issuerOf(`${letters}TU`) ?? issuerOf(`${letters}TW`) ?? issuerOf(letters),
        letters,
      ).toBeDefined();
    }
  });

  test('of provinces and what became of them', () => {
    for (const row of provinces) {
      const next = successorOf(row);
      if (next) expect(predecessorsOf(next)).toContain(row);
      for (const before of predecessorsOf(row)) expect(successorOf(before)).toBe(row);
      expect(provincesNamed(row.name)).toContain(row);
      if (row.since) expect(provinceOfCode(row.code, row.since)).toBe(row);
    }
  });

  test('of documents of plenums and their plenums', () => {
    // Before the ninth term single plenums are known by their documents alone.
    const lost = plenumDocuments.filter(
      ({ term, plenum }) =>
        term > 8 &&
        plenum !== undefined &&
        !plenums.some((row) => row.term === term && row.number === plenum),
    );
    expect(lost).toEqual([]);
  });

  test('of what a known document replaces', () => {
    const known = registry.knownDocuments;
    const days = known.flatMap(({ code, replaces = [], issuedOn }) =>
      replaces.flatMap((old) =>
        known
          .filter((row) => row.code === old && row.issuedOn && issuedOn && row.until)
          .map((row) => [code, row.code, `${row.until}` >= `${row.issuedOn}`]),
      ),
    );
    expect(days.filter(([, , isRight]) => !isRight)).toEqual([]);
  });
});
