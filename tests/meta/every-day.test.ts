import { describe, expect, test } from 'vitest';
import {
  agencyRules,
  agencyRulesOn,
  documentTypeCodes,
  documentTypes,
  documentTypesOf,
  type Fact,
  type HostKey,
  hosts,
  isHostOn,
  isRatingOn,
  levels,
  levelsOn,
  namedBodies,
  namedBodiesOn,
  provinceOfCode,
  provinces,
  provincesOn,
  type RatingSubject,
  ratingSchemes,
  regimeOf,
  regimes,
  ruleDocuments,
  ruleDocumentsOn,
  schemeOn,
  type TermBody,
  termLengths,
  termLengthsOf,
  termsOn,
  thresholds,
  thresholdsOn,
} from 'vn-party-model';
import type { Day } from 'vn-party-model/text';
import { assemblyTerms, centralTerms, councilTerms } from '../fixtures/terms-by-day.js';
import { everyDay } from '../support/days.js';
import { levelsOf, schemeKeys } from '../support/rating.js';
import { edgesOf, type NamedRow, slowlyOn } from '../support/slow-days.js';

const days = everyDay('1930-01-01', '2035-12-31');
const dayAfter = (day: Day): Day => days[days.indexOf(day) + 1] as Day;

/** A question about a day, the rows that answer it, and how many answers a day may have. */
interface Question {
  readonly ask: (day: Day) => readonly string[];
  readonly rows: readonly NamedRow[];
  /** From which day on the rows leave no day out. */
  readonly since?: Day;
  readonly most: number;
}

const namesOf = (table: object): NamedRow[] => Object.entries<Fact>(table as never);
const listed = (rows: readonly Pick<Fact, 'since' | 'until'>[]): NamedRow[] =>
  rows.map((row, index) => [`${index}`, row]);
const indexesIn =
  <Row>(rows: readonly Row[], ask: (day: Day) => readonly Row[]) =>
  (day: Day): string[] =>
    ask(day).map((row) => `${rows.indexOf(row)}`);
const optional = <Name>(name: Name | undefined): readonly Name[] =>
  name === undefined ? [] : [name];

/** Terms by the days that were written out by hand, the last one included. */
const termRows = (rows: readonly (readonly [number, Day, Day])[]): NamedRow[] =>
  rows.map(([name, since, last]) => [`${name}`, { since, until: dayAfter(last) }]);
const termsOf = (of: TermBody, key: 'ordinal' | 'start') => (day: Day) =>
  termsOn(day, of).map((row) => `${row[key]}`);

const subjects: readonly RatingSubject[] = [
  'organization',
  'collective',
  'cadre',
  'member',
  'civil-servant',
  'state-agency',
];

const everyQuestion: Readonly<Record<string, Question>> = {
  regimeOf: { ask: (day) => [regimeOf(day)], rows: namesOf(regimes), since: '1930-01-01', most: 1 },
  provincesOn: {
    ask: indexesIn(provinces, provincesOn),
    rows: listed(provinces),
    since: '2008-08-01',
    most: 63,
  },
  'termsOn party': {
    ask: termsOf('party', 'ordinal'),
    rows: termRows(centralTerms),
    most: 2,
  },
  'termsOn national-assembly': {
    ask: termsOf('national-assembly', 'ordinal'),
    rows: termRows(assemblyTerms),
    most: 2,
  },
  'termsOn peoples-council': {
    ask: termsOf('peoples-council', 'start'),
    rows: termRows(councilTerms),
    most: 2,
  },
  ...Object.fromEntries(
    subjects.map((subject): [string, Question] => [
      `schemeOn ${subject}`,
      {
        ask: (day) => optional(schemeOn(day, subject)),
        rows: namesOf(ratingSchemes).filter(([key]) =>
          ratingSchemes[key as keyof typeof ratingSchemes].subjects.includes(subject),
        ),
        most: 1,
      },
    ]),
  ),
  levelsOn: { ask: indexesIn(levels, levelsOn), rows: listed(levels), most: levels.length },
  namedBodiesOn: {
    ask: indexesIn(namedBodies, namedBodiesOn),
    rows: listed(namedBodies),
    most: namedBodies.length,
  },
  agencyRulesOn: {
    ask: indexesIn(agencyRules, agencyRulesOn),
    rows: listed(agencyRules),
    most: agencyRules.length,
  },
  ruleDocumentsOn: {
    ask: ruleDocumentsOn,
    rows: Object.entries(ruleDocuments).map(([key, { issuedOn, since, until }]): NamedRow => {
      const [first] = [issuedOn, since]
        .filter((day) => day !== undefined)
        .sort()
        .reverse();
      return [key, { ...(first && { since: first }), ...(until && { until }) }];
    }),
    most: Object.keys(ruleDocuments).length,
  },
  isHostOn: {
    ask: (day) => (Object.keys(hosts) as HostKey[]).filter((host) => isHostOn(host, day)),
    rows: namesOf(hosts),
    most: Object.keys(hosts).length,
  },
  thresholdsOn: { ask: thresholdsOn, rows: namesOf(thresholds), most: 99 },
  ...Object.fromEntries(
    [...new Set(termLengths.map(({ level }) => level))].map((level): [string, Question] => {
      const rows = termLengths.filter((row) => row.level === level);
      const ask = indexesIn(rows, (day) => termLengthsOf(level, day));
      return [`termLengthsOf ${level}`, { ask, rows: listed(rows), most: 1 }];
    }),
  ),
  ...Object.fromEntries(
    documentTypeCodes.map((code): [string, Question] => {
      const rows = Object.values(documentTypes)
        .flatMap(({ abbreviations }) => abbreviations)
        .filter((row) => row.code === code);
      const ask = indexesIn(rows, (day) =>
        documentTypesOf(code, day).map(({ abbreviation }) => abbreviation),
      );
      return [`documentTypesOf ${code}`, { ask, rows: listed(rows), most: 2 }];
    }),
  ),
  ...Object.fromEntries(
    schemeKeys.map((scheme): [string, Question] => [
      `isRatingOn ${scheme}`,
      {
        ask: (day) => levelsOf(scheme).filter((level) => isRatingOn({ scheme, level }, day)),
        rows: levelsOf(scheme).map((level) => [level, ratingSchemes[scheme]]),
        most: 4,
      },
    ]),
  ),
};

describe.each(Object.entries(everyQuestion))('%s, on every day of 1930 to 2035,', (_name, row) => {
  const { ask, rows, since, most } = row;
  const edges = edgesOf(rows);

  test('is what a look at each row gives, and changes on the days of the rows alone', () => {
    let before: string | undefined;
    let changes = 0;
    for (const day of days) {
      const given = [...ask(day)];
      const said = given.join(' ');
      if (said !== slowlyOn(rows, day).join(' ')) {
        expect(given, day).toEqual(slowlyOn(rows, day));
      }
      if (given.length > most || (since !== undefined && day >= since && given.length === 0)) {
        expect.fail(`${given.length} on ${day}`);
      }
      if (before !== undefined && before !== said) {
        if (!edges.has(day)) expect.fail(`changes on ${day}`);
        changes++;
      }
      before = said;
    }
    const within = [...edges].filter((day) => day > '1930-01-01' && day <= '2035-12-31');
    expect(changes).toBe(within.length);
  });
});

test('a code means one province or none on every day since 1/8/2008', () => {
  const codes = [...new Set(provinces.map(({ code }) => code))];
  const rows = new Map(
    codes.map((code) => [code, listed(provinces).filter((_, at) => provinces[at]?.code === code)]),
  );
  for (const day of days.slice(days.indexOf('2008-07-31'))) {
    for (const code of codes) {
      const given = provinceOfCode(code, day);
      const slowly = slowlyOn(rows.get(code) ?? [], day);
      const names = given ? `${provinces.indexOf(given)}` : '';
      if (slowly.length > 1 || slowly.join() !== names) expect.fail(`${code} on ${day}: ${slowly}`);
    }
  }
  expect(codes.length).toBeGreaterThan(60);
});
