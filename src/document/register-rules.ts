import type { Fact } from '../fact/fact.js';

/**
 * What a register may break: `series` (numbers from 01 on without a gap or a repeat, in the order
 * of days), `congress` (the same for all papers of a congress together), `term` (days inside the
 * term), `issuer` (a joint document stands in the series of the issuer that leads), `type` (letters
 * in use on the day, which fit the kind of document).
 */
export type RegisterRuleKey = 'series' | 'congress' | 'term' | 'issuer' | 'type';

/** A rule on the numbers of documents, and where it is written. */
export interface RegisterRule extends Fact {
  /** Which rule it is. */
  readonly rule: RegisterRuleKey;
  /** What it says, in Vietnamese, shortened. */
  readonly text: string;
}

const of2018: Pick<Fact, 'until' | 'source' | 'clause'> = {
  until: '2026-05-27',
  source: 'hd36-vptw-2018',
  clause: 'II.1.3.1.a',
};
const of2026: Fact = { since: '2026-05-27', source: 'hd05-vptw-2026' };
const inTerm =
  'liên tục từ 01 cho từng tên loại, trong một nhiệm kỳ cấp ủy (từ bế mạc đại hội này đến bế mạc đại hội sau)';

/**
 * The rules on numbers. Those of 36-HD/VPTW have no first day here: what the guidance before it
 * said was not read, and older numbers run in the same way.
 */
export const registerRules: readonly RegisterRule[] = [
  {
    rule: 'series',
    text: 'ghi liên tục từ số 01 cho mỗi tên loại văn bản trong một nhiệm kỳ cấp uỷ',
    ...of2018,
  },
  { rule: 'series', text: inTerm, ...of2026 },
  {
    rule: 'congress',
    text: 'ghi liên tục từ số 01 chung cho tất cả các tên loại văn bản của đại hội, đoàn chủ tịch, đoàn thư ký, ban thẩm tra tư cách đại biểu, ban kiểm phiếu kể từ ngày khai mạc (tính từ khi bắt đầu phiên trù bị) đến hết ngày bế mạc',
    source: of2018.source,
    clause: 'II.1.3.1.a',
  },
  {
    rule: 'term',
    text: 'từ ngày liền kề sau ngày bế mạc đại hội lần này đến hết ngày bế mạc đại hội lần kế tiếp',
    ...of2018,
  },
  { rule: 'term', text: inTerm, ...of2026 },
  {
    rule: 'issuer',
    text: 'văn bản liên tịch ghi tiếp số của cơ quan chủ trì, cùng tên loại',
    source: of2018.source,
    clause: 'II.1.3',
  },
  {
    rule: 'type',
    text: 'ký hiệu tên loại văn bản đang dùng trong ngày ban hành',
    source: 'hd36-vptw-2018-digest',
    until: '2026-05-27',
  },
  {
    rule: 'type',
    text: 'ký hiệu tên loại văn bản đang dùng trong ngày ban hành',
    ...of2026,
  },
];
