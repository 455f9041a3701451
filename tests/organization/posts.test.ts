import { expect, test } from 'vitest';
import { posts, rankGroups } from 'vn-party-model';

test('posts of one kind of body stand in order of rank', () => {
  const keys = Object.keys(posts);
  const inOrder = [
    ['general-secretary', 'politburo-member', 'central-committee-member', 'alternate-member'],
    ['secretary', 'standing-deputy-secretary', 'deputy-secretary', 'standing-committee-member'],
    ['inspection-chair', 'inspection-deputy-chair', 'inspection-member'],
    ['head', 'standing-deputy-head', 'deputy-head'],
    ['chief-of-office', 'deputy-chief-of-office'],
  ];
  for (const row of inOrder) {
    const places = row.map((key) => keys.indexOf(key));
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(places).not.toContain(-1);
  }
});

test('there are four groups of rank, the first with the highest posts', () => {
  expect(rankGroups.map(({ order }) => order)).toEqual([1, 2, 3, 4]);
  expect(rankGroups[0]?.posts).toContain('general-secretary');
});
