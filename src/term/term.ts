/** Whose term of office it is. */
export type TermBody = 'party' | 'national-assembly' | 'peoples-council' | 'other';

/** A term of office, such as `khóa XIII, nhiệm kỳ 2021–2026`: an ordinal, years, or both. */
export interface Term {
  /** Whose it is: the same ordinal counts other years for other bodies. */
  readonly of: TermBody;
  /** Which term of its body, from 1 to 99. */
  readonly ordinal?: number;
  /** The year it begins; the year it ends stands beside it. */
  readonly start?: number;
  /** The year it ends, which the next term shares. */
  readonly end?: number;
}
