import type { Fact } from '../fact/fact.js';

/** How the names of a kind are put together. */
export interface NamePattern extends Fact {
  /** The pattern, in Vietnamese, with what varies in angle brackets. */
  readonly pattern: string;
  /** Whole names of the pattern that were seen. */
  readonly examples: readonly string[];
  /** What to know about it, in English. */
  readonly says?: string;
  /** Where the examples were seen, for what no rule names. */
  readonly seenIn?: string;
}

const seen = { source: 'observed' } as const;

/** How names of organisations, posts and congresses are put together, the plain ones first. */
export const namePatterns: readonly NamePattern[] = [
  {
    pattern: 'Đảng bộ <đơn vị>',
    examples: ['Đảng bộ huyện Vĩnh Linh', 'Đảng bộ xã Công Hải'],
    says: 'the unit keeps its type word',
    seenIn: 'vinhlinh.quangtri.gov.vn',
    ...seen,
  },
  {
    pattern: '<Tỉnh, Thành, Huyện, Quận, Thị> ủy <tên riêng>',
    examples: ['Huyện ủy Thạch Thất', 'Quận ủy Đống Đa', 'Thành ủy Móng Cái'],
    says: 'the type is fused into the word and not said again',
    source: 'charter-2011',
    clause: '20.1',
  },
  {
    pattern: 'Đảng ủy <loại> <tên>',
    examples: ['Đảng ủy phường Giảng Võ', 'Đảng ủy xã Công Hải', 'Đảng ủy UBND tỉnh'],
    says: 'the type word is kept',
    seenIn: 'tienphong.vn post1767620',
    ...seen,
  },
  {
    pattern: 'Ban Chấp hành Đảng bộ <đơn vị>',
    examples: ['Ban Chấp hành Đảng bộ thành phố Hà Nội'],
    says: 'the full name of a committee; term and years may follow: khóa XVIII, nhiệm kỳ 2025-2030',
    seenIn: 'vietnamplus.vn post1070899',
    ...seen,
  },
  {
    pattern: 'Ban Thường vụ <cấp ủy>, Thường trực <cấp ủy>',
    examples: ['Ban Thường vụ Thành ủy Hà Nội', 'Thường trực Huyện ủy'],
    seenIn: 'tienphong.vn post1767620; tuyengiaotiengiang.vn 1795',
    ...seen,
  },
  {
    pattern: '<Ban> <cấp ủy>',
    examples: ['Ban Tổ chức Thành ủy Hà Nội', 'Ban Tuyên giáo và Dân vận Trung ương'],
    says: 'the committee follows its board, with no word between',
    seenIn: 'vnexpress 5009091',
    ...seen,
  },
  {
    pattern: 'Ủy ban Kiểm tra <cấp ủy>, Cơ quan Ủy ban Kiểm tra <cấp ủy>',
    examples: ['Ủy ban Kiểm tra Trung ương', 'Cơ quan Ủy ban Kiểm tra'],
    says: 'the commission and its office are two',
    source: 'qd294-tw-2025',
    clause: '18',
  },
  {
    pattern: 'Chi bộ <thôn, tổ dân phố, số, cơ quan, trường>',
    examples: ['Chi bộ thôn Hoàng Tường', 'Chi bộ 10', 'Chi bộ Trường THPT Vĩnh Linh'],
    says: 'a name of a number alone needs the organisation above',
    seenIn: 'baohaiduong 215609; badinh.hanoi.gov.vn 155546; vinhlinh.quangtri.gov.vn',
    ...seen,
  },
  {
    pattern: 'Đảng bộ bộ phận <đơn vị>',
    examples: ['Đảng bộ bộ phận xưởng DVKT'],
    seenIn: 'a paper in a public repository',
    ...seen,
  },
  {
    pattern: '<chức danh> <cấp ủy, ban>, <chức vụ nhà nước>',
    examples: ['Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh'],
    says: 'the post in the State may be left out; later parts may leave out whose they are',
    seenIn: 'baobacninh.com.vn',
    ...seen,
  },
  {
    pattern: '<danh sách có chung từ đầu>',
    examples: ['tỉnh, thành ủy', 'chi, đảng bộ cơ sở', 'Ban Chấp hành, Ban Thường vụ'],
    says: 'names in a row share a head or an end, said once',
    seenIn: 'tuyengiaotiengiang.vn 1795',
    ...seen,
  },
  {
    pattern: 'Đại hội (đại biểu) Đảng bộ <đơn vị> lần thứ <số La Mã>, nhiệm kỳ <năm-năm>',
    examples: ['Đại hội Đảng bộ các cơ quan xã Quốc Oai lần thứ Nhất, nhiệm kỳ 2025-2030'],
    says: 'the number begins again at I for a new unit',
    source: 'hd06-tw-2025',
    clause: '15.3',
  },
];
