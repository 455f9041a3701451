import { describe, expect, test } from 'vitest';
import {
  foldOrganizationName,
  formatOrganizationName,
  OrganizationName,
  organizationNames,
  parseOrganizationName,
} from 'vn-party-model';
import { nameHeads } from '../../src/organization/name-heads.js';
import { keepsNotationLaws } from '../support/laws.js';
import { organizationNameValues } from '../support/organization.js';

// [text, value]
const rows: readonly (readonly [string, OrganizationName])[] = [
  ['Đảng bộ huyện Quốc Oai', { part: 'party-organization', host: 'district', name: 'Quốc Oai' }],
  ['Huyện ủy Quốc Oai', { part: 'committee', host: 'district', name: 'Quốc Oai' }],
  ['Ban Thường vụ Thành ủy Hà Nội', { part: 'standing-committee', host: 'city', name: 'Hà Nội' }],
  ['Ban Tổ chức Tỉnh ủy', { part: 'organization-board', host: 'province' }],
  ['Thường trực Huyện ủy', { part: 'standing-board', host: 'district' }],
  ['Đảng ủy xã Sài Sơn', { part: 'committee', host: 'commune', name: 'Sài Sơn' }],
  ['Chi bộ thôn Hoàng Tường', { part: 'cell', host: 'village', name: 'Hoàng Tường' }],
  ['Chi bộ 10', { part: 'cell', host: 'unit', name: '10' }],
  [
    'Đảng bộ Khối Doanh nghiệp huyện',
    { part: 'party-organization', host: 'unit', name: 'Khối Doanh nghiệp huyện' },
  ],
  ['Ủy ban Kiểm tra Trung ương', { part: 'inspection-commission', host: 'central' }],
  ['Ban Tuyên giáo và Dân vận Trung ương', { part: 'propaganda-and-civil-board', host: 'central' }],
  ['Bộ Chính trị', { part: 'politburo', host: 'central' }],
  [
    'Ban Chấp hành Đảng bộ thành phố Hà Nội',
    { part: 'executive-committee', host: 'city', name: 'Hà Nội' },
  ],
  ['Cơ quan Ủy ban Kiểm tra Tỉnh ủy', { part: 'inspection-office', host: 'province' }],
  ['Đảng bộ bộ phận Trung tâm', { part: 'section', host: 'unit', name: 'Trung tâm' }],
];

test.each(rows)('%s', (text, value) => {
  expect(parseOrganizationName(text)).toEqual(value);
  expect(formatOrganizationName(value)).toBe(text);
});

test('every body of every kind of place is read as it is written, named or not', () => {
  const { place, unit } = nameHeads();
  for (const { words, value } of [...place, ...unit]) {
    for (const text of [words, `${words} Quốc Oai`, `${words} 3`]) {
      const said = parseOrganizationName(text);
      expect(said, text).toMatchObject(value);
      expect(formatOrganizationName(said as OrganizationName)).toBe(text);
    }
  }
});

// [reason, text]
const refused: readonly (readonly [string, string])[] = [
  ['small letters', 'huyện ủy Quốc Oai'],
  ['the other spelling of ủy', 'Huyện uỷ Quốc Oai'],
  ['a type word twice', 'Huyện ủy huyện Quốc Oai'],
  ['a name after a central body', 'Bộ Chính trị Hà Nội'],
  ['a body of the State', 'Ủy ban nhân dân xã Sài Sơn'],
  ['two blanks', 'Huyện ủy  Quốc Oai'],
  ['nothing', ''],
];

test.each(refused)('refuses %s: %j', (_reason, text) => {
  expect(parseOrganizationName(text)).toBeUndefined();
});

test.each([
  ['a committee of a village', { part: 'committee', host: 'village' }],
  ['a name after a central body', { part: 'politburo', host: 'central', name: 'Hà Nội' }],
] as const)('writes no %s', (_what, value) => {
  const reason = `No Party organisation is named so: ${value.part} of ${value.host}`;
  expect(() => formatOrganizationName(value)).toThrow(new RangeError(reason));
});

test('central heads are written as they are', () => {
  for (const { words, value } of nameHeads().central) {
    expect(formatOrganizationName(value)).toBe(words);
  }
});

describe('laws', () => {
  keepsNotationLaws(organizationNames, OrganizationName, organizationNameValues, {
    forgiving: (text) => parseOrganizationName(foldOrganizationName(text)),
  });
});
