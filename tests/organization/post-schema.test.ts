import { expect, test } from 'vitest';
import { PostName, PostNameParts } from 'vn-party-model';

test('reads and writes', () => {
  const value = {
    post: 'secretary',
    of: { part: 'committee', host: 'district', name: 'Quốc Oai' },
  } as const;
  expect(PostName.parse('Bí thư Huyện ủy Quốc Oai')).toEqual(value);
  expect(PostName.encode(value)).toBe('Bí thư Huyện ủy Quốc Oai');
});

test.each([
  { post: 'general-secretary' },
  { post: 'secretary', of: { part: 'cell', host: 'village', name: '3' } },
  { post: 'head', of: { part: 'organization-board', host: 'central' } },
])('takes %j', (value) => {
  expect(PostNameParts.safeParse(value).success).toBe(true);
});

test.each([
  ['an unknown post', { post: 'king' }],
  [
    'a post of a body by a name that is none',
    { post: 'secretary', of: { part: 'committee', host: 'district', name: 'quốc oai' } },
  ],
  ['a head of a committee', { post: 'head', of: { part: 'committee', host: 'district' } }],
  ['a secretary of nothing', { post: 'secretary' }],
  [
    'a Politburo of a place',
    { post: 'politburo-member', of: { part: 'committee', host: 'district' } },
  ],
])('refuses %s', (_reason, value) => {
  expect(PostNameParts.safeParse(value).success).toBe(false);
});
