import type { Fact } from '../fact/fact.js';
import { communesAboveBase } from './regimes.js';

/** A province or centrally-run city, with the committee that its type gives it, for a time. */
export interface Province extends Fact {
  /**
   * Which list its code is of: that of 2004 or that of 2025. Seven codes of 2004 mean another
   * province in 2025, so that a code alone identifies nothing.
   */
  readonly codes: 2004 | 2025;
  /** Its code in that list, two digits. */
  readonly code: string;
  /** Its name, without its type. */
  readonly name: string;
  /** Province, or centrally-run city. */
  readonly type: 'province' | 'city';
  /** The codes of 2004 of those that it was made from, its own among them; for rows of 2025. */
  readonly from?: readonly string[];
}

/** When the list of 63 begins: Hà Tây had joined Hà Nội that day. @internal */
export const firstDayOfProvinces = '2008-08-01';

const names: readonly (readonly [code: string, name: string])[] = [
  ['01', 'Hà Nội'],
  ['02', 'Hà Giang'],
  ['04', 'Cao Bằng'],
  ['06', 'Bắc Kạn'],
  ['08', 'Tuyên Quang'],
  ['10', 'Lào Cai'],
  ['11', 'Điện Biên'],
  ['12', 'Lai Châu'],
  ['14', 'Sơn La'],
  ['15', 'Yên Bái'],
  ['17', 'Hòa Bình'],
  ['19', 'Thái Nguyên'],
  ['20', 'Lạng Sơn'],
  ['22', 'Quảng Ninh'],
  ['24', 'Bắc Giang'],
  ['25', 'Phú Thọ'],
  ['26', 'Vĩnh Phúc'],
  ['27', 'Bắc Ninh'],
  ['30', 'Hải Dương'],
  ['31', 'Hải Phòng'],
  ['33', 'Hưng Yên'],
  ['34', 'Thái Bình'],
  ['35', 'Hà Nam'],
  ['36', 'Nam Định'],
  ['37', 'Ninh Bình'],
  ['38', 'Thanh Hóa'],
  ['40', 'Nghệ An'],
  ['42', 'Hà Tĩnh'],
  ['44', 'Quảng Bình'],
  ['45', 'Quảng Trị'],
  ['46', 'Thừa Thiên Huế'],
  ['48', 'Đà Nẵng'],
  ['49', 'Quảng Nam'],
  ['51', 'Quảng Ngãi'],
  ['52', 'Bình Định'],
  ['54', 'Phú Yên'],
  ['56', 'Khánh Hòa'],
  ['58', 'Ninh Thuận'],
  ['60', 'Bình Thuận'],
  ['62', 'Kon Tum'],
  ['64', 'Gia Lai'],
  ['66', 'Đắk Lắk'],
  ['67', 'Đắk Nông'],
  ['68', 'Lâm Đồng'],
  ['70', 'Bình Phước'],
  ['72', 'Tây Ninh'],
  ['74', 'Bình Dương'],
  ['75', 'Đồng Nai'],
  ['77', 'Bà Rịa - Vũng Tàu'],
  ['79', 'Hồ Chí Minh'],
  ['80', 'Long An'],
  ['82', 'Tiền Giang'],
  ['83', 'Bến Tre'],
  ['84', 'Trà Vinh'],
  ['86', 'Vĩnh Long'],
  ['87', 'Đồng Tháp'],
  ['89', 'An Giang'],
  ['91', 'Kiên Giang'],
  ['92', 'Cần Thơ'],
  ['93', 'Hậu Giang'],
  ['94', 'Sóc Trăng'],
  ['95', 'Bạc Liêu'],
  ['96', 'Cà Mau'],
];

const cities: ReadonlySet<string> = new Set(['01', '31', '48', '79', '92']);

const city = {
  codes: 2004,
  code: '46',
  name: 'Huế',
  type: 'city',
  since: '2025-01-01',
  until: communesAboveBase,
  source: 'provinces-database',
} as const;

/** The provinces under the codes of 2004: 63 on every day from 1/8/2008 to 30/6/2025. */
export const provincesBefore: readonly Province[] = names.flatMap(([code, name]): Province[] => {
  const row: Province = {
    codes: 2004,
    code,
    name,
    type: cities.has(code) ? 'city' : 'province',
    since: firstDayOfProvinces,
    until: code === city.code ? city.since : communesAboveBase,
    source: 'qd124-2004-ttg',
  };
  return code === city.code ? [row, city] : [row];
});
