import type { Day } from '../text/day.js';
import type { Mention, MentionNotation } from '../text/mention.js';
import { mentionsIn, mentionsInPieces, mentionsOneByOne } from '../text/mentions-in.js';

/** A text in pieces, cut anywhere: a stream of strings, or a list of them. */
export type Pieces = AsyncIterable<string> | Iterable<string>;

/** The mentions that a notation, or one of several, finds. */
export type MentionFor<Notation> =
  Notation extends MentionNotation<infer Kind, infer Value> ? Mention<Kind, Value> : never;

/** What {@link createFinder} is told. */
export interface FinderOptions<Notation> {
  /** What to look for, such as `[documentMentions, termMentions]`. */
  readonly notations: readonly Notation[];
  /** The day of the texts, `YYYY-MM-DD`. */
  readonly day?: Day;
}

/** A finder that knows what it looks for; it remembers nothing from one text to the next. */
export interface Finder<Notation> {
  /** Every mention of a text, in reading order. */
  readonly find: (text: string) => MentionFor<Notation>[];
  /** The same one after another: what nobody asks for is not read. */
  readonly search: (text: string) => Generator<MentionFor<Notation>, void, undefined>;
  /** The same in a text that comes in pieces, wherever it is cut. */
  readonly stream: (pieces: Pieces) => AsyncGenerator<MentionFor<Notation>, void, undefined>;
}

/**
 * Finds what the notations given describe. What is not given is not in your bundle.
 *
 * @param text - running text, as it stands
 * @param notations - such as `documentMentions`
 * @returns the mentions in reading order, the longer first where two begin together
 *
 * @example
 * ```ts
 * import { documentMentions, find } from 'vn-party-model';
 *
 * find('theo Chỉ thị số 05-CT/TW', [documentMentions]).map((mention) => mention.value.code);
 * // => ['05-CT/TW']
 * ```
 */
export function find<Notation extends MentionNotation<string, unknown>>(
  text: string,
  notations: readonly Notation[],
): MentionFor<Notation>[] {
  return mentionsIn(text, notations) as MentionFor<Notation>[];
}

/**
 * A finder for many texts: of the notations given, which are all that your bundle holds.
 *
 * @param options - the notations, and the day of the texts
 * @returns three ways to find: at once, one after another, in a stream
 *
 * @example
 * ```ts
 * import { createFinder, documentMentions, termMentions } from 'vn-party-model';
 *
 * const finder = createFinder({ notations: [documentMentions, termMentions] });
 * finder.find('Nghị quyết 15-NQ/TU, khóa XVI').map(({ kind }) => kind); // => ['document', 'term']
 * ```
 */
export function createFinder<Notation extends MentionNotation<string, unknown>>({
  notations,
  day,
}: FinderOptions<Notation>): Finder<Notation> {
  const finder: Finder<MentionNotation<string, unknown>> = {
    find: (text) => mentionsIn(text, notations, day),
    search: (text) => mentionsOneByOne(text, notations, day),
    stream: (pieces) => mentionsInPieces(pieces, notations, day),
  };
  return finder as Finder<Notation>;
}
