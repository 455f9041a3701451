import type { Fact } from '../fact/fact.js';

/** The figures of a Party organisation on a day; what is not known is absent. */
export interface OrganizationStatistics {
  /** Base organisations: đảng bộ cơ sở and chi bộ cơ sở. */
  readonly baseOrganizations?: number;
  /** Đảng bộ cơ sở. */
  readonly baseParties?: number;
  /** Chi bộ cơ sở. */
  readonly baseCells?: number;
  /** Cells below base organisations, which are no base organisations. */
  readonly lowerCells?: number;
  /** All cells: chi bộ cơ sở and those below. */
  readonly cells?: number;
  /** Members, official and probationary. */
  readonly members?: number;
  /** Official members. */
  readonly officialMembers?: number;
  /** Probationary members. */
  readonly probationaryMembers?: number;
  /** Subsets of the members by name, such as women; they overlap. */
  readonly subsets?: Readonly<Record<string, number>>;
  /** Base organisations by kind of host unit; they add up. */
  readonly baseByHost?: Readonly<Record<string, number>>;
  /** Organisations that were rated. */
  readonly rated?: number;
  /** Organisations by rating; they add up. */
  readonly byRating?: Readonly<Record<string, number>>;
}

/** An invariant of the figures. */
export interface StatisticsRule extends Fact {
  /** What it wants, in English. */
  readonly english: string;
  /** `warning` where it is a rule of thumb. */
  readonly severity: 'error' | 'warning';
}

const charter = { source: 'charter-2011' } as const;

const table = {
  'base-organizations-add-up': {
    english: 'base organisations are đảng bộ cơ sở and chi bộ cơ sở together',
    severity: 'error',
    ...charter,
    clause: '21.1',
  },
  'cells-add-up': {
    english: 'cells are chi bộ cơ sở and the cells below together',
    severity: 'error',
    ...charter,
    clause: '21, 24',
  },
  'lower-cells-for-parties': {
    english: 'there are at least as many cells below as đảng bộ cơ sở; twice as many are usual',
    severity: 'warning',
    ...charter,
    clause: '21',
  },
  'members-add-up': {
    english: 'members are official and probationary members together',
    severity: 'error',
    source: 'qd294-tw-2025',
  },
  'members-for-cells': {
    english: 'there are at least three members a cell',
    severity: 'error',
    ...charter,
    clause: '24.1',
  },
  'subsets-within-members': {
    english: 'no subset has more than all members',
    severity: 'error',
    source: 'qd294-tw-2025',
  },
  'hosts-add-up': {
    english: 'base organisations by kind of host unit add up',
    severity: 'error',
    source: 'dong-nai-2024',
  },
  'ratings-add-up': {
    english: 'organisations by rating add up to those rated',
    severity: 'error',
    source: 'observed',
  },
} as const satisfies Record<string, StatisticsRule>;

/** The key of an invariant. */
export type StatisticsRuleKey = keyof typeof table;

/** The invariants of the figures of a Party organisation. */
export const statisticsRules: Readonly<Record<StatisticsRuleKey, StatisticsRule>> = table;

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
const sumOf = (parts: Readonly<Record<string, number>>): number => sum(Object.values(parts));

/** Do parts add up, as far as they are known? */
function addUp(whole: number | undefined, ...parts: (number | undefined)[]): boolean {
  const known = parts.filter((part) => part !== undefined);
  if (whole === undefined) return true;
  return known.length === parts.length ? sum(known) === whole : sum(known) <= whole;
}

const tests: Readonly<Record<StatisticsRuleKey, (figures: OrganizationStatistics) => boolean>> = {
  'base-organizations-add-up': ({ baseOrganizations, baseParties, baseCells }) =>
    addUp(baseOrganizations, baseParties, baseCells),
  'cells-add-up': ({ cells, baseCells, lowerCells }) => addUp(cells, baseCells, lowerCells),
  'lower-cells-for-parties': ({ baseParties = 0, lowerCells = baseParties }) =>
    lowerCells >= baseParties,
  'members-add-up': ({ members, officialMembers, probationaryMembers }) =>
    addUp(members, officialMembers, probationaryMembers),
  'members-for-cells': ({ baseCells = 0, lowerCells = 0, cells, members }) =>
    members === undefined || members >= 3 * (cells ?? baseCells + lowerCells),
  'subsets-within-members': ({ members = Number.POSITIVE_INFINITY, subsets = {} }) =>
    Object.values(subsets).every((subset) => subset <= members),
  'hosts-add-up': ({ baseOrganizations, baseByHost }) =>
    baseByHost === undefined || addUp(baseOrganizations, sumOf(baseByHost)),
  'ratings-add-up': ({ rated, byRating }) =>
    byRating === undefined || addUp(rated, sumOf(byRating)),
};

/**
 * The invariants that the figures of a Party organisation break. What is absent breaks none.
 *
 * @param figures - what is known
 * @returns the keys of the rules, in their order
 *
 * @example
 * ```ts
 * import { checkStatistics } from 'vn-party-model';
 *
 * checkStatistics({ baseOrganizations: 44, baseParties: 26, baseCells: 18, members: 7101 }); // => []
 * checkStatistics({ baseOrganizations: 45, baseParties: 26, baseCells: 18 });
 * // => ['base-organizations-add-up']
 * ```
 */
export function checkStatistics(figures: OrganizationStatistics): readonly StatisticsRuleKey[] {
  return (Object.keys(table) as StatisticsRuleKey[]).filter((key) => !tests[key](figures));
}
