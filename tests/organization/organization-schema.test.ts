import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type FormKey,
  forms,
  type HostKey,
  hosts,
  levelKeys,
  PartyOrganization,
} from 'vn-party-model';
import { keepsSchemaLaws } from '../support/laws.js';

const commune: PartyOrganization = {
  id: '1',
  name: 'Đảng bộ xã Sài Sơn',
  form: 'party-organization',
  level: 'base',
  host: 'commune',
  place: 'Sài Sơn',
  officialMembers: 120,
};

const word = fc.string({ minLength: 1, maxLength: 20 });
const count = fc.nat(5000);
const organizations: fc.Arbitrary<PartyOrganization> = fc.record(
  {
    id: word,
    parent: word,
    name: word,
    form: fc.constantFrom(...(Object.keys(forms) as FormKey[])),
    level: fc.constantFrom(...levelKeys),
    host: fc.constantFrom(...(Object.keys(hosts) as HostKey[])),
    place: word,
    officialMembers: count,
    probationaryMembers: count,
    committeeMembers: count,
    standingMembers: count,
    hasDelegatedPowers: fc.constant(true as const),
  },
  { requiredKeys: ['id', 'name', 'form', 'level'] },
);

describe('organisations keep the laws of schemas:', () => {
  keepsSchemaLaws(PartyOrganization, organizations);
});

// [reason, what is other]
const refused: readonly (readonly [string, object])[] = [
  ['an empty id', { id: '' }],
  ['a level that is none', { level: 'street' }],
  ['a host that is none', { host: 'constructor' }],
  ['half a member', { officialMembers: 1.5 }],
  ['fewer members than none', { officialMembers: -1 }],
  ['an undefined parent', { parent: undefined }],
  ['a name that is no text', { name: 7 }],
  ['a form that is none', { form: 'club' }],
  ['an empty name', { name: '' }],
  ['an empty parent', { parent: '' }],
  ['an empty place', { place: '' }],
  ['a name of a page', { name: 'a'.repeat(301) }],
  ['powers that were not delegated', { hasDelegatedPowers: false }],
];

test.each(refused)('refuses %s', (_reason, other) => {
  expect(PartyOrganization.safeParse({ ...commune, ...other }).success).toBe(false);
});

test('a name may have 300 letters, a count may be nought', () => {
  const other = { name: 'a'.repeat(300), officialMembers: 0, hasDelegatedPowers: true };
  expect(PartyOrganization.safeParse({ ...commune, ...other }).success).toBe(true);
});
