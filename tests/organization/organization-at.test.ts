import { expect, test } from 'vitest';
import {
  type LevelContext,
  organizationAt,
  ownerAt,
} from '../../src/organization/organization-at.js';
import { stretchOf } from '../../src/organization/running-text.js';
import { foldStretch } from '../../src/text/fold.js';
import { runningText } from '../../src/text/running-text.js';

const stretch = (text: string) => stretchOf(runningText(text), foldStretch(text, 0, text.length));

// [text with a stroke where the name ends, what it says]
const rows: readonly (readonly [string, string])[] = [
  ['Tỉnh ủy| họp', 'committee province'],
  ['Tỉnh ủy Sơn La| họp', 'committee province'],
  ['tỉnh ủy viên', ''],
  ['Thành ủy| họp', 'committee province'],
  ['Thành ủy Hà Nội| họp', 'committee province'],
  ['Thành ủy Vinh| họp', 'committee district'],
  ['Thành ủy thành phố Vinh| họp', 'committee district'],
  ['Thành ủy TPHCM| họp bàn', 'committee province'],
  ['Thành ủy TP.HCM| họp bàn', 'committee province'],
  ['Thành ủy TP. Hồ Chí Minh| họp', 'committee province'],
  ['Huyện ủy huyện Quốc Oai| họp', 'committee district'],
  ['Quận ủy Đống Đa|', 'committee district'],
  ['Thị ủy Sơn Tây|', 'committee district'],
  ['Quân ủy Trung ương| họp', 'committee central'],
  ['Quân ủy TƯ|', 'committee central'],
  ['Quân ủy họp', ''],
  ['Đảng ủy| họp', 'committee unknown bare'],
  ['đảng ủy viên', ''],
  ['Đảng ủy xã Sài Sơn| họp', 'committee commune'],
  ['Đảng ủy xã| họp', 'committee commune'],
  ['Đảng ủy phường 5| họp', 'committee commune'],
  ['Đảng ủy thị trấn Kép|', 'committee commune'],
  ['Đảng ủy đặc khu Phú Quốc|', 'committee commune'],
  ['Đảng bộ tỉnh| họp', 'party-organization province'],
  ['Đảng bộ tỉnh Sơn La|', 'party-organization province'],
  ['Đảng bộ thành phố| họp', 'party-organization province'],
  ['Đảng bộ thành phố Vinh| họp', 'party-organization district'],
  ['Đảng bộ TP. Vinh| họp', 'party-organization district'],
  ['Đảng bộ TPHCM| họp bàn việc', 'party-organization province'],
  ['Đảng bộ Thủ đô| họp', 'party-organization province'],
  ['Đảng bộ huyện Quốc Oai|', 'party-organization district'],
  ['Đảng bộ quận Đống Đa|', 'party-organization district'],
  ['Đảng bộ thị xã Sơn Tây|', 'party-organization district'],
  ['Đảng bộ tx. Sơn Tây|', 'party-organization district'],
  ['Chi bộ xã Sài Sơn, huyện Quốc Oai| họp', 'cell commune'],
  ['Chi ủy| họp', 'committee unknown bare'],
  ['chi ủy viên', ''],
  ['Chi ủy thôn Đông| họp', 'committee base numbered'],
  ['Chi bộ thôn Đông, xã Sài Sơn| họp', 'cell base numbered'],
  ['Chi bộ thôn Đông (xã Sài Sơn)| họp', 'cell base numbered'],
  ['Chi bộ thôn Đông (xã Sài Sơn|, huyện', 'cell base numbered'],
  ['Chi bộ thôn Đông - xã Sài Sơn|', 'cell base numbered'],
  ['Chi bộ thôn Đông xã Sài Sơn|', 'cell base numbered'],
  ['Chi bộ thôn Đông|, xã họp', 'cell base numbered'],
  ['Chi bộ tổ dân phố số 3 phường Giảng Võ|', 'cell base numbered'],
  ['Chi bộ khu phố 5|', 'cell base numbered'],
  ['Chi bộ| thôn họp', 'cell unknown bare'],
  ['Đảng bộ| thôn Đông', 'party-organization unknown bare'],
  ['Chi bộ 10| họp', 'cell base numbered'],
  ['Chi bộ số 3| họp', 'cell base numbered'],
  ['Chi bộ| 4 tốt', 'cell unknown bare'],
  ['Chi bộ 10, phường Giảng Võ| họp', 'cell base numbered'],
  ['Chi bộ| 10.5', 'cell unknown bare'],
  ['Chi bộ| 10%', 'cell unknown bare'],
  ['Chi bộ IV| họp', 'cell base numbered'],
  ['Chi bộ 2A|', 'cell base numbered'],
  ['Đảng ủy| 10', 'committee unknown bare'],
  ['Đảng bộ Quốc hội| họp', 'party-organization central'],
  ['Đảng ủy Chính phủ|', 'committee central'],
  ['Đảng ủy Công an Trung ương|', 'committee central'],
  ['Đảng ủy Quân đội nhân dân Việt Nam|', 'committee central'],
  ['Đảng bộ ngoài nước|', 'party-organization central'],
  ['Đảng ủy các cơ quan Đảng Trung ương| họp', 'committee central'],
  ['Đảng bộ khối các cơ quan Trung ương|', 'party-organization central'],
  ['Đảng ủy Khối Doanh nghiệp Trung ương|', 'committee central'],
  ['Đảng ủy Mặt trận Tổ quốc, các đoàn thể Trung ương|', 'committee central'],
  ['Đảng bộ| cơ sở họp', 'party-organization unknown bare'],
  ['Đảng bộ cơ sở Sở Tư pháp| họp', 'party-organization base'],
  ['Đảng bộ bộ phận Xưởng Một|', 'party-organization base'],
  ['Đảng bộ| các xã', 'party-organization unknown bare'],
  ['Đảng bộ| các huyện họp', 'party-organization unknown bare'],
  ['Chi bộ| trực thuộc', 'cell unknown bare'],
  ['Đảng bộ Khối Doanh nghiệp tỉnh| họp', 'party-organization province'],
  ['Đảng bộ khối doanh nghiệp huyện| họp', 'party-organization district'],
  ['Đảng bộ Khối Doanh nghiệp thành phố Hà Nội|', 'party-organization province'],
  ['Đảng bộ khối doanh nghiệp TP|', 'party-organization province'],
  ['Đảng bộ khối doanh nghiệp|', 'party-organization province'],
  ['Đảng ủy UBND tỉnh| họp', 'committee province'],
  ['Đảng bộ cơ quan chính quyền huyện Quốc Oai|', 'party-organization district'],
  ['Đảng bộ Dân Chính Đảng|', 'party-organization province'],
  ['Đảng bộ các cơ quan xã Sài Sơn|', 'party-organization commune'],
  ['Chi bộ Văn phòng Huyện ủy| họp', 'cell base'],
  ['Chi bộ cơ quan Ban Tổ chức Tỉnh ủy| họp', 'cell base'],
  ['Chi bộ Cơ quan Ủy ban Kiểm tra Huyện ủy|', 'cell base'],
  ['Chi bộ Văn phòng|', 'cell base'],
  ['Chi bộ Trường Quốc Oai| họp', 'cell base'],
  ['Chi bộ| trường họp', 'cell unknown bare'],
  ['Chi bộ Sở Tư pháp| họp', 'cell base'],
  ['Đảng ủy Công ty Than Đèo Ngang|', 'committee base'],
  ['Đảng bộ Hà Nội| họp', 'party-organization province'],
  ['Đảng bộ Sơn La| họp', 'party-organization province'],
  ['Đảng bộ Quốc Oai| họp', 'party-organization base'],
  ['Đảng bộ| Đảng', 'party-organization unknown bare'],
  ['Đảng bộ| Trần Văn Ất', 'party-organization unknown bare'],
  ['Đảng bộ Mai Châu|', 'party-organization base'],
  ['Chi bộ| Mai Châu', 'cell unknown bare'],
  ['Đảng ủy| Trần Văn Ất', 'committee unknown bare'],
  ['ĐẢNG BỘ| QUỐC OAI, HỌP', 'party-organization unknown bare'],
  ['ĐẢNG BỘ HÀ NỘI|, HỌP', 'party-organization province'],
  ['Đảng bộ|, họp', 'party-organization unknown bare'],
  ['Chi bộ| họp', 'cell unknown bare'],
  ['hội đồng', ''],
  ['Ban Thường vụ| họp', 'standing-committee unknown bare'],
  ['Ban Thường vụ Tỉnh ủy| họp', 'standing-committee province'],
  ['Thường vụ Huyện ủy|', 'standing-committee district'],
  ['BTV của Đảng ủy xã Sài Sơn| họp', 'standing-committee commune'],
  ['Ban Thường vụ Đảng bộ huyện Quốc Oai|', 'standing-committee district'],
  ['Ban Thường vụ| Chi bộ 3', 'standing-committee unknown bare'],
  ['Thường trực Tỉnh ủy| họp', 'standing-board province'],
  ['Thường trực| họp', 'standing-board unknown bare'],
  ['Thường trực| Trung ương họp', 'standing-board unknown bare'],
  ['Ban Chấp hành| họp', 'committee unknown bare'],
  ['Ban Chấp hành Đảng bộ huyện Quốc Oai| họp', 'committee district'],
  ['Ban Chấp hành Trung ương| họp', 'central-committee central'],
  ['Ban Chấp hành Trung ương Đảng| họp', 'central-committee central'],
  ['Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam| họp', 'central-committee central'],
  ['Ban Chấp hành| Trung ương Đoàn', 'committee unknown bare'],
  ['Ban Chấp hành| Trung ương Hội Nông dân', 'committee unknown bare'],
  ['BCH TƯ Đảng|', 'central-committee central'],
  ['BCHTW Đảng| họp', 'central-committee central'],
  ['BCHTƯ| họp', 'central-committee central'],
  ['BCH| tư vấn', 'committee unknown bare'],
  ['Ban Chấp hành của Trung ương|', 'central-committee central'],
  ['Bộ Chính trị| họp', 'politburo central'],
  ['Bộ Chính trị của Trung ương Đảng| họp', 'politburo central'],
  ['Bộ Chính trị Đảng Nhân dân', ''],
  ['Bộ Chính trị Đoàn', ''],
  ['Ban Bí thư| họp', 'secretariat central'],
  ['Ban Bí thư Trung ương Đảng| họp', 'secretariat central'],
  ['Ban Bí thư Trung ương Đoàn', ''],
  ['Đảng đoàn Quốc hội| họp', 'caucus central'],
  ['Đảng đoàn| họp', 'caucus unknown bare'],
  ['Ban Cán sự đảng UBND tỉnh| họp', 'caucus province'],
  ['Ban Cán sự UBND thành phố| họp', 'caucus province'],
  ['Ban Cán sự đảng Bộ Tư pháp| họp', 'caucus central'],
  ['BCSĐ UBND TP| họp', 'caucus province'],
  ['Ban Tuyên giáo| họp', 'advisory unknown'],
  ['Ban Tuyên giáo Trung ương| họp', 'advisory central'],
  ['Ban Tuyên giáo Tỉnh ủy| họp', 'advisory province'],
  ['Ban Tuyên giáo và Dân vận Tỉnh ủy Sơn La| họp', 'advisory province'],
  ['Ban Tuyên giáo của Thành ủy|', 'advisory province'],
  ['ban tuyên giáo| họp', 'advisory unknown bare'],
  ['ban Tuyên giáo| họp', 'advisory unknown'],
  ['Ban Tuyên giáo| Hội', 'advisory unknown bare'],
  ['Ban Tuyên giáo| Công đoàn', 'advisory unknown bare'],
  ['Ban Tuyên giáo| Quốc Oai', 'advisory unknown bare'],
  ['Ban Tuyên giáo tỉnh Sơn La| họp', 'advisory province'],
  ['Ban Dân vận huyện| họp', 'advisory district'],
  ['Ban Nội chính TPHCM| họp bàn', 'advisory province'],
  ['Ban Tuyên giáo| Đảng bộ tỉnh', 'advisory unknown bare'],
  ['Ban Tuyên giáo| Chi bộ 3', 'advisory unknown bare'],
  ['Ban Tổ chức| họp', 'advisory unknown bare'],
  ['Ban Tổ chức Trung ương| họp', 'advisory central'],
  ['Ban Tổ chức| tư vấn', 'advisory unknown bare'],
  ['Ban Tổ chức TƯ|', 'advisory central'],
  ['Ban Kinh tế| họp', 'advisory unknown bare'],
  ['Ban Kinh tế Trung ương|', 'advisory central'],
  ['Ban Chính sách, chiến lược Trung ương|', 'advisory central'],
  ['Ban Xây dựng Đảng| họp', 'advisory unknown'],
  ['Ban Tư tưởng - Văn hóa Trung ương|', 'advisory central'],
  ['Ban Khoa giáo Trung ương|', 'advisory central'],
  ['Văn phòng| họp', 'advisory unknown bare'],
  ['Văn phòng Trung ương Đảng| họp', 'advisory central'],
  ['Văn phòng Tỉnh ủy|', 'advisory province'],
  ['UBKT| họp', 'inspection-commission unknown'],
  ['UBKT Huyện ủy|', 'inspection-commission district'],
  ['UBKT huyện Quốc Oai| họp', 'inspection-commission district'],
  ['UBKTTW| họp', 'inspection-commission central'],
  ['Ủy ban Kiểm tra Trung ương|', 'inspection-commission central'],
  ['UB Kiểm tra Đảng ủy|', 'inspection-commission unknown'],
  ['Cơ quan Ủy ban Kiểm tra Tỉnh ủy|', 'inspection-commission province'],
  ['Ủy ban Kiểm tra| của Hội', 'inspection-commission unknown bare'],
  ['Ủy ban Kiểm tra Đảng bộ tỉnh|', 'inspection-commission province'],
  ['Phó Ban Thường trực họp', ''],
  ['Trung ương Đảng| họp', 'central-committee central'],
  ['Trung ương Đảng Cộng sản Việt Nam| họp', 'central-committee central'],
  ['Trung ương Đảng Nhân dân', ''],
  ['TW Đảng|', 'central-committee central'],
  ['T.Ư Đảng|', 'central-committee central'],
  ['Trung ương họp', ''],
  ['Ban\nThường vụ\nTỉnh ủy|', 'standing-committee province'],
  ['Ban Thường vụ|\n\nTỉnh ủy', 'standing-committee unknown bare'],
];

/** The text with a stroke where a name at its beginning ends, and what that says. */
function read(text: string, context: LevelContext): readonly [string, string] {
  const said = organizationAt(stretch(text), 0, context);
  if (said === undefined) return [text, ''];
  const { end, body, level, isBare, isNumbered } = said;
  const marks = `${isBare ? ' bare' : ''}${isNumbered ? ' numbered' : ''}`;
  return [`${text.slice(0, end)}|${text.slice(end)}`, `${body} ${level}${marks}`];
}

test.each(rows)('%j: %s', (text, said) => {
  expect(read(text.replace('|', ''), {})).toEqual([text, said]);
});

test('names are read alike further on in a text', () => {
  for (const [text] of rows) {
    const plain = text.replace('|', '');
    const [at, further] = ['', 'hôm qua thì '].map((before) => {
      const said = organizationAt(stretch(before + plain), before.length, {});
      return said && { ...said, end: said.end - before.length };
    });
    expect(further, text).toEqual(at);
  }
});

// [text with a stroke, what is known before, what it says]
const told: readonly (readonly [string, LevelContext, string])[] = [
  ['Đảng bộ| thôn Đông', { last: 'district' }, 'party-organization district bare'],
  ['Chi bộ| thôn họp', { last: 'district' }, 'cell district bare'],
  ['Chi bộ| trực thuộc', { last: 'commune' }, 'cell commune bare'],
  ['Ban Thường vụ| họp', { last: 'province' }, 'standing-committee province bare'],
  ['Ban Tuyên giáo| họp', { last: 'district' }, 'advisory district'],
  ['Thành ủy| họp', { city: 'district' }, 'committee district'],
  ['Tỉnh ủy| họp', { city: 'district' }, 'committee province'],
  ['Đảng bộ khối doanh nghiệp|', { last: 'district' }, 'party-organization district'],
  ['Đảng bộ khối doanh nghiệp|', { last: 'commune' }, 'party-organization province'],
  ['Đảng bộ khối doanh nghiệp|', { last: 'province' }, 'party-organization province'],
  ['Đảng bộ khối doanh nghiệp TPHCM|', { last: 'district' }, 'party-organization province'],
  ['Thành ủy Huế| họp', {}, 'committee province'],
  ['Thành ủy Huế| họp', { hasProvince: true }, 'committee district'],
  ['Thành ủy Bắc Ninh| họp', { hasProvince: true }, 'committee district'],
  ['Thành ủy Hà Nội| họp', { hasProvince: true }, 'committee province'],
  ['Thành ủy Huế| họp', { hasProvince: true, day: '2025-08-01' }, 'committee province'],
  ['Thành ủy Huế| họp', { day: '2024-12-31' }, 'committee district'],
  ['Đảng bộ thành phố Huế| họp', { day: '2024-12-31' }, 'party-organization district'],
  ['Đảng bộ thành\nphố Vinh| họp', {}, 'party-organization district'],
  ['Đảng bộ thị  xã Sơn Tây| họp', {}, 'party-organization district'],
];

test.each(told)('%j after %j: %s', (text, context, said) => {
  expect(read(text.replace('|', ''), context)).toEqual([text, said]);
});

test('no standing board follows the words of a post', () => {
  for (const before of ['phó bí thư ', 'phó ban ', 'Phó Trưởng ban ', 'văn phòng ', 'ủy viên ']) {
    expect(organizationAt(stretch(`${before}Thường trực Tỉnh ủy`), before.length, {})).toBe(
      undefined,
    );
  }
  expect(organizationAt(stretch('của Thường trực Tỉnh ủy'), 4, {})?.body).toBe('standing-board');
});

test('a level that the words leave out is the one named last', () => {
  expect(organizationAt(stretch('đảng ủy'), 0, { last: 'commune' })?.level).toBe('commune');
  expect(ownerAt(stretch('thành ủy'), 0, { city: 'district' })?.level).toBe('district');
  expect(ownerAt(stretch('thành ủy'), 0, {})?.level).toBe('province');
});

test('a body is no owner', () => {
  expect(ownerAt(stretch('Bộ Chính trị'), 0, {})).toBeUndefined();
});
