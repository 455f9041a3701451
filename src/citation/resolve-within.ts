import { documentMentions } from '../document/document-mentions.js';
import { find } from '../find/finder.js';
import { plenumResolutionMentions } from '../term/plenum-resolution.js';
import { foldStretch } from '../text/fold.js';
import type { MentionNotation } from '../text/mention.js';
import {
  type Antecedent,
  antecedentsOf,
  baseType,
  type CitedMention,
  nearestFirst,
} from './antecedents.js';
import { type BackWords, backWordsIn } from './back-words.js';
import { paragraphStart, sentenceStarts } from './scopes.js';

/** Words that go back to a document named before in the same text. */
export interface BackReference {
  /** Where they begin: an offset in UTF-16 units into the text as given. */
  readonly start: number;
  /** Where they end. */
  readonly end: number;
  /** The words, as they stand. */
  readonly text: string;
  /** `anaphor`: `Nghị quyết này`; `declared`: the name after `gọi tắt là`; `repeat`: `Quy định 37`. */
  readonly how: 'anaphor' | 'declared' | 'repeat';
  /** The mention that they go back to, where exactly one reading remains. */
  readonly resolved?: CitedMention;
  /** What they may go back to otherwise, nearest first. */
  readonly candidates: readonly CitedMention[];
}

const notations: readonly MentionNotation<string, unknown>[] = [
  documentMentions,
  plenumResolutionMentions,
];

/** The mentions that {@link resolveWithin} goes by. @internal */
export function citedMentions(text: string): readonly CitedMention[] {
  return find(text, notations) as unknown as readonly CitedMention[];
}

const articles = /(?:^|\n)\s*(?:Đi(?:ề|ê\u0300|e\u0302\u0300)u)\s+\d+\s*[.:]/;
const basis = /^\s*[-–]?\s*căn cứ/;
const unnamedAfter = /^ +(?:đại hội|hội nghị|quốc hội|của|liên tịch|về|trung ương)/;

/** What the pass over a text knows. */
interface Pass {
  readonly text: string;
  /** A text in articles is a regulation: "Quyết định này" may be itself. */
  readonly isInArticles: boolean;
}

/** Is another document of the same word named between, without a number? */
function hasUnnamed({ text }: Pass, { word, start }: BackWords, from: number): boolean {
  const stretch = foldStretch(text, Math.max(from, start - 1500), start).text;
  for (let at = stretch.indexOf(word); at >= 0; at = stretch.indexOf(word, at + 1)) {
    if (unnamedAfter.test(stretch.slice(at + word.length, at + word.length + 12))) return true;
  }
  return false;
}

const within = (antecedents: readonly Antecedent[], from: number): readonly Antecedent[] =>
  nearestFirst(antecedents.filter(({ mention }) => mention.start >= from));

/** Where the text before a place ends, its blanks left out. */
function lastLetter(text: string, at: number): number {
  let end = at;
  while (end > 0 && at - end < 40 && /\s/.test(text[end - 1] ?? '')) end--;
  return end;
}

/** What stands in the nearest scope that holds anything: sentence, the one before, paragraph. */
function inScope(pass: Pass, words: BackWords, before: readonly Antecedent[]) {
  const { text } = pass;
  const paragraph = paragraphStart(text, words.start);
  const here = within(before, paragraph);
  if (here.length === 1) return here;
  if (here.length > 1) {
    const [sentence, previous] = sentenceStarts(text, paragraph, words.start);
    const nearest = within(before, sentence);
    return nearest.length > 0 ? nearest : within(before, previous);
  }
  const isFar = /(?:trên|nêu|đây)$/.test(foldStretch(text, words.start, words.end).text);
  const outer = isFar ? 0 : paragraphStart(text, lastLetter(text, paragraph));
  return within(before, outer);
}

function isSelf({ text, isInArticles }: Pass, words: BackWords, { mention }: Antecedent): boolean {
  if (words.mayBeSelf) return true;
  const isThis = foldStretch(text, words.start, words.end).text.endsWith('này');
  if (!isThis) return false;
  const paragraph = paragraphStart(text, mention.start);
  return isInArticles || basis.test(foldStretch(text, paragraph, paragraph + 16).text);
}

function answer(pass: Pass, words: BackWords, before: readonly Antecedent[]): BackReference {
  const { start, end, how } = words;
  const place = { start, end, text: pass.text.slice(start, end), how };
  const mentionsOf = (some: readonly Antecedent[]) => some.map(({ mention }) => mention);
  const all = nearestFirst(before);
  if (words.isPlural) return { ...place, candidates: mentionsOf(all) };
  if (words.number !== undefined) {
    const [one, another] = all;
    return one && !another
      ? { ...place, resolved: one.mention, candidates: [] }
      : { ...place, candidates: mentionsOf(all) };
  }
  const scoped = inScope(pass, words, before);
  const [one, another] = scoped;
  const isOne =
    one !== undefined &&
    another === undefined &&
    !(how === 'anaphor' && (isSelf(pass, words, one) || hasUnnamed(pass, words, one.mention.end)));
  return isOne
    ? { ...place, resolved: one.mention, candidates: [] }
    : { ...place, candidates: mentionsOf(scoped.length > 0 ? scoped : all) };
}

/** How many antecedents of a word are looked back over. */
const lookBack = 50;

/** Antecedents by what words ask for, in reading order. */
type Index = ReadonlyMap<string, readonly Antecedent[]>;

/** By each name, those that are not yet there if `once`: then the first mention stands for all. */
function indexOf(
  antecedents: readonly Antecedent[],
  namesOf: (antecedent: Antecedent) => readonly string[],
  once?: 'once',
): Index {
  const index = new Map<string, Antecedent[]>();
  const seen = new Set<string>();
  for (const antecedent of antecedents) {
    for (const name of namesOf(antecedent)) {
      const id = `${name}\n${antecedent.key}`;
      if (once && seen.has(id)) continue;
      seen.add(id);
      const same = index.get(name);
      if (same) same.push(antecedent);
      else index.set(name, [antecedent]);
    }
  }
  return index;
}

/** The last antecedents of a name that end before a place. */
function lastBefore(index: Index, name: string, at: number): readonly Antecedent[] {
  const all = index.get(name) ?? [];
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.mention.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return all.slice(Math.max(0, low - lookBack), low);
}

/** The type and number of a document that is given in full. */
function typedNumber({ mention }: Antecedent): readonly string[] {
  if (mention.kind !== 'document' || mention.value.code.endsWith('?')) return [];
  return [`${baseType(mention.value.type)} ${mention.value.number}`];
}

/** The short repeats among the mentions: `Quy định 37`, whose code lacks its issuer. */
function repeatsAmong(
  mentions: readonly CitedMention[],
  antecedents: readonly Antecedent[],
): readonly BackReference[] {
  const index = indexOf(antecedents, typedNumber, 'once');
  const found: BackReference[] = [];
  for (const mention of mentions) {
    if (mention.kind !== 'document' || !mention.value.code.endsWith('?')) continue;
    const { start, end, text, value } = mention;
    const all = nearestFirst(lastBefore(index, `${baseType(value.type)} ${value.number}`, start));
    const [one, another] = all;
    if (one === undefined) continue;
    const place = { start, end, text, how: 'repeat' } as const;
    const candidates = all.map((antecedent) => antecedent.mention);
    found.push(
      another ? { ...place, candidates } : { ...place, resolved: one.mention, candidates: [] },
    );
  }
  return found;
}

const namesOf = ({ words }: Antecedent): readonly string[] => words;
const numberedNames = ({ words, mention }: Antecedent): readonly string[] =>
  mention.kind === 'document' ? words.map((word) => `${word} ${mention.value.number}`) : [];

/**
 * Says what the short names of a text go back to: `Nghị quyết này`, `Chỉ thị nói trên`, `Quy định
 * 37` after its full form, and the name that `(sau đây gọi tắt là Nghị quyết 15)` gives. The
 * sentence counts first, then the one before, then the paragraph. Where more than one document
 * remains, or the words may mean the citing document itself, there are candidates and no answer.
 *
 * @param text - running text, as it stands
 * @param mentions - the documents and plenum resolutions found in it; looked for when absent
 * @returns the back-references in reading order; none for words with nothing before them
 *
 * @example
 * ```ts
 * import { resolveWithin } from 'vn-party-model';
 *
 * const text = 'Tỉnh ủy ban hành Nghị quyết số 15-NQ/TU. Nghị quyết này nêu bốn nhiệm vụ.';
 * resolveWithin(text).map((one) => [one.text, one.resolved?.text]);
 * // => [['Nghị quyết này', 'Nghị quyết số 15-NQ/TU']]
 * ```
 */
export function resolveWithin(
  text: string,
  mentions: readonly CitedMention[] = citedMentions(text),
): readonly BackReference[] {
  const antecedents = antecedentsOf(mentions);
  const pass = { text, isInArticles: articles.test(text) };
  const byWord = indexOf(antecedents, namesOf);
  const byNumber = indexOf(antecedents, numberedNames, 'once');
  const repeats = repeatsAmong(mentions, antecedents);
  const found: BackReference[] = [];
  const declared = new Set<number>();
  let next = 0;
  for (const words of backWordsIn(text)) {
    const { start, end, word, number, how } = words;
    while ((mentions[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    const taken = mentions[next];
    if (taken && taken.start < end) {
      if (how === 'declared') declared.add(taken.start);
      continue;
    }
    const before =
      number === undefined
        ? lastBefore(byWord, word, start)
        : lastBefore(byNumber, `${word} ${number}`, start);
    if (before.length > 0) found.push(answer(pass, words, before));
  }
  return [
    ...found,
    ...repeats.map((one) => (declared.has(one.start) ? { ...one, how: 'declared' as const } : one)),
  ].sort((one, other) => one.start - other.start);
}
