import { expect, test } from 'vitest';
import { organizationAbbreviations, posts } from 'vn-party-model';

test('none is there twice, and every one says where it was seen', () => {
  const printed = organizationAbbreviations.map(({ short }) => short);
  expect(new Set(printed).size).toBe(printed.length);
  expect(organizationAbbreviations.filter(({ seenIn }) => seenIn === '')).toEqual([]);
});

test('those of posts are among them, and stand for the post', () => {
  for (const { abbreviations = [], name } of Object.values(posts)) {
    for (const short of abbreviations) {
      expect(organizationAbbreviations).toContainEqual(
        expect.objectContaining({ short, words: name }),
      );
    }
  }
});

test('those that were expected and not seen are absent', () => {
  const printed = new Set(organizationAbbreviations.map(({ short }) => short));
  expect(['BBT', 'UVBCH', 'UVBCT', 'UVTW'].filter((short) => printed.has(short))).toEqual([]);
});
