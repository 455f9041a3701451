import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  foldOrganizationName,
  formatOrganizationName,
  parseOrganizationName,
} from 'vn-party-model';
import { organizationNameValues } from '../support/organization.js';

// [written, folded]
const rows: readonly (readonly [string, string])[] = [
  ['huyện ủy Quốc Oai', 'Huyện ủy Quốc Oai'],
  ['Huyện uỷ Quốc Oai', 'Huyện ủy Quốc Oai'],
  ['HUYỆN ỦY Quốc Oai', 'Huyện ủy Quốc Oai'],
  ['Tỉnh uỷ Thanh Hoá', 'Tỉnh ủy Thanh Hóa'],
  ['BTV Tỉnh ủy', 'Ban Thường vụ Tỉnh ủy'],
  ['UBKT TW', 'Ủy ban Kiểm tra Trung ương'],
  ['UB Kiểm tra TƯ', 'Ủy ban Kiểm tra Trung ương'],
  ['Đảng bộ Xã An Khánh', 'Đảng bộ xã An Khánh'],
  ['Đảng bộ TP Hải Phòng', 'Đảng bộ thành phố Hải Phòng'],
  ['Thường trực\u00a0huyện ủy', 'Thường trực Huyện ủy'],
  ['Sở Tư pháp', 'Sở Tư pháp'],
  ['BCH Đảng bộ tỉnh Sơn La', 'Ban Chấp hành Đảng bộ tỉnh Sơn La'],
  ...['BCHTW', 'BCHTƯ', 'BCH TW', 'BCH TƯ', 'BCH T.Ư', 'bchtư'].map(
    (short) => [`${short} Đảng`, 'Ban Chấp hành Trung ương Đảng'] as const,
  ),
  ['UVBTV Tỉnh ủy', 'Ủy viên Ban Thường vụ Tỉnh ủy'],
  ['UVBTV', 'Ủy viên Ban Thường vụ'],
  ['Ban Tổ chức T.Ư', 'Ban Tổ chức Trung ương'],
  ['Ban Tổ chức Tw', 'Ban Tổ chức Trung ương'],
  ['TƯ Đảng', 'Trung ương Đảng'],
  ['TP Hải Phòng', 'thành phố Hải Phòng'],
  ['Đảng bộ tp. Hải Phòng', 'Đảng bộ thành phố Hải Phòng'],
  ['Đảng bộ TP.Hải Phòng', 'Đảng bộ thành phố Hải Phòng'],
  ['ban chấp hành đảng bộ huyện', 'Ban Chấp hành Đảng bộ huyện'],
  // A word that only begins or ends so is another word.
  ...['BTVX Tỉnh ủy', 'BCHĐ tỉnh', 'UBKTđ tỉnh', 'UVBTVa tỉnh', 'BCHTWa Đảng'].map(same),
  ...['Ban STW', 'Ban TWa', 'Ban TƯỚ', 'Ban tư', 'hTP Huế', 'Tỉnh BTV', 'Tỉnh UBKT'].map(same),
];

function same(text: string): readonly [string, string] {
  return [text, text];
}

test.each(rows)('%s is %s', (written, folded) => {
  expect(foldOrganizationName(written)).toBe(folded);
  expect(foldOrganizationName(written.normalize('NFD'))).toBe(folded);
});

test('a name in small letters or decomposed is the same name, where it has none of its own', () => {
  fc.assert(
    fc.property(organizationNameValues, (value) => {
      const { name: _, ...bare } = value;
      const text = formatOrganizationName(bare);
      expect(parseOrganizationName(foldOrganizationName(text.toLowerCase()))).toEqual(bare);
      const decomposed = foldOrganizationName(text.replace('ủy', 'uỷ').normalize('NFD'));
      expect(parseOrganizationName(decomposed)).toEqual(bare);
    }),
  );
});

test('a long text is no name, and stays as it is', () => {
  const long = (length: number): string => 'huyện ủy '.padEnd(length, 'Q');
  expect(foldOrganizationName(long(300))).toBe(`H${long(300).slice(1)}`);
  expect(foldOrganizationName(long(301))).toBe(long(301));
});
