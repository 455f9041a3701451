import type { Mention, MentionNotation } from '../text/mention.js';
import type { LevelContext } from './organization-at.js';
import { type MentionPost, postAt } from './post-at.js';
import { begin, gap, hasCapital } from './running-text.js';
import { anchorsOf, scan } from './scan.js';

/** What running text says of a Party post. */
export interface PostMention {
  /** Its coarse class. */
  readonly post: MentionPost;
}

const heads = new RegExp(
  `${begin}(?=tổng${gap}bí|phó${gap}(?:bí|trư|ban|chá|chủ)|bí${gap}thư|ủy${gap}viên|uv(?:b|t|${gap})|thường${gap}trực${gap}ban|` +
    `quyền${gap}trư|trưởng${gap}ban|chánh${gap}văn|chủ${gap}nhiệm|(?:tỉnh|thành|huyện|quận|thị|đảng|chi)${gap}ủy${gap}vi|(?:t|th|h|q|đ)uv)`,
  'g',
);

const anchors = anchorsOf([
  'tổng b',
  'phó b',
  'phó t',
  'phó c',
  'bí t',
  'ủy v',
  'uỷ v',
  'uv',
  'thường trực b',
  'trưởng b',
  'chánh v',
  'chủ n',
  'quyền t',
  'tuv',
  'huv',
  'quv',
  'đuv',
]);

function mentionsIn(text: string): readonly Mention<'post', PostMention>[] {
  const found: Mention<'post', PostMention>[] = [];
  const context: LevelContext = {};
  scan(text, anchors, heads, (stretch, index) => {
    const said = postAt(stretch, index, context);
    if (said === undefined) return undefined;
    if (!said.isNumbered && !hasCapital(stretch, index, said.end)) return undefined;
    const [start, stop] = [stretch.at(index), stretch.at(said.end)];
    found.push({
      kind: 'post',
      start,
      end: stop,
      text: text.slice(start, stop),
      value: { post: said.post },
    });
    return said.end;
  });
  return found;
}

/** Finds Party posts: `Phó Bí thư Thường trực Thành ủy Hà Nội`, `Tỉnh ủy viên`. */
export const postMentions: MentionNotation<'post', PostMention> = { kind: 'post', mentionsIn };
