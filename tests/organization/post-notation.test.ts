import { describe, expect, test } from 'vitest';
import { formatPostName, PostName, parsePostName, postNames } from 'vn-party-model';
import { postHeads } from '../../src/organization/post-heads.js';
import { keepsNotationLaws } from '../support/laws.js';
import { postNameValues } from '../support/organization.js';

// [text, value]
const rows: readonly (readonly [string, PostName])[] = [
  [
    'Phó Bí thư Thường trực Thành ủy Hà Nội',
    { post: 'standing-deputy-secretary', of: { part: 'committee', host: 'city', name: 'Hà Nội' } },
  ],
  [
    'Trưởng ban Tổ chức Tỉnh ủy',
    { post: 'head', of: { part: 'organization-board', host: 'province' } },
  ],
  ['Ủy viên Bộ Chính trị', { post: 'politburo-member' }],
  ['Bí thư Trung ương Đảng', { post: 'secretariat-member' }],
  ['Bí thư Chi bộ thôn 3', { post: 'secretary', of: { part: 'cell', host: 'village', name: '3' } }],
  [
    'Chủ nhiệm Ủy ban Kiểm tra Trung ương',
    { post: 'inspection-chair', of: { part: 'inspection-commission', host: 'central' } },
  ],
  [
    'Phó Trưởng ban Thường trực Ban Nội chính Trung ương',
    { post: 'standing-deputy-head', of: { part: 'internal-affairs-board', host: 'central' } },
  ],
];

test.each(rows)('%s', (text, value) => {
  expect(parsePostName(text)).toEqual(value);
  expect(formatPostName(value)).toBe(text);
});

test.each([
  ['a post of the State', 'Chủ tịch UBND tỉnh'],
  ['a post without its body', 'Bí thư'],
  ['small letters', 'bí thư Huyện ủy Quốc Oai'],
  ['a name after a post of the centre', 'Tổng Bí thư Hà Nội'],
  ['nothing', ''],
])('refuses %s: %j', (_reason, text) => {
  expect(parsePostName(text)).toBeUndefined();
});

// [what, value, whose]
const unwritten: readonly (readonly [string, PostName, string])[] = [
  [
    'post of a body that has none such',
    { post: 'head', of: { part: 'committee', host: 'district' } },
    'head of committee',
  ],
  ['post without its body', { post: 'secretary' }, 'secretary of undefined'],
  [
    'name after a body of the centre',
    { post: 'head', of: { part: 'organization-board', host: 'central', name: 'Hà Nội' } },
    'head of organization-board',
  ],
];

test.each(unwritten)('writes no %s', (_what, value, whose) => {
  const reason = new RangeError(`No post is named so: ${whose}`);
  expect(() => formatPostName(value)).toThrow(reason);
});

test('every post of every body is read as it is written, named or not', () => {
  const { central, place, unit } = postHeads();
  for (const { words, value } of [...central, ...place, ...unit]) {
    expect(parsePostName(words), words).toStrictEqual(value);
    expect(formatPostName(value)).toBe(words);
  }
  for (const { words, value } of [...place, ...unit]) {
    const named = { ...value, of: { ...value.of, name: 'Quốc Oai' } } as PostName;
    expect(parsePostName(`${words} Quốc Oai`), words).toStrictEqual(named);
    expect(formatPostName(named)).toBe(`${words} Quốc Oai`);
  }
});

describe('laws', () => {
  keepsNotationLaws(postNames, PostName, postNameValues);
});
