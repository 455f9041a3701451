// The pages of docs/reference about the rules and the words of the Party's organisation;
// `write-tables.ts` gives them the ways to write cells.
import {
  countedKinds,
  hostUnits,
  namePatterns,
  organizationAbbreviations,
  organizationProvisions,
  organizationVocabulary,
  postTitles,
  ruleDocuments,
  wardChanges,
} from 'vn-party-model';
import type { Cells } from './ratings-page.js';
import type { TableRow } from './read-tables.js';

const none = '–';

/** Every row of these pages, and of those that are printed with posts and provinces. */
export const organizationTableRows: readonly TableRow[] = [
  ...Object.entries(ruleDocuments).map(
    ([key, fact]): TableRow => ({ page: 'organization-rules', key, fact }),
  ),
  ...organizationProvisions.map(
    (fact): TableRow => ({ page: 'organization-rules', key: fact.about, fact }),
  ),
  ...Object.entries({ ...organizationVocabulary, ...countedKinds }).map(
    ([key, fact]): TableRow => ({ page: 'organization-words', key, fact }),
  ),
  ...namePatterns.map(
    (fact): TableRow => ({ page: 'organization-words', key: fact.pattern, fact }),
  ),
  ...organizationAbbreviations.map(
    (fact): TableRow => ({ page: 'organization-words', key: fact.short, fact }),
  ),
  ...hostUnits.map((fact): TableRow => ({ page: 'organization-words', key: fact.name, fact })),
  ...postTitles.map((fact): TableRow => ({ page: 'posts', key: fact.title, fact })),
  ...wardChanges.map((fact): TableRow => ({ page: 'provinces', key: fact.code, fact })),
];

/** The body of the page about the rules. */
export function organizationRulesPage({ table, code, held, cited }: Cells): string {
  return `# Rules of organisation

## Documents

The Charter, and the chains of regulations and guidance under it. Numbers begin again with each term:
two documents are 01-HD/TW.

${table(
  ['key', 'number', 'signed on', 'what it is', 'about', 'held', 'followed by', 'source'],
  Object.entries(ruleDocuments).map(([key, row]) => [
    code(key),
    row.code ?? none,
    row.issuedOn ?? none,
    row.name,
    row.about,
    held(row),
    row.successor === undefined ? none : code(row.successor),
    cited(row),
  ]),
)}

## What they say

Rules that no other table holds as a value.

${table(
  ['about', 'rule', 'held', 'source'],
  organizationProvisions.map((row) => [row.about, row.says, held(row), cited(row)]),
)}`;
}

/** The body of the page about the words. */
export function organizationWordsPage({ table, code, held, cited }: Cells): string {
  return `# Words of organisation

## What words mean

${table(
  ['key', 'word', 'English', 'meaning', 'seen in', 'held', 'source'],
  Object.entries(organizationVocabulary).map(([key, row]) => [
    code(key),
    row.name,
    row.english,
    row.means,
    row.seenIn ?? none,
    held(row),
    cited(row),
  ]),
)}

## How names are put together

The pieces that the reader and the writer go by are on the page of [notations](notations.md).

${table(
  ['pattern', 'examples', 'note', 'seen in', 'source'],
  namePatterns.map((row) => [
    code(row.pattern),
    row.examples.join('; '),
    row.says ?? none,
    row.seenIn ?? none,
    cited(row),
  ]),
)}

## Abbreviations

As they were printed. A dash under "words" means that the source does not say what the letters stand
for.

${table(
  ['printed', 'words', 'seen in', 'source'],
  organizationAbbreviations.map((row) => [
    code(row.short),
    row.words ?? none,
    row.seenIn,
    cited(row),
  ]),
)}

## Units of each kind of host

Beside the words of the [kinds](hierarchy.md) themselves.

${table(
  ['unit', 'kind', 'seen in', 'held', 'source'],
  hostUnits.map((row) => [
    row.name,
    row.hosts.map(code).join(', '),
    row.seenIn ?? none,
    held(row),
    cited(row),
  ]),
)}

## Kinds in official statistics

The shares are those that the source prints of its own base organisations, in percent.

${table(
  ['key', 'kind', 'English', 'share', 'source'],
  Object.entries(countedKinds).map(([key, row]) => [
    code(key),
    row.name,
    row.english,
    row.printedShare,
    cited(row),
  ]),
)}`;
}
