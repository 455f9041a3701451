import fc from 'fast-check';
import type { OrganizationName, PostName } from 'vn-party-model';
import { placeName, unitName } from '../../src/organization/letters.js';
import { type NameHead, nameHeads } from '../../src/organization/name-heads.js';
import { postHeads } from '../../src/organization/post-heads.js';

const textsOf = (pattern: string): fc.Arbitrary<string> =>
  fc.stringMatching(new RegExp(`^${pattern}$`));

const valuesOf = <Value>(heads: readonly NameHead<Value>[]): fc.Arbitrary<Value> =>
  fc.constantFrom(...heads.map(({ value }) => value));

/** Names with a place's or unit's own name, or without. */
export const organizationNameValues: fc.Arbitrary<OrganizationName> = fc.oneof(
  valuesOf(nameHeads().central),
  valuesOf(nameHeads().place),
  valuesOf(nameHeads().unit),
  fc
    .tuple(valuesOf(nameHeads().place), textsOf(placeName))
    .map(([value, name]) => ({ ...value, name })),
  fc
    .tuple(valuesOf(nameHeads().unit), textsOf(unitName))
    .map(([value, name]) => ({ ...value, name })),
);

const named = ([{ post, of }, name]: [PostName, string]): PostName =>
  of === undefined ? { post } : { post, of: { ...of, name } };

/** Posts with their body's own name, or without. */
export const postNameValues: fc.Arbitrary<PostName> = fc.oneof(
  valuesOf(postHeads().central),
  valuesOf(postHeads().place),
  fc.tuple(valuesOf(postHeads().place), textsOf(placeName)).map(named),
  fc.tuple(valuesOf(postHeads().unit), textsOf(unitName)).map(named),
);
