import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type EvidenceTest,
  levelForPoints,
  type RatingEvidence,
  type RatingLevel,
  type RatingSubject,
  rate,
  ratingConditions,
  ratingSchemes,
} from 'vn-party-model';
import type { Day } from 'vn-party-model/text';

const of2025: Day = '2025-12-31';
const clean: RatingEvidence = {
  points: 95,
  tasksDone: 100,
  tasksOnTime: 100,
  tasksLate: 0,
  tasksExceeding: 40,
  isQualityAssured: true,
  shortcomingsMended: 100,
  failsBasicTargets: false,
  unitsNotCompleted: 0,
  lowConfidence: 0,
  isSubordinateDisciplined: false,
  isDisciplinedForDuty: false,
  isMemberDisciplinedForDuty: false,
  isDegraded: false,
  isCorruptionInCharge: false,
  isDividedOrBreaksPersonnelRules: false,
  breaksMembersRules: false,
};

// [what, subject, evidence beside clean, level, clause of the last reason]
const rows: readonly (readonly [string, RatingSubject, RatingEvidence, RatingLevel])[] = [
  ['a member with all', 'member', {}, 'excellent'],
  ['a cell with all', 'organization', {}, 'excellent'],
  ['a leader with all', 'cadre', {}, 'excellent'],
  ['a collective with all', 'collective', {}, 'excellent'],
  ['exactly 90 points', 'member', { points: '90,00' }, 'excellent'],
  ['a hair less', 'member', { points: 89.995 }, 'good'],
  ['29 % beyond what was asked', 'member', { tasksExceeding: 29 }, 'good'],
  ['three tasks of ten beyond', 'member', { tasksExceeding: { part: 3, whole: 10 } }, 'excellent'],
  ['a shortcoming not mended', 'member', { shortcomingsMended: 99 }, 'good'],
  ['a subordinate disciplined', 'organization', { isSubordinateDisciplined: true }, 'good'],
  ['a fifth late', 'member', { tasksOnTime: 80, tasksLate: 20 }, 'completed'],
  ['more than a fifth late', 'member', { tasksOnTime: 79, tasksLate: 21 }, 'not-completed'],
  ['69.99 points', 'member', { points: 69.99 }, 'completed'],
  ['49.99 points', 'member', { points: '49.99' }, 'not-completed'],
  ['discipline for duty', 'member', { isDisciplinedForDuty: true }, 'not-completed'],
  ['degradation in a collective', 'collective', { isDegraded: true }, 'not-completed'],
  ['half of the tasks', 'member', { tasksDone: 50 }, 'not-completed'],
  ['half of the units failing', 'cadre', { unitsNotCompleted: 50 }, 'excellent'],
  ['more than half of the units failing', 'cadre', { unitsNotCompleted: 50.1 }, 'not-completed'],
];

test.each(rows)('%s: %s %j is %s', (_what, subject, evidence, level) => {
  const verdict = rate(subject, { ...clean, ...evidence }, of2025);
  expect(verdict?.level).toBe(level);
  expect(verdict?.candidates).toEqual([level]);
  expect(verdict?.missing).toEqual([]);
  for (const { condition } of verdict?.reasons ?? []) expect(condition.clause).toContain('Điều');
});

test('a condition that blocks is named with its clause', () => {
  const verdict = rate('member', { ...clean, isDisciplinedForDuty: true }, of2025);
  expect(verdict?.reasons).toEqual([
    {
      isMet: true,
      condition: expect.objectContaining({
        evidence: 'isDisciplinedForDuty',
        effect: 'forces',
        source: 'qd366-tw-2025',
        clause: 'Điều 11.4',
      }),
    },
  ]);
});

describe('missing evidence', () => {
  test('of nothing known is everything, and every level is open', () => {
    const verdict = rate('member', {}, of2025);
    expect(verdict?.level).toBeUndefined();
    expect(verdict?.candidates).toEqual(['excellent', 'good', 'completed', 'not-completed']);
    expect(verdict?.missing).toContain('points');
    expect(verdict?.missing).toContain('isDisciplinedForDuty');
  });

  test('is said, not assumed: a clean record is not taken for granted', () => {
    const { isDisciplinedForDuty: _, ...unknown } = clean;
    const verdict = rate('member', unknown, of2025);
    expect(verdict?.level).toBeUndefined();
    expect(verdict?.candidates).toEqual(['excellent', 'not-completed']);
    expect(verdict?.missing).toEqual(['isDisciplinedForDuty']);
  });

  test('that makes no difference is not asked for', () => {
    const verdict = rate('member', { isDegraded: true }, of2025);
    expect(verdict).toMatchObject({ level: 'not-completed', missing: [] });
  });

  const some = fc.subarray(Object.keys(clean) as (keyof RatingEvidence)[]);
  const subjects = fc.constantFrom<RatingSubject>('organization', 'collective', 'cadre', 'member');
  const points = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100);

  test('never rules a level out: what is left out widens the candidates', () => {
    fc.assert(
      fc.property(some, subjects, points, (keys, subject, given) => {
        const whole = { ...clean, points: given };
        const part = Object.fromEntries(keys.map((key) => [key, whole[key]]));
        const level = rate(subject, whole, of2025)?.level;
        const verdict = rate(subject, part, of2025);
        expect(level).toBe(levelForPoints('party-2025', given));
        expect(verdict?.candidates).toContain(level);
        expect(verdict?.level === undefined).toBe((verdict?.missing.length ?? 0) > 0);
      }),
    );
  });
});

// [what, day, subject, evidence, level, candidates]
const others: readonly (readonly [
  string,
  Day,
  RatingSubject,
  RatingEvidence,
  readonly RatingLevel[],
])[] = [
  [
    'grades of 2024',
    '2024-12-31',
    'organization',
    { lowestCriterion: 'good', results: 'excellent', isSubordinateDisciplined: false },
    ['excellent'],
  ],
  [
    'good results',
    '2024-12-31',
    'organization',
    { lowestCriterion: 'average', results: 'good' },
    ['good'],
  ],
  [
    'average results',
    '2024-12-31',
    'member',
    { lowestCriterion: 'average', results: 'average' },
    ['completed'],
  ],
  ['a poor criterion', '2024-12-31', 'member', { lowestCriterion: 'poor' }, ['not-completed']],
  ['less than fifty points in 2016', '2016-12-31', 'organization', { points: 49.9 }, ['weak']],
  [
    'more than a third of its organisations weak',
    '2016-12-31',
    'organization',
    { subordinatesWeak: { part: 2, whole: 5 } },
    ['weak'],
  ],
  [
    'just a third, and the rest unknown',
    '2016-12-31',
    'organization',
    { subordinatesWeak: { part: 1, whole: 3 } },
    ['clean-strong', 'good', 'completed', 'weak'],
  ],
  [
    'a civil servant disciplined',
    '2024-12-15',
    'civil-servant',
    { isDisciplined: true },
    ['not-completed'],
  ],
  [
    'four months of absence',
    '2024-12-15',
    'civil-servant',
    { monthsAbsent: 4, isDisciplined: false },
    ['completed', 'not-completed'],
  ],
  [
    'discipline before the decree said so',
    '2022-12-15',
    'civil-servant',
    { isDisciplined: true, tasksExceeding: 10 },
    ['good', 'completed', 'not-completed'],
  ],
];

test.each(others)('%s: on %s %s with %j is %j', (_what, day, subject, evidence, candidates) => {
  expect(rate(subject, evidence, day)?.candidates).toEqual(candidates);
});

test('evidence that makes no sense is as good as none', () => {
  const verdict = rate('member', { ...clean, points: 'many' }, of2025);
  expect(verdict?.missing).toEqual(['points']);
});

/** What a test says of a number, said plainly. */
function holds(asked: EvidenceTest, value: number): boolean {
  const [[how, limit] = []] = Object.entries(asked);
  const most = typeof limit === 'object' ? (limit.part * 100) / limit.whole : Number(limit);
  if (how === 'atLeast') return value >= most;
  if (how === 'atMost') return value <= most;
  return how === 'above' ? value > most : value < most;
}

const numeric = ratingConditions.filter(
  ({ test: asked }) => !('is' in asked) && !('gradeAtLeast' in asked),
);

describe.each(numeric.map((row) => [row.scheme, row.level, row.evidence, row] as const))(
  'in %s, %s by %s alone',
  (scheme, _level, key, row) => {
    const [subject] = row.subjects as [RatingSubject];
    const day = row.since ?? ratingSchemes[scheme].since ?? '2025-12-31';
    const judge = (value: unknown) => rate(subject, { [key]: value } as RatingEvidence, day);
    const [limit] = Object.values(row.test) as [number | { part: number; whole: number }];
    const edge = typeof limit === 'object' ? (limit.part * 100) / limit.whole : limit;

    test.each([edge - 0.01, edge, edge + 0.01].filter((value) => value >= 0))(
      '%d is judged by the letter',
      (value) => {
        const verdict = judge(value);
        const reason = verdict?.reasons.find(({ condition }) => condition === row);
        const isMet = holds(row.test, value);
        if (row.effect === 'requires') expect(reason?.isMet ?? isMet).toBe(isMet);
        else expect(reason?.isMet).toBe(isMet || undefined);
        if (row.effect === 'requires' && !isMet)
          expect(verdict?.candidates).not.toContain(row.level);
        if (row.effect === 'forces' && isMet) expect(verdict?.candidates).toEqual([row.level]);
      },
    );

    test('what makes no sense is as good as none', () => {
      expect(judge(key === 'points' ? 'many' : Number.NaN)).toEqual(judge(undefined));
    });
  },
);

test('what may still limit keeps every level open', () => {
  const all = { isDisciplined: false, tasksExceeding: 50, unitsCompleted: 100, unitsGood: 70 };
  const verdict = rate('civil-servant', all, '2024-12-15');
  expect(verdict?.level).toBeUndefined();
  expect(verdict?.candidates).toEqual(['excellent', 'good', 'completed', 'not-completed']);
  expect(verdict?.missing).toEqual(['monthsAbsent']);
  expect(rate('civil-servant', { ...all, monthsAbsent: 2 }, '2024-12-15')?.level).toBe('excellent');
  const absent = rate('civil-servant', { ...all, monthsAbsent: 3 }, '2024-12-15');
  expect(absent?.candidates[0]).toBe('completed');
});

test('what is required and unknown asks for that alone', () => {
  const { tasksExceeding: _, ...unknown } = clean;
  const verdict = rate('member', unknown, of2025);
  expect(verdict?.candidates).toEqual(['excellent', 'good']);
  expect(verdict?.missing).toEqual(['tasksExceeding']);
});

test('each requirement that fails is named, and named once', () => {
  const verdict = rate('member', { ...clean, tasksDone: 60, points: 60 }, of2025);
  expect(verdict?.level).toBe('not-completed');
  const said = verdict?.reasons.map(({ condition, isMet }) => [
    condition.level,
    condition.evidence,
    isMet,
  ]);
  expect(said).toEqual([
    ['excellent', 'points', false],
    ['good', 'points', false],
    ['excellent', 'tasksDone', false],
    ['good', 'tasksDone', false],
    ['completed', 'tasksDone', false],
  ]);
});

test('a grade that no one gives is as good as none', () => {
  const none = rate('organization', {}, '2024-12-31');
  const evidence = { lowestCriterion: 'so-so', results: 'so-so' } as unknown as RatingEvidence;
  expect(rate('organization', evidence, '2024-12-31')).toEqual(none);
  expect(none?.candidates).toHaveLength(4);
});

test('without a scheme there is no verdict', () => {
  expect(rate('cadre', clean, '2016-12-31')).toBeUndefined();
});
