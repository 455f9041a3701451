/**
 * Ratings of quality: schemes by day and subject, levels, points, quotas, tallies and targets.
 *
 * @module
 */
export type { NotationIssue, TextCodec } from '../codec/text-codec.js';
export * from './lite.js';
export { Rating, RatingName, RatingNameParts } from './rating-schema.js';
export { EvaluationTarget, RatingTarget, RatingTargetParts } from './target-schema.js';
