import { documentMentions } from '../document/document-mentions.js';
import { find } from '../find/find.js';
import { plenumResolutionMentions } from '../term/plenum-resolution.js';
import { foldStretch } from '../text/fold.js';
import type { MentionNotation } from '../text/mention.js';
import { type Antecedent, antecedentsOf, type CitedMention, nearestFirst } from './antecedents.js';
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
  readonly antecedents: readonly Antecedent[];
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
  const [sentence, previous] = sentenceStarts(text, paragraph, words.start);
  const here = within(before, paragraph);
  if (here.length === 1) return here;
  if (here.length > 1) {
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

const numberOf = ({ mention }: Antecedent): number | undefined =>
  mention.kind === 'document' ? mention.value.number : undefined;

/** The short repeats among the mentions: `Quy định 37`, whose code lacks its issuer. */
function repeatsAmong(mentions: readonly CitedMention[]): readonly BackReference[] {
  const antecedents = antecedentsOf(mentions);
  const found: BackReference[] = [];
  for (const mention of mentions) {
    if (mention.kind !== 'document' || !mention.value.code.endsWith('?')) continue;
    const { start, end, text, value } = mention;
    const same = antecedents.filter(
      ({ mention: { kind, value: other, start: at } }) =>
        kind === 'document' &&
        at < start &&
        !other.code.endsWith('?') &&
        (other.code === value.resolved ||
          (other.number === value.number && other.type === value.type)),
    );
    const all = nearestFirst(same);
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
  const pass = { text, antecedents: antecedentsOf(mentions), isInArticles: articles.test(text) };
  const found = [...repeatsAmong(mentions)];
  for (const words of backWordsIn(text)) {
    const { start, end, word, number, how } = words;
    const isTaken = mentions.some((one) => one.start < end && start < one.end);
    if (isTaken && how !== 'anaphor') {
      const repeat = found.findIndex((one) => one.start < end && start < one.end);
      const taken = found[repeat];
      if (taken && how === 'declared') found[repeat] = { ...taken, how };
      continue;
    }
    if (isTaken) continue;
    const before = pass.antecedents.filter(
      (one) =>
        one.mention.end <= start &&
        one.words.includes(word) &&
        (number === undefined || numberOf(one) === number),
    );
    if (before.length > 0) found.push(answer(pass, words, before));
  }
  return found.sort((one, other) => one.start - other.start);
}
