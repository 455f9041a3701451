import { asOf, type Fact } from '../fact/fact.js';
import type { Day } from '../text/day.js';
import type { DocumentTypeCode } from './type-codes.js';

/** One abbreviation of a kind of document, and when it was in use. */
export interface DocumentTypeAbbreviation extends Fact {
  /** The letters, as they stand in a number. */
  readonly code: DocumentTypeCode;
  /** Seen in real use only, with no regulation that sets it. */
  readonly observed?: true;
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

const row =
  (rank: Rank, era: Fact) =>
  (name: string, english: string, ...abbreviations: Abbreviation[]): DocumentType => ({
    name,
    english,
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
  (fact: Fact & Pick<Abbreviation, 'observed'>) =>
  (code: DocumentTypeCode, days: Pick<Fact, 'since' | 'until'> = {}): Abbreviation => ({
    code,
    ...fact,
    ...days,
  });
const digest2018 = written({ source: 'hd36-vptw-2018-digest' });
const digest2026 = written({ source: 'hd05-vptw-2026' });
const observed = written({ source: 'observed', observed: true });
const seen = written({ source: 'observed' });

const table = {
  appeal: type1997('Lời kêu gọi', 'appeal'),
  certificate: paper1997('Giấy chứng nhận', 'certificate'),
  charter: type1997('Điều lệ Đảng', 'charter of the party'),
  circular: type1997('Thông tri', 'circular', digest2018('TT')),
  communique: type1997('Thông cáo', 'communiqué'),
  conclusion: type1997('Kết luận', 'conclusion', digest2018('KL')),
  copy: copy2018('Bản sao', 'copy', digest2018('BS')),
  decision: type1997('Quyết định', 'decision', digest2018('QĐ')),
  directive: type1997('Chỉ thị', 'directive', digest2018('CT')),
  guidance: type1997('Hướng dẫn', 'guidance', digest2018('HD')),
  introduction: paper1997('Giấy giới thiệu', 'letter of introduction'),
  invitation: paper2026('Giấy mời', 'invitation'),
  leavePaper: paper1997('Giấy nghỉ phép', 'leave paper'),
  masterPlan: type1997('Quy hoạch', 'master plan'),
  minutes: type1997('Biên bản', 'minutes', digest2018('BB')),
  notice: type1997('Thông báo', 'notice', digest2018('TB')),
  officialLetter: type1997('Công văn', 'official letter', digest2018('CV')),
  operationPlan: type2017('Phương án', 'operation plan', digest2026('PA')),
  personalLetter: paper2026('Thư công', 'official personal letter'),
  personnelDecision: compound('Quyết định nhân sự', 'personnel decision', observed('QĐNS')),
  plan: type1997('Kế hoạch', 'plan', digest2026('KH')),
  planOfAction: compound('Kế hoạch hành động', 'plan of action', observed('KHHĐ')),
  platform: type1997('Cương lĩnh chính trị', 'political platform'),
  programme: type1997('Chương trình', 'programme', digest2018('CTr')),
  programmeOfAction: compound('Chương trình hành động', 'programme of action', observed('CTHĐ')),
  project: type2017('Dự án', 'project'),
  regulation: type1997(
    'Quy định',
    'regulation',
    seen('QĐ', { until: '2018-04-03' }),
    digest2018('QĐi', { since: '2018-04-03', until: '2020-01-02' }),
    seen('QĐ', { since: '2020-01-02' }),
  ),
  report: type1997('Báo cáo', 'report', digest2018('BC')),
  resolution: type1997('Nghị quyết', 'resolution', digest2018('NQ')),
  rules: type1997('Quy chế', 'rules', digest2018('QC')),
  scheme: type1997('Đề án', 'scheme', digest2026('ĐA')),
  sendingSlip: paper1997('Phiếu gửi', 'sending slip'),
  statement: type1997('Tuyên bố', 'statement'),
  strategy: type1997('Chiến lược', 'strategy'),
  submission: type1997('Tờ trình', 'submission', digest2018('TTr')),
  transferSlip: paper2026('Phiếu chuyển', 'transfer slip'),
  travelPaper: paper1997('Giấy đi đường', 'travel paper'),
} as const satisfies Record<string, DocumentType>;

/** The key of a kind of document, in English. */
export type DocumentTypeKey = keyof typeof table;

/**
 * The kinds of Party documents in force since 1997: the 25 types and 8 papers of 399-QĐ/TW, the
 * copy, and the compounds seen in real numbers. Abbreviations that no source gives are absent.
 */
export const documentTypes: Readonly<Record<DocumentTypeKey, DocumentType>> = table;

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
