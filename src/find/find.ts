import { type DocumentMention, documentMentions } from '../document/document-mentions.js';
import {
  type OrganizationMention,
  organizationMentions,
} from '../organization/organization-mentions.js';
import { type PostMention, postMentions } from '../organization/post-mentions.js';
import { type RatingMention, ratingMentions } from '../rating/rating-mentions.js';
import { type CongressMention, congressMentions } from '../term/congress-mentions.js';
import type { Period } from '../term/period.js';
import { periodMentions } from '../term/period-mentions.js';
import { type PlenumMention, plenumMentions } from '../term/plenum-mentions.js';
import {
  type PlenumResolutionMention,
  plenumResolutionMentions,
} from '../term/plenum-resolution.js';
import { type TermMention, termMentions } from '../term/term-mentions.js';
import type { Day } from '../text/day.js';
import type { Mention, MentionNotation } from '../text/mention.js';
import { mentionsIn, mentionsInPieces, mentionsOneByOne } from '../text/mentions-in.js';
import type { Pieces } from './finder.js';

/** What each kind of mention says. */
export interface MentionValues {
  /** One identifiable numbered document. */
  readonly document: DocumentMention;
  /** A numbered congress of the Party. */
  readonly congress: CongressMention;
  /** A dated working period. */
  readonly period: Period;
  /** A Party organisation, or a body of one, by name. */
  readonly organization: OrganizationMention;
  /** A plenum of the Central Committee. */
  readonly plenum: PlenumMention;
  /** A resolution named after a plenum of the Central Committee. */
  readonly 'plenum-resolution': PlenumResolutionMention;
  /** A Party post. */
  readonly post: PostMention;
  /** A level of quality, in the sense of a classification. */
  readonly rating: RatingMention;
  /** A term of office. */
  readonly term: TermMention;
}

/** The kinds of mention. */
export type MentionKind = keyof MentionValues;

/** A mention of any of the kinds; `kind` tells which value it has. */
export type MentionOf<Kind extends MentionKind> = {
  [Each in Kind]: Mention<Each, MentionValues[Each]>;
}[Kind];

/** How each kind is found: for finders that look for several. */
export const mentionNotations: {
  readonly [Kind in MentionKind]: MentionNotation<Kind, MentionValues[Kind]>;
} = {
  congress: congressMentions,
  document: documentMentions,
  organization: organizationMentions,
  period: periodMentions,
  plenum: plenumMentions,
  'plenum-resolution': plenumResolutionMentions,
  post: postMentions,
  rating: ratingMentions,
  term: termMentions,
};

/** What {@link findMentions} may be told. */
export interface FindOptions<Kind extends MentionKind> {
  /** The kinds to look for; all when absent. */
  readonly kinds?: readonly Kind[];
  /** The day of the text, `YYYY-MM-DD`: tells whose a city was that was of a province first. */
  readonly day?: Day;
}

type NotationOf<Kind extends MentionKind> = MentionNotation<Kind, MentionValues[Kind]>;

const all = Object.values(mentionNotations) as readonly NotationOf<MentionKind>[];

const notationsOf = <Kind extends MentionKind>(
  kinds: readonly Kind[] | undefined,
): readonly NotationOf<Kind>[] =>
  kinds?.map((kind): NotationOf<Kind> => mentionNotations[kind]) ??
  (all as readonly NotationOf<Kind>[]);

/**
 * Finds Party references in running Vietnamese text. Offsets are those of the text as given;
 * mentions of one kind never overlap, those of several kinds may nest. The kinds share one scan,
 * and those that are not asked for cost no time.
 *
 * @param text - running text, as it stands: decomposed, with line breaks inside codes, any signs
 * @param options - which kinds to look for, and the day of the text
 * @returns the mentions in reading order, the longer first where two begin together, frozen
 *
 * @example
 * ```ts
 * import { findMentions } from 'vn-party-model';
 *
 * const documents = findMentions('Chỉ thị 35 và 45 của Bộ Chính trị', { kinds: ['document'] });
 * documents.map(({ id, value }) => [id, value]);
 * // => [
 * //   ['document:0:10', { scheme: 'party', code: '35-CT/TW', number: 35, type: 'CT', issuer: 'TW' }],
 * //   ['document:14:16', { scheme: 'party', code: '45-CT/TW', number: 45, type: 'CT', issuer: 'TW' }],
 * // ]
 * documents[0]?.parts; // => { number: { start: 8, end: 10 }, type: { start: 0, end: 7 } }
 * ```
 */
export function findMentions<Kind extends MentionKind = MentionKind>(
  text: string,
  { kinds, day }: FindOptions<Kind> = {},
): MentionOf<Kind>[] {
  return mentionsIn(text, notationsOf(kinds), day) as MentionOf<Kind>[];
}

/**
 * The mentions of {@link findMentions} one after another: what nobody asks for is not read.
 *
 * @param text - running text, as it stands
 * @param options - which kinds to look for, and the day of the text
 * @returns the mentions in reading order
 *
 * @example
 * ```ts
 * import { searchMentions } from 'vn-party-model';
 *
 * for (const { kind, text } of searchMentions('Bộ Chính trị ban hành Chỉ thị 05-CT/TW')) {
 *   console.log(kind, text); // prints "organization Bộ Chính trị", then "document Chỉ thị 05-CT/TW"
 * }
 * ```
 */
export function searchMentions<Kind extends MentionKind = MentionKind>(
  text: string,
  { kinds, day }: FindOptions<Kind> = {},
): Generator<MentionOf<Kind>, void, undefined> {
  return mentionsOneByOne(text, notationsOf(kinds), day) as Generator<
    MentionOf<Kind>,
    void,
    undefined
  >;
}

/**
 * The mentions of {@link findMentions} in a text that comes in pieces: the same as in the whole
 * text, wherever it is cut, with offsets into the whole. No more than some tens of thousands of
 * characters are held at once.
 *
 * @param pieces - the text, such as a stream with an encoding
 * @param options - which kinds to look for, and the day of the text
 * @returns the mentions in reading order
 *
 * @example
 * ```ts
 * import { findInStream } from 'vn-party-model';
 *
 * const found: string[] = [];
 * for await (const { text } of findInStream(['Chỉ thị số 05', '-CT/TW'])) found.push(text);
 * found; // => ['Chỉ thị số 05-CT/TW']
 * ```
 */
export function findInStream<Kind extends MentionKind = MentionKind>(
  pieces: Pieces,
  { kinds, day }: FindOptions<Kind> = {},
): AsyncGenerator<MentionOf<Kind>, void, undefined> {
  return mentionsInPieces(pieces, notationsOf(kinds), day) as AsyncGenerator<
    MentionOf<Kind>,
    void,
    undefined
  >;
}
