import fc from 'fast-check';
import type { DocumentId } from 'vn-party-model';
import { documentCodeValues } from './document.js';

const word = fc.stringMatching(/^[a-z0-9]{1,8}$/);
const slug = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join('-'));
const known = fc
  .array(slug, { minLength: 1, maxLength: 3 })
  .map((slugs) => slugs.join('.'))
  .filter((place) => place !== 'unknown');
const places: fc.Arbitrary<Pick<DocumentId, 'place'>> = fc.oneof(
  fc.constantFrom({}, { place: null }),
  known.map((place) => ({ place })),
);

/** Identifiers of any issuer that is well formed. */
export const documentIdValues: fc.Arbitrary<DocumentId> = fc
  .tuple(documentCodeValues, places, fc.option(fc.integer({ min: 1, max: 99 })))
  .map(([{ issuer, type, number, suffix }, place, term]) => ({
    issuer,
    ...place,
    term,
    type,
    number,
    ...(suffix && { suffix }),
  }));
