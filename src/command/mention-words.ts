import type { MentionKind, MentionOf, MentionValues } from '../find/find.js';

const words: { readonly [Kind in MentionKind]: (value: MentionValues[Kind]) => string } = {
  congress: ({ ordinal, scope }) => `${scope} congress ${ordinal}`,
  document: ({ code }) => code,
  organization: ({ body, level }) => `${body}, ${level}`,
  period: ({ start, end }) => `${start} to ${end}`,
  plenum: ({ plenum, term }) => `plenum ${plenum}, term ${term ?? '?'}`,
  'plenum-resolution': ({ plenum, term }) => `plenum ${plenum}, term ${term ?? '?'}`,
  post: ({ post }) => post,
  rating: ({ level, atLeast }) => (atLeast ? `${level} or better` : level),
  term: ({ ordinal, start, end }) =>
    [ordinal && `term ${ordinal}`, start && `${start}-${end}`].filter(Boolean).join(', '),
};

/** What a mention says, in a few words. */
export function wordsOf({ kind, value }: MentionOf<MentionKind>): string {
  return (words[kind] as (value: MentionValues[MentionKind]) => string)(value);
}
