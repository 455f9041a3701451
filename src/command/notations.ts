import { documentCodes } from '../document/code-notation.js';
import { documentIds } from '../document/document-id-notation.js';
import { numberLines } from '../document/heading.js';
import { documentReferences } from '../document/reference-notation.js';
import { stateDocumentCodes } from '../document/state-code-notation.js';
import { organizationNames } from '../organization/name-notation.js';
import { postNames } from '../organization/post-notation.js';
import { ratingNames } from '../rating/rating-notation.js';
import { ratingTargets } from '../rating/target-notation.js';
import { periods } from '../term/period-notation.js';
import { terms } from '../term/term-notation.js';
import { type Notation, parserOf } from '../text/notation.js';

/** The notations by the words of `--as`, in the order of the help. */
export const notations = {
  code: documentCodes,
  reference: documentReferences,
  id: documentIds,
  'number-line': numberLines,
  'state-code': stateDocumentCodes,
  term: terms,
  period: periods,
  organization: organizationNames,
  post: postNames,
  rating: ratingNames,
  target: ratingTargets,
} as const;

/** A word of `--as`. */
export type NotationKey = keyof typeof notations;

/** A notation whose values are anything: whoever writes one reads it back. */
export const anyNotation = (as: NotationKey): Notation<string, unknown> =>
  notations[as] as Notation<string, unknown>;

const parsers = new Map<NotationKey, (text: string) => unknown>();

/** Reads a text strictly in one notation. */
export function readAs(as: NotationKey, text: string): unknown {
  const parser = parsers.get(as) ?? parserOf(anyNotation(as));
  parsers.set(as, parser);
  return parser(text);
}
