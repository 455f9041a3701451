import { expect, test } from 'vitest';
import { PartyOrganization } from 'vn-party-model';

const commune: PartyOrganization = {
  id: '1',
  name: 'Đảng bộ xã Sài Sơn',
  form: 'party-organization',
  level: 'base',
  host: 'commune',
  place: 'Sài Sơn',
  officialMembers: 120,
};

test('takes a record, and gives it back', () => {
  expect(PartyOrganization.parse(commune)).toEqual(commune);
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
];

test.each(refused)('refuses %s', (_reason, other) => {
  expect(PartyOrganization.safeParse({ ...commune, ...other }).success).toBe(false);
});
