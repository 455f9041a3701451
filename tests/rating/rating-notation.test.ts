import { expect, test } from 'vitest';
import { formatRatingName, misfitOf, parseRatingName, ratingNames } from 'vn-party-model';
import { officialRatingNames } from '../../src/rating/rating-notation.js';

test.each([...officialRatingNames()])('reads and writes %s', (name, value) => {
  expect(parseRatingName(name)).toEqual(value);
  expect(formatRatingName(value)).toBe(name);
  expect(parseRatingName(`${name} trở lên`)).toEqual({ ...value, atLeast: true });
});

test('there are the seven names, four of members and one title', () => {
  expect(officialRatingNames().size).toBe(12);
});

// [why, text]
const refused: readonly (readonly [string, string])[] = [
  ['no comma', 'Trong sạch vững mạnh'],
  ['small letters', 'hoàn thành tốt nhiệm vụ'],
  ['informal', 'HTTNV'],
  ['goes on', 'Hoàn thành tốt nhiệm vụ được giao'],
  ['empty', ''],
  ['decomposed', 'Hoàn thành tốt nhiệm vụ'.normalize('NFD')],
];

test.each(refused)('refuses what is %s: "%s"', (_why, text) => {
  expect(parseRatingName(text)).toBeUndefined();
  expect(misfitOf(ratingNames, text)).toBeDefined();
});

test('what has no wording is not written', () => {
  expect(() => formatRatingName({ level: 'weak', ofMember: true })).toThrow(RangeError);
  expect(() => formatRatingName({ level: 'good', exemplary: true })).toThrow(RangeError);
});
