import { holdsOn } from '../fact/fact.js';
import type { Day } from '../text/day.js';
import { levelOf } from './hierarchy.js';
import { hosts } from './hosts.js';
import type { LevelKey } from './levels.js';
import type { OrganizationName } from './name.js';
import { formatOrganizationName } from './name-notation.js';
import type { Place } from './place.js';
import { provincesNamed } from './provinces.js';

/**
 * The short name of a committee: that of `Ban Chấp hành Đảng bộ huyện Quốc Oai` is `Huyện ủy Quốc
 * Oai`. What has no shorter name keeps its own.
 *
 * @param name - any name
 * @returns what the short name says; the name itself where there is none
 *
 * @example
 * ```ts
 * import { formatOrganizationName, parseOrganizationName, shortName } from 'vn-party-model';
 *
 * const full = parseOrganizationName('Ban Chấp hành Đảng bộ huyện Quốc Oai')!;
 * formatOrganizationName(shortName(full)); // => 'Huyện ủy Quốc Oai'
 * ```
 */
export function shortName(name: OrganizationName): OrganizationName {
  return name.part === 'executive-committee' ? { ...name, part: 'committee' } : name;
}

/**
 * The full name of a committee: that of `Huyện ủy Quốc Oai` is `Ban Chấp hành Đảng bộ huyện Quốc
 * Oai`. What has no fuller name keeps its own.
 *
 * @param name - any name
 * @returns what the full name says; the name itself where there is none
 *
 * @example
 * ```ts
 * import { formatOrganizationName, fullName, parseOrganizationName } from 'vn-party-model';
 *
 * const short = parseOrganizationName('Huyện ủy Quốc Oai')!;
 * formatOrganizationName(fullName(short)); // => 'Ban Chấp hành Đảng bộ huyện Quốc Oai'
 * ```
 */
export function fullName(name: OrganizationName): OrganizationName {
  return name.part === 'committee' ? { ...name, part: 'executive-committee' } : name;
}

/** The committee of a place on a day. */
export interface PlaceCommittee {
  /** Its name, for {@link formatOrganizationName}. */
  readonly name: OrganizationName;
  /** The same in words: `Thành ủy Hà Nội`. */
  readonly words: string;
  /** Where it stands: each level that the rules leave open. */
  readonly levels: readonly LevelKey[];
}

/**
 * The committee of a place on a day. Provinces and centrally-run cities must be in the tables; of
 * other places the caller is believed.
 *
 * @param place - its type and name
 * @param day - `YYYY-MM-DD`
 * @returns the committee, or `undefined` when there was no such place, or none with a committee
 *
 * @example
 * ```ts
 * import { committeeOf } from 'vn-party-model';
 *
 * committeeOf({ type: 'province', name: 'Đồng Nai' }, '2026-04-29')?.words; // => 'Tỉnh ủy Đồng Nai'
 * committeeOf({ type: 'city', name: 'Đồng Nai' }, '2026-04-30')?.words; // => 'Thành ủy Đồng Nai'
 * committeeOf({ type: 'district', name: 'Quốc Oai' }, '2025-07-01'); // => undefined
 * ```
 */
export function committeeOf({ type, name }: Place, day: Day): PlaceCommittee | undefined {
  if (type === 'village' || type === 'residential-group' || !holdsOn(hosts[type], day)) {
    return undefined;
  }
  if (type === 'province' && name !== undefined) {
    if (!provincesNamed(name, day).some((row) => row.type === 'province')) return undefined;
  }
  const unit = {
    form: 'party-organization',
    host: type,
    ...(name !== undefined && { place: name }),
  };
  const levels = levelOf(unit as Parameters<typeof levelOf>[0], day);
  if (levels.length === 0) return undefined;
  const value = { part: 'committee', host: type, ...(name !== undefined && { name }) } as const;
  return { name: value, words: formatOrganizationName(value), levels };
}
