import type { NamedRatingLevel } from './levels.js';
import { type RatingTally, shareOf } from './tally.js';

/** A step of a scale of schooling or training. */
export interface Qualification {
  /** General schooling, professional training, or political theory. */
  readonly scale: 'schooling' | 'professional' | 'political-theory';
  /** The step, in Vietnamese: `THPT`, `trung cấp`, `đại học`. */
  readonly step: string;
  /** `trở lên`: this step or a higher one. */
  readonly atLeast?: true;
}

/** A rating that a target asks for. */
export interface RatingMeasure {
  /** The unit is rated. */
  readonly kind: 'rating';
  /** The level. */
  readonly level: NamedRatingLevel;
  /** `trở lên`: this level or a better one; exactly this level when absent. */
  readonly atLeast?: true;
}

/** What a target asks of each unit that it counts. */
export type TargetMeasure =
  | RatingMeasure
  | {
      /** The unit admits new members. */
      readonly kind: 'admits-members';
    }
  | {
      /** The unit is trained. */
      readonly kind: 'trained';
      /** In what, in Vietnamese. */
      readonly in: readonly string[];
    }
  | {
      /** The unit has reached steps of schooling or training, all of them. */
      readonly kind: 'qualified';
      /** Which. */
      readonly qualifications: readonly Qualification[];
    }
  | {
      /** Something else. */
      readonly kind: 'other';
      /** What, in the words of the text. */
      readonly words: string;
    };

/** A target: what part of which units is to reach what, how often or until when. */
export interface EvaluationTarget<Measure extends TargetMeasure = TargetMeasure> {
  /** The kind of host unit, such as `chi bộ cơ quan`; absent for all. */
  readonly host?: string;
  /** Who is counted, such as `chi bộ` or `đội ngũ cấp ủy chi bộ`. */
  readonly subject: string;
  /** At least how many percent of them; `rest` for those whom the target before it leaves. */
  readonly share: number | 'rest';
  /** What each of them is to reach. */
  readonly measure: Measure;
  /** Every year. */
  readonly yearly?: true;
  /** The year by whose end it is to be reached. */
  readonly deadline?: number;
}

/** A target that asks for a rating. */
export type RatingTarget = EvaluationTarget<RatingMeasure>;

/**
 * Does a tally meet a target for ratings? Shares are compared exactly. "Exactly this level" counts
 * the level alone; with `trở lên` every better level counts as well.
 *
 * @param target - asks for a rating and gives a share
 * @param tally - of the units that the target counts
 * @returns `undefined` for a target that asks for something else, or for the `rest`, which the
 *   tally does not tell from others; and where the scheme of the tally lacks the level or nobody
 *   was rated
 *
 * @example
 * ```ts
 * import { meetsTarget, parseRatingTarget } from 'vn-party-model';
 *
 * const target = parseRatingTarget('80% chi bộ đạt hoàn thành tốt nhiệm vụ trở lên');
 * const counts = { excellent: 2, good: 6, completed: 2 };
 * const tally = { scheme: 'party-2025', counting: 'exclusive', counts } as const;
 * target && meetsTarget(target, tally); // => true
 * ```
 */
export function meetsTarget(
  { share, measure }: EvaluationTarget,
  tally: RatingTally,
): boolean | undefined {
  if (measure.kind !== 'rating' || typeof share !== 'number') return undefined;
  const { level, atLeast } = measure;
  if (level === 'clean-strong-exemplary') return undefined;
  const reached = shareOf(tally, level, atLeast ? 'inclusive' : 'exclusive');
  return reached && reached.part * 100 >= share * reached.whole;
}
