import fc from 'fast-check';
import { expect } from 'vitest';
import {
  type DocumentCode,
  documentCodes,
  documentTypeCodes,
  isKnownIssuer,
  issuerBodies,
  issuerCommittees,
  parseDocumentCode,
  repairDocumentCode,
} from 'vn-party-model';
import { foldIssuer } from '../../src/document/issuer-fold.js';

const committees = Object.keys(issuerCommittees);
const bodies = Object.keys(issuerBodies);
const singles = [
  ...committees,
  ...bodies.flatMap((body) => ['', ...committees].map((committee) => body + committee)),
  'CB1',
  'CB12',
].filter((letters) => isKnownIssuer(letters) && !/^CB\p{L}/u.test(letters));

/** Pairs as joint issuers sign: each body beside the next one that serves the same committee. */
const pairs = bodies.flatMap((body, index) =>
  ['TW', 'TU'].map((committee) => `${body}${committee}-${bodies[index + 1]}${committee}`),
);

/** Every issuer that the tables know, alone; and a sample of joint ones. */
export const knownIssuers: readonly string[] = [
  ...new Set([...singles, ...pairs.filter((letters) => isKnownIssuer(letters))]),
];

const numbers: fc.Arbitrary<number> = fc.oneof(
  fc.integer({ min: 1, max: 99 }),
  fc.integer({ min: 1, max: 99999 }),
);

const suffixes: fc.Arbitrary<Pick<DocumentCode, 'suffix'>> = fc.constantFrom({}, {
  suffix: 'nb',
} as const);

/** Codes of any issuer that is well formed. */
export const documentCodeValues: fc.Arbitrary<DocumentCode> = fc
  .tuple(
    numbers,
    fc.constantFrom(...documentTypeCodes),
    fc.stringMatching(new RegExp(`^${documentCodes.pieces[4]?.pattern}$`)),
    suffixes,
  )
  .map(([number, type, issuer, suffix]) => ({ number, type, issuer, ...suffix }));

/** Has an issuer letters that stand for others, or that are of nobody in the Party? */
const isOtherwise = (issuer: string): boolean =>
  issuer.split('-').some((written) => {
    const { letters, standing } = foldIssuer(written);
    return letters !== written || standing === 'state' || standing === 'other';
  });

/**
 * What repair makes of a canonical code after a lead: the same, with no mend but that of the lead.
 * Well formed are also `15-NQ/THU`, which it mends, and `15-KH/UBND`, which it takes for no Party code.
 */
export function repairedCode(text: string, lead = ''): DocumentCode | undefined {
  const value = parseDocumentCode(text.slice(lead.length));
  const repaired = repairDocumentCode(text);
  if (value === undefined || isOtherwise(value.issuer)) return value;
  expect(repaired?.repairs.map(({ found }) => found).join('')).toBe(lead);
  return repaired?.value as DocumentCode | undefined;
}
