import { offsetAt } from '../text/fold.js';
import {
  type MentionNotation,
  type MentionReader,
  type ReaderContext,
  readingOf,
} from '../text/mention.js';
import { compiled } from '../text/once.js';
import { wordAnchors } from '../text/word-scan.js';
import { headAt } from './head.js';
import type { MentionBody, MentionLevel } from './mention-levels.js';
import { type LevelContext, organizationAt } from './organization-at.js';
import { begin, gap, hasCapital, type Stretch } from './running-text.js';

/** What running text says of a Party organisation or body. */
export interface OrganizationMention {
  /** Its coarse class. */
  readonly body: MentionBody;
  /** Its coarse level, `unknown` where neither its words nor the text before say it. */
  readonly level: MentionLevel;
}

/** Agencies in letters: they name one beside its committee alone. */
const agencies = ['btgdv', 'btc', 'btg', 'bdv', 'bnc', 'vp'];

const heads = compiled(
  () =>
    `${begin}(?=ban${gap}(?:tu|tư|tà|dâ|nộ|ki|kh|đố|ch|xâ|tổ|th|bí|bả|cá)|văn${gap}ph|cơ${gap}quan${gap}ủy|ủy${gap}ban${gap}ki|ub(?:kt|${gap}ki)|` +
    `thường${gap}(?:vụ|tr)|b(?:tv|ch|csđ)|bộ${gap}chính${gap}tr|đảng${gap}(?:đo|bộ|ủy)|chi${gap}(?:bộ|ủy)|` +
    `quân${gap}ủy|(?:tỉnh|thành|huyện|quận|thị)${gap}ủy|(?:trung${gap}ương|tw|t\\.?ư)${gap}đảng|` +
    `(?:${agencies.join('|')})${gap}(?:(?:tỉnh|thành|huyện|quận|thị|đảng)${gap}ủy|trung${gap}ương|tw))`,
  'y',
);

const count =
  /(?:%|(?<!(?:tháng|năm|quý|ngày|số|thứ|lần|điều|khoản) +\d{0,2})(?<![\d/.,-])\d{1,3}) +$/;

/** Are they so many, and none of them named: `20 chi bộ Công an xã`, `100% chi bộ`? */
const isCounted = (stretch: Stretch, index: number): boolean =>
  !stretch.isCapital(index) && count.test(stretch.text.slice(Math.max(0, index - 16), index));

/** Is it a line in capitals directly below that of a committee, as at the head of a paper? */
function isBelow(text: string, above: string, from: number, start: number, stop: number): boolean {
  if (start - from > 6) return false;
  if (!/^[^\S\n]*\n\s*$/.test(text.slice(from, start))) return false;
  const words = above + text.slice(start, stop);
  return words === words.toUpperCase() && /^[^\S\n]*(?:\n|$)/.test(text.slice(stop, stop + 3));
}

function reader({ day }: ReaderContext): MentionReader<OrganizationMention> {
  const context: LevelContext = day === undefined ? {} : { day };
  let above: { readonly words: string; readonly level: MentionLevel } | undefined;
  return (source, at, from) => {
    const head = headAt(source, at, heads());
    if (head === undefined) return undefined;
    const { stretch, index } = head;
    const said = organizationAt(stretch, index, context);
    if (said === undefined) return undefined;
    if (isCounted(stretch, index)) return undefined;
    if (!said.isNumbered && !hasCapital(stretch, index, said.end)) return undefined;
    const stop = offsetAt(stretch, said.end);
    const { text } = source;
    const over = above && isBelow(text, above.words, from, at, stop) ? above : undefined;
    if (said.isBare && over === undefined) return undefined;
    const isTold = said.level !== 'unknown' && !said.isBare;
    const level = isTold ? said.level : (over?.level ?? said.level);
    if (level !== 'central' && level !== 'unknown') context.last = level;
    if (stretch.text.startsWith('tỉnh', index)) context.hasProvince = true;
    if (level === 'district' && stretch.text.startsWith('thành', index)) context.city = level;
    above = { words: text.slice(at, stop), level };
    return readingOf([{ start: at, end: stop, value: { body: said.body, level } }]);
  };
}

/** Finds Party organisations and bodies by name: `Ban Thường vụ Thành ủy Hà Nội`, `Bộ Chính trị`. */
export const organizationMentions: MentionNotation<'organization', OrganizationMention> = {
  kind: 'organization',
  anchors: /* @__PURE__ */ wordAnchors(
    'ban tdnkđcxb',
    'văn p',
    'cơ q',
    'ủy b',
    'uỷ b',
    'ub k',
    ...agencies.map((letters) => `${letters} thqđ`),
    ...['ubkt', 'btv', 'bch', 'bcsđ'].flatMap((letters) => [
      letters,
      `${letters}tw`,
      `${letters}tư`,
    ]),
    'thường vt',
    'bộ c',
    'đảng đbủu',
    'chi bủu',
    'quân ủu',
    'tỉnh ủu',
    'thành ủu',
    'huyện ủu',
    'quận ủu',
    'thị ủu',
    'trung ư',
    'tw đ',
    'tư đ',
    't ư',
  ),
  reader,
};
