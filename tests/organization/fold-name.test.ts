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
];

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
