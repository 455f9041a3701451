import type { Day } from '../text/day.js';

/** A document, or a set of public copies, on whose word a row stands. */
export interface Source {
  /** Its number, for a Party or State document. */
  readonly code?: string;
  /** The day it was signed. */
  readonly day?: Day;
  /** What it is, in Vietnamese for documents. */
  readonly title: string;
  /** `primary`: its text was read; `secondary`: digests by others; `observed`: real use. */
  readonly kind: 'primary' | 'secondary' | 'observed';
  /** Where copies were read: sites and their pages, shortened. */
  readonly at?: readonly string[];
}

const table = {
  'army-circular-2024': { title: 'Thông tư 95/2024/TT-BQP', kind: 'secondary' },
  'charter-2011': {
    day: '2011-01-19',
    title: 'Điều lệ Đảng',
    kind: 'primary',
    at: [
      'hethongphapluat.com: dieu-20',
      'dvdn247.net',
      'thinhvuongvietnam.com 40449',
      'dangcongsan.vn 555347',
    ],
  },
  'charter-digests': {
    title: 'Digests of the Điều lệ Đảng, articles 15 to 17',
    kind: 'secondary',
    at: ['viettimes.vn post17854', 'hcmup.edu.vn', 'thuvienphapluat.vn'],
  },
  'ct45-tw-2025': {
    code: '45-CT/TW',
    day: '2025-04-14',
    title: 'Chỉ thị về đại hội đảng bộ các cấp tiến tới Đại hội XIV của Đảng',
    kind: 'primary',
    at: [
      'xaydungchinhsach.chinhphu.vn 119250415172833596',
      'znews.vn post1546412',
      'tuoitrethudo.vn 275515',
    ],
  },
  'ct46-tw-2025': {
    code: '46-CT/TW',
    day: '2025-05-16',
    title: 'Chỉ thị về bầu cử đại biểu Quốc hội khóa XVI và Hội đồng nhân dân nhiệm kỳ 2026-2031',
    kind: 'primary',
  },
  'cv1825-btctw-2016': {
    code: '1825-CV/BTCTW',
    day: '2016-11-18',
    title: 'Công văn của Ban Tổ chức Trung ương, bổ sung 27-HD/BTCTW',
    kind: 'secondary',
  },
  'cv10072-btctw-2025': {
    code: '10072-CV/BTCTW',
    day: '2025-11-06',
    title: 'Công văn của Ban Tổ chức Trung ương về đánh giá, xếp loại năm 2025',
    kind: 'secondary',
  },
  'dong-nai-2024': {
    title: 'Figures of the Đảng bộ tỉnh Đồng Nai, March 2024',
    kind: 'secondary',
    at: ['dongnai.gov.vn 92417'],
  },
  'hai-phong-2025': {
    day: '2025-11-18',
    title: 'Quyết định 212/2025/QĐ-UBND của Ủy ban nhân dân thành phố Hải Phòng',
    kind: 'secondary',
  },
  'hanoi-draft-2025': {
    title:
      'Draft of a guidance of the Ban Tổ chức Thành ủy Hà Nội, November 2025, without a number',
    kind: 'primary',
    at: ['tcddvhn/sotay-dangvien: huongdan.pdf'],
  },
  'hd01-tw-2026': {
    code: '01-HD/TW',
    day: '2026-05-19',
    title: 'Hướng dẫn thi hành Điều lệ Đảng, as others tell it: its text was not seen',
    kind: 'secondary',
  },
  'hd05-vptw-2026': {
    code: '05-HD/VPTW',
    day: '2026-05-27',
    title: 'Hướng dẫn thể thức và kỹ thuật trình bày văn bản của Đảng',
    kind: 'secondary',
  },
  'hd06-tw-2025': {
    code: '06-HD/TW',
    day: '2025-06-09',
    title: 'Hướng dẫn thi hành Điều lệ Đảng',
    kind: 'primary',
    at: ['tcddvhn/sotay-dangvien: huongdan06.pdf'],
  },
  'hd16-btctw-2018': {
    code: '16-HD/BTCTW',
    day: '2018-09-24',
    title:
      'Hướng dẫn kiểm điểm, đánh giá, xếp loại chất lượng hằng năm đối với tổ chức đảng, đảng viên và tập thể, cá nhân cán bộ lãnh đạo, quản lý các cấp',
    kind: 'secondary',
  },
  'hd20-btctw-2008': {
    code: '20-HD/BTCTW',
    day: '2008-10-10',
    title: 'Hướng dẫn của Ban Tổ chức Trung ương về đánh giá, xếp loại chất lượng',
    kind: 'secondary',
  },
  'hd21-btctw-2019': {
    code: '21-HD/BTCTW',
    day: '2019-10-18',
    title: 'Hướng dẫn của Ban Tổ chức Trung ương về đánh giá, xếp loại chất lượng',
    kind: 'secondary',
  },
  'hd25-btctw-2023': {
    code: '25-HD/BTCTW',
    day: '2023-11-10',
    title: 'Hướng dẫn của Ban Tổ chức Trung ương về đánh giá, xếp loại chất lượng',
    kind: 'secondary',
  },
  'hd27-btctw-2014': {
    code: '27-HD/BTCTW',
    day: '2014-09-25',
    title: 'Hướng dẫn của Ban Tổ chức Trung ương về đánh giá, xếp loại chất lượng',
    kind: 'secondary',
  },
  'hd31-btctw-2025': {
    code: '31-HD/BTCTW',
    day: '2025-04-23',
    title: 'Guidance on the staff of a commune committee, as a commune tells it',
    kind: 'secondary',
    at: ['thuyxuantien.chuongmy.hanoi.gov.vn'],
  },
  'hd36-vptw-2018': {
    code: '36-HD/VPTW',
    day: '2018-04-03',
    title: 'Hướng dẫn thể thức và kỹ thuật trình bày văn bản của Đảng',
    kind: 'secondary',
  },
  'hd36-vptw-2018-digest': {
    code: '36-HD/VPTW',
    day: '2018-04-03',
    title: 'Digests of its abbreviations',
    kind: 'secondary',
  },
  'hd43-btctw-2025': {
    code: '43-HD/BTCTW',
    day: '2025-10-31',
    title: 'Hướng dẫn của Ban Tổ chức Trung ương về đánh giá, xếp loại chất lượng',
    kind: 'primary',
  },
  'kl118-tw-2025': {
    code: '118-KL/TW',
    day: '2025-01-18',
    title: 'Kết luận điều chỉnh, bổ sung Chỉ thị 35-CT/TW',
    kind: 'secondary',
    at: ['thoidai.com.vn 211262', 'luatvietnam.vn 387581'],
  },
  'kl198-tw-2025': {
    code: '198-KL/TW',
    day: '2025-10-08',
    title: 'Kết luận của Bộ Chính trị, về đánh giá hằng quý',
    kind: 'secondary',
  },
  'nd30-2020': {
    code: '30/2020/NĐ-CP',
    title: 'Nghị định, Phụ lục I và Phụ lục III',
    kind: 'primary',
  },
  'nd48-2023': {
    code: '48/2023/NĐ-CP',
    day: '2023-07-17',
    title: 'Nghị định sửa đổi Nghị định 90/2020/NĐ-CP',
    kind: 'primary',
  },
  'nd90-2020': {
    code: '90/2020/NĐ-CP',
    day: '2020-08-13',
    title: 'Nghị định về đánh giá, xếp loại chất lượng cán bộ, công chức, viên chức',
    kind: 'primary',
  },
  'nd335-2025': {
    code: '335/2025/NĐ-CP',
    day: '2025-12-21',
    title: 'Nghị định về đánh giá, xếp loại chất lượng',
    kind: 'secondary',
  },
  'nq30-2026-qh16': {
    code: '30/2026/QH16',
    day: '2026-04-24',
    title: 'Resolution that made Đồng Nai a city',
    kind: 'secondary',
    at: ['xaydungchinhsach.chinhphu.vn 119260430102336551'],
  },
  'nq36-2026-qh16': {
    code: '36/2026/QH16',
    title: 'Resolution that made Quảng Ninh a city',
    kind: 'secondary',
    at: ['xaydungchinhsach.chinhphu.vn 119260903082603583'],
  },
  'nq39-2026-qh16': {
    code: '39/2026/QH16',
    title: 'Resolution that made Bắc Ninh a city',
    kind: 'secondary',
    at: ['thanglequoc/vietnamese-provinces-database: v5.2.0'],
  },
  'nq237-ubtvqh16-2026': {
    code: '237/NQ-UBTVQH16',
    day: '2026-04-14',
    title: 'Resolution that made ten communes of Đồng Nai wards',
    kind: 'secondary',
    at: ['thanglequoc/vietnamese-provinces-database', 'zindont/vietnam-address-kit'],
  },
  'nq388-ubtvqh16-2026': {
    code: '388/NQ-UBTVQH16',
    day: '2026-08-04',
    title: 'Resolution that made twelve communes of Bắc Ninh wards',
    kind: 'secondary',
    at: ['vanban.chinhphu.vn 219328', 'thanglequoc/vietnamese-provinces-database: v5.2.0'],
  },
  'nq202-2025-qh15': {
    code: '202/2025/QH15',
    title: 'Resolution that merged the provinces',
    kind: 'secondary',
    at: ['thanglequoc/vietnamese-provinces-database'],
  },
  observed: { title: 'Public copies, read November 2026', kind: 'observed' },
  'press-2025-01-29': {
    day: '2025-01-29',
    title: 'Press on the end of the đảng đoàn and ban cán sự đảng',
    kind: 'secondary',
    at: ['m.mattran.org.vn 50973', 'thactrang.com 187618'],
  },
  'press-2025-02-03': {
    day: '2025-02-03',
    title: 'Press of that day',
    kind: 'secondary',
    at: ['znews.vn post1527701', 'nongnghiepmoitruong.vn d740762'],
  },
  'press-2025-06-09': {
    title: 'Press on the rules of 9/6/2025 for communes, wards and special zones',
    kind: 'secondary',
    at: ['quanghungmedia.com', 'luatvietnam.vn 186-102448', 'baogialai post327347'],
  },
  'press-hanoi-2025': {
    title: 'Press on the Ban Chấp hành Đảng bộ thành phố Hà Nội khóa XVIII',
    kind: 'secondary',
    at: ['vietnamplus.vn post1070899'],
  },
  'press-provinces-2025': {
    title: 'Press on the đảng bộ of provinces that were merged in 2025',
    kind: 'secondary',
    at: ['baomoi.net.vn: Quyết định 315', 'fresh.buzz'],
  },
  'press-communes-2025': {
    title:
      'A newspaper on xã Quốc Oai, July 2025, and the catalogue of xã Công Hải, September 2026',
    kind: 'observed',
    at: ['baophunuthudo.vn 143877'],
  },
  'press-2026-01-23': {
    day: '2026-01-23',
    title: 'Press on the bodies and leaders that the Đại hội XIV elected',
    kind: 'secondary',
    at: [
      'dantri.com.vn 20260123180409687',
      'viettimes.vn post194038',
      'vnexpress 5009091',
      'soha.vn 198260124110115714',
    ],
  },
  'provinces-database': {
    title: 'Public database of administrative units, v2.4.1 to v5.2.0 (20/9/2026)',
    kind: 'secondary',
    at: ['thanglequoc/vietnamese-provinces-database'],
  },
  'qd19-2025-ttg': {
    code: '19/2025/QĐ-TTg',
    day: '2025-06-30',
    title: 'Decision on the codes of administrative units',
    kind: 'secondary',
    at: ['nso.gov.vn', 'thanglequoc/vietnamese-provinces-database'],
  },
  'qd20-tw-2026': {
    code: '20-QĐ/TW',
    day: '2026-04-08',
    title: 'Quy định thi hành Điều lệ Đảng, as others tell it: its text was not seen',
    kind: 'secondary',
    at: ['ubmttqvn.quangtri.gov.vn 7809'],
  },
  'qd24-tw-2021': {
    code: '24-QĐ/TW',
    day: '2021-07-30',
    title: 'Quy định thi hành Điều lệ Đảng',
    kind: 'secondary',
    at: ['danvan.vn 14431'],
  },
  'qd29-tw-2016': {
    code: '29-QĐ/TW',
    day: '2016-07-25',
    title: 'Quy định thi hành Điều lệ Đảng',
    kind: 'secondary',
    at: ['thuvienphapluat.vn 319797'],
  },
  'qd31-tw-1997': {
    code: '31-QĐ/TW',
    day: '1997-10-01',
    title: 'Quy định về thể loại, thẩm quyền ban hành và thể thức văn bản của Đảng',
    kind: 'secondary',
  },
  'qd66-tw-2017': {
    code: '66-QĐ/TW',
    day: '2017-02-06',
    title: 'Quy định về thể loại, thẩm quyền ban hành và thể thức văn bản của Đảng',
    kind: 'secondary',
  },
  'qd124-2004-ttg': {
    code: '124/2004/QĐ-TTg',
    title: 'Decision on the codes of administrative units',
    kind: 'secondary',
    at: ['thanglequoc/vietnamese-provinces-database: v2.4.1'],
  },
  'qd124-tw-2023': {
    code: '124-QĐ/TW',
    day: '2023-10-04',
    title:
      'Quy định về kiểm điểm và đánh giá, xếp loại chất lượng hằng năm đối với tập thể, cá nhân trong hệ thống chính trị',
    kind: 'secondary',
  },
  'qd132-tw-2018': {
    code: '132-QĐ/TW',
    day: '2018-03-08',
    title:
      'Quy định về kiểm điểm và đánh giá, xếp loại chất lượng hằng năm đối với tập thể, cá nhân trong hệ thống chính trị',
    kind: 'secondary',
  },
  'qd208-tw-2026': {
    code: '208-QĐ/TW',
    day: '2026-07-26',
    title: 'Quy định thi hành Điều lệ Đảng, as others tell it: its text was not seen',
    kind: 'secondary',
  },
  'qd232-tw-2025': {
    code: '232-QĐ/TW',
    day: '2025-01-20',
    title: 'Quy định thi hành Điều lệ Đảng',
    kind: 'secondary',
    at: ['vietnam.vn', 'baolaocai post397580'],
  },
  'qd244-tw-2025': {
    code: '244-QĐ/TW',
    day: '2025-01-24',
    title: 'Decision that founded the Đảng bộ Quốc hội',
    kind: 'secondary',
  },
  'qd259-tw-2025': {
    code: '259-QĐ/TW',
    day: '2025-01-24',
    title: 'Decision on the Văn phòng Trung ương Đảng',
    kind: 'secondary',
    at: ['vbpl.ts24.com.vn'],
  },
  'qd294-tw-2025': {
    code: '294-QĐ/TW',
    day: '2025-05-26',
    title: 'Quy định thi hành Điều lệ Đảng',
    kind: 'primary',
    at: ['tcddvhn/sotay-dangvien: quydinh294.pdf', 'thads.moj.gov.vn 288'],
  },
  'qd366-tw-2025': {
    code: '366-QĐ/TW',
    day: '2025-08-30',
    title:
      'Quy định về kiểm điểm và đánh giá, xếp loại chất lượng đối với tập thể, cá nhân trong hệ thống chính trị',
    kind: 'primary',
  },
  'qd368-tw-2025': {
    code: '368-QĐ/TW',
    day: '2025-09-08',
    title: 'Rules on groups of posts',
    kind: 'secondary',
    at: ['vietbao.vn 561927', 'vietnamplus.vn post1062877', 'hatinh24h a191413'],
  },
  'qd399-tw-2026': {
    code: '399-QĐ/TW',
    day: '2026-01-09',
    title: 'Quy định về thể loại, thẩm quyền ban hành và thể thức văn bản của Đảng',
    kind: 'secondary',
  },
  'ttlt55-2005': {
    code: '55/2005/TTLT-BNV-VPCP',
    title: 'Thông tư liên tịch, bảng chữ viết tắt tên loại văn bản và bản sao',
    kind: 'secondary',
  },
} as const satisfies Record<string, Source>;

/** The key of a source. */
export type SourceKey = keyof typeof table;

/** Every document that the tables cite. */
export const sources: Readonly<Record<SourceKey, Source>> = table;
