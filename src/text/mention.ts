import type { Anchors } from './anchors.js';
import type { Day } from './day.js';
import type { RunningText } from './running-text.js';

/** A stretch of a text. */
export interface Span {
  /** Where it begins: an offset in UTF-16 units into the text as given. */
  readonly start: number;
  /** Where it ends: the offset of the first unit after it. */
  readonly end: number;
}

/** Where the parts of a value stand, under the names of its properties. */
export type Parts<Value> = { readonly [Name in keyof Value]?: Span };

/** Something found in running text; frozen, and so is all that it holds. */
export interface Mention<Kind extends string, Value> extends Span {
  /** Names it within its text: `document:11:19`. */
  readonly id: string;
  /** What kind of thing it is. */
  readonly kind: Kind;
  /** The text itself, as it stands. */
  readonly text: string;
  /** What the words say. */
  readonly value: Value;
  /** Where the parts of the value stand, for kinds that tell. */
  readonly parts?: Parts<Value>;
}

/** Names a mention within its text. @internal */
export const mentionId = (kind: string, start: number, end: number): string =>
  `${kind}:${start}:${end}`;

/** What a reader has read: a mention, but for what follows from its place. */
export interface Said<Value> extends Span {
  /** What the words say. */
  readonly value: Value;
  /** Where the parts of the value stand, for kinds that tell. */
  readonly parts?: Parts<Value>;
}

/** What a reader found at an anchor. */
export interface Reading<Value> {
  /** The mentions, in reading order. */
  readonly mentions: readonly Said<Value>[];
  /** Where to look for the next anchor. */
  readonly next: number;
}

/**
 * Reads what stands at an anchor. It may look {@link reachBack} units back and {@link reachOn}
 * units on, no further; what it remembers of the text before holds no offsets.
 *
 * @param source - a text, or a window of one
 * @param at - where the anchor begins
 * @param from - where the last mention of this kind ends; none may begin before
 */
export type MentionReader<Value> = (
  source: RunningText,
  at: number,
  from: number,
) => Reading<Value> | undefined;

/** How far before an anchor a reader may look, in UTF-16 units. */
export const reachBack = 1000;
/** How far from an anchor on a reader may look, in UTF-16 units. */
export const reachOn = 4000;

/** What a reader is told when a text begins. */
export interface ReaderContext {
  /** The day of the text, if given. */
  readonly day?: Day;
  /** Does a mention of the kinds beside lie on a stretch? */
  readonly isTaken: (start: number, end: number) => boolean;
}

/** How one kind of mention is found. Import only those you look for. */
export interface MentionNotation<Kind extends string, Value> {
  /** What kind of thing it finds. */
  readonly kind: Kind;
  /** Where its reader is asked: `wordAnchors(…)`, or `numberAnchors`. */
  readonly anchors: Anchors;
  /** Kinds whose mentions no mention of this kind lies upon. */
  readonly beside?: readonly MentionNotation<string, unknown>[];
  /** Begins a text. */
  readonly reader: (context: ReaderContext) => MentionReader<Value>;
}

/**
 * What a reader found, where the text goes on behind the last of it.
 *
 * @param mentions - what stands at the anchor, in reading order
 * @returns the reading, or `undefined` for no mentions
 *
 * @example
 * ```ts
 * import { readingOf } from 'vn-party-model/text';
 *
 * readingOf([{ start: 3, end: 9, value: 'hồ sơ' }])?.next; // => 9
 * ```
 */
export function readingOf<Value>(mentions: readonly Said<Value>[]): Reading<Value> | undefined {
  const last = mentions.at(-1);
  return last && { mentions, next: last.end };
}
