import { expect, test } from 'vitest';
import { posts, postTitles } from 'vn-party-model';

test('no title is that of a post itself, and none is there twice', () => {
  const names = new Set<string>(Object.values(posts).map(({ name }) => name));
  const titles = postTitles.map(({ title }) => title);
  expect(titles.filter((title) => names.has(title))).toEqual([]);
  expect(new Set(titles).size).toBe(titles.length);
});

test('what no rule names says where it was seen', () => {
  for (const { title, source, seenIn } of postTitles) {
    expect(seenIn !== undefined, title).toBe(source === 'observed');
  }
});
