import type { Day } from '../text/day.js';
import type { Province } from './provinces-before.js';
import { communesAboveBase } from './regimes.js';

const names: readonly (readonly [code: string, name: string, from: readonly string[]])[] = [
  ['01', 'Hà Nội', ['01']],
  ['04', 'Cao Bằng', ['04']],
  ['08', 'Tuyên Quang', ['02', '08']],
  ['11', 'Điện Biên', ['11']],
  ['12', 'Lai Châu', ['12']],
  ['14', 'Sơn La', ['14']],
  ['15', 'Lào Cai', ['10', '15']],
  ['19', 'Thái Nguyên', ['06', '19']],
  ['20', 'Lạng Sơn', ['20']],
  ['22', 'Quảng Ninh', ['22']],
  ['24', 'Bắc Ninh', ['24', '27']],
  ['25', 'Phú Thọ', ['17', '25', '26']],
  ['31', 'Hải Phòng', ['30', '31']],
  ['33', 'Hưng Yên', ['33', '34']],
  ['37', 'Ninh Bình', ['35', '36', '37']],
  ['38', 'Thanh Hóa', ['38']],
  ['40', 'Nghệ An', ['40']],
  ['42', 'Hà Tĩnh', ['42']],
  ['44', 'Quảng Trị', ['44', '45']],
  ['46', 'Huế', ['46']],
  ['48', 'Đà Nẵng', ['48', '49']],
  ['51', 'Quảng Ngãi', ['51', '62']],
  ['52', 'Gia Lai', ['52', '64']],
  ['56', 'Khánh Hòa', ['56', '58']],
  ['66', 'Đắk Lắk', ['54', '66']],
  ['68', 'Lâm Đồng', ['60', '67', '68']],
  ['75', 'Đồng Nai', ['70', '75']],
  ['79', 'Hồ Chí Minh', ['74', '77', '79']],
  ['80', 'Tây Ninh', ['72', '80']],
  ['82', 'Đồng Tháp', ['82', '87']],
  ['86', 'Vĩnh Long', ['83', '84', '86']],
  ['91', 'An Giang', ['89', '91']],
  ['92', 'Cần Thơ', ['92', '93', '94']],
  ['96', 'Cà Mau', ['95', '96']],
];

const cities: ReadonlySet<string> = new Set(['01', '31', '46', '48', '79', '92']);

/** Provinces that became cities later, each by a resolution of the National Assembly. */
const laterCities: Readonly<Record<string, Pick<Province, 'source'> & { readonly since: Day }>> = {
  '22': { since: '2026-09-01', source: 'nq36-2026-qh16' },
  '24': { since: '2026-09-20', source: 'nq39-2026-qh16' },
  '75': { since: '2026-04-30', source: 'nq30-2026-qh16' },
};

/**
 * The provinces under the codes of 2025: 34 on every day from 1/7/2025. Eleven are those of before,
 * 23 were made from several.
 */
export const provincesAfter: readonly Province[] = names.flatMap(
  ([code, name, from]): Province[] => {
    const row = {
      codes: 2025,
      code,
      name,
      type: cities.has(code) ? 'city' : 'province',
      from,
      since: communesAboveBase,
      source: from.length > 1 ? 'nq202-2025-qh15' : 'qd19-2025-ttg',
    } as const;
    const later = laterCities[code];
    return later
      ? [
          { until: later.since, ...row },
          { ...row, ...later, type: 'city' },
        ]
      : [row];
  },
);

/** How many units of each kind a province has. */
export interface ProvinceUnits {
  /** Its code of 2025. */
  readonly code: string;
  /** The districts, urban districts, towns and cities within it that ended on 1/7/2025. */
  readonly districtsBefore: number;
  /** Communes on 20/9/2026. */
  readonly communes: number;
  /** Wards on 20/9/2026. */
  readonly wards: number;
  /** Special zones on 20/9/2026. */
  readonly specialZones: number;
  /** Where it is written. */
  readonly source: Province['source'];
}

const units: readonly (readonly [string, number, number, number, number])[] = [
  ['01', 30, 75, 51, 0],
  ['04', 10, 53, 3, 0],
  ['08', 18, 117, 7, 0],
  ['11', 10, 42, 3, 0],
  ['12', 8, 36, 2, 0],
  ['14', 12, 67, 8, 0],
  ['15', 18, 89, 10, 0],
  ['19', 17, 77, 15, 0],
  ['20', 11, 61, 4, 0],
  ['22', 13, 22, 30, 2],
  ['24', 18, 54, 45, 0],
  ['25', 32, 133, 15, 0],
  ['31', 27, 67, 45, 2],
  ['33', 18, 93, 11, 0],
  ['37', 22, 97, 32, 0],
  ['38', 26, 147, 19, 0],
  ['40', 20, 119, 11, 0],
  ['42', 12, 60, 9, 0],
  ['44', 18, 69, 8, 1],
  ['46', 9, 19, 21, 0],
  ['48', 25, 70, 23, 1],
  ['51', 23, 86, 9, 1],
  ['52', 28, 110, 25, 0],
  ['56', 16, 48, 16, 1],
  ['66', 24, 88, 14, 0],
  ['68', 28, 103, 20, 1],
  ['75', 22, 62, 33, 0],
  ['79', 38, 54, 113, 1],
  ['80', 24, 82, 14, 0],
  ['82', 23, 82, 20, 0],
  ['86', 26, 105, 19, 0],
  ['91', 26, 85, 14, 3],
  ['92', 28, 72, 31, 0],
  ['96', 16, 55, 9, 0],
];

/** How many units each of the 34 provinces has, counted in public lists. */
export const provinceUnits: readonly ProvinceUnits[] = units.map(
  ([code, districtsBefore, communes, wards, specialZones]) => ({
    code,
    districtsBefore,
    communes,
    wards,
    specialZones,
    source: 'provinces-database',
  }),
);
