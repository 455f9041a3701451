import { offsetAt } from '../text/fold.js';
import { type MentionNotation, type MentionReader, readingOf } from '../text/mention.js';
import { compiled } from '../text/once.js';
import { wordAnchors } from '../text/word-scan.js';
import { headAt } from './head.js';
import { type MentionPost, postAt } from './post-at.js';
import { begin, gap, hasCapital } from './running-text.js';

/** What running text says of a Party post. */
export interface PostMention {
  /** Its coarse class. */
  readonly post: MentionPost;
}

const heads = compiled(
  () =>
    `${begin}(?=tổng${gap}bí|phó${gap}(?:bí|trư|ban|chá|chủ)|bí${gap}thư|ủy${gap}viên|uv(?:b|t|${gap})|thường${gap}trực${gap}ban|` +
    `quyền${gap}trư|trưởng${gap}ban|chánh${gap}văn|chủ${gap}nhiệm|(?:tỉnh|thành|huyện|quận|thị|đảng|chi)${gap}ủy${gap}vi|(?:t|th|h|q|đ)uv)`,
  'y',
);

function reader(): MentionReader<PostMention> {
  return (source, at) => {
    const head = headAt(source, at, heads());
    if (head === undefined) return undefined;
    const { stretch, index } = head;
    const said = postAt(stretch, index, {});
    if (said === undefined) return undefined;
    if (!said.isNumbered && !hasCapital(stretch, index, said.end)) return undefined;
    return readingOf([{ start: at, end: offsetAt(stretch, said.end), value: { post: said.post } }]);
  };
}

/** Finds Party posts: `Phó Bí thư Thường trực Thành ủy Hà Nội`, `Tỉnh ủy viên`. */
export const postMentions: MentionNotation<'post', PostMention> = {
  kind: 'post',
  anchors: /* @__PURE__ */ wordAnchors(
    'tổng b',
    'phó btc',
    'bí t',
    'ủy v',
    'uỷ v',
    'uv',
    ...['btv', 'tv', 'bct', 'tw', 'bch'].map((body) => `uv${body}`),
    'thường t',
    'trưởng b',
    'chánh v',
    'chủ n',
    'quyền t',
    'tuv',
    'thuv',
    'huv',
    'quv',
    'đuv',
    ...['tỉnh', 'thành', 'huyện', 'quận', 'thị', 'đảng', 'chi'].map((word) => `${word} ủu`),
  ),
  reader,
};
