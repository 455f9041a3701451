import type { Fact } from '../fact/fact.js';
import type { Day } from '../text/day.js';
import type { PlenumValue } from './plenum-phrase.js';

/** A document of a plenum: what `Nghị quyết Trung ương 6 khóa XII` may mean. */
export interface PlenumDocument extends Fact {
  /** The term of the Central Committee. */
  readonly term: number;
  /** Which ordinary plenum of the term; absent for an extraordinary one. */
  readonly plenum?: number;
  /** Which sitting, where one plenum sat twice. */
  readonly session?: number;
  /** The first day of an extraordinary plenum, which has no number. */
  readonly opened?: Day;
  /** `resolution` or `conclusion`: some plenums gave the one, some the other. */
  readonly kind: 'resolution' | 'conclusion';
  /** Its code, which other terms give to other documents: day or year tell them apart. */
  readonly code: string;
  /** The day it was signed; absent where no source confirms it. */
  readonly day?: Day;
  /** The year, where the day is not known. */
  readonly year?: number;
  /** What it is about, in few words; absent where the source does not say. */
  readonly subject?: string;
}

type Plenum = Pick<PlenumDocument, 'term' | 'plenum' | 'session' | 'opened'>;
type When = Day | number | undefined;

const row =
  (kind: PlenumDocument['kind']) =>
  (plenum: Plenum, code: string, when?: When, subject?: string): PlenumDocument => ({
    kind,
    code,
    source: 'observed',
    ...plenum,
    ...(typeof when === 'string' && { day: when }),
    ...(typeof when === 'number' && { year: when }),
    ...(subject !== undefined && { subject }),
  });
const resolution = row('resolution');
const conclusion = row('conclusion');
const of = (term: number, plenum: number, session?: number): Plenum => ({
  term,
  plenum,
  ...(session !== undefined && { session }),
});

/** The documents of plenums that sources name, by term and plenum; by far not all there are. */
export const plenumDocuments: readonly PlenumDocument[] = /* @__PURE__ */ [
  resolution(of(5, 8), '25-NQ/TW', '1985-06-17', 'giá - lương - tiền'),
  resolution(of(8, 3), '03-NQ/HNTW', '1997-06-18', 'làm chủ của nhân dân; chiến lược cán bộ'),
  resolution(of(8, 4), '04-NQ/HNTW', '1997-12-29'),
  resolution(of(8, 5), '03-NQ/TW', '1998-07-16', 'văn hóa đậm đà bản sắc'),
  conclusion(of(8, 5), '01-KL/HNTW', '1998-07-16'),
  resolution(of(8, 6, 1), '04-NQ/TW', '1998-10-17'),
  resolution(of(8, 6, 1), '05-NQ/TW', '1998-10-17'),
  resolution(of(8, 6, 2), '10-NQ/TW', '1999-02-02', 'xây dựng Đảng'),
  resolution(of(8, 7), '12-NQ/TW', '1999-08-16'),
  resolution(of(8, 7), '13-NQ/TW', '1999-08-16'),
  resolution(
    of(11, 4),
    '12-NQ/TW',
    '2012-01-16',
    'Một số vấn đề cấp bách về xây dựng Đảng hiện nay',
  ),
  resolution(of(11, 8), '28-NQ/TW', 2013, 'chiến lược bảo vệ Tổ quốc'),
  resolution(of(11, 8), '29-NQ/TW', '2013-11-04', 'đổi mới căn bản, toàn diện giáo dục và đào tạo'),
  resolution(of(11, 9), '33-NQ/TW', 2014, 'văn hóa, con người'),
  resolution(of(12, 4), '04-NQ/TW', '2016-10-30', 'suy thoái, "tự diễn biến", "tự chuyển hóa"'),
  resolution(of(12, 5), '11-NQ/TW', '2017-06-03', 'kinh tế thị trường'),
  resolution(of(12, 6), '18-NQ/TW', '2017-10-25', 'bộ máy tinh gọn'),
  resolution(of(12, 6), '19-NQ/TW', '2017-10-25', 'đơn vị sự nghiệp công lập'),
  resolution(of(12, 6), '20-NQ/TW', 2017, 'sức khỏe nhân dân'),
  resolution(of(12, 6), '21-NQ/TW', '2017-10-25', 'dân số'),
  resolution(of(12, 7), '26-NQ/TW', '2018-05-19', 'cán bộ'),
  resolution(of(12, 7), '27-NQ/TW', '2018-05-21', 'tiền lương'),
  resolution(of(12, 7), '28-NQ/TW', '2018-05-23', 'bảo hiểm xã hội'),
  resolution(of(12, 8), '36-NQ/TW', '2018-10-22', 'kinh tế biển'),
  conclusion(of(13, 4), '21-KL/TW', '2021-10-25', 'xây dựng, chỉnh đốn Đảng'),
  resolution(of(13, 5), '18-NQ/TW', '2022-06-16', 'đất đai'),
  resolution(of(13, 5), '21-NQ/TW', 2022, 'tổ chức cơ sở đảng'),
  resolution(of(13, 6), '27-NQ/TW', '2022-11-09', 'Nhà nước pháp quyền'),
  resolution(of(13, 8), '45-NQ/TW', 2023, 'trí thức'),
  resolution(of(13, 11), '60-NQ/TW', '2025-04-12', 'sắp xếp đơn vị hành chính'),
  conclusion(
    { term: 13, opened: '2025-01-23' },
    '121-KL/TW',
    '2025-01-24',
    'tổng kết Nghị quyết 18-NQ/TW ngày 25/10/2017',
  ),
];

/**
 * The documents that a name such as `Nghị quyết Trung ương 6 khóa XII` may mean. Without a subject
 * the name is ambiguous: one plenum gave up to four. A plenum that gave a conclusion says so.
 *
 * @param plenum - the plenum, as {@link plenumResolutionMentions} give it
 * @returns candidates by code and day; none where the term is not said or no source names any
 *
 * @example
 * ```ts
 * import { documentsOfPlenum } from 'vn-party-model';
 *
 * documentsOfPlenum({ plenum: 6, term: 12 }).map(({ code, day }) => [code, day]);
 * // => [
 * //   ['18-NQ/TW', '2017-10-25'],
 * //   ['19-NQ/TW', '2017-10-25'],
 * //   ['20-NQ/TW', undefined],
 * //   ['21-NQ/TW', '2017-10-25'],
 * // ]
 * documentsOfPlenum({ plenum: 4, term: 13 }).map(({ kind, code }) => [kind, code]);
 * // => [['conclusion', '21-KL/TW']]
 * ```
 */
export function documentsOfPlenum({
  plenum,
  term,
  session,
}: PlenumValue): readonly PlenumDocument[] {
  return plenumDocuments.filter(
    (row) =>
      row.term === term &&
      row.plenum === plenum &&
      (session === undefined || row.session === session),
  );
}
