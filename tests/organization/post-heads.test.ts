import { expect, test } from 'vitest';
import { posts } from 'vn-party-model';
import { allOf } from '../../src/organization/name-heads.js';
import { postHeads } from '../../src/organization/post-heads.js';

const all = allOf(postHeads());

test('no two heads have the same words, or say the same', () => {
  expect(new Set(all.map(({ words }) => words)).size).toBe(all.length);
  expect(new Set(all.map(({ value }) => JSON.stringify(value))).size).toBe(all.length);
});

test('every post has a head but those of tổ đảng', () => {
  const missing = Object.keys(posts).filter((key) => !all.some(({ value }) => value.post === key));
  expect(missing).toEqual(['group-leader', 'group-deputy-leader']);
});
