import {
  type CongressLevel,
  committeeOf,
  congresses,
  type Day,
  plenumDocuments,
  plenums,
  provinces,
  regimes,
} from 'vn-party-model';
import { knownDocuments } from 'vn-party-model/registry';
import { assemblyTerms, centralTerms, councilTerms } from '../../tests/fixtures/terms-by-day.js';
import { type Case, caseOf } from './case.js';

/** The day before a day, and the day itself. */
function around(day: string): Day[] {
  const before = new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
  return [before as Day, day as Day];
}

const levels: readonly CongressLevel[] = ['national', 'province', 'district', 'base', 'cell'];

/** Terms, congresses and plenums on days. */
export const termCases = (): Case[] => [
  ...(
    [
      ['party', centralTerms],
      ['national-assembly', assemblyTerms],
      ['peoples-council', councilTerms],
    ] as const
  ).flatMap(([of, rows]) =>
    rows.flatMap(([, first, last]) =>
      [...around(first), last].map((day) => caseOf('termsOn', day, of)),
    ),
  ),
  ...congresses.map((row, index) => caseOf('numberingTermOf', row, congresses[index + 1] ?? {})),
  ...centralTerms.flatMap(([ordinal, first, last]) => {
    const [start, end] = [first, last].map((day) => Number(day.slice(0, 4)));
    const term = { of: 'party', ordinal, start, end };
    return ['checkTerm', 'nextTerm', 'previousTerm'].map((call) => caseOf(call, term));
  }),
  ...levels.flatMap((level) =>
    ['2010-10-20', '2015-11-03', '2020-02-29', '2025-08-31'].map((closed) =>
      caseOf('nextCongressDue', level, closed),
    ),
  ),
  ...plenums.map(({ term, number = 1 }) => caseOf('plenumsOf', term, number)),
  ...plenumDocuments.flatMap(({ term, plenum }) =>
    plenum === undefined ? [] : [caseOf('documentsOfPlenum', { plenum, term })],
  ),
];

const twoDigits = Array.from({ length: 97 }, (_, code) => String(code).padStart(2, '0'));

/** Provinces by code and by name on days, what became of them, and the regimes. */
export const provinceCases = (): Case[] => [
  ...twoDigits.flatMap((code) =>
    (['2025-06-30', '2025-07-01'] as const).map((day) => caseOf('provinceOfCode', code, day)),
  ),
  ...[...new Set(provinces.flatMap(({ since }) => (since ? around(since) : [])))].flatMap((day) =>
    ['01', '22', '24', '46', '75', '92'].map((code) => caseOf('provinceOfCode', code, day)),
  ),
  ...[...new Set(provinces.map(({ name }) => name))].map((name) =>
    caseOf('provincesNamed', name, '2026-10-01'),
  ),
  ...provinces.flatMap((row) => [caseOf('successorOf', row), caseOf('predecessorsOf', row)]),
  ...provinces
    .filter((row) => committeeOf(row, '2025-07-01') !== undefined)
    .slice(0, 40)
    .map(({ name, type }) => caseOf('committeeOf', { name, type }, '2025-07-01')),
  ...Object.values(regimes).flatMap(({ since }) =>
    since === undefined ? [] : around(since).map((day) => caseOf('regimeOf', day)),
  ),
];

/** Which document a citation means; each case brings the documents it knows. */
export const resolvingCases = (): Case[] => {
  const codes = [...new Set(knownDocuments.map(({ code }) => code))];
  return codes.flatMap((code) => {
    const documents = knownDocuments.filter((row) => row.code === code);
    const ask = (reference: object, context: object = {}): Case =>
      caseOf('resolve', { code, ...reference }, documents, context);
    return [
      ask({}),
      ask({}, { day: '2020-07-01' }),
      ask({}, { day: '2026-10-01' }),
      ask({ issuedOn: '1999-12-31' }),
      ...documents.flatMap(({ issuedOn }) => (issuedOn ? [ask({ issuedOn })] : [])),
    ];
  });
};
