import { asOf, type Fact } from '../fact/fact.js';
import type { Day } from '../text/day.js';
import type { DocumentTypeCode } from './type-codes.js';

/** One abbreviation of a kind of document, and when it was in use. */
export interface DocumentTypeAbbreviation extends Fact {
  /** The letters, as they stand in a number. */
  readonly code: DocumentTypeCode;
}

/** A kind of document that the regulations name. */
export interface DocumentType extends Fact {
  /** Its name, as the regulations write it. */
  readonly name: string;
  /** Its name in English, small letters. */
  readonly english: string;
  /** `type`: a document proper; `paper`: an administrative paper; `compound`: a local variety. */
  readonly rank: 'type' | 'paper' | 'compound';
  /** Its abbreviations; none where no source gives one. */
  readonly abbreviations: readonly DocumentTypeAbbreviation[];
}

type Rank = DocumentType['rank'];
type Abbreviation = DocumentTypeAbbreviation;
type Row = Omit<DocumentType, 'english'>;

const row =
  (rank: Rank, era: Fact) =>
  (name: string, ...abbreviations: Abbreviation[]): Row => ({
    name,
    rank,
    abbreviations,
    ...era,
  });
const of1997: Fact = { since: '1997-10-01', source: 'qd31-tw-1997' };
const of2017: Fact = { since: '2017-02-06', source: 'qd66-tw-2017' };
const of2026: Fact = { since: '2026-01-09', source: 'qd399-tw-2026' };
const type1997 = row('type', of1997);
const paper1997 = row('paper', of1997);
const type2017 = row('type', of2017);
const paper2026 = row('paper', of2026);
const copy2018 = row('paper', { source: 'hd36-vptw-2018-digest' });
const compound = row('compound', { source: 'observed' });

const written =
  (fact: Fact) =>
  (code: DocumentTypeCode, days: Pick<Fact, 'since' | 'until'> = {}): Abbreviation => ({
    code,
    ...fact,
    ...days,
  });
const digest2018 = written({ source: 'hd36-vptw-2018-digest' });
const digest2026 = written({ source: 'hd05-vptw-2026' });
const observed = written({ source: 'observed' });

// A key is the English name.
const table = {
  appeal: type1997('Lời kêu gọi'),
  certificate: paper1997('Giấy chứng nhận'),
  charter: type1997('Điều lệ Đảng'),
  circular: type1997('Thông tri', digest2018('TT')),
  communique: type1997('Thông cáo'),
  conclusion: type1997('Kết luận', digest2018('KL')),
  copy: copy2018('Bản sao', digest2018('BS')),
  decision: type1997('Quyết định', digest2018('QĐ')),
  directive: type1997('Chỉ thị', digest2018('CT')),
  guidance: type1997('Hướng dẫn', digest2018('HD')),
  invitation: paper2026('Giấy mời'),
  leavePaper: paper1997('Giấy nghỉ phép'),
  letterOfIntroduction: paper1997('Giấy giới thiệu'),
  masterPlan: type1997('Quy hoạch'),
  minutes: type1997('Biên bản', digest2018('BB')),
  notice: type1997('Thông báo', digest2018('TB')),
  officialLetter: type1997('Công văn', digest2018('CV')),
  officialPersonalLetter: paper2026('Thư công'),
  operationPlan: type2017('Phương án', digest2026('PA')),
  personnelDecision: compound('Quyết định nhân sự', observed('QĐNS')),
  plan: type1997('Kế hoạch', digest2026('KH')),
  planOfAction: compound('Kế hoạch hành động', observed('KHHĐ')),
  platform: type1997('Cương lĩnh chính trị'),
  programme: type1997('Chương trình', digest2018('CTr')),
  programmeOfAction: compound('Chương trình hành động', observed('CTHĐ')),
  project: type2017('Dự án'),
  regulation: type1997(
    'Quy định',
    observed('QĐ', { until: '2018-04-03' }),
    digest2018('QĐi', { since: '2018-04-03', until: '2020-01-02' }),
    observed('QĐ', { since: '2020-01-02' }),
  ),
  report: type1997('Báo cáo', digest2018('BC')),
  resolution: type1997('Nghị quyết', digest2018('NQ')),
  rules: type1997('Quy chế', digest2018('QC')),
  scheme: type1997('Đề án', digest2026('ĐA')),
  sendingSlip: paper1997('Phiếu gửi'),
  statement: type1997('Tuyên bố'),
  strategy: type1997('Chiến lược'),
  submission: type1997('Tờ trình', digest2018('TTr')),
  transferSlip: paper2026('Phiếu chuyển'),
  travelPaper: paper1997('Giấy đi đường'),
} as const satisfies Record<string, Row>;

/** The key of a kind of document, in English. */
export type DocumentTypeKey = keyof typeof table;

/**
 * The kinds of Party documents in force since 1997: the 25 types and 8 papers of 399-QĐ/TW, the
 * copy, and the compounds seen in real numbers. Abbreviations that no source gives are absent.
 */
export const documentTypes: Readonly<Record<DocumentTypeKey, DocumentType>> = Object.fromEntries(
  Object.entries(table).map(([key, type]) => {
    const english = key.replace(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`);
    return [key, { english, ...type }];
  }),
) as Record<DocumentTypeKey, DocumentType>;

/** One reading of an abbreviation. */
export interface DocumentTypeReading {
  /** The kind of document, a key of `documentTypes`. */
  readonly key: DocumentTypeKey;
  /** The row of the kind of document. */
  readonly type: DocumentType;
  /** The row of the abbreviation. */
  readonly abbreviation: DocumentTypeAbbreviation;
}

/**
 * The kinds of document that an abbreviation may stand for: `QĐ` is a decision or a regulation,
 * and between 3/4/2018 and 2/1/2020, when regulations went by `QĐi`, a decision alone.
 *
 * @param code - the letters, in their official case
 * @param day - only what held on that day; all readings when absent
 * @returns the readings, none for letters that the table lacks
 *
 * @example
 * ```ts
 * import { documentTypesOf } from 'vn-party-model';
 *
 * documentTypesOf('QĐ').map((reading) => reading.key); // => ['decision', 'regulation']
 * documentTypesOf('QĐ', '2018-10-25').map((reading) => reading.key); // => ['decision']
 * ```
 */
export function documentTypesOf(code: string, day?: Day): readonly DocumentTypeReading[] {
  const readings: DocumentTypeReading[] = [];
  for (const [key, type] of Object.entries(documentTypes) as [DocumentTypeKey, DocumentType][]) {
    const abbreviation = asOf(type.abbreviations, day).find((row) => row.code === code);
    if (abbreviation) readings.push({ key, type, abbreviation });
  }
  return readings;
}
