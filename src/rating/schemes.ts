import { type Fact, holdsOn } from '../fact/fact.js';
import type { Day } from '../text/day.js';
import { type RatingLevel, ratingLevels } from './levels.js';

/** Who is rated: the Party's organisations, leading collectives, cadres and members; the State's. */
export type RatingSubject =
  | 'organization'
  | 'collective'
  | 'cadre'
  | 'member'
  | 'civil-servant'
  | 'state-agency';

/** The points of a level: from `from`, and less than `below`. */
export interface PointBand {
  /** The fewest points. */
  readonly from: number;
  /** The first points too many; absent at the top, where 100 belongs to the band. */
  readonly below?: number;
}

/** A level as its scheme has it. */
export interface SchemeLevel {
  /** Which level it is. */
  readonly level: RatingLevel;
  /** Its name in this scheme. */
  readonly name: string;
  /** Its name in English, small letters. */
  readonly english: string;
  /** Its points, where the scheme has points and the bands are known. */
  readonly points?: PointBand;
}

/** How many points each group of criteria gives at most. */
export interface PointGroups {
  /** The common criteria. */
  readonly common: number;
  /** The results of tasks. */
  readonly results: number;
}

/** How often ratings are made. */
export type RatingPeriod = 'month' | 'quarter' | 'year' | 'term' | 'as-needed';

/** The levels by which some subjects were rated for a time. */
export interface RatingScheme extends Fact {
  /** Whom it rates. */
  readonly subjects: readonly RatingSubject[];
  /** Its levels, the best first. */
  readonly levels: readonly SchemeLevel[];
  /** For which periods it rates. */
  readonly periods: readonly RatingPeriod[];
  /** How its hundred points are made up, where that is known. */
  readonly points?: PointGroups;
}

type Names = readonly (readonly [RatingLevel, (string | undefined)?, PointBand?])[];

const levelsOf = (names: Names): readonly SchemeLevel[] =>
  names.map(([level, name, points]) => ({
    level,
    name: name ?? ratingLevels[level].name,
    english: ratingLevels[level].english,
    ...(points && { points }),
  }));

const cleanAndStrong = levelsOf([['clean-strong'], ['good'], ['completed'], ['weak']]);
const fitForMember = levelsOf([
  ['excellent', 'Đủ tư cách, hoàn thành xuất sắc nhiệm vụ'],
  ['good', 'Đủ tư cách, hoàn thành tốt nhiệm vụ'],
  ['completed', 'Đủ tư cách, hoàn thành nhiệm vụ'],
  ['not-completed', 'Vi phạm tư cách hoặc không hoàn thành nhiệm vụ'],
]);
const completion = levelsOf([['excellent'], ['good'], ['completed'], ['not-completed']]);
const completionByPoints = levelsOf([
  ['excellent', undefined, { from: 90 }],
  ['good', undefined, { from: 70, below: 90 }],
  ['completed', undefined, { from: 50, below: 70 }],
  ['not-completed', undefined, { from: 0, below: 50 }],
]);
const points = { common: 30, results: 70 } as const;
const party: readonly RatingSubject[] = ['organization', 'collective', 'cadre', 'member'];
const yearly: readonly RatingPeriod[] = ['year'];

// The two of 2012 are practice of 2012 and 2013 as it was reported; the guidance was not read.
const table = {
  'member-2012': {
    subjects: ['member'],
    levels: fitForMember,
    periods: yearly,
    since: '2012-01-01',
    until: '2014-09-25',
    source: 'observed',
  },
  'member-2014': {
    subjects: ['member'],
    levels: fitForMember,
    periods: yearly,
    since: '2014-09-25',
    until: '2018-03-08',
    source: 'hd27-btctw-2014',
  },
  'organization-2012': {
    subjects: ['organization'],
    levels: cleanAndStrong,
    periods: yearly,
    since: '2012-01-01',
    until: '2014-09-25',
    source: 'observed',
  },
  'organization-2014': {
    subjects: ['organization'],
    levels: cleanAndStrong,
    periods: yearly,
    since: '2014-09-25',
    until: '2018-03-08',
    source: 'hd27-btctw-2014',
  },
  'party-2018': {
    subjects: party,
    levels: completion,
    periods: yearly,
    since: '2018-03-08',
    until: '2023-10-04',
    source: 'qd132-tw-2018',
  },
  'party-2023': {
    subjects: party,
    levels: completion,
    periods: yearly,
    since: '2023-10-04',
    until: '2025-08-30',
    source: 'qd124-tw-2023',
  },
  'party-2025': {
    subjects: party,
    levels: completionByPoints,
    periods: ['quarter', 'year', 'term', 'as-needed'],
    points,
    since: '2025-08-30',
    source: 'qd366-tw-2025',
    clause: 'Điều 1, Điều 10, Điều 11',
  },
  'state-2020': {
    subjects: ['civil-servant'],
    levels: completion,
    periods: yearly,
    since: '2020-08-13',
    until: '2026-01-01',
    source: 'nd90-2020',
  },
  'state-2026': {
    subjects: ['civil-servant', 'state-agency'],
    levels: completionByPoints,
    periods: ['month', 'quarter', 'year'],
    points,
    since: '2026-01-01',
    source: 'nd335-2025',
  },
} as const satisfies Record<string, RatingScheme>;

/** The key of a scheme: whose it is, and the year from which it is known to have held. */
export type RatingSchemeKey = keyof typeof table;

/** The schemes by which ratings are given, each with the days on which it held. */
export const ratingSchemes: Readonly<Record<RatingSchemeKey, RatingScheme>> = table;

/** Is it the key of a scheme? @internal */
export const isSchemeKey = (text: string): text is RatingSchemeKey => Object.hasOwn(table, text);

/** The level of a scheme, with its name and its points. @internal */
export function levelIn(scheme: RatingSchemeKey, level: string): SchemeLevel | undefined {
  if (!isSchemeKey(scheme)) return undefined;
  return ratingSchemes[scheme].levels.find((row) => row.level === level);
}

/**
 * The scheme in force for a subject on a day. The day that counts is the day on which the rating
 * is decided, which for a year is at its end: ask for `2024-12-31` to rate the year 2024.
 *
 * @param day - `YYYY-MM-DD`
 * @param subject - whom it rates
 * @returns the key of the scheme, or `undefined` where no source tells of one
 *
 * @example
 * ```ts
 * import { schemeOn } from 'vn-party-model';
 *
 * schemeOn('2017-12-31', 'organization'); // => 'organization-2014'
 * schemeOn('2025-08-29', 'member'); // => 'party-2023'
 * schemeOn('2025-08-30', 'member'); // => 'party-2025'
 * schemeOn('2000-12-31', 'member'); // => undefined
 * ```
 */
export function schemeOn(day: Day, subject: RatingSubject): RatingSchemeKey | undefined {
  const keys = Object.keys(table) as RatingSchemeKey[];
  return keys.find((key) => {
    const scheme = ratingSchemes[key];
    return holdsOn(scheme, day) && scheme.subjects.includes(subject);
  });
}
