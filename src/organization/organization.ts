import type { FormKey } from './forms.js';
import type { HostKey } from './hosts.js';
import type { LevelKey } from './levels.js';

/** What kind of Party organisation it is. */
export interface OrganizationKind {
  /** Đảng bộ, chi bộ or tổ đảng. */
  readonly form: FormKey;
  /** Where it stands. */
  readonly level: LevelKey;
  /** In what kind of unit it is founded. */
  readonly host?: HostKey;
}

/** One Party organisation of a tree. */
export interface PartyOrganization extends OrganizationKind {
  /** Its key, which no other organisation of the tree has. */
  readonly id: string;
  /** The key of the organisation directly above it; absent for the root. */
  readonly parent?: string;
  /** Its name, such as `Đảng bộ huyện Quốc Oai`. */
  readonly name: string;
  /** The name of its place, without the type, such as `Quốc Oai`. */
  readonly place?: string;
  /** How many official members it has. */
  readonly officialMembers?: number;
  /** How many probationary members it has. */
  readonly probationaryMembers?: number;
  /** How many members its committee has. */
  readonly committeeMembers?: number;
  /** How many members its standing committee has. */
  readonly standingMembers?: number;
  /** Was the committee of this base organisation given powers of the level above? */
  readonly hasDelegatedPowers?: true;
}
