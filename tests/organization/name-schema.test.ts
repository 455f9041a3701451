import { expect, test } from 'vitest';
import { OrganizationName, OrganizationNameParts } from 'vn-party-model';

test('reads and writes', () => {
  const value = { part: 'committee', host: 'province', name: 'Sơn La' } as const;
  expect(OrganizationName.parse('Tỉnh ủy Sơn La')).toEqual(value);
  expect(OrganizationName.encode(value)).toBe('Tỉnh ủy Sơn La');
});

// [reason, value]
const refused: readonly (readonly [string, unknown])[] = [
  ['a pair that is not named', { part: 'committee', host: 'village' }],
  ['a name of the centre', { part: 'politburo', host: 'central', name: 'Hà Nội' }],
  ['a name that is none', { part: 'committee', host: 'province', name: 'sơn la' }],
  ['an unknown part', { part: 'king', host: 'province' }],
  ['an unknown host', { part: 'committee', host: 'kingdom' }],
  ['a pair of known words', { part: 'politburo', host: 'province' }],
  ['the name of a unit for a place', { part: 'cell', host: 'village', name: 'các cơ quan' }],
  ['a name that makes another part', { part: 'cell', host: 'unit', name: 'thôn 3' }],
  ['a name that makes another host', { part: 'committee', host: 'unit', name: 'Khối  Đảng' }],
];

test.each([
  { part: 'politburo', host: 'central' },
  { part: 'office', host: 'central' },
  { part: 'committee', host: 'province' },
  { part: 'cell', host: 'unit', name: '10' },
])('takes %j', (value) => {
  expect(OrganizationNameParts.safeParse(value).success).toBe(true);
});

test.each(refused)('refuses %s', (_reason, value) => {
  expect(OrganizationNameParts.safeParse(value).success).toBe(false);
});
