import { describe, expect, test } from 'vitest';
import { formatPostName, PostName, parsePostName, postNames } from 'vn-party-model';
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

test('writes no post of a body that has none such', () => {
  expect(() =>
    formatPostName({ post: 'head', of: { part: 'committee', host: 'district' } }),
  ).toThrow(RangeError);
  expect(() => formatPostName({ post: 'secretary' })).toThrow(RangeError);
});

describe('laws', () => {
  keepsNotationLaws(postNames, PostName, postNameValues);
});
