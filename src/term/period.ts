import type { Day } from '../text/day.js';

/** A dated working period, such as `giai đoạn 2021–2025` or `6 tháng đầu năm 2020`. */
export interface Period {
  /** Its first day. */
  readonly start: Day;
  /** Its last day. */
  readonly end: Day;
  /** The year that a plan looks to beyond its end. */
  readonly visionTo?: number;
}

/** A stretch of days: from `since` up to, and not including, `until`. */
export interface Interval {
  /** The first day; absent when it has no beginning. */
  readonly since?: Day;
  /** The first day no longer; absent when it has no end. */
  readonly until?: Day;
}
