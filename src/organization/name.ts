import type { AgencyKey } from './agencies.js';
import type { HostKey, PlaceType } from './hosts.js';

/** Which body of a Party organisation a name names, or the organisation itself. */
export type NamedPart =
  | 'central-committee'
  | 'politburo'
  | 'secretariat'
  | 'party-organization'
  | 'section'
  | 'cell'
  | 'executive-committee'
  | 'committee'
  | 'standing-committee'
  | 'standing-board'
  | 'inspection-commission'
  | 'party-delegation'
  | 'party-caucus'
  | AgencyKey;

/** What the name of a Party organisation, or of one of its bodies, says. */
export interface OrganizationName {
  /** The body, or the organisation itself. */
  readonly part: NamedPart;
  /** The kind of place in its name, `central`, or `unit` for any other; a city is of any rank. */
  readonly host: PlaceType | (HostKey & 'central') | 'unit';
  /** The name of the place or unit: `Quốc Oai`, `Khối Doanh nghiệp huyện`, `10`. */
  readonly name?: string;
}
