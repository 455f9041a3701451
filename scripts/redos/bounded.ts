/** The most characters that a pattern may run on whose time is no line. */
export const stretch = 700;

const given =
  'texts as given: of long patterns the checker is not sure, tests/hostile.test.ts gives them megabytes';

/** Those that run on more: how much, and why that does no harm. */
export const bounded: Readonly<Record<string, readonly [characters: number, why: string]>> = {
  'src/text/share.ts shape': [2000, 'no more of a text is looked at'],
  'src/text/notation.ts piece': [Number.POSITIVE_INFINITY, given],
  'src/text/notation.ts parserOf': [Number.POSITIVE_INFINITY, given],
  'src/text/notation.ts misfitOf': [Number.POSITIVE_INFINITY, given],
  'src/annotate/markdown.ts goesOn': [
    Number.POSITIVE_INFINITY,
    'looks back from a digit over blanks, which no other digit looks back over',
  ],
  'src/rating/rating-words.ts anyWords': [
    4096,
    'a block of running text; its words begin apart, so that it reads none of it twice',
  ],
};
