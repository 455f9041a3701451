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
];

test.each(refused)('refuses %s', (_reason, value) => {
  expect(OrganizationNameParts.safeParse(value).success).toBe(false);
});
