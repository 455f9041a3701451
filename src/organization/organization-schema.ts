import * as z from 'zod';
import type { Fields } from '../codec/text-codec.js';
import { type FormKey, forms } from './forms.js';
import { type HostKey, hosts } from './hosts.js';
import { levelKeys } from './levels.js';
import type { PartyOrganization as Model } from './organization.js';

/** One Party organisation of a tree. */
export type PartyOrganization = Model;

const count: z.ZodExactOptional<z.ZodInt> = z.int().min(0).exactOptional();
const word: z.ZodString = z.string().min(1).max(300);

/**
 * The schema of one Party organisation of a tree: its fields, each by itself. Whether the tree
 * holds together is for {@link checkHierarchy} to say.
 *
 * @example
 * ```ts
 * import { PartyOrganization } from 'vn-party-model';
 *
 * const cell = { id: '7', parent: '2', name: 'Chi bộ 7', form: 'cell', level: 'cell' };
 * PartyOrganization.safeParse(cell).success; // => true
 * PartyOrganization.safeParse({ ...cell, level: 'street' }).success; // => false
 * ```
 */
export const PartyOrganization: z.ZodType<PartyOrganization, PartyOrganization> = z.object({
  id: word,
  parent: word.exactOptional(),
  name: word,
  form: z.enum(Object.keys(forms) as FormKey[]),
  level: z.enum(levelKeys),
  host: z.enum(Object.keys(hosts) as HostKey[]).exactOptional(),
  place: word.exactOptional(),
  officialMembers: count,
  probationaryMembers: count,
  committeeMembers: count,
  standingMembers: count,
  hasDelegatedPowers: z.literal(true).exactOptional(),
} satisfies Fields<PartyOrganization>);
