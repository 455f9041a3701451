export {
  type NamedRatingLevel,
  type RatingLevel,
  type RatingLevelNames,
  ratingLevels,
} from './levels.js';
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
export {
  type PointBand,
  type RatingPeriod,
  type RatingScheme,
  type RatingSchemeKey,
  type RatingSubject,
  ratingSchemes,
  type SchemeLevel,
  schemeOn,
} from './schemes.js';
