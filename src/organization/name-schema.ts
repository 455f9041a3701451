import * as z from 'zod';
import { type Fields, type TextCodec, textCodec } from '../codec/text-codec.js';
import type { OrganizationName as Model } from './name.js';
import { allOf, nameHeads } from './name-heads.js';
import { organizationNames, parseOrganizationName } from './name-notation.js';

/** What the name of a Party organisation, or of one of its bodies, says. */
export type OrganizationName = Model;

const values = allOf(nameHeads()).map(({ value }) => value);
const known = new Set(values.map(({ part, host }) => `${part} ${host}`));

function isWritten(value: OrganizationName): boolean {
  if (!known.has(`${value.part} ${value.host}`)) return false;
  if (value.host === 'central') return value.name === undefined;
  const back = parseOrganizationName(organizationNames.format(value));
  return back?.part === value.part && back.host === value.host && back.name === value.name;
}

/** The parts of an {@link OrganizationName} as an object, rather than as text. */
export const OrganizationNameParts: z.ZodType<OrganizationName, OrganizationName> = z
  .object({
    part: z.enum([...new Set(values.map(({ part }) => part))]),
    host: z.enum([...new Set(values.map(({ host }) => host))]),
    name: z.string().max(300).exactOptional(),
  } satisfies Fields<OrganizationName>)
  .refine(isWritten);

/**
 * Reads and writes the names of Party organisations and their bodies: decodes `Tỉnh ủy Sơn La` into
 * what the name says, encodes what it says. Refusals have code `invalid_format` and say `at` and
 * `expected`.
 *
 * @example
 * ```ts
 * import { OrganizationName } from 'vn-party-model';
 *
 * OrganizationName.parse('Tỉnh ủy Sơn La'); // => { part: 'committee', host: 'province', name: 'Sơn La' }
 * OrganizationName.encode({ part: 'cell', host: 'village', name: '3' }); // => 'Chi bộ thôn 3'
 * ```
 */
export const OrganizationName: TextCodec<OrganizationName> = textCodec(
  organizationNames,
  OrganizationNameParts,
);
