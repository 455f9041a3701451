import type { Fact } from '../fact/fact.js';
import type { SourceKey } from '../fact/sources.js';
import type { RatingSchemeKey } from './schemes.js';

/** A document that sets how ratings are made, for as long as it was in force. */
export interface RatingRule extends Fact {
  /** What it is to the scheme. */
  readonly role: 'regulation' | 'guidance' | 'supplement' | 'conclusion';
  /** The schemes that it belongs to; none where the levels of its time are not known. */
  readonly schemes: readonly RatingSchemeKey[];
  /** What it replaced. */
  readonly replaces?: SourceKey;
}

const of2014: readonly RatingSchemeKey[] = ['organization-2014', 'member-2014'];

/** The regulations and their guidance, in the order of their days. */
export const ratingRules: readonly RatingRule[] = [
  {
    role: 'guidance',
    schemes: [],
    since: '2008-10-10',
    until: '2012-01-01',
    source: 'hd20-btctw-2008',
  },
  {
    role: 'guidance',
    schemes: of2014,
    since: '2014-09-25',
    until: '2018-03-08',
    source: 'hd27-btctw-2014',
  },
  {
    role: 'supplement',
    schemes: of2014,
    since: '2016-11-18',
    until: '2018-03-08',
    source: 'cv1825-btctw-2016',
  },
  {
    role: 'regulation',
    schemes: ['party-2018'],
    since: '2018-03-08',
    until: '2023-10-04',
    source: 'qd132-tw-2018',
  },
  {
    role: 'guidance',
    schemes: ['party-2018'],
    since: '2018-09-24',
    until: '2019-10-18',
    source: 'hd16-btctw-2018',
  },
  {
    role: 'guidance',
    schemes: ['party-2018'],
    since: '2019-10-18',
    until: '2023-11-10',
    replaces: 'hd16-btctw-2018',
    source: 'hd21-btctw-2019',
  },
  {
    role: 'regulation',
    schemes: ['state-2020'],
    since: '2020-08-13',
    until: '2026-01-01',
    source: 'nd90-2020',
  },
  {
    role: 'supplement',
    schemes: ['state-2020'],
    since: '2023-07-17',
    until: '2026-01-01',
    source: 'nd48-2023',
  },
  {
    role: 'regulation',
    schemes: ['party-2023'],
    since: '2023-10-04',
    until: '2025-08-30',
    source: 'qd124-tw-2023',
  },
  {
    role: 'guidance',
    schemes: ['party-2023'],
    since: '2023-11-10',
    until: '2025-10-31',
    source: 'hd25-btctw-2023',
  },
  {
    role: 'regulation',
    schemes: ['party-2025'],
    since: '2025-08-30',
    replaces: 'qd124-tw-2023',
    source: 'qd366-tw-2025',
    clause: 'Điều 19',
  },
  { role: 'conclusion', schemes: ['party-2025'], since: '2025-10-08', source: 'kl198-tw-2025' },
  {
    role: 'guidance',
    schemes: ['party-2025'],
    since: '2025-10-31',
    replaces: 'hd25-btctw-2023',
    source: 'hd43-btctw-2025',
  },
  {
    role: 'supplement',
    schemes: ['party-2025'],
    since: '2025-11-06',
    source: 'cv10072-btctw-2025',
  },
  { role: 'regulation', schemes: ['state-2026'], since: '2026-01-01', source: 'nd335-2025' },
];
