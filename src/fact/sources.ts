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
  'nd30-2020': {
    code: '30/2020/NĐ-CP',
    title: 'Nghị định, Phụ lục I và Phụ lục III',
    kind: 'primary',
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
  'qd294-tw-2025': {
    code: '294-QĐ/TW',
    day: '2025-05-26',
    title: 'Quy định thi hành Điều lệ Đảng',
    kind: 'primary',
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
