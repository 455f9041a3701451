import { expect, test } from 'vitest';
import { find, postMentions } from 'vn-party-model';
import { postsRead } from '../fixtures/names-read.js';
import { noOrganizations, organizationRows } from '../fixtures/organization-rows.js';

/** What the finder says, after it has shown that its offsets hold. */
function saidOf(text: string): string[] {
  return find(text, [postMentions]).map(({ start, end, text: found, value }) => {
    expect(text.slice(start, end)).toBe(found);
    return `${found} => ${value.post}`;
  });
}

test.each(organizationRows)('%s', (text, _organizations, posts) => {
  expect(saidOf(text)).toEqual(posts);
});

test.each(organizationRows)('%s, decomposed', (text, _organizations, posts) => {
  expect(saidOf(text.normalize('NFD')).map((said) => said.normalize('NFC'))).toEqual(posts);
});

test.each(noOrganizations)('finds nothing in %s', (_what, text) => {
  expect(saidOf(text)).toEqual([]);
});

test('names with the mark of uỷ on its last letter are found alike', () => {
  for (const [text] of postsRead) {
    const plain = text.replace('|', '');
    const other = plain.replaceAll(/ủy/gi, (ủy) =>
      ủy === 'ỦY' ? 'UỶ' : `${ủy === 'Ủy' ? 'U' : 'u'}ỷ`,
    );
    const [found, alike] = [plain, other].map((one) =>
      find(one, [postMentions]).map(({ start, end, value }) => ({ start, end, value })),
    );
    expect(alike, other).toEqual(found);
  }
});

test.each(postsRead)('%j is found: %s', (text, said) => {
  const [name = '', after = ''] = text.split('|');
  const [post, mark] = said.split(' ');
  const isFound = said !== '' && (mark === 'numbered' || name !== name.toLowerCase());
  const [first] = find(name + after, [postMentions]).filter(({ start }) => start === 0);
  expect(first && `${first.text} => ${first.value.post}`).toBe(
    isFound ? `${name} => ${post}` : undefined,
  );
});

// [what, text, said]
const others: readonly (readonly [string, string, readonly string[]])[] = [
  ['a person after the post', 'Bí thư Đảng ủy Trần Văn Ất', ['Bí thư Đảng ủy => secretary']],
  [
    'a post in full time',
    'Phó Bí thư chuyên trách Đảng ủy xã Sài Sơn',
    ['Phó Bí thư chuyên trách Đảng ủy xã Sài Sơn => deputy-secretary'],
  ],
  [
    'a member by initials',
    'TUV, UVTV',
    ['TUV => committee-member', 'UVTV => standing-committee-member'],
  ],
  [
    'a member of a commission',
    'Ủy viên Ủy ban Kiểm tra Tỉnh ủy',
    ['Ủy viên Ủy ban Kiểm tra Tỉnh ủy => inspection-member'],
  ],
  [
    'a body by number, in small letters',
    'bí thư chi bộ thôn 3',
    ['bí thư chi bộ thôn 3 => secretary'],
  ],
  ['no Secretariat as a post', 'của Ban Bí thư Trung ương Đảng', []],
];

test.each(others)('%s', (_what, text, said) => {
  expect(saidOf(text)).toEqual(said);
});
