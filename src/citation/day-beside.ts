import { type Day, dayOf, dayPattern, formatDay } from '../text/day.js';
import { foldStretch, offsetAt } from '../text/fold.js';
import { compiled } from '../text/once.js';

const lead = '[ ,]*[([]? ?(?:ban +hành +|ký +)?';
// The pattern of days counts its own groups, so nothing before it may have one.
const beside = /* @__PURE__ */ compiled(() => `^${lead}${dayPattern}`);
const beforeFigures = /* @__PURE__ */ compiled(() => `^${lead}(?:ngày +)?`);

/** The day beside a code, and where its figures stand. */
export interface DayBeside {
  readonly start: number;
  readonly end: number;
  /** Absent where the calendar has no such day. */
  readonly day?: Day;
}

/** The day that stands beside a code which ends at `end`. @internal */
export function dayBeside(text: string, end: number): DayBeside | undefined {
  const stretch = foldStretch(text, end, end + 48);
  const match = beside().exec(stretch.text);
  if (!match) return undefined;
  const [whole] = match;
  const from = beforeFigures().exec(whole)?.[0].length ?? 0;
  const day = dayOf(match, 1);
  const place = { start: offsetAt(stretch, from), end: offsetAt(stretch, whole.length) };
  return day === undefined ? place : { ...place, day };
}

/** A day in the manner of another: with words, or with the same signs. @internal */
export function writtenLike(found: string, day: Day): string {
  const [sign] = /[/.-]/.exec(found) ?? [];
  const figures = formatDay(day);
  return sign === undefined
    ? figures.replace('/', ' tháng ').replace('/', ' năm ')
    : figures.replaceAll('/', sign);
}
