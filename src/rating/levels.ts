/** A level of quality, by its English name. What it is worth, its scheme says. */
export type RatingLevel =
  | 'excellent'
  | 'good'
  | 'completed'
  | 'not-completed'
  | 'clean-strong'
  | 'weak';

/** A level, or the distinction that papers count beside the levels. */
export type NamedRatingLevel = RatingLevel | 'clean-strong-exemplary';

/** How a level is called. */
export interface RatingLevelNames {
  /** Its official name. */
  readonly name: string;
  /** Its name in English, small letters. */
  readonly english: string;
  /** Short forms that people write; no official text has them, so they are read and not written. */
  readonly informal: readonly string[];
}

const named = (name: string, english: string, ...informal: string[]): RatingLevelNames => ({
  name,
  english,
  informal,
});

/**
 * The levels by name, and the distinction `Trong sạch, vững mạnh tiêu biểu`. The order says
 * nothing: how levels rank is a matter of their scheme.
 */
export const ratingLevels: Readonly<Record<NamedRatingLevel, RatingLevelNames>> = {
  'clean-strong': named('Trong sạch, vững mạnh', 'clean and strong', 'TSVM'),
  'clean-strong-exemplary': named(
    'Trong sạch, vững mạnh tiêu biểu',
    'clean and strong, exemplary',
    'TSVM tiêu biểu',
  ),
  completed: named('Hoàn thành nhiệm vụ', 'task completion', 'HTNV'),
  excellent: named('Hoàn thành xuất sắc nhiệm vụ', 'excellent task completion', 'HTXSNV'),
  good: named('Hoàn thành tốt nhiệm vụ', 'good task completion', 'HTTNV'),
  'not-completed': named('Không hoàn thành nhiệm vụ', 'tasks not completed', 'KHTNV'),
  weak: named('Yếu kém', 'weak'),
};
