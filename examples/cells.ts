// Made-up evidence on the cells of an agency's committee: grades for 2024, points for 2025.
import type { CriterionGrade, RatingEvidence } from 'vn-party-model';

const graded = (lowestCriterion: CriterionGrade, results: CriterionGrade): RatingEvidence => ({
  lowestCriterion,
  results,
  isSubordinateDisciplined: false,
});

const scored = (points: string, exceeding: number, more: RatingEvidence = {}): RatingEvidence => ({
  points,
  tasksDone: 100,
  tasksOnTime: 100,
  tasksLate: 0,
  tasksExceeding: exceeding,
  isQualityAssured: true,
  shortcomingsMended: 100,
  failsBasicTargets: false,
  isSubordinateDisciplined: false,
  isMemberDisciplinedForDuty: false,
  isDegraded: false,
  isDividedOrBreaksPersonnelRules: false,
  ...more,
});

/** What is known of each cell, by the day on which the year was rated. */
export const evidence: Readonly<Record<'2024-12-20' | '2025-12-20', readonly RatingEvidence[]>> = {
  '2024-12-20': [
    graded('good', 'excellent'),
    graded('good', 'excellent'),
    graded('good', 'good'),
    graded('average', 'good'),
    graded('good', 'good'),
    graded('average', 'good'),
    graded('good', 'good'),
    graded('average', 'average'),
  ],
  '2025-12-20': [
    scored('93,5', 35),
    scored('89,995', 40),
    scored('91', 20),
    scored('82', 10),
    scored('78,5', 15),
    scored('88', 30, { tasksOnTime: 90, tasksLate: 10 }),
    scored('74', 5),
    scored('81', 10, { isMemberDisciplinedForDuty: true }),
  ],
};

/** What the committee set itself. */
export const targets: readonly string[] = [
  'Hằng năm, 80% chi bộ đạt hoàn thành tốt nhiệm vụ trở lên',
  '100% chi bộ đạt hoàn thành nhiệm vụ trở lên',
];
