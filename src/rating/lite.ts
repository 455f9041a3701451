export { type RatingCondition, ratingConditions } from './conditions.js';
export {
  type DisciplineForm,
  type DisciplineRow,
  type DisciplineRule,
  type DisciplineSubject,
  disciplineForms,
  disciplineRules,
  isAtLeastAsHeavy,
} from './discipline.js';
export type {
  CriterionGrade,
  EvidenceKey,
  EvidenceShare,
  EvidenceTest,
  RatingEvidence,
} from './evidence.js';
export {
  type NamedRatingLevel,
  type RatingLevel,
  type RatingLevelNames,
  ratingLevels,
} from './levels.js';
export { addPoints, levelForPoints, type Points } from './points.js';
export {
  type DayOfQuarter,
  type DayOfYear,
  type DecidedSubject,
  type RatingDeadline,
  type RatingDecider,
  type RatingProvision,
  ratingDeadlines,
  ratingDeciders,
  ratingProvisions,
} from './procedure.js';
export {
  checkQuota,
  type QuotaBase,
  type QuotaOptions,
  type QuotaVerdict,
  type RatingQuota,
  ratingQuotas,
} from './quota.js';
export { type RatingReason, type RatingVerdict, rate } from './rate.js';
export {
  compareRatings,
  compareRatingsByName,
  formatRating,
  isRatingOn,
  type Rating,
  ratingOn,
} from './rating.js';
export { type RatingMention, ratingMentions } from './rating-mentions.js';
export type { RatingName } from './rating-name.js';
export { formatRatingName, parseRatingName, ratingNames } from './rating-notation.js';
export { readRatingName, readRatingTarget } from './rating-written.js';
export { type RatingRule, ratingRules } from './rules.js';
export {
  type PointBand,
  type PointGroups,
  type RatingPeriod,
  type RatingScheme,
  type RatingSchemeKey,
  type RatingSubject,
  ratingSchemes,
  type SchemeLevel,
  schemeOn,
} from './schemes.js';
export {
  formatTally,
  isTally,
  type RatingTally,
  shareOf,
  tallyOf,
  toExclusive,
  toInclusive,
  totalOf,
} from './tally.js';
export {
  type EvaluationTarget,
  meetsTarget,
  type Qualification,
  type RatingMeasure,
  type RatingTarget,
  type TargetMeasure,
} from './target.js';
export { formatRatingTarget, parseRatingTarget, ratingTargets } from './target-notation.js';
export {
  type RatingReward,
  type RatingTitle,
  ratingRewards,
  ratingTitles,
} from './titles.js';
