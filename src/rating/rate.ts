import { asOf } from '../fact/fact.js';
import type { Day } from '../text/day.js';
import type { Fraction } from '../text/number.js';
import { type RatingCondition, ratingConditions } from './conditions.js';
import type { CriterionGrade, EvidenceKey, EvidenceTest, RatingEvidence } from './evidence.js';
import type { RatingLevel } from './levels.js';
import { reaches } from './points.js';
import { type RatingSchemeKey, type RatingSubject, ratingSchemes, schemeOn } from './schemes.js';

/** A condition that counted, and how it came out. */
export interface RatingReason {
  /** The condition, with its clause. */
  readonly condition: RatingCondition;
  /** Was its test met? A condition that forces or limits counts when it was. */
  readonly isMet: boolean;
}

/** What the rules say of evidence. */
export interface RatingVerdict {
  /** The scheme of the day. */
  readonly scheme: RatingSchemeKey;
  /** The level, where the evidence leaves but one. */
  readonly level?: RatingLevel;
  /** Every level that is still possible, the best first. */
  readonly candidates: readonly RatingLevel[];
  /** What ruled out better levels, and what bears the level out. */
  readonly reasons: readonly RatingReason[];
  /** What is not known and would narrow the candidates down. */
  readonly missing: readonly EvidenceKey[];
}

const grades: readonly CriterionGrade[] = ['poor', 'average', 'good', 'excellent'];

/** A number in percent, or a part of a whole in percent, as a numerator over a denominator. */
const ratioOf = (value: number | Fraction): readonly [number, number] =>
  typeof value === 'number' ? [value, 1] : [value.part * 100, value.whole];

function compare(value: number | Fraction, limit: number | Fraction): number {
  const [[over, under], [limitOver, limitUnder]] = [ratioOf(value), ratioOf(limit)];
  return over * limitUnder - limitOver * under;
}

/** Is a test met? `undefined` for evidence that is absent or makes no sense. */
function outcome(test: EvidenceTest, value: RatingEvidence[EvidenceKey], key: EvidenceKey) {
  if (value === undefined) return undefined;
  if ('is' in test) return value === test.is;
  if ('gradeAtLeast' in test) {
    const grade = grades.indexOf(value as CriterionGrade);
    return grade < 0 ? undefined : grade >= grades.indexOf(test.gradeAtLeast);
  }
  if (key === 'points') {
    const limit = 'atLeast' in test ? test.atLeast : 'below' in test ? test.below : 0;
    const isReached = reaches(value as string, limit as number);
    return isReached === undefined || 'atLeast' in test ? isReached : !isReached;
  }
  const limit =
    'atLeast' in test
      ? test.atLeast
      : 'above' in test
        ? test.above
        : 'below' in test
          ? test.below
          : test.atMost;
  const order = compare(value as number | Fraction, limit);
  if (Number.isNaN(order)) return undefined;
  if ('atLeast' in test) return order >= 0;
  if ('above' in test) return order > 0;
  return 'below' in test ? order < 0 : order <= 0;
}

interface Judged {
  readonly condition: RatingCondition;
  readonly isMet: boolean | undefined;
}

/**
 * What the rules of a day make of evidence: the level with its reasons, each with its clause; and
 * where evidence is missing, the levels still possible and what is missing. Nothing is assumed.
 * A level needs what lower levels need as well. Who fits no better level has the lowest, for whoever
 * is reviewed must be rated (366-QĐ/TW, Điều 3.4). The competent level decides; this only says what
 * the conditions leave.
 *
 * @param subject - who is rated
 * @param evidence - what is known
 * @param day - the day of the decision
 * @returns the verdict, or `undefined` where no scheme is known
 *
 * @example
 * ```ts
 * import { rate } from 'vn-party-model';
 *
 * const verdict = rate('member', { points: 93, tasksDone: 100, tasksExceeding: 20 }, '2025-12-31');
 * verdict?.candidates; // => ['good', 'completed', 'not-completed']
 * verdict?.reasons.map(({ condition }) => condition.evidence); // => ['tasksExceeding']
 * verdict?.missing;
 * // => ['isDegraded', 'isDisciplinedForDuty', 'breaksMembersRules', 'tasksOnTime', 'isQualityAssured', 'tasksLate']
 * ```
 */
export function rate(
  subject: RatingSubject,
  evidence: RatingEvidence,
  day: Day,
): RatingVerdict | undefined {
  const scheme = schemeOn(day, subject);
  if (scheme === undefined) return undefined;
  const judged = asOf(ratingConditions, day)
    .filter((row) => row.scheme === scheme && row.subjects.includes(subject))
    .map((condition): Judged => {
      const { test, evidence: key } = condition;
      return { condition, isMet: outcome(test, evidence[key], key) };
    });
  const of = (effect: RatingCondition['effect']): Judged[] =>
    judged.filter(({ condition }) => condition.effect === effect);
  const levels = ratingSchemes[scheme].levels.map(({ level }) => level);
  const lowest = levels.at(-1) as RatingLevel;

  const forced = of('forces').filter(({ isMet }) => isMet);
  const [cause] = forced;
  if (cause) {
    const { level } = cause.condition;
    return { scheme, level, candidates: [level], reasons: forced.map(asReason), missing: [] };
  }

  const reasons: RatingReason[] = [];
  const open = of('forces').filter(({ isMet }) => isMet === undefined);
  const candidates: RatingLevel[] = [];
  const blocked = new Set<Judged>();
  let best = 0;
  for (const limit of of('limits')) {
    if (limit.isMet) {
      best = Math.max(best, levels.indexOf(limit.condition.level));
      reasons.push(asReason(limit));
    } else if (limit.isMet === undefined) open.push(limit);
  }
  const isLimitOpen = open.some(({ condition }) => condition.effect === 'limits');
  for (const level of levels.slice(best)) {
    const required = of('requires').filter(
      ({ condition }) => levels.indexOf(condition.level) >= levels.indexOf(level),
    );
    const failed = required.filter(({ isMet }) => isMet === false);
    for (const row of failed) if (!blocked.has(row)) reasons.push(asReason(row));
    for (const row of failed) blocked.add(row);
    if (failed.length > 0) continue;
    candidates.push(level);
    const unknown = required.filter(({ isMet }) => isMet === undefined);
    open.push(...unknown);
    const isBorneOut = required.length > 0 && unknown.length === 0 && !isLimitOpen;
    if (!isBorneOut) continue;
    reasons.push(...required.map(asReason));
    break;
  }
  const mayBeForced = open.some(({ condition }) => condition.effect === 'forces');
  if (mayBeForced && !candidates.includes(lowest)) candidates.push(lowest);
  const [only, another] = candidates;
  return {
    scheme,
    ...(only !== undefined && another === undefined && { level: only }),
    candidates,
    reasons,
    missing: another === undefined ? [] : [...new Set(open.map((row) => row.condition.evidence))],
  };
}

function asReason({ condition, isMet }: Judged): RatingReason {
  return { condition, isMet: isMet === true };
}
