import { asOf, type Fact } from '../fact/fact.js';
import { monthsFrom } from '../text/calendar.js';
import type { Day } from '../text/day.js';

/** The levels whose congresses have a rule of their own. */
export type CongressLevel = 'national' | 'province' | 'district' | 'base' | 'cell';

/** How long a term runs from one congress to the next. */
export interface TermLength extends Fact {
  /** Whose congress. */
  readonly level: CongressLevel;
  /** The regular length in months. */
  readonly months: number;
  /** By how many months a congress may come sooner or later; absent where no rule says. */
  readonly tolerance?: number;
  /** A trial, not yet the rule. */
  readonly isPilot?: true;
}

const fiveYears = (level: CongressLevel, clause: string): TermLength => ({
  level,
  months: 60,
  tolerance: 12,
  since: '2011-01-19',
  source: 'charter-2011',
  clause,
});

/**
 * The lengths that the Charter of 2011 sets, and the trial of five years for cells under a base
 * committee. Whether that trial has become the rule under the regulations of 2026 is not confirmed.
 */
export const termLengths: readonly TermLength[] = [
  fiveYears('national', '15.1'),
  fiveYears('province', '18.1'),
  fiveYears('district', '18.1'),
  fiveYears('base', '22.1'),
  {
    level: 'cell',
    months: 30,
    tolerance: 6,
    since: '2011-01-19',
    until: '2025-07-01',
    source: 'charter-2011',
    clause: '24.3',
  },
  { level: 'cell', months: 60, isPilot: true, since: '2025-07-01', source: 'qd294-tw-2025' },
];

/**
 * The length that a term may have at a level on a day.
 *
 * @param level - `cell` is a cell under a base committee; one of the base level counts as `base`
 * @param day - `YYYY-MM-DD`
 * @returns the rows that held, none where no rule is known
 *
 * @example
 * ```ts
 * import { termLengthsOf } from 'vn-party-model';
 *
 * termLengthsOf('cell', '2024-01-01').map(({ months, tolerance }) => [months, tolerance]);
 * // => [[30, 6]]
 * termLengthsOf('cell', '2025-07-01')[0]?.months; // => 60
 * ```
 */
export function termLengthsOf(level: CongressLevel, day: Day): readonly TermLength[] {
  return asOf(termLengths, day).filter((row) => row.level === level);
}

/**
 * When the next congress is due, and between which days it may sit.
 *
 * @param level - whose congress
 * @param closed - the last day of the congress before
 * @returns the regular day, with the first and last allowed where the rule sets them; `undefined`
 * where no rule is known
 *
 * @example
 * ```ts
 * import { nextCongressDue } from 'vn-party-model';
 *
 * nextCongressDue('province', '2020-10-13');
 * // => { due: '2025-10-13', earliest: '2024-10-13', latest: '2026-10-13' }
 * ```
 */
export function nextCongressDue(
  level: CongressLevel,
  closed: Day,
): { readonly due: Day; readonly earliest?: Day; readonly latest?: Day } | undefined {
  const [rule] = termLengthsOf(level, closed);
  if (!rule) return undefined;
  const { months, tolerance } = rule;
  const due = monthsFrom(closed, months);
  if (tolerance === undefined) return { due };
  const [earliest, latest] = [months - tolerance, months + tolerance];
  return { due, earliest: monthsFrom(closed, earliest), latest: monthsFrom(closed, latest) };
}
