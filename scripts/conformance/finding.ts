import { authorityTables } from '../../tests/fixtures/authority.js';
import { backReferences, noBackReferences } from '../../tests/fixtures/back-references.js';
import { documentRows, foreignRows } from '../../tests/fixtures/document-rows.js';
import { noMentions } from '../../tests/fixtures/no-mentions.js';
import { noOrganizations, organizationRows } from '../../tests/fixtures/organization-rows.js';
import { periodSentences } from '../../tests/fixtures/period-rows.js';
import { ratingRows } from '../../tests/fixtures/rating-rows.js';
import { ratedSentences, unratedSentences } from '../../tests/fixtures/rating-sentences.js';
import { otherTermRows, termRows } from '../../tests/fixtures/term-rows.js';
import { type Case, caseOf } from './case.js';

const unmarked = (text: string): string => text.replace(/⟦(.*?) → [^⟧]*⟧/g, '$1');

const texts = [
  ...documentRows.map(([, text]) => text),
  ...foreignRows.map(([text]) => text),
  ...noMentions.map(([, text]) => text),
  ...termRows.map(([, text]) => text),
  ...otherTermRows.map(([, text]) => text),
  ...periodSentences.map(([, text]) => text),
  ...organizationRows.map(([text]) => text),
  ...noOrganizations.map(([, text]) => text),
  ...ratingRows.map(([, text]) => text),
  ...ratedSentences.map(([text]) => text),
  ...unratedSentences.map(([text]) => text),
];

const decomposed = documentRows.slice(0, 40).map(([, text]) => text.normalize('NFD'));
const repeats = [...backReferences, ...noBackReferences].map(unmarked);

/** What is found in running text, with its offsets, values and parts; and what repeats it. */
export const findingCases = (): Case[] => [
  ...[...new Set([...texts, ...decomposed])].map((text) => caseOf('findMentions', text)),
  ...documentRows
    .slice(0, 30)
    .map(([, text]) => caseOf('findMentions', text, { kinds: ['document'] })),
  ...repeats.map((text) => caseOf('resolveWithin', text)),
];

const lines = authorityTables.flatMap(({ first, last, bodies, lines: types }) =>
  Object.keys(types).flatMap((type) =>
    bodies.flatMap(([level, body]) => [
      ['mayIssue', { level, body }, type, first] as const,
      ['mayIssue', { level, body }, type, last] as const,
    ]),
  ),
);

/** Who may issue what, on the first and the last day of each table. */
export const authorityCases = (): Case[] =>
  // Every third: the tables themselves are whole in docs/reference/authority.md.
  lines.filter((_, index) => index % 3 === 0).map(([call, ...given]) => caseOf(call, ...given));
