import {
  type DocumentRegister,
  disciplineForms,
  documentCode,
  parseDocumentCode,
  ratingSchemes,
} from 'vn-party-model';
import type { Day } from 'vn-party-model/text';
import { printedShares } from '../../tests/fixtures/printed-shares.js';
import { seedTargets } from '../../tests/fixtures/targets.js';
import { type Case, caseOf } from './case.js';

const schemes = Object.entries(ratingSchemes).map(
  ([key, { levels }]) => [key, levels.map(({ level }) => level)] as const,
);
const subjects = ['member', 'organization', 'cadre', 'collective'];
const days = [
  '2013-12-31',
  '2014-06-01',
  '2018-12-31',
  '2019-12-31',
  '2023-10-03',
  '2023-10-04',
  '2025-12-31',
  '2026-10-01',
] as const;
const points = [0, 49.99, 50, 69.999, 70, 89.995, 90, 100, 100.01, '89,99', '90,00'];

const tallies = schemes.flatMap(([scheme, levels]) =>
  [
    [0, 40, 0, 0],
    [8, 40, 5, 1],
    [9, 40, 0, 0],
    [7, 39, 2, 0],
    [8, 39, 2, 0],
    [100, 0, 0, 0],
  ].map((sizes) => ({
    scheme,
    counting: 'exclusive',
    counts: Object.fromEntries(levels.map((level, index) => [level, sizes[index] ?? 0])),
  })),
);

const evidence = [
  {},
  { points: 95 },
  { points: 93, tasksDone: 100, tasksExceeding: 20 },
  {
    points: 95,
    tasksDone: 100,
    tasksOnTime: 100,
    tasksLate: 0,
    tasksExceeding: 40,
    isQualityAssured: true,
  },
  { points: 75, isDisciplinedForDuty: true },
  { isDegraded: true },
];

/** Ratings: schemes, points, tallies, quotas, verdicts, forms of discipline, printed shares. */
export const ratingCases = (): Case[] => [
  ...days.flatMap((day) => subjects.map((subject) => caseOf('schemeOn', day, subject))),
  ...schemes.flatMap(([scheme, levels]) => [
    ...points.map((value) => caseOf('levelForPoints', scheme, value)),
    ...levels.flatMap((level) => [
      caseOf('formatRating', { scheme, level }),
      ...days.slice(0, 4).map((day) => caseOf('isRatingOn', { scheme, level }, day)),
      ...levels.map((other) =>
        caseOf('compareRatings', { scheme, level }, { scheme, level: other }),
      ),
    ]),
  ]),
  ...tallies.flatMap((tally) => [
    caseOf('checkQuota', tally, tally.scheme),
    caseOf('checkQuota', tally, tally.scheme, { outstanding: true }),
    caseOf('toInclusive', tally),
    caseOf('totalOf', tally),
    caseOf('formatTally', tally),
  ]),
  ...seedTargets.slice(0, 20).map(([, target]) => caseOf('meetsTarget', target, tallies[1])),
  ...subjects.flatMap((subject) =>
    evidence.flatMap((known) =>
      ['2024-12-31', '2025-12-31'].map((day) => caseOf('rate', subject, known, day)),
    ),
  ),
  ...printedShares.map(([part, whole, printed]) =>
    caseOf('fitOfShare', printed, {
      part: Number(part.replace('.', '')),
      whole: Number(whole.replace('.', '')),
    }),
  ),
  ...Object.entries(disciplineForms).flatMap(([subject, forms]) =>
    forms.flatMap(({ form }) =>
      forms.map((other) => caseOf('isAtLeastAsHeavy', subject, form, other.form)),
    ),
  ),
];

// [issuer, entries as `code day type`]
const registers: readonly (readonly [string, ...string[]])[] = [
  ['TU'],
  ['TU', '01-NQ/TU 2026-03-01', '02-NQ/TU 2026-03-02'],
  ['TU', '01-NQ/TU 2026-03-01', '03-NQ/TU 2026-03-02'],
  ['TU', '01-NQ/TU 2026-03-01', '01-NQ/TU 2026-03-02'],
  ['TU', '01-NQ/TU 2026-03-02', '02-NQ/TU 2026-03-01'],
  ['TU', '02-NQ/TU 2026-03-02', '01-NQ/TU 2026-03-01'],
  ['TU', '01-NQ/TU 2026-03-01', '01-KL/TU 2026-03-01', '02-NQ/TU 2026-03-01'],
  ['TU', '01-NQ/TU 2026-03-01', '01-NQ/HU 2026-03-01'],
  ['TU', '01-QĐ/TU 2026-03-01 decision', '02-QĐ/TU 2026-03-02 regulation'],
  ['TU', '01-QĐi/TU 2026-05-26', '02-QĐi/TU 2026-05-27'],
  ['TU', '01-CTr/TU 2026-03-01 plan'],
  ['TU', '01-NQ/TU 2025-10-15'],
  ['TU', '01-NQ/TU 2030-10-15'],
  ['TU', '01-NQ/TU 2030-10-16'],
  ['BTCTU', '01-QC/BTCTU-BDVTU 2026-03-01', '02-QC/BTCTU 2026-03-02'],
  ['BDVTU', '01-QC/BTCTU-BDVTU 2026-03-01'],
  ['ĐH', '01-CTr/ĐH 2026-03-01', '02-QC/ĐH 2026-03-01', '03-NQ/ĐH 2026-03-02'],
  ['ĐH', '01-CTr/ĐH 2026-03-01', '03-QC/ĐH 2026-03-01'],
  ['ĐH', '01-CTr/ĐH 2026-03-01', '01-QC/ĐH 2026-03-01'],
];

function registerOf(issuer: string, lines: readonly string[]): DocumentRegister {
  const entries = lines.map((line) => {
    const [text = '', issuedOn, type] = line.split(' ');
    const code = parseDocumentCode(text);
    if (code === undefined) throw new Error(`no code ${text}`);
    return { code, issuedOn: issuedOn as Day, ...(type && { type: type as 'plan' }) };
  });
  return { issuer, since: '2025-10-16', until: '2030-10-16', entries };
}

/** Registers of documents, and the next number of each. */
export const registerCases = (): Case[] =>
  registers.flatMap(([issuer, ...lines]) => {
    const register = registerOf(issuer, lines);
    const { type } = documentCode('01-NQ/TU');
    return [
      caseOf('checkRegister', register),
      caseOf('nextNumber', register, type),
      caseOf('nextNumber', register, 'QĐ'),
    ];
  });
