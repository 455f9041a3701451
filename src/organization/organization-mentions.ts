import type { Mention, MentionNotation } from '../text/mention.js';
import type { MentionBody, MentionLevel } from './mention-levels.js';
import { type LevelContext, organizationAt } from './organization-at.js';
import { begin, gap, hasCapital, stretchOf } from './running-text.js';
import { anchorsOf, scan } from './scan.js';

/** What running text says of a Party organisation or body. */
export interface OrganizationMention {
  /** Its coarse class. */
  readonly body: MentionBody;
  /** Its coarse level, `unknown` where neither its words nor the text before say it. */
  readonly level: MentionLevel;
}

const heads = new RegExp(
  `${begin}(?=ban${gap}(?:tu|dâ|nộ|ki|đố|ch|xâ|tổ|th|bí|cá)|văn${gap}ph|cơ${gap}quan${gap}ủy|ủy${gap}ban${gap}ki|ub(?:kt|${gap}ki)|` +
    `thường${gap}(?:vụ|tr)|b(?:tv|ch|ct)|bộ${gap}chính${gap}tr|đảng${gap}(?:đo|bộ|ủy)|chi${gap}(?:bộ|ủy)|` +
    `quân${gap}ủy|(?:tỉnh|thành|huyện|quận|thị)${gap}ủy|trung${gap}ương${gap}đảng)`,
  'g',
);

/** Where an organisation may begin in a text that was not folded. */
const anchors = anchorsOf([
  'ban t', 'ban d', 'ban n', 'ban k', 'ban đ', 'ban c', 'ban x', 'ban b',
  'văn p', 'ủy b', 'uỷ b', 'ubkt', 'ub k', 'thường v', 'thường t', 'btv', 'bch', 'bộ c',
  'đảng đ', 'đảng b', 'đảng ủ', 'đảng u', 'chi b', 'chi ủ', 'chi u', 'quân ủ', 'quân u',
  'tỉnh ủ', 'tỉnh u', 'thành ủ', 'thành u', 'huyện ủ', 'huyện u', 'quận ủ', 'quận u', 'thị ủ', 'thị u',
  'trung ư',
]);

function mentionsIn(text: string): readonly Mention<'organization', OrganizationMention>[] {
  const found: Mention<'organization', OrganizationMention>[] = [];
  const context: LevelContext = {};
  scan(text, anchors, heads, (stretch, index) => {
    const said = organizationAt(stretch, index, context);
    if (said === undefined || said.isBare) return undefined;
    if (!hasCapital(stretch, index, said.end)) return undefined;
    const [start, stop] = [stretch.at(index), stretch.at(said.end)];
    const { body, level } = said;
    if (level !== 'central' && level !== 'unknown') context.last = level;
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
