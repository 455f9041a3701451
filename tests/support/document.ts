import fc from 'fast-check';
import {
  type DocumentCode,
  documentCodes,
  documentTypeCodes,
  isKnownIssuer,
  issuerBodies,
  issuerCommittees,
} from 'vn-party-model';

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
