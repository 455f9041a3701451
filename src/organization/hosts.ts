import { type Fact, holdsOn } from '../fact/fact.js';
import type { Day } from '../text/day.js';
import { communesAboveBase } from './regimes.js';

/** A kind of unit in which a Party organisation is founded. */
export interface Host extends Fact {
  /** Its name, in Vietnamese. */
  readonly name: string;
  /** Its name, in English. */
  readonly english: string;
  /** Is it a place, which Party organisations are named after with its type word? */
  readonly isPlace?: true;
  /** Which of the four kinds of official statistics a base organisation in it is counted in. */
  readonly counted?: 'commune' | 'agency' | 'enterprise' | 'armed-forces';
}

const district = { isPlace: true, until: communesAboveBase, source: 'qd294-tw-2025' } as const;
const place = { isPlace: true, source: 'qd294-tw-2025', clause: '10.1' } as const;

const table = {
  central: {
    name: 'Trung ương',
    english: 'centre',
    source: 'qd294-tw-2025',
    clause: '10.1',
  },
  province: { name: 'tỉnh', english: 'province', ...place },
  city: { name: 'thành phố', english: 'city', ...place },
  district: { name: 'huyện', english: 'district', ...district, clause: '10.1, 33' },
  'urban-district': { name: 'quận', english: 'urban district', ...district, clause: '10.1, 33' },
  town: { name: 'thị xã', english: 'town', ...district, clause: '10.1, 33' },
  commune: { name: 'xã', english: 'commune', ...place, counted: 'commune' },
  ward: { name: 'phường', english: 'ward', ...place, counted: 'commune' },
  township: {
    name: 'thị trấn',
    english: 'township',
    ...district,
    clause: '10.1',
    counted: 'commune',
  },
  'special-zone': {
    name: 'đặc khu',
    english: 'special zone',
    isPlace: true,
    since: communesAboveBase,
    source: 'qd294-tw-2025',
    clause: '10.2',
    counted: 'commune',
  },
  village: {
    name: 'thôn',
    english: 'village',
    isPlace: true,
    source: 'qd294-tw-2025',
    clause: '20.2.2',
  },
  'residential-group': {
    name: 'tổ dân phố',
    english: 'residential group',
    isPlace: true,
    source: 'qd294-tw-2025',
    clause: '20.2.2',
  },
  agency: {
    name: 'cơ quan',
    english: 'agency',
    source: 'qd294-tw-2025',
    clause: '10.4.2, 20.2.1',
    counted: 'agency',
  },
  'public-service-unit': {
    name: 'đơn vị sự nghiệp',
    english: 'public service unit',
    source: 'qd294-tw-2025',
    clause: '20.2.1',
    counted: 'agency',
  },
  'state-enterprise': {
    name: 'doanh nghiệp nhà nước',
    english: 'state enterprise',
    source: 'hd06-tw-2025',
    clause: '17.2',
    counted: 'enterprise',
  },
  'private-enterprise': {
    name: 'doanh nghiệp ngoài khu vực nhà nước',
    english: 'enterprise outside the state sector',
    source: 'qd294-tw-2025',
    clause: '20.2.1',
    counted: 'enterprise',
  },
  'armed-forces': {
    name: 'lực lượng vũ trang',
    english: 'armed forces',
    source: 'qd294-tw-2025',
    clause: '10.3, 24-26',
    counted: 'armed-forces',
  },
  abroad: {
    name: 'ngoài nước',
    english: 'abroad',
    source: 'qd294-tw-2025',
    clause: '6.2.2, 6.3.3',
  },
  bloc: {
    name: 'khối',
    english: 'bloc of agencies or enterprises',
    until: communesAboveBase,
    source: 'qd294-tw-2025',
    clause: '10.4.2b',
  },
} as const satisfies Record<string, Host>;

/** The key of a kind of host unit. */
export type HostKey = keyof typeof table;

/** The key of a kind of place, which {@link hosts} holds among the others. */
export type PlaceType =
  | 'province'
  | 'city'
  | 'district'
  | 'urban-district'
  | 'town'
  | 'commune'
  | 'ward'
  | 'township'
  | 'special-zone'
  | 'village'
  | 'residential-group';

/** The kinds of unit in which Party organisations are founded, places from the top down. */
export const hosts: Readonly<Record<HostKey, Host>> = table;

/**
 * Were there units of a kind on a day? Districts and townships ended on 1/7/2025, special zones
 * began then.
 *
 * @param host - a key of {@link hosts}
 * @param day - `YYYY-MM-DD`
 *
 * @example
 * ```ts
 * import { isHostOn } from 'vn-party-model';
 *
 * isHostOn('district', '2025-06-30'); // => true
 * isHostOn('district', '2025-07-01'); // => false
 * ```
 */
export function isHostOn(host: HostKey, day: Day): boolean {
  return holdsOn(hosts[host], day);
}
