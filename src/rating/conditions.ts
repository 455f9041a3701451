import type { Fact } from '../fact/fact.js';
import type { EvidenceKey, EvidenceTest } from './evidence.js';
import type { RatingLevel } from './levels.js';
import { type RatingSchemeKey, type RatingSubject, ratingSchemes } from './schemes.js';

/** A rule that ties a level to evidence. */
export interface RatingCondition extends Fact {
  /** The scheme whose level it is. */
  readonly scheme: RatingSchemeKey;
  /** Of whom the rule speaks. */
  readonly subjects: readonly RatingSubject[];
  /** The level. */
  readonly level: RatingLevel;
  /**
   * `requires`: the level needs it; `forces`: where it is so, the level is this one whatever else
   * is so; `limits`: where it is so, the level is this one at best.
   */
  readonly effect: 'requires' | 'forces' | 'limits';
  /** What must be known. */
  readonly evidence: EvidenceKey;
  /** What it must be. */
  readonly test: EvidenceTest;
}

type Row = readonly [EvidenceKey, EvidenceTest];
type Rule = Omit<RatingCondition, 'evidence' | 'test'>;

const rows = (rule: Rule, ...tests: readonly Row[]): RatingCondition[] =>
  tests.map(([evidence, test]) => ({ evidence, test, ...rule }));

const together: readonly RatingSubject[] = ['organization', 'collective'];
const leaders: readonly RatingSubject[] = ['cadre'];
const members: readonly RatingSubject[] = ['member'];
const everyone: readonly RatingSubject[] = [...together, ...leaders, ...members];

const of2025 = { scheme: 'party-2025', source: 'qd366-tw-2025' } as const;
const excellent2025 = {
  ...of2025,
  level: 'excellent',
  effect: 'requires',
  clause: 'Điều 11.1',
} as const;
const lowest2025 = {
  ...of2025,
  level: 'not-completed',
  effect: 'forces',
  clause: 'Điều 11.4',
} as const;
const of2023 = {
  scheme: 'party-2023',
  source: 'qd124-tw-2023',
  effect: 'requires',
  clause: 'Điều 12',
} as const;
const state = { scheme: 'state-2020', subjects: ['civil-servant'] } as const;
const nd48 = { ...state, since: '2023-07-17', source: 'nd48-2023' } as const;

const all: Row = ['tasksDone', { atLeast: 100 }];
const onTime: Row = ['tasksOnTime', { atLeast: 100 }];
const exceeding = (percent: number): Row => ['tasksExceeding', { atLeast: percent }];

/** The points that the bands of a scheme ask for, as conditions; Điều 11 has a clause for each. */
const bandConditions: readonly RatingCondition[] = (['party-2025', 'state-2026'] as const).flatMap(
  (scheme) => {
    const { levels, subjects, source } = ratingSchemes[scheme];
    return levels.flatMap(({ level, points }, place): RatingCondition[] => {
      const clause = scheme === 'party-2025' && { clause: `Điều 11.${place + 1}` };
      const rule: Rule = { scheme, subjects, level, effect: 'requires', source, ...clause };
      return points && points.from > 0 ? rows(rule, ['points', { atLeast: points.from }]) : [];
    });
  },
);

/** The conditions of levels: what they require, and what leads to the lowest one. */
export const ratingConditions: readonly RatingCondition[] = [
  ...bandConditions,
  // 366-QĐ/TW
  ...rows({ ...excellent2025, subjects: together }, all, onTime, exceeding(30), [
    'isSubordinateDisciplined',
    { is: false },
  ]),
  ...rows({ ...excellent2025, subjects: leaders }, all, exceeding(30)),
  ...rows({ ...excellent2025, subjects: members }, all, exceeding(30)),
  ...rows({ ...excellent2025, subjects: everyone }, ['shortcomingsMended', { atLeast: 100 }]),
  ...rows(
    { ...of2025, subjects: everyone, level: 'good', effect: 'requires', clause: 'Điều 11.2' },
    all,
    onTime,
    ['isQualityAssured', { is: true }],
  ),
  ...rows(
    { ...of2025, subjects: everyone, level: 'completed', effect: 'requires', clause: 'Điều 11.3' },
    all,
    ['tasksLate', { atMost: 20 }],
  ),
  ...rows(
    { ...lowest2025, subjects: together },
    ['isDividedOrBreaksPersonnelRules', { is: true }],
    ['isMemberDisciplinedForDuty', { is: true }],
    ['isDegraded', { is: true }],
    ['tasksDone', { below: 70 }],
    ['failsBasicTargets', { is: true }],
  ),
  ...rows(
    { ...lowest2025, subjects: leaders },
    ['tasksDone', { below: 70 }],
    ['failsBasicTargets', { is: true }],
    ['unitsNotCompleted', { above: 50 }],
    ['lowConfidence', { above: 50 }],
    ['isDisciplinedForDuty', { is: true }],
    ['isDegraded', { is: true }],
    ['isCorruptionInCharge', { is: true }],
  ),
  ...rows(
    { ...lowest2025, subjects: members },
    ['isDegraded', { is: true }],
    ['isDisciplinedForDuty', { is: true }],
    ['breaksMembersRules', { is: true }],
    ['tasksDone', { below: 50 }],
  ),
  // 124-QĐ/TW
  ...rows(
    { ...of2023, subjects: everyone, level: 'excellent' },
    ['lowestCriterion', { gradeAtLeast: 'good' }],
    ['results', { gradeAtLeast: 'excellent' }],
    ['isSubordinateDisciplined', { is: false }],
  ),
  ...rows(
    { ...of2023, subjects: [...leaders, ...members], level: 'excellent' },
    all,
    exceeding(50),
  ),
  ...rows(
    { ...of2023, subjects: everyone, level: 'good' },
    ['lowestCriterion', { gradeAtLeast: 'average' }],
    ['results', { gradeAtLeast: 'good' }],
  ),
  ...rows({ ...of2023, subjects: everyone, level: 'completed' }, [
    'lowestCriterion',
    { gradeAtLeast: 'average' },
  ]),
  // 27-HD/BTCTW
  ...rows(
    {
      scheme: 'organization-2014',
      subjects: ['organization'],
      level: 'weak',
      effect: 'forces',
      source: 'hd27-btctw-2014',
    },
    ['points', { below: 50 }],
    ['isCommitteeDivided', { is: true }],
    ['isCorruptionDisciplined', { is: true }],
    ['isGovernmentLowest', { is: true }],
    ['massOrganizationsLowest', { atLeast: 2 }],
    ['subordinatesWeak', { above: { part: 1, whole: 3 } }],
    ['membersNotCompleted', { above: 50 }],
  ),
  // 90/2020/NĐ-CP and 48/2023/NĐ-CP
  ...rows(
    { ...state, level: 'excellent', effect: 'requires', source: 'nd90-2020' },
    exceeding(50),
    ['unitsCompleted', { atLeast: 100 }],
    ['unitsGood', { atLeast: 70 }],
  ),
  ...rows({ ...nd48, level: 'not-completed', effect: 'forces' }, ['isDisciplined', { is: true }]),
  ...rows({ ...nd48, level: 'completed', effect: 'limits' }, ['monthsAbsent', { atLeast: 3 }]),
];
