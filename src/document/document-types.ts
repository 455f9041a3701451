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

const of1997 = { since: '1997-10-01', source: 'qd31-tw-1997' } as const;
const of2017 = { since: '2017-02-06', source: 'qd66-tw-2017' } as const;
const of2026 = { since: '2026-01-09', source: 'qd399-tw-2026' } as const;
const listed = { source: 'hd36-vptw-2018-digest' } as const;
const listed2026 = { source: 'hd05-vptw-2026' } as const;
const seen = { source: 'observed', observed: true } as const;

const table = {
  appeal: {
    name: 'Lời kêu gọi',
    english: 'appeal',
    rank: 'type',
    abbreviations: [],
    ...of1997,
  },
  certificate: {
    name: 'Giấy chứng nhận',
    english: 'certificate',
    rank: 'paper',
    abbreviations: [],
    ...of1997,
  },
  charter: {
    name: 'Điều lệ Đảng',
    english: 'charter of the party',
    rank: 'type',
    abbreviations: [],
    ...of1997,
  },
  circular: {
    name: 'Thông tri',
    english: 'circular',
    rank: 'type',
    abbreviations: [{ code: 'TT', ...listed }],
    ...of1997,
  },
  communique: {
    name: 'Thông cáo',
    english: 'communiqué',
    rank: 'type',
    abbreviations: [],
    ...of1997,
  },
  conclusion: {
    name: 'Kết luận',
    english: 'conclusion',
    rank: 'type',
    abbreviations: [{ code: 'KL', ...listed }],
    ...of1997,
  },
  copy: {
    name: 'Bản sao',
    english: 'copy',
    rank: 'paper',
    abbreviations: [{ code: 'BS', ...listed }],
    ...listed,
  },
  decision: {
    name: 'Quyết định',
    english: 'decision',
    rank: 'type',
    abbreviations: [{ code: 'QĐ', ...listed }],
    ...of1997,
  },
  directive: {
    name: 'Chỉ thị',
    english: 'directive',
    rank: 'type',
    abbreviations: [{ code: 'CT', ...listed }],
    ...of1997,
  },
  guidance: {
    name: 'Hướng dẫn',
    english: 'guidance',
    rank: 'type',
    abbreviations: [{ code: 'HD', ...listed }],
    ...of1997,
  },
  introduction: {
    name: 'Giấy giới thiệu',
    english: 'letter of introduction',
    rank: 'paper',
    abbreviations: [],
    ...of1997,
  },
  invitation: {
    name: 'Giấy mời',
    english: 'invitation',
    rank: 'paper',
    abbreviations: [],
    ...of2026,
  },
  leavePaper: {
    name: 'Giấy nghỉ phép',
    english: 'leave paper',
    rank: 'paper',
    abbreviations: [],
    ...of1997,
  },
  masterPlan: {
    name: 'Quy hoạch',
    english: 'master plan',
    rank: 'type',
    abbreviations: [],
    ...of1997,
  },
  minutes: {
    name: 'Biên bản',
    english: 'minutes',
    rank: 'type',
    abbreviations: [{ code: 'BB', ...listed }],
    ...of1997,
  },
  notice: {
    name: 'Thông báo',
    english: 'notice',
    rank: 'type',
    abbreviations: [{ code: 'TB', ...listed }],
    ...of1997,
  },
  officialLetter: {
    name: 'Công văn',
    english: 'official letter',
    rank: 'type',
    abbreviations: [{ code: 'CV', ...listed }],
    ...of1997,
  },
  operationPlan: {
    name: 'Phương án',
    english: 'operation plan',
    rank: 'type',
    abbreviations: [{ code: 'PA', ...listed2026 }],
    ...of2017,
  },
  personalLetter: {
    name: 'Thư công',
    english: 'official personal letter',
    rank: 'paper',
    abbreviations: [],
    ...of2026,
  },
  personnelDecision: {
    name: 'Quyết định nhân sự',
    english: 'personnel decision',
    rank: 'compound',
    abbreviations: [{ code: 'QĐNS', ...seen }],
    source: 'observed',
  },
  plan: {
    name: 'Kế hoạch',
    english: 'plan',
    rank: 'type',
    abbreviations: [{ code: 'KH', ...listed2026 }],
    ...of1997,
  },
  planOfAction: {
    name: 'Kế hoạch hành động',
    english: 'plan of action',
    rank: 'compound',
    abbreviations: [{ code: 'KHHĐ', ...seen }],
    source: 'observed',
  },
  platform: {
    name: 'Cương lĩnh chính trị',
    english: 'political platform',
    rank: 'type',
    abbreviations: [],
    ...of1997,
  },
  programme: {
    name: 'Chương trình',
    english: 'programme',
    rank: 'type',
    abbreviations: [{ code: 'CTr', ...listed }],
    ...of1997,
  },
  programmeOfAction: {
    name: 'Chương trình hành động',
    english: 'programme of action',
    rank: 'compound',
    abbreviations: [{ code: 'CTHĐ', ...seen }],
    source: 'observed',
  },
  project: {
    name: 'Dự án',
    english: 'project',
    rank: 'type',
    abbreviations: [],
    ...of2017,
  },
  regulation: {
    name: 'Quy định',
    english: 'regulation',
    rank: 'type',
    abbreviations: [
      { code: 'QĐ', until: '2018-04-03', source: 'observed' },
      { code: 'QĐi', since: '2018-04-03', until: '2020-01-02', ...listed },
      { code: 'QĐ', since: '2020-01-02', source: 'observed' },
    ],
    ...of1997,
  },
  report: {
    name: 'Báo cáo',
    english: 'report',
    rank: 'type',
    abbreviations: [{ code: 'BC', ...listed }],
    ...of1997,
  },
  resolution: {
    name: 'Nghị quyết',
    english: 'resolution',
    rank: 'type',
    abbreviations: [{ code: 'NQ', ...listed }],
    ...of1997,
  },
  rules: {
    name: 'Quy chế',
    english: 'rules',
    rank: 'type',
    abbreviations: [{ code: 'QC', ...listed }],
    ...of1997,
  },
  scheme: {
    name: 'Đề án',
    english: 'scheme',
    rank: 'type',
    abbreviations: [{ code: 'ĐA', ...listed2026 }],
    ...of1997,
  },
  sendingSlip: {
    name: 'Phiếu gửi',
    english: 'sending slip',
    rank: 'paper',
    abbreviations: [],
    ...of1997,
  },
  statement: {
    name: 'Tuyên bố',
    english: 'statement',
    rank: 'type',
    abbreviations: [],
    ...of1997,
  },
  strategy: {
    name: 'Chiến lược',
    english: 'strategy',
    rank: 'type',
    abbreviations: [],
    ...of1997,
  },
  submission: {
    name: 'Tờ trình',
    english: 'submission',
    rank: 'type',
    abbreviations: [{ code: 'TTr', ...listed }],
    ...of1997,
  },
  transferSlip: {
    name: 'Phiếu chuyển',
    english: 'transfer slip',
    rank: 'paper',
    abbreviations: [],
    ...of2026,
  },
  travelPaper: {
    name: 'Giấy đi đường',
    english: 'travel paper',
    rank: 'paper',
    abbreviations: [],
    ...of1997,
  },
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
