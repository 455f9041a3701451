import { expect, test } from 'vitest';
import { type NamedPart, type PostKey, posts } from 'vn-party-model';
import { allOf, nameHeads } from '../../src/organization/name-heads.js';
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

// [post, its words before those of a body, the bodies that have it]
const rows: readonly (readonly [PostKey, string, readonly NamedPart[]])[] = [
  ['secretary', 'Bí thư', ['committee', 'cell', 'party-organization']],
  [
    'standing-deputy-secretary',
    'Phó Bí thư Thường trực',
    ['committee', 'cell', 'party-organization'],
  ],
  ['deputy-secretary', 'Phó Bí thư', ['committee', 'cell', 'party-organization']],
  ['standing-committee-member', 'Ủy viên', ['standing-committee']],
  ['committee-member', 'Ủy viên', ['executive-committee']],
  ['inspection-chair', 'Chủ nhiệm', ['inspection-commission']],
  ['inspection-deputy-chair', 'Phó Chủ nhiệm', ['inspection-commission']],
  ['inspection-member', 'Ủy viên', ['inspection-commission']],
  ['chief-of-office', 'Chánh', ['office']],
  ['deputy-chief-of-office', 'Phó Chánh', ['office']],
];

const boards = [
  'building-board',
  'civil-board',
  'economic-board',
  'foreign-board',
  'internal-affairs-board',
  'organization-board',
  'propaganda-and-civil-board',
  'propaganda-board',
  'strategy-board',
];

/** Post and words of each head, of every body that has the post. */
const wanted = allOf(nameHeads()).flatMap(({ words, value: { part } }) => [
  ...rows
    .filter(([, , parts]) => parts.includes(part))
    .map(([post, before]) => `${post}: ${before} ${words}`),
  ...(boards.includes(part)
    ? [
        `head: Trưởng ${words.replace('Ban', 'ban')}`,
        `deputy-head: Phó Trưởng ${words.replace('Ban', 'ban')}`,
        `standing-deputy-head: Phó Trưởng ban Thường trực ${words}`,
      ]
    : []),
]);

test('every body has its posts, and no others', () => {
  const found = all
    .filter(({ value }) => value.of !== undefined)
    .map(({ words, value }) => `${value.post}: ${words}`);
  expect(found.toSorted()).toEqual(wanted.toSorted());
});

test('posts of no body are called as the table has it', () => {
  const found = all.filter(({ value }) => value.of === undefined);
  expect(found.map(({ words, value }) => [value.post, words])).toEqual([
    ['general-secretary', 'Tổng Bí thư'],
    ['politburo-member', 'Ủy viên Bộ Chính trị'],
    ['standing-secretary', 'Thường trực Ban Bí thư'],
    ['secretariat-member', 'Bí thư Trung ương Đảng'],
    ['central-committee-member', 'Ủy viên Trung ương Đảng'],
    ['alternate-member', 'Ủy viên dự khuyết Trung ương Đảng'],
  ]);
});
