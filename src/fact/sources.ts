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
}

const table = {
  'army-circular-2024': { title: 'Thông tư 95/2024/TT-BQP', kind: 'secondary' },
  'charter-2011': {
    day: '2011-01-19',
    title: 'Điều lệ Đảng',
    kind: 'primary',
  },
  'charter-digests': { title: 'Digests of the Điều lệ Đảng, articles 15 to 17', kind: 'secondary' },
  'ct45-tw-2025': {
    code: '45-CT/TW',
    day: '2025-04-14',
    title: 'Chỉ thị về đại hội đảng bộ các cấp tiến tới Đại hội XIV của Đảng',
    kind: 'primary',
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
  'hai-phong-2025': {
    day: '2025-11-18',
    title: 'Quyết định 212/2025/QĐ-UBND của Ủy ban nhân dân thành phố Hải Phòng',
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
  },
  'nq36-2026-qh16': {
    code: '36/2026/QH16',
    title: 'Resolution that made Quảng Ninh a city',
    kind: 'secondary',
  },
  'nq39-2026-qh16': {
    code: '39/2026/QH16',
    title: 'Resolution that made Bắc Ninh a city',
    kind: 'secondary',
  },
  'nq202-2025-qh15': {
    code: '202/2025/QH15',
    title: 'Resolution that merged the provinces',
    kind: 'secondary',
  },
  observed: { title: 'Public copies, read November 2026', kind: 'observed' },
  'press-2025-02-03': {
    day: '2025-02-03',
    title: 'Press of that day',
    kind: 'secondary',
  },
  'press-2026-01-23': {
    day: '2026-01-23',
    title: 'Press on the bodies and leaders that the Đại hội XIV elected',
    kind: 'secondary',
  },
  'qd19-2025-ttg': {
    code: '19/2025/QĐ-TTg',
    day: '2025-06-30',
    title: 'Decision on the codes of administrative units',
    kind: 'secondary',
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
  },
  'qd294-tw-2025': {
    code: '294-QĐ/TW',
    day: '2025-05-26',
    title: 'Quy định thi hành Điều lệ Đảng',
    kind: 'primary',
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
