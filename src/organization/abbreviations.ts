import type { Fact } from '../fact/fact.js';

/** A short form of words on Party organisations that was seen in print. */
export interface OrganizationAbbreviation extends Fact {
  /** As it was printed. */
  readonly short: string;
  /** What it stands for; absent where the source does not say. */
  readonly words?: string;
  /** Where it was printed. */
  readonly seenIn: string;
}

const seen =
  (words: string | undefined) =>
  (...printed: (readonly [short: string, seenIn: string])[]): OrganizationAbbreviation[] =>
    printed.map(([short, seenIn]) => ({
      short,
      ...(words !== undefined && { words }),
      seenIn,
      source: 'observed',
    }));

const repository = 'a paper in a public repository';
const draft = { source: 'hanoi-draft-2025' } as const;

/** The short forms of one meaning together, from the centre down. Those not seen are absent. */
export const organizationAbbreviations: readonly OrganizationAbbreviation[] = [
  ...seen('Trung ương')(
    ['TW', 'btv.org.vn 109712'],
    ['T.Ư', 'thanhnien 185385555'],
    ['TƯ', 'vietnamnet 270453'],
  ),
  ...seen('Bộ Chính trị')(['BCT', repository], ['bộ CT', repository]),
  ...seen('Ban Chấp hành')(['BCH', 'cinecel.com 707']),
  ...seen('Ban Chấp hành Trung ương')(
    ['BCHTW', 'vanhoanghean.vn'],
    ['BCHTƯ', 'vi.wikipedia.org'],
    ['BCH TW', repository],
  ),
  ...seen('Ban Thường vụ')(['BTV', 'cinecel.com 707']),
  ...seen('Ủy viên Ban Thường vụ')(
    ['UVBTV', repository],
    ['ủy viên thường vụ', 'tuyengiaotiengiang.vn 1795'],
  ),
  ...seen('Ủy ban Kiểm tra')(
    ['UBKT', 'a list of names of Hà Nội, April 2026'],
    ['UB kiểm tra', 'cinecel.com 707'],
    ['UB Kiểm tra', 'vietnamnet 270453'],
  ),
  ...seen('tổ chức cơ sở đảng')(
    ['TCCSĐ', 'dongnai.gov.vn 92417'],
    ['TCCS đảng', 'baolamdong.vn 2999811'],
  ),
  { short: 'BTCTW', words: 'Ban Tổ chức Trung ương', seenIn: 'numbers of documents', ...draft },
  {
    short: 'BTCTU',
    words: 'Ban Tổ chức Tỉnh ủy, Ban Tổ chức Thành ủy',
    seenIn: 'numbers of documents',
    ...draft,
  },
  ...seen('Văn phòng Trung ương Đảng')(['VPTW', 'numbers of documents']),
  ...seen('Văn phòng Quận ủy')(['VPQU', 'numbers of documents']),
  ...seen('đồng chí')(['Đ/c', repository], ['Đ/C', 'vanhoanghean.vn']),
  ...['KNĐV', 'CNĐVCT'].map((short) => ({ short, seenIn: 'its text', ...draft })),
  { short: 'CT-XH', words: 'chính trị - xã hội', seenIn: 'its text', ...draft },
  { short: 'DTTS', words: 'dân tộc thiểu số', seenIn: 'its text', ...draft },
  ...seen('đại biểu Quốc hội')(['ĐBQH', 'btv.org.vn 109712']),
  { short: 'MTTQ', words: 'Mặt trận Tổ quốc', seenIn: 'its text', ...draft },
];
