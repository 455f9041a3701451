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
  'charter-2011': {
    day: '2011-01-19',
    title: 'Điều lệ Đảng',
    kind: 'primary',
  },
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
  'kl198-tw-2025': {
    code: '198-KL/TW',
    day: '2025-10-08',
    title: 'Kết luận của Bộ Chính trị, về đánh giá hằng quý',
    kind: 'secondary',
  },
  'hd36-vptw-2018': {
    code: '36-HD/VPTW',
    day: '2018-04-03',
    title: 'Hướng dẫn thể thức và kỹ thuật trình bày văn bản của Đảng',
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
  observed: { title: 'Public copies, read November 2026', kind: 'observed' },
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
  'qd399-tw-2026': {
    code: '399-QĐ/TW',
    day: '2026-01-09',
    title: 'Quy định về thể loại, thẩm quyền ban hành và thể thức văn bản của Đảng',
    kind: 'secondary',
  },
  'press-2025-02-03': {
    day: '2025-02-03',
    title: 'Press of that day',
    kind: 'secondary',
  },
} as const satisfies Record<string, Source>;

/** The key of a source. */
export type SourceKey = keyof typeof table;

/** Every document that the tables cite. */
export const sources: Readonly<Record<SourceKey, Source>> = table;
