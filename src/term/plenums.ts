import type { Fact } from '../fact/fact.js';
import type { Day } from '../text/day.js';

/** A plenum of the Central Committee. */
export interface Plenum extends Fact {
  /** Which term of the Central Committee. */
  readonly term: number;
  /** Ordinary plenums are counted within their term; extraordinary ones are a series apart. */
  readonly series: 'ordinary' | 'extraordinary';
  /** Which ordinary plenum of its term; extraordinary ones are told apart by their days. */
  readonly number?: number;
  /** Which sitting, where one plenum sat twice. */
  readonly session?: number;
  /** Its first day; absent where no source confirms it. */
  readonly opened?: Day;
  /** Its last day; absent where no source confirms it. */
  readonly closed?: Day;
  /** The one that is also called `Hội nghị giữa nhiệm kỳ`. */
  readonly isMidTerm?: true;
}

/** Days as rows write them: one day, or the first and the last. */
type Days = Day | readonly [opened: Day, closed: Day];

const daysOf = (days: Days): Required<Pick<Plenum, 'opened' | 'closed'>> =>
  typeof days === 'string' ? { opened: days, closed: days } : { opened: days[0], closed: days[1] };

const ordinary = (term: number, ...rows: readonly Days[]): Plenum[] =>
  rows.map((days, index) => ({
    term,
    series: 'ordinary',
    number: index + 1,
    source: 'observed',
    ...daysOf(days),
    ...(term === 13 && index === 6 && { isMidTerm: true as const }),
  }));

const extraordinary = (term: number, ...rows: readonly Days[]): Plenum[] =>
  rows.map((days) => ({ term, series: 'extraordinary', source: 'observed', ...daysOf(days) }));

/** Plenums whose days no source confirms. */
const undated = (rows: readonly Pick<Plenum, 'term' | 'number' | 'session'>[]): Plenum[] =>
  rows.map((row) => ({ series: 'ordinary', source: 'observed', ...row }));

/** The plenums known, by term and series; those of terms X to XIII are complete. */
export const plenums: readonly Plenum[] = /* @__PURE__ */ [
  ...undated([
    { term: 8, number: 6, session: 1 },
    { term: 8, number: 6, session: 2 },
  ]),
  ...ordinary(
    10,
    '2006-04-24',
    ['2006-05-27', '2006-05-28'],
    ['2006-07-24', '2006-07-29'],
    ['2007-01-15', '2007-01-24'],
    ['2007-07-05', '2007-07-14'],
    ['2008-01-14', '2008-01-22'],
    ['2008-07-09', '2008-07-17'],
    ['2008-10-02', '2008-10-04'],
    ['2009-01-05', '2009-01-13'],
    ['2009-06-29', '2009-07-04'],
    ['2009-10-05', '2009-10-10'],
    ['2010-03-22', '2010-03-28'],
    ['2010-10-07', '2010-10-14'],
    ['2010-12-13', '2010-12-22'],
    '2011-01-09',
  ),
  ...ordinary(
    11,
    '2011-01-19',
    ['2011-07-04', '2011-07-10'],
    ['2011-10-06', '2011-10-10'],
    ['2011-12-26', '2011-12-31'],
    ['2012-05-07', '2012-05-15'],
    ['2012-10-01', '2012-10-15'],
    ['2013-05-02', '2013-05-11'],
    ['2013-09-30', '2013-10-09'],
    ['2014-05-08', '2014-05-14'],
    ['2015-01-05', '2015-01-12'],
    ['2015-05-04', '2015-05-07'],
    ['2015-10-05', '2015-10-11'],
    ['2015-12-14', '2015-12-21'],
    ['2016-01-11', '2016-01-13'],
  ),
  ...ordinary(
    12,
    '2016-01-27',
    ['2016-03-10', '2016-03-12'],
    ['2016-07-04', '2016-07-07'],
    ['2016-10-09', '2016-10-14'],
    ['2017-05-05', '2017-05-10'],
    ['2017-10-04', '2017-10-11'],
    ['2018-05-07', '2018-05-12'],
    ['2018-10-02', '2018-10-06'],
    ['2018-12-25', '2018-12-26'],
    ['2019-05-16', '2019-05-18'],
    ['2019-10-07', '2019-10-12'],
    ['2020-05-11', '2020-05-14'],
    ['2020-10-05', '2020-10-09'],
    ['2020-12-14', '2020-12-18'],
    ['2021-01-16', '2021-01-17'],
  ),
  ...ordinary(
    13,
    '2021-01-31',
    ['2021-03-08', '2021-03-09'],
    ['2021-07-05', '2021-07-08'],
    ['2021-10-04', '2021-10-07'],
    ['2022-05-04', '2022-05-10'],
    ['2022-10-03', '2022-10-09'],
    ['2023-05-15', '2023-05-17'],
    ['2023-10-02', '2023-10-08'],
    ['2024-05-16', '2024-05-18'],
    ['2024-09-18', '2024-09-20'],
    ['2025-04-10', '2025-04-12'],
    ['2025-07-18', '2025-07-19'],
    ['2025-10-06', '2025-10-08'],
    ['2025-11-05', '2025-11-06'],
    ['2025-12-22', '2025-12-23'],
  ),
  ...extraordinary(
    13,
    '2022-06-06',
    '2022-12-30',
    '2023-01-17',
    '2023-03-01',
    '2024-01-31',
    '2024-03-20',
    '2024-04-26',
    '2024-06-21',
    '2024-08-03',
    '2024-08-16',
    '2024-11-25',
    ['2025-01-23', '2025-01-24'],
  ),
  ...ordinary(14, '2026-01-23'),
  ...undated([
    { term: 14, number: 2 },
    { term: 14, number: 3 },
  ]),
];

/**
 * The ordinary plenum of a number and a term; two sittings where one plenum sat twice.
 *
 * @param term - the term of the Central Committee
 * @param number - the number of the plenum
 * @returns the rows, none where the table has no such plenum
 *
 * @example
 * ```ts
 * import { plenumsOf } from 'vn-party-model';
 *
 * plenumsOf(12, 6)[0]?.opened; // => '2017-10-04'
 * plenumsOf(8, 6).map(({ session }) => session); // => [1, 2]
 * ```
 */
export function plenumsOf(term: number, number: number): readonly Plenum[] {
  return plenums.filter((row) => row.term === term && row.number === number);
}
