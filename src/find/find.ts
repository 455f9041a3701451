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
import type { Mention, MentionNotation } from '../text/mention.js';
import { mentionsIn } from '../text/pass.js';

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

/** What {@link findMentions} may be told. */
export interface FindOptions<Kind extends MentionKind> {
  /** The kinds to look for; all when absent. */
  readonly kinds?: readonly Kind[];
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
export function find<Kind extends string, Value>(
  text: string,
  notations: readonly MentionNotation<Kind, Value>[],
): Mention<Kind, Value>[] {
  return mentionsIn(text, notations);
}

const allNotations: { readonly [Kind in MentionKind]: MentionNotation<Kind, MentionValues[Kind]> } =
  {
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

/**
 * Finds Party references in running Vietnamese text. Offsets are those of the text as given;
 * mentions of one kind never overlap, those of several kinds may nest.
 *
 * @param text - running text, as it stands: decomposed, with line breaks inside codes, any signs
 * @param options - which kinds to look for
 * @returns the mentions in reading order
 *
 * @example
 * ```ts
 * import { findMentions } from 'vn-party-model';
 *
 * const documents = findMentions('Chỉ thị 35 và 45 của Bộ Chính trị', { kinds: ['document'] });
 * documents.map(({ start, value }) => [start, value]);
 * // => [
 * //   [0, { scheme: 'party', code: '35-CT/TW', number: 35, type: 'CT', issuer: 'TW' }],
 * //   [14, { scheme: 'party', code: '45-CT/TW', number: 45, type: 'CT', issuer: 'TW' }],
 * // ]
 * ```
 */
export function findMentions<Kind extends MentionKind = MentionKind>(
  text: string,
  { kinds }: FindOptions<Kind> = {},
): MentionOf<Kind>[] {
  const wanted = kinds ?? (Object.keys(allNotations) as Kind[]);
  const notations = wanted.map(
    (kind): MentionNotation<Kind, unknown> => allNotations[kind] as MentionNotation<Kind, unknown>,
  );
  return find(text, notations) as MentionOf<Kind>[];
}
