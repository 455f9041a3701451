import type { Mention, MentionNotation } from '../text/mention.js';
import type { MentionBody, MentionLevel } from './mention-levels.js';
import { type LevelContext, organizationAt } from './organization-at.js';
import { begin, gap, hasCapital } from './running-text.js';
import { anchorsOf, scan } from './scan.js';

/** What running text says of a Party organisation or body. */
export interface OrganizationMention {
  /** Its coarse class. */
  readonly body: MentionBody;
  /** Its coarse level, `unknown` where neither its words nor the text before say it. */
  readonly level: MentionLevel;
}

type Found = Mention<'organization', OrganizationMention>;

const heads = new RegExp(
  `${begin}(?=ban${gap}(?:tu|dâ|nộ|ki|đố|ch|xâ|tổ|th|bí|cá)|văn${gap}ph|cơ${gap}quan${gap}ủy|ủy${gap}ban${gap}ki|ub(?:kt|${gap}ki)|` +
    `thường${gap}(?:vụ|tr)|b(?:tv|ch|csđ)|bộ${gap}chính${gap}tr|đảng${gap}(?:đo|bộ|ủy)|chi${gap}(?:bộ|ủy)|` +
    `quân${gap}ủy|(?:tỉnh|thành|huyện|quận|thị)${gap}ủy|(?:trung${gap}ương|tw|t\\.?ư)${gap}đảng)`,
  'g',
);

/** Where an organisation may begin in a text that was not folded. */
const anchors = anchorsOf([
  'ban t',
  'ban d',
  'ban n',
  'ban k',
  'ban đ',
  'ban c',
  'ban x',
  'ban b',
  'văn p',
  'ủy b',
  'uỷ b',
  'ubkt',
  'ub k',
  'thường v',
  'thường t',
  'btv',
  'bch',
  'bộ c',
  'đảng đ',
  'đảng b',
  'đảng ủ',
  'đảng u',
  'chi b',
  'chi ủ',
  'chi u',
  'quân ủ',
  'quân u',
  'tỉnh ủ',
  'tỉnh u',
  'thành ủ',
  'thành u',
  'huyện ủ',
  'huyện u',
  'quận ủ',
  'quận u',
  'thị ủ',
  'thị u',
  'trung ư',
  'tw đ',
  'tư đ',
  't.ư đ',
  'bcsđ',
]);

/** Is it a line in capitals directly below that of a committee, as at the head of a paper? */
function isBelow(text: string, above: Found | undefined, start: number, stop: number): boolean {
  if (above === undefined || start - above.end > 6) return false;
  if (!/^[^\S\n]*\n\s*$/.test(text.slice(above.end, start))) return false;
  const words = above.text + text.slice(start, stop);
  return words === words.toUpperCase() && /^[^\S\n]*(?:\n|$)/.test(text.slice(stop, stop + 3));
}

function mentionsIn(text: string): readonly Found[] {
  const found: Found[] = [];
  const context: LevelContext = {};
  scan(text, anchors, heads, (stretch, index) => {
    const said = organizationAt(stretch, index, context);
    if (said === undefined) return undefined;
    if (!said.isNumbered && !hasCapital(stretch, index, said.end)) return undefined;
    const [start, stop] = [stretch.at(index), stretch.at(said.end)];
    const { body } = said;
    const above = isBelow(text, found.at(-1), start, stop) ? found.at(-1) : undefined;
    if (said.isBare && above === undefined) return undefined;
    const isTold = said.level !== 'unknown' && !said.isBare;
    const level = isTold ? said.level : (above?.value.level ?? said.level);
    if (level !== 'central' && level !== 'unknown') context.last = level;
    if (stretch.text.startsWith('tỉnh', index)) context.hasProvince = true;
    if (level === 'district' && stretch.text.startsWith('thành', index)) context.city = level;
    found.push({
      kind: 'organization',
      start,
      end: stop,
      text: text.slice(start, stop),
      value: { body, level },
    });
    return said.end;
  });
  return found;
}

/** Finds Party organisations and bodies by name: `Ban Thường vụ Thành ủy Hà Nội`, `Bộ Chính trị`. */
export const organizationMentions: MentionNotation<'organization', OrganizationMention> = {
  kind: 'organization',
  mentionsIn,
};
