// The page of docs/reference about ratings; `write-tables.ts` gives it the ways to write cells.
import {
  disciplineForms,
  disciplineRules,
  type EvidenceTest,
  type Fact,
  ratingConditions,
  ratingDeadlines,
  ratingDeciders,
  ratingLevels,
  ratingProvisions,
  ratingQuotas,
  ratingRewards,
  ratingRules,
  ratingSchemes,
  ratingTitles,
} from 'vn-party-model';
import type { TableRow } from './read-tables.js';

/** How cells are written. */
export interface Cells {
  readonly table: (head: readonly string[], rows: readonly (readonly string[])[]) => string;
  readonly code: (text: string) => string;
  readonly held: (fact: Fact) => string;
  readonly cited: (fact: Fact) => string;
}

const none = '–';

/** Every row about ratings that names a source. */
export const ratingTableRows: readonly TableRow[] = [
  ...Object.entries(ratingSchemes),
  ...Object.values(disciplineForms).flatMap((rows) => rows.map((row) => [row.form, row] as const)),
  ...[
    ...disciplineRules,
    ...ratingConditions,
    ...ratingDeadlines,
    ...ratingDeciders,
    ...ratingProvisions,
    ...ratingQuotas,
    ...ratingRewards,
    ...ratingRules,
    ...ratingTitles,
  ].map((row) => [row.source, row] as const),
].map(([key, fact]) => ({ page: 'ratings', key, fact }));

function bandOf(points: { from: number; below?: number } | undefined): string {
  if (!points) return none;
  return points.below === undefined ? `≥ ${points.from}` : `${points.from} – < ${points.below}`;
}

function testOf(test: EvidenceTest): string {
  if ('is' in test) return test.is ? 'yes' : 'no';
  if ('gradeAtLeast' in test) return `${test.gradeAtLeast} or better`;
  const [[word, limit] = ['', 0]] = Object.entries(test);
  const sign = { atLeast: '≥', atMost: '≤', above: '>', below: '<' }[word] ?? word;
  return `${sign} ${typeof limit === 'number' ? limit : `${limit.part}/${limit.whole}`}`;
}

const deadline = (before: (typeof ratingDeadlines)[number]['before']): string =>
  'month' in before
    ? `${before.day}/${before.month}${before.next ? ' of the next year' : ''}`
    : `day ${before.dayOfLastMonthOfQuarter} of the last month of the quarter`;

/** The body of the page. */
export function ratingsPage({ table, code, held, cited }: Cells): string {
  const schemes = Object.entries(ratingSchemes);
  return `# Ratings

## Schemes

${table(
  ['key', 'subjects', 'periods', 'held', 'source'],
  schemes.map(([key, row]) => [
    code(key),
    row.subjects.join(', '),
    row.periods.join(', '),
    held(row),
    cited(row),
  ]),
)}

## Levels

Of each scheme, the best first.

${table(
  ['scheme', 'level', 'name', 'English', 'points'],
  schemes.flatMap(([key, { levels }]) =>
    levels.map(({ level, name, english, points }) => [
      code(key),
      code(level),
      name,
      english,
      bandOf(points),
    ]),
  ),
)}

Short forms that are read and never written, for no official text has them: ${Object.values(
    ratingLevels,
  )
    .flatMap(({ informal }) => informal)
    .map(code)
    .join(', ')}.

## Titles

${table(
  ['name', 'English', 'on top of', 'years', 'held', 'source'],
  ratingTitles.map((row) => [
    row.name,
    row.english,
    row.of.map(({ scheme, level }) => code(`${scheme} ${level}`)).join(', '),
    `${row.years}`,
    held(row),
    cited(row),
  ]),
)}

## Quotas

${table(
  ['scheme', 'subjects', 'excellent at most', 'outstanding unit', 'of', 'among', 'held', 'source'],
  ratingQuotas.map((row) => [
    code(row.scheme),
    row.subjects?.join(', ') ?? 'all',
    `${row.percent} %`,
    row.outstandingPercent ? `${row.outstandingPercent} %` : none,
    code(row.base),
    row.group,
    held(row),
    cited(row),
  ]),
)}

## Conditions

A level needs what it requires and what lower levels require.

${table(
  ['scheme', 'level', 'effect', 'subjects', 'evidence', 'test', 'source'],
  ratingConditions.map((row) => [
    code(row.scheme),
    code(row.level),
    row.effect,
    row.subjects.join(', '),
    code(row.evidence),
    testOf(row.test),
    cited(row),
  ]),
)}

## Regulations and guidance

${table(
  ['role', 'schemes', 'held', 'replaces', 'source'],
  ratingRules.map((row) => [
    row.role,
    row.schemes.map(code).join(', ') || none,
    held(row),
    row.replaces ?? none,
    cited(row),
  ]),
)}

## Who decides

${table(
  ['subject', 'deciders', 'before that', 'source'],
  ratingDeciders.map((row) => [
    code(row.subject),
    row.deciders.join('; '),
    row.before ?? none,
    cited(row),
  ]),
)}

## Deadlines

${table(
  ['scheme', 'what', 'before', 'held', 'source'],
  ratingDeadlines.map((row) => [
    code(row.scheme),
    row.says,
    deadline(row.before),
    held(row),
    cited(row),
  ]),
)}

## Other provisions

${table(
  ['scheme', 'topic', 'what', 'held', 'source'],
  ratingProvisions.map((row) => [code(row.scheme), row.topic, row.says, held(row), cited(row)]),
)}

## Rewards

${table(
  ['rating', 'years', 'by', 'times the base salary', 'source'],
  ratingRewards.map((row) => [
    row.name,
    `${row.years}`,
    row.by ?? none,
    row.timesBaseSalary,
    cited(row),
  ]),
)}

## Discipline

The forms for each subject, the lightest first.

${table(
  ['subject', 'form', 'name', 'English', 'proposed by', 'source'],
  Object.entries(disciplineForms).flatMap(([subject, rows]) =>
    rows.map((row) => [
      code(subject),
      code(row.form),
      row.name,
      row.english,
      row.proposedBy ? `${row.proposedBy.part}/${row.proposedBy.whole} of the members` : none,
      cited(row),
    ]),
  ),
)}

${table(
  ['subject', 'form', 'role', 'what', 'source'],
  disciplineRules.map((row) => [code(row.subject), code(row.form), row.role, row.says, cited(row)]),
)}`;
}
