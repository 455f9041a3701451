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
  'hd05-vptw-2026': {
    code: '05-HD/VPTW',
    day: '2026-05-27',
    title: 'Hướng dẫn thể thức và kỹ thuật trình bày văn bản của Đảng',
    kind: 'secondary',
  },
  'hd06-tw-2025': {
    code: '06-HD/TW',
    day: '2025-06-09',
    title: 'Guidance on how the rules for the Điều lệ Đảng are carried out',
    kind: 'primary',
  },
  'hd31-btctw-2025': {
    code: '31-HD/BTCTW',
    day: '2025-04-23',
    title: 'Guidance on the staff of a commune committee, as a commune tells it',
    kind: 'secondary',
  },
  'hd36-vptw-2018-digest': {
    code: '36-HD/VPTW',
    day: '2018-04-03',
    title: 'Digests of its abbreviations',
    kind: 'secondary',
  },
  'hd36-vptw-2018': {
    code: '36-HD/VPTW',
    day: '2018-04-03',
    title: 'Hướng dẫn thể thức và kỹ thuật trình bày văn bản của Đảng',
    kind: 'secondary',
  },
  'kl118-tw-2025': {
    code: '118-KL/TW',
    day: '2025-01-18',
    title: 'Kết luận điều chỉnh, bổ sung Chỉ thị 35-CT/TW',
    kind: 'secondary',
  },
  'nd30-2020': {
    code: '30/2020/NĐ-CP',
    title: 'Nghị định, Phụ lục I và Phụ lục III',
    kind: 'primary',
  },
  'nq202-2025-qh15': {
    code: '202/2025/QH15',
    title: 'Resolution that merged the provinces',
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
  observed: { title: 'Public copies, read November 2026', kind: 'observed' },
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
} as const satisfies Record<string, Source>;

/** The key of a source. */
export type SourceKey = keyof typeof table;

/** Every document that the tables cite. */
export const sources: Readonly<Record<SourceKey, Source>> = table;
