import { foldStretch, offsetAt } from '../text/fold.js';
import { type Antecedent, nearestFirst } from './antecedents.js';
import type { BackWords } from './back-words.js';
import { paragraphStart, sentenceStarts } from './scopes.js';

/** What the pass over a text knows. */
export interface Pass {
  readonly text: string;
  /** Where its paragraphs begin. */
  readonly paragraphs: readonly number[];
  /** Where its articles begin: from there on it is a regulation, `Quyết định này` may be itself. */
  readonly articlesFrom: number;
}

const articles = /(?:^|\n)[^\S\n]*(?:Đi(?:ề|ê\u0300|e\u0302\u0300)u)\s+\d+\s*[.:]/;
const basis = /^\s*[-–]?\s*căn cứ/;
const unnamedAfter = /^ +(?:đại hội|hội nghị|quốc hội|của|liên tịch|về|trung ương)/;

/** Where the articles of a text begin; beyond its end where it has none. @internal */
export function articlesFrom(text: string): number {
  const at = text.search(articles);
  return at < 0 ? Number.POSITIVE_INFINITY : at;
}

/** Is another document of the same word named after the first of some, without a number? */
function hasUnnamed({ text }: Pass, { word, start }: BackWords, named: readonly Antecedent[]) {
  const places = named.map(({ mention }) => mention);
  const from = Math.min(...places.map(({ end }) => end));
  const stretch = foldStretch(text, Math.max(from, start - 1500), start);
  const folded = stretch.text;
  for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
    const place = offsetAt(stretch, at);
    const isNamed = places.some((mention) => mention.start <= place && place < mention.end);
    const after = folded.slice(at + word.length, at + word.length + 12);
    if (!isNamed && unnamedAfter.test(after)) return true;
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

/** Where the scopes of a place begin: its sentence, the one before, its paragraph, what is around. */
function scopesOf({ text, paragraphs }: Pass, { start, end }: BackWords) {
  const paragraph = paragraphStart(paragraphs, start);
  const [sentence, previous] = sentenceStarts(text, paragraph, start);
  const isFar = /(?:trên|nêu|đây)$/.test(foldStretch(text, start, end).text);
  const outer = isFar ? 0 : paragraphStart(paragraphs, lastLetter(text, paragraph));
  return { sentence, previous, paragraph, outer };
}

/** What stands in the nearest scope that holds anything: sentence, the one before, paragraph. @internal */
export function inScope(pass: Pass, words: BackWords, before: readonly Antecedent[]) {
  const { sentence, previous, paragraph, outer } = scopesOf(pass, words);
  const here = within(before, paragraph);
  if (here.length === 0) return within(before, outer);
  if (here.length === 1) return here;
  const nearest = within(before, sentence);
  return nearest.length > 0 ? nearest : within(before, previous);
}

/**
 * As many documents as the words count: those of the smallest scope that holds so many, if it holds
 * no more. @internal
 */
export function countedInScope(pass: Pass, words: BackWords, before: readonly Antecedent[]) {
  const { sentence, previous, paragraph, outer } = scopesOf(pass, words);
  const { count } = words;
  if (count === undefined) return [];
  const found = [sentence, previous, paragraph, outer]
    .map((from) => within(before, from))
    .find(({ length }) => length >= count);
  if (found?.length !== count) return [];
  return hasUnnamed(pass, words, found) ? [] : found;
}

/** May the words mean the citing document, or one that has no number? @internal */
export function isOpen(pass: Pass, words: BackWords, antecedent: Antecedent): boolean {
  if (words.mayBeSelf || hasUnnamed(pass, words, [antecedent])) return true;
  const { text, paragraphs } = pass;
  if (!foldStretch(text, words.start, words.end).text.endsWith('này')) return false;
  if (pass.articlesFrom < words.start) return true;
  const paragraph = paragraphStart(paragraphs, antecedent.mention.start);
  return basis.test(foldStretch(text, paragraph, paragraph + 16).text);
}
