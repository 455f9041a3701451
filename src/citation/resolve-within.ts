import { documentMentions } from '../document/document-mentions.js';
import { find } from '../find/finder.js';
import { plenumResolutionMentions } from '../term/plenum-resolution.js';
import type { MentionNotation } from '../text/mention.js';
import {
  type AntecedentIndex,
  byTypeAndNumber,
  byWord,
  byWordAndNumber,
  lastBefore,
} from './antecedent-index.js';
import {
  type Antecedent,
  antecedentsOf,
  baseType,
  type CitedMention,
  nearestFirst,
} from './antecedents.js';
import { type BackWords, backWordsIn } from './back-words.js';
import { articlesFrom, countedInScope, inScope, isOpen, type Pass } from './in-scope.js';
import { paragraphStarts } from './scopes.js';

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
  /** The mentions that `hai nghị quyết nói trên` goes back to, where exactly so many remain. */
  readonly resolvedAll?: readonly CitedMention[];
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

const mentionsOf = (antecedents: readonly Antecedent[]): readonly CitedMention[] =>
  antecedents.map(({ mention }) => mention);

function answer(pass: Pass, words: BackWords, before: readonly Antecedent[]): BackReference {
  const { start, end, how, isPlural, number } = words;
  const place = { start, end, text: pass.text.slice(start, end), how };
  const all = nearestFirst(before);
  if (isPlural) {
    const counted = [...mentionsOf(countedInScope(pass, words, before))];
    return counted.length > 0
      ? { ...place, resolvedAll: counted.reverse(), candidates: [] }
      : { ...place, candidates: mentionsOf(all) };
  }
  const scoped = number === undefined ? inScope(pass, words, before) : all;
  const [one, another] = scoped;
  const mayBeOther = (antecedent: Antecedent): boolean =>
    how === 'anaphor' && isOpen(pass, words, antecedent);
  return one && !another && !mayBeOther(one)
    ? { ...place, resolved: one.mention, candidates: [] }
    : { ...place, candidates: mentionsOf(scoped.length > 0 ? scoped : all) };
}

/** The short repeats among the mentions: `Quy định 37`, whose code lacks its issuer. */
function repeatsAmong(
  mentions: readonly CitedMention[],
  index: AntecedentIndex,
): readonly BackReference[] {
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

/**
 * Says what the short names of a text go back to: `Nghị quyết này`, `Chỉ thị nói trên`, `Quy định
 * 37` after its full form, and the name that `(sau đây gọi tắt là Nghị quyết 15)` gives. The
 * sentence counts first, then the one before, then the paragraph. Where more than one document
 * remains, or the words may mean the citing document itself, there are candidates and no answer.
 * Words that count, `hai nghị quyết nói trên`, are resolved where exactly so many documents are in
 * scope. Only the text before the words is asked.
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
  const pass = { text, paragraphs: paragraphStarts(text), articlesFrom: articlesFrom(text) };
  const words = byWord(antecedents);
  const numbers = byWordAndNumber(antecedents);
  const repeats = repeatsAmong(mentions, byTypeAndNumber(antecedents));
  const found: BackReference[] = [];
  const declared = new Set<number>();
  let next = 0;
  for (const back of backWordsIn(text)) {
    const { start, end, word, number, how } = back;
    while ((mentions[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    const taken = mentions[next];
    if (taken && taken.start < end) {
      if (how === 'declared') declared.add(taken.start);
      continue;
    }
    const before =
      number === undefined
        ? lastBefore(words, word, start)
        : lastBefore(numbers, `${word} ${number}`, start);
    if (before.length > 0) found.push(answer(pass, back, before));
  }
  return [
    ...found,
    ...repeats.map((one) => (declared.has(one.start) ? { ...one, how: 'declared' as const } : one)),
  ].sort((one, other) => one.start - other.start);
}
