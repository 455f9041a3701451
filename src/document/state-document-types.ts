import type { Fact } from '../fact/fact.js';

/** A kind of State document, by the abbreviation in its number. */
export interface StateDocumentType extends Fact {
  /** Its name, as the rules write it. */
  readonly name: string;
}

const row =
  (fact: Fact) =>
  (name: string): StateDocumentType => ({ name, ...fact });
const annex = row({ source: 'nd30-2020', clause: 'Phụ lục III' });
const circular = row({ source: 'ttlt55-2005' });
const observed = row({ source: 'observed' });

const table = {
  BB: annex('Biên bản'),
  BC: annex('Báo cáo'),
  BGN: annex('Bản ghi nhớ'),
  BN: circular('Biên nhận'),
  BTT: annex('Bản thỏa thuận'),
  CN: circular('Giấy chứng nhận'),
  CT: annex('Chỉ thị'),
  CTr: annex('Chương trình'),
  CĐ: annex('Công điện'),
  DA: annex('Dự án'),
  GGT: annex('Giấy giới thiệu'),
  GM: annex('Giấy mời'),
  GNP: annex('Giấy nghỉ phép'),
  GT: circular('Giấy giới thiệu'),
  GUQ: annex('Giấy ủy quyền'),
  HD: annex('Hướng dẫn'),
  HĐ: annex('Hợp đồng'),
  KH: annex('Kế hoạch'),
  L: circular('Lệnh'),
  Lt: circular('Luật'),
  NP: circular('Giấy nghỉ phép'),
  NQ: annex('Nghị quyết'),
  NQLT: circular('Nghị quyết liên tịch'),
  NĐ: circular('Nghị định'),
  PA: annex('Phương án'),
  PB: annex('Phiếu báo'),
  PC: annex('Phiếu chuyển'),
  PG: annex('Phiếu gửi'),
  PL: circular('Pháp lệnh'),
  QC: annex('Quy chế'),
  QyĐ: annex('Quy định'),
  QĐ: annex('Quyết định'),
  SL: annex('Sao lục'),
  SY: annex('Sao y'),
  TB: annex('Thông báo'),
  TC: annex('Thông cáo'),
  TT: circular('Thông tư'),
  TTLT: circular('Thông tư liên tịch'),
  TTr: annex('Tờ trình'),
  TrS: annex('Trích sao'),
  UN: circular('Giấy ủy nhiệm'),
  VBHN: observed('Văn bản hợp nhất'),
  ĐA: annex('Đề án'),
  ĐĐ: circular('Giấy đi đường'),
} as const satisfies Record<string, StateDocumentType>;

/** The abbreviation of a kind of State document. */
export type StateDocumentTypeCode = keyof typeof table;

/**
 * The kinds of State document by abbreviation: the thirty of Nghị định 30/2020/NĐ-CP, Phụ lục III;
 * those of the joint circular before it that it lacks, laws and decrees among them; `VBHN` as seen.
 * An official letter has no abbreviation.
 */
export const stateDocumentTypes: Readonly<Record<StateDocumentTypeCode, StateDocumentType>> = table;
