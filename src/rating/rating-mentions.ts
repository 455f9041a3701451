import { indexAt, offsetAt } from '../text/fold.js';
import type { MentionNotation, MentionReader, Said } from '../text/mention.js';
import { compiled } from '../text/once.js';
import type { RunningText } from '../text/running-text.js';
import { wordAnchors } from '../text/word-scan.js';
import type { NamedRatingLevel } from './levels.js';
import { goesOn, type Standing, standingOf } from './rating-context.js';
import { type LevelWords, levelWordsIn } from './rating-words.js';

/** What running text says of a rating: the name of a level. A day and a subject make it a rating. */
export interface RatingMention {
  /** The level that is named. */
  readonly level: NamedRatingLevel;
  /** `trở lên` follows: this level or a better one. */
  readonly atLeast?: true;
}

type Found = Said<RatingMention>;

const anchors =
  /ho(?:à|a\u0300)n[\s\u00ad\u200b*_]{1,4}th|s(?:ạ|a\u0323)ch[^a-z]{1,6}v|k(?:é|e\u0301)m|HT(?:XS|T)? ?N|HTX|TSVM/i;
const longestAnchor = 16;
/** The words of ratings in letters, with what may be written apart. */
const letterForms = ['', 'k'].flatMap((not) =>
  ['', 'xs', 't'].flatMap((degree) => [`${not}ht${degree}nv`, `${not}ht${degree} n`]),
);
const reachBack = 140;
const reachOn = 110;
const longestRun = 1500;
/** What may stand before an anchor and after it within the words of one level. */
const longestLead = 60;
const longestWords = 90;

// What may stand between the levels of a list.
const between =
  /^[ "“”'‘’«»()[\]:]*(?:[,;/|☐□✓+–-]|và|hoặc|hay|rồi|tiếp +đến|(?:lên|xuống)?(?: *(?:tới|đến))?)?[ "“”'‘’«»()[\]:☐□✓*–-]*(?:(?:và|hoặc|hay) *)?["“'‘]?(?:\d{1,2}[.)] *)?$/;
const reachInClause = 130;
const reachAfter = 60;
const newParagraph = /\n[\s*_]*\n(?!.*\n[\s*_]*\n)/s;
const newLine = compiled(() => '\\n\\s*(?=[\\n\\p{Lu}•*+|☐□-]|\\d+[.)])', 'u');
const sentenceEnd = /[.!?;] (?! *\d)/g;

// A line that holds nothing else: an item of a list of levels, a cell of a table.
const item =
  /(?:^|[\n\r])[ \t\u00a0]*(?:[-–•*+|☐□][ \t\u00a0]*|(?:\d+(?:\.\d+)*[.)]|\d+(?:\.\d+)+|[a-zđ]\)|[IVX]+\.)[ \t\u00a0]+)["“]?$/;
const lineEnd = /^["”]?[ \t\u00a0]*(?:[:;.]?[ \t\u00a0]*(?:[\n\r]|$)|:|\|)/;

/** The part of `folded` that belongs to the sentence which goes on after it; `raw` is unfolded. */
function clauseBefore(folded: string, raw: string): string {
  let start = 0;
  for (const match of folded.matchAll(sentenceEnd)) start = match.index + 1;
  const breakAt = newParagraph.exec(raw)?.index;
  if (breakAt === undefined || raw[breakAt - 1] === ':') return folded.slice(start);
  return folded.slice(Math.max(start, folded.length - (raw.length - breakAt)));
}

interface Placed {
  readonly words: LevelWords;
  standing: Standing;
}

const joins = (folded: string, one: LevelWords, other: LevelWords): boolean =>
  other.start - one.end < 24 && between.test(folded.slice(one.end, other.start));

/** Levels in a list are ratings when one of them is, or when they are a list of levels. */
function settleLists(folded: string, placed: readonly Placed[]): void {
  for (let from = 0; from < placed.length; ) {
    let to = from + 1;
    while (
      to < placed.length &&
      joins(folded, (placed[to - 1] as Placed).words, (placed[to] as Placed).words)
    ) {
      to++;
    }
    const list = placed.slice(from, to);
    const isList =
      list.some(({ standing }) => standing === 'rating') ||
      new Set(list.map(({ words }) => words.level)).size > 2;
    for (const item of list) if (isList && item.standing === 'open') item.standing = 'rating';
    from = to;
  }
}

/** A short form counts only beside words in full, or beside units of the Party. */
const speaksOfParty = /chi +bộ|đảng|tccs|tập +thể|công +chức|viên +chức|nhiệm +vụ|xếp +loại/;

function readRun(source: RunningText, first: number, last: number): Found[] {
  const { text } = source;
  const stretch = source.fold(first - reachBack, last + reachOn);
  const folded = stretch.text;
  const at = (index: number): number => offsetAt(stretch, index);
  const near = Math.max(0, indexAt(stretch, first) - longestLead);
  const levels = levelWordsIn(folded.slice(near, indexAt(stretch, last) + longestWords));
  if (levels.length === 0) return [];
  const placed = levels.map((found): Placed => {
    const words = { ...found, start: near + found.start, end: near + found.end };
    const [start, end] = [at(words.start), at(words.end)];
    const rest = text.slice(end, at(words.end + reachAfter));
    const stop = newLine().exec(rest)?.index ?? rest.length;
    const after = folded.slice(words.end, words.end + Math.min(stop, reachAfter));
    const around = folded.slice(Math.max(0, words.start - 200), words.end + 60);
    if (words.isShort && !(goesOn().test(after) && speaksOfParty.test(around))) {
      return { words, standing: 'none' };
    }
    const from = Math.max(0, words.start - reachInClause);
    const before = clauseBefore(folded.slice(from, words.start), text.slice(at(from), start));
    const isItem =
      !words.isShort &&
      item.test(text.slice(at(from), start)) &&
      lineEnd.test(text.slice(end, end + 60));
    return { words, standing: isItem ? 'rating' : standingOf(before, after, words) };
  });
  settleLists(folded, placed);
  const found: Found[] = [];
  for (const { words, standing } of placed) {
    if (standing !== 'rating') continue;
    const [start, end] = [at(words.start), at(words.end)];
    const value = { level: words.level, ...(words.atLeast && { atLeast: true as const }) };
    found.push({ start, end, value });
  }
  return found;
}

/** Where the last anchor of a run stands: of anchors that stand close together. */
function endOfRun(text: string, first: number): number {
  let last = first;
  for (;;) {
    const next = text.slice(last + 1, last + 1 + reachOn + longestAnchor).search(anchors);
    if (next < 0 || next >= reachOn || last + 1 + next - first > longestRun) return last;
    last += 1 + next;
  }
}

const read: MentionReader<RatingMention> = (source, first) => {
  if (source.text.slice(first, first + longestAnchor).search(anchors) !== 0) return undefined;
  const last = endOfRun(source.text, first);
  const mentions = readRun(source, first, last).filter(
    ({ start, end }) => end > first && start < last + 40,
  );
  return { mentions, next: last + 1 };
};

/**
 * Finds ratings in running text: `xếp loại hoàn thành tốt nhiệm vụ`, `80% chi bộ đạt … trở lên`,
 * `danh hiệu “Trong sạch, vững mạnh”`. The slogan `xây dựng Đảng trong sạch, vững mạnh`, the verb
 * `hoàn thành tốt nhiệm vụ được giao` and `những hạn chế, yếu kém` are none.
 */
export const ratingMentions: MentionNotation<'rating', RatingMention> = {
  kind: 'rating',
  anchors: /* @__PURE__ */ wordAnchors('hoàn t', 'sạch v', 'kém', 'tsvm', ...letterForms),
  reader: () => read,
};
