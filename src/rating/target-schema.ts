import * as z from 'zod';
import { type Fields, type TextCodec, textCodec } from '../codec/text-codec.js';
import { type NamedRatingLevel, ratingLevels } from './levels.js';
import type { EvaluationTarget as Model, RatingTarget as RatingModel } from './target.js';
import { ratingTargets } from './target-notation.js';

/** A target for ratings, such as `80% chi bộ đạt hoàn thành tốt nhiệm vụ trở lên`. */
export type RatingTarget = RatingModel;

/** A target: what part of which units is to reach what, how often or until when. */
export type EvaluationTarget = Model;

const yes = z.literal(true).exactOptional();
const rating = z.object({
  kind: z.literal('rating'),
  level: z.enum(Object.keys(ratingLevels) as NamedRatingLevel[]),
  atLeast: yes,
});
const words = z.string().min(1);
const measures = z.discriminatedUnion('kind', [
  rating,
  z.object({ kind: z.literal('admits-members') }),
  z.object({ kind: z.literal('trained'), in: z.array(words).readonly() }),
  z.object({
    kind: z.literal('qualified'),
    qualifications: z
      .array(
        z.object({
          scale: z.enum(['schooling', 'professional', 'political-theory']),
          step: words,
          atLeast: yes,
        }),
      )
      .readonly(),
  }),
  z.object({ kind: z.literal('other'), words }),
]);
const shared = {
  host: words.exactOptional(),
  subject: words,
  share: z.union([z.number().min(0).max(100), z.literal('rest')]),
  yearly: yes,
  deadline: z.int().min(1000).max(9999).exactOptional(),
};

/** The parts of a {@link RatingTarget} as an object, rather than as text. */
export const RatingTargetParts: z.ZodType<RatingTarget, RatingTarget> = z.object({
  ...shared,
  measure: rating,
} satisfies Fields<RatingTarget>);

/**
 * Reads and writes targets for ratings. Refusals have code `invalid_format` and say `at` and
 * `expected`.
 *
 * @example
 * ```ts
 * import { RatingTarget } from 'vn-party-model';
 *
 * RatingTarget.parse('80% chi bộ đạt hoàn thành tốt nhiệm vụ trở lên').share; // => 80
 * ```
 */
export const RatingTarget: TextCodec<RatingTarget> = textCodec(ratingTargets, RatingTargetParts);

/**
 * A target of any kind as an object.
 *
 * @example
 * ```ts
 * import { EvaluationTarget } from 'vn-party-model';
 *
 * const measure = { kind: 'admits-members' };
 * EvaluationTarget.safeParse({ subject: 'chi bộ', share: 100, measure }).success; // => true
 * EvaluationTarget.safeParse({ subject: 'chi bộ', share: 101, measure }).success; // => false
 * ```
 */
export const EvaluationTarget: z.ZodType<EvaluationTarget, EvaluationTarget> = z.object({
  ...shared,
  measure: measures,
});
