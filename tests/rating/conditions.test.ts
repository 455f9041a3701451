import { expect, test } from 'vitest';
import { type EvidenceKey, ratingConditions, ratingSchemes } from 'vn-party-model';
import { levelsOf } from '../support/rating.js';

test('each is of a level and of subjects that its scheme has', () => {
  for (const { scheme, level, subjects } of ratingConditions) {
    expect(levelsOf(scheme)).toContain(level);
    const known = ratingSchemes[scheme].subjects;
    expect(subjects.filter((subject) => !known.includes(subject))).toEqual([]);
  }
});

test('what forces is the lowest level, what is required never is', () => {
  for (const { scheme, level, effect } of ratingConditions) {
    const isLowest = levelsOf(scheme).at(-1) === level;
    if (effect === 'forces') expect(isLowest).toBe(true);
    if (effect === 'requires') expect(isLowest).toBe(false);
  }
});

// [level, evidence of a leader by 366-QĐ/TW, Điều 11]
const ofLeaders: readonly (readonly [string, readonly EvidenceKey[]])[] = [
  ['excellent', ['points', 'tasksDone', 'tasksExceeding', 'shortcomingsMended']],
  ['good', ['points', 'tasksDone', 'tasksOnTime', 'isQualityAssured']],
  ['completed', ['points', 'tasksDone', 'tasksLate']],
  [
    'not-completed',
    [
      'tasksDone',
      'failsBasicTargets',
      'unitsNotCompleted',
      'lowConfidence',
      'isDisciplinedForDuty',
      'isDegraded',
      'isCorruptionInCharge',
    ],
  ],
];

test.each(ofLeaders)('a leader is %s by %j', (level, evidence) => {
  const rows = ratingConditions.filter(
    (row) => row.scheme === 'party-2025' && row.subjects.includes('cadre') && row.level === level,
  );
  expect(rows.map((row) => row.evidence)).toEqual(evidence);
  for (const row of rows) expect(row.clause).toMatch(/Điều 11/);
});

test('each row names its source', () => {
  const sources = new Set(ratingConditions.map(({ source }) => source));
  expect([...sources].sort()).toEqual([
    'hd27-btctw-2014',
    'nd335-2025',
    'nd48-2023',
    'nd90-2020',
    'qd124-tw-2023',
    'qd366-tw-2025',
  ]);
});
