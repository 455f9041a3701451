import {
  checkQuota,
  type QuotaBase,
  type QuotaVerdict,
  type Rating,
  type RatingSchemeKey,
  type RatingSubject,
  type RatingTally,
  ratingOn,
  readRatingName,
  schemeOn,
  tallyOf,
} from 'vn-party-model/lite';
import type { Day } from 'vn-party-model/text';
import type { PastedTable } from './pasted-table.js';

/** What the reader set beside the table. */
export interface Settings {
  readonly day: Day;
  readonly subject: RatingSubject;
  readonly ratings: number;
  /** The column whose values part the rows into groups that are alike. */
  readonly groups?: number | undefined;
  readonly base?: QuotaBase | undefined;
  readonly outstanding: boolean;
}

/** A group of rows, with its tally and what the quota says of it. */
export interface GroupVerdict {
  readonly name: string;
  readonly tally: RatingTally;
  readonly quota: QuotaVerdict | undefined;
}

/** A row that gave no rating. */
export interface UnreadRow {
  readonly number: number;
  readonly text: string;
  /** Is it a level, but none of the day's scheme? */
  readonly isOtherLevel: boolean;
}

/** What the rules of the day say of a table. */
export interface TableVerdict {
  readonly scheme: RatingSchemeKey | undefined;
  readonly groups: readonly GroupVerdict[];
  readonly unread: readonly UnreadRow[];
}

/** Rates the rows of a table, counts them by group, and asks the quota. */
export function verdictOf({ rows }: PastedTable, settings: Settings): TableVerdict {
  const { day, subject, ratings: column, groups: by, base, outstanding } = settings;
  const scheme = schemeOn(day, subject);
  const groups = new Map<string, Rating[]>();
  const unread: UnreadRow[] = [];
  for (const { number, cells } of rows) {
    const text = cells[column] ?? '';
    const name = readRatingName(text);
    const rating = name && ratingOn(day, subject, name);
    if (!rating) unread.push({ number, text, isOtherLevel: name !== undefined });
    else {
      const group = by === undefined ? '' : (cells[by] ?? '');
      const alike = groups.get(group);
      if (alike) alike.push(rating);
      else groups.set(group, [rating]);
    }
  }
  return {
    scheme,
    unread,
    groups: [...groups].flatMap(([name, ratings]): GroupVerdict[] => {
      const tally = tallyOf(ratings);
      if (!tally) return [];
      const options = { subject, day, outstanding, ...(base && { base }) };
      return [{ name, tally, quota: checkQuota(tally, tally.scheme, options) }];
    }),
  };
}
