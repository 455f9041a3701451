import fc from 'fast-check';
import type { OrganizationName, PostName } from 'vn-party-model';
import { placeName, unitName } from '../../src/organization/letters.js';
import {
  centralHeads,
  type NameHead,
  placeHeads,
  unitHeads,
} from '../../src/organization/name-heads.js';
import {
  centralPostHeads,
  placePostHeads,
  unitPostHeads,
} from '../../src/organization/post-heads.js';

const textsOf = (pattern: string): fc.Arbitrary<string> =>
  fc.stringMatching(new RegExp(`^${pattern}$`));

const valuesOf = <Value>(heads: readonly NameHead<Value>[]): fc.Arbitrary<Value> =>
  fc.constantFrom(...heads.map(({ value }) => value));

/** Names with a place's or unit's own name, or without. */
export const organizationNameValues: fc.Arbitrary<OrganizationName> = fc.oneof(
  valuesOf(centralHeads),
  valuesOf(placeHeads),
  valuesOf(unitHeads),
  fc.tuple(valuesOf(placeHeads), textsOf(placeName)).map(([value, name]) => ({ ...value, name })),
  fc.tuple(valuesOf(unitHeads), textsOf(unitName)).map(([value, name]) => ({ ...value, name })),
);

const named = ([{ post, of }, name]: [PostName, string]): PostName =>
  of === undefined ? { post } : { post, of: { ...of, name } };

/** Posts with their body's own name, or without. */
export const postNameValues: fc.Arbitrary<PostName> = fc.oneof(
  valuesOf(centralPostHeads),
  valuesOf(placePostHeads),
  fc.tuple(valuesOf(placePostHeads), textsOf(placeName)).map(named),
  fc.tuple(valuesOf(unitPostHeads), textsOf(unitName)).map(named),
);
