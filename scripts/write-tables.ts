// `npm run tables` prints the tables of src as Markdown into docs/reference, for readers who know
// the matter and not the language; `-- --check` changes nothing and fails where a page is old.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import {
  documentCodes,
  documentTypeCodes,
  documentTypes,
  documentTypesOf,
  type Fact,
  foreignIssuers,
  issuerBodies,
  issuerCommittees,
  issuerOf,
  type Notation,
  type SourceKey,
  sources,
  stateDocumentCodes,
  stateDocumentTypes,
} from 'vn-party-model';
import { createRegistry, knownDocuments } from 'vn-party-model/registry';
import { stateTypeCodes, stateTypeWords } from '../src/document/state-types.js';
import { rowsCiting } from './read-tables.js';

const none = '–';
const code = (text: string): string => `\`${text}\``;
const codes = (texts: readonly string[]): string => texts.map(code).join(', ') || none;

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function held({ since, until }: Pick<Fact, 'since' | 'until'>): string {
  const parts = [since && `from ${since}`, until && `before ${until}`].filter(Boolean);
  return parts.join(', ') || none;
}

function cited({ source, clause }: Fact): string {
  const link = `[${source}](sources.md)`;
  return clause === undefined ? link : `${link}, clause ${clause}`;
}

/** The first day on which none of the rows held; nothing while one of them holds. */
function firstDayWithout(rows: readonly Fact[]): Fact['until'] {
  const days = rows.map(({ until }) => until);
  return days.includes(undefined) ? undefined : days.sort().at(-1);
}

const dashes = 'A dash under "held" means that no first and no last day is known.';

function documentTypesPage(): string {
  const types = Object.entries(documentTypes);
  return `# Document types

## By name

${table(
  ['name', 'English', 'key', 'rank', 'abbreviations', 'held', 'source'],
  types.map(([key, type]) => [
    type.name,
    type.english,
    code(key),
    type.rank,
    codes([...new Set(type.abbreviations.map((row) => row.code))]),
    held(type),
    cited(type),
  ]),
)}

\`rank\` is \`type\` for a document proper, \`paper\` for an administrative paper, \`compound\` for a
variety seen in real numbers. A dash under "abbreviations" means that no source gives one.

## By abbreviation

${table(
  ['abbreviation', 'name', 'English', 'held', 'source', 'basis'],
  documentTypeCodes.flatMap((letters) =>
    documentTypesOf(letters).flatMap(({ type }) =>
      type.abbreviations
        .filter((row) => row.code === letters)
        .map((row) => [
          code(letters),
          type.name,
          type.english,
          held(row),
          cited(row),
          sources[row.source].kind,
        ]),
    ),
  ),
)}

${dashes} The basis is the kind of the [source](sources.md).

## Types of the State that the Party does not share

A code after one of these words, or with one of these abbreviations for its type, is not read as a
Party code. \`DA\` and \`QyĐ\` before a Party issuer are the exceptions: they are read as written.

- Abbreviations: ${codes(stateTypeCodes)}
- Words: ${stateTypeWords.join(', ')}`;
}

function issuersPage(): string {
  const committees = Object.entries(issuerCommittees);
  const bodies = Object.entries(issuerBodies);
  const pairs = bodies.flatMap(([body, { since, until }]) =>
    committees.flatMap(([committee, { names }]) => {
      const issuer = issuerOf(body + committee);
      if (issuer?.body !== body || issuer.committee !== committee) return [];
      const end = until ?? firstDayWithout(names);
      return [
        [
          code(issuer.letters),
          issuer.candidates.map(({ name }) => name).join('; '),
          issuer.level ?? none,
          held({ ...(since && { since }), ...(end && { until: end }) }),
        ],
      ];
    }),
  );
  return `# Issuers

The letters after the slash name a committee (\`TU\`), a body of a committee (\`BTCTU\` is \`BTC\` of
\`TU\`), or a body alone (\`UBKT\`). Joint issuers have a hyphen between them.

## Committees

${table(
  ['letters', 'name', 'level', 'bodies before it', 'held', 'source'],
  committees.flatMap(([letters, { names, level, hasBodies, observed }]) =>
    names.map((row) => [
      code(letters),
      row.name,
      level ?? none,
      hasBodies ? 'yes' : 'no',
      held(row),
      cited(row) + (observed ? ' (letters seen in digests or in use only)' : ''),
    ]),
  ),
)}

## Bodies

${table(
  ['letters', 'name', 'of', 'alone', 'takes a name', 'held', 'source'],
  bodies.map(([letters, row]) => [
    code(letters),
    row.name,
    row.only === undefined ? 'any committee with bodies' : codes(row.only),
    row.alone ? 'yes' : 'no',
    row.named ? 'yes' : 'no',
    held(row),
    cited(row),
  ]),
)}

"Takes a name" means that letters of its own may follow, such as those of a ministry in \`ĐUBTC\`.

## Bodies of committees

What the two tables above say when they are put together.

${table(['letters', 'name', 'level', 'held'], pairs)}

## Outside the Party

Letters that mark an issuer outside the Party, as regular expressions for the whole of an issuer.
The first that fits counts.

${table(
  ['letters', 'scheme', 'source'],
  foreignIssuers.map((row) => [code(row.letters), row.scheme, cited(row)]),
)}

${dashes}`;
}

/** A notation, and three texts that show it. */
function notationSection<Value>(
  notation: Notation<string, Value>,
  examples: readonly string[],
): string {
  const pattern = new RegExp(`^${notation.pieces.map((piece) => piece.pattern).join('')}$`);
  return `## ${notation.title.en} (${notation.title.vi})

Name: ${code(notation.name)}

${table(
  ['expected', 'Vietnamese', 'pattern'],
  notation.pieces.map(({ expected, vietnamese, pattern }) => [expected, vietnamese, code(pattern)]),
)}

${table(
  ['text', 'read as', 'written again'],
  examples.map((text) => {
    const match = pattern.exec(text);
    const value = match && notation.read(match);
    if (!value) throw new Error(`${notation.name} does not read its example ${text}`);
    return [code(text), code(JSON.stringify(value)), code(notation.format(value))];
  }),
)}`;
}

function notationsPage(): string {
  return `# Notations

The pieces of each notation, in reading order. Parser, error message, schema and this page are made
from them.

${notationSection(documentCodes, ['05-CT/TW', '06-HD/BTCTW-BTGTW', '5053-CV/VPTW/nb'])}

${notationSection(stateDocumentCodes, ['30/2020/NĐ-CP', '64/2014/QH13', '12/UBND-KT'])}`;
}

function sourcesPage(): string {
  return `# Sources

${table(
  ['key', 'number', 'day', 'kind', 'title', 'rows'],
  Object.entries(sources).map(([key, source]) => [
    code(key),
    source.code ?? none,
    source.day ?? none,
    source.kind,
    source.title,
    `${rowsCiting(key as SourceKey).length}`,
  ]),
)}

\`primary\` means that the text itself was read, \`secondary\` that others tell what it says,
\`observed\` that it was seen in real use. "Rows" counts the rows of the tables that cite it.`;
}

function stateDocumentTypesPage(): string {
  return `# Types of State documents

${table(
  ['abbreviation', 'name', 'source'],
  Object.entries(stateDocumentTypes).map(([letters, row]) => [code(letters), row.name, cited(row)]),
)}

Those of the Government's decree are from its annex; those of the joint circular are the older ones
that it lacks. An official letter has no abbreviation.`;
}

function knownDocumentsPage(): string {
  const registry = createRegistry(knownDocuments);
  const rows = [...new Set(knownDocuments.map((row) => row.code))]
    .sort()
    .flatMap((letters) => registry.documentsOf(letters));
  return `# Known documents

${table(
  ['code', 'issued on', 'issuer', 'about', 'plenum', 'in force', 'replaces', 'source'],
  rows.map((row) => [
    code(row.code),
    row.issuedOn ??
      `${row.year ?? (row.term === undefined ? none : `term ${row.term}`)}, day not known`,
    row.issuer ?? none,
    row.title ?? none,
    row.plenum === undefined
      ? none
      : `${row.plenum}${row.session ? ` (${row.session})` : ''}, term ${row.term}`,
    held(row),
    row.replaces?.join('; ') ?? none,
    cited(row) + (row.observed ? ' (one weak copy)' : ''),
  ]),
)}

By far not all there are. Where copies give a document another day by mistake, the row knows it:

${table(
  ['code', 'issued on', 'mistaken for'],
  rows
    .filter((row) => row.mistakenDays !== undefined)
    .map((row) => [code(row.code), row.issuedOn ?? none, row.mistakenDays?.join(', ') ?? none]),
)}`;
}

const pages: readonly [name: string, from: string, body: () => string][] = [
  ['document-types', 'src/document/document-types.ts', documentTypesPage],
  ['issuers', 'src/document/issuers.ts', issuersPage],
  ['notations', 'src/document/code-notation.ts', notationsPage],
  ['known-documents', 'src/registry/known-documents.ts', knownDocumentsPage],
  ['sources', 'src/fact/sources.ts', sourcesPage],
  ['state-document-types', 'src/document/state-document-types.ts', stateDocumentTypesPage],
];

function readOrEmpty(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

const isCheck = process.argv.includes('--check');
mkdirSync('docs/reference', { recursive: true });
for (const [name, from, body] of pages) {
  const file = `docs/reference/${name}.md`;
  const made = `<!-- Made from ${from} by \`npm run tables\`: change the rows there, not here. -->`;
  const page = `${made}\n\n${body()}\n`;
  if (readOrEmpty(file) === page) continue;
  if (isCheck) {
    console.error(`${file} is out of date: run \`npm run tables\``);
    process.exitCode = 1;
  } else {
    writeFileSync(file, page);
    console.log(`wrote ${file}`);
  }
}
