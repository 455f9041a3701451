// `npm run tables` prints the tables of src as Markdown into docs/reference, for readers who know
// the matter and not the language, and the list of all there is into llms.txt; `-- --check` changes
// nothing and fails where a page is old.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import {
  assemblies,
  authorities,
  type CongressDispute,
  committeeOf,
  congresses,
  documentCodes,
  documentIds,
  documentReferences,
  documentTypeCodes,
  documentTypes,
  documentTypesOf,
  englishDocumentReferences,
  type Fact,
  firstTermRule,
  foreignIssuers,
  forms,
  hierarchyRules,
  hosts,
  issuerBodies,
  issuerCommittees,
  issuerOf,
  levels,
  type Notation,
  numberingTermRule,
  numberLines,
  organizationNames,
  peoplesCouncils,
  periods,
  plenumDocuments,
  plenums,
  postNames,
  posts,
  postTitles,
  predecessorsOf,
  provinceOfCode,
  provinces,
  provincesOn,
  provinceUnits,
  rankGroups,
  ratingNames,
  ratingTargets,
  regimes,
  registerRules,
  type SourceKey,
  sources,
  stateDocumentCodes,
  stateDocumentTypes,
  statisticsRules,
  termLengths,
  terms,
  termsOn,
  thresholds,
  wardChanges,
} from 'vn-party-model';
import { createRegistry, knownDocuments } from 'vn-party-model/registry';
import { stateTypeCodes, stateTypeWords } from '../src/document/state-types.js';
import { bodiesPage } from './bodies-page.js';
import { llmsText } from './llms-text.js';
import { organizationRulesPage, organizationWordsPage } from './organization-pages.js';
import { ratingsPage } from './ratings-page.js';
import { rowsCiting } from './read-tables.js';
import { type PageName, referenceIndex } from './reference-index.js';
import { sqlPage } from './sql-page.js';

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

function cited({ source, clause }: Pick<Fact, 'source' | 'clause'>): string {
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

/** The columns that end every table of facts. */
const factCells = (row: Fact): string[] => [held(row), cited(row)];
const factHeads = ['held', 'source'];
const listed = (texts: readonly string[] | undefined): string => texts?.join('; ') || none;

function hierarchyPage(): string {
  const named = (rows: Readonly<Record<string, Fact & { name: string; english: string }>>) =>
    table(
      ['key', 'name', 'English', ...factHeads],
      Object.entries(rows).map(([key, row]) => [
        code(key),
        row.name,
        row.english,
        ...factCells(row),
      ]),
    );
  return `# Hierarchy

## Regimes

${table(
  ['key', 'what marks it', 'English', ...factHeads],
  Object.entries(regimes).map(([key, row]) => [
    code(key),
    row.vietnamese,
    row.english,
    ...factCells(row),
  ]),
)}

208-QĐ/TW was signed on 26/7/2026. The day on which it took effect is not confirmed; the boundary
stands in one place of the source. What is known of it is told by others.

## Levels

${table(
  ['level', 'name', 'English', 'units', ...factHeads],
  levels.map((row) => [
    code(row.level),
    row.name,
    row.english,
    listed(row.units),
    ...factCells(row),
  ]),
)}

## Forms

${named(forms)}

## Host units

"Counted" is the kind of official statistics that a base organisation in such a unit is counted in.

${table(
  ['key', 'name', 'English', 'a place', 'counted', ...factHeads],
  Object.entries(hosts).map(([key, row]) => [
    code(key),
    row.name,
    row.english,
    row.isPlace ? 'yes' : 'no',
    row.counted ?? none,
    ...factCells(row),
  ]),
)}

${dashes}`;
}

function postsPage(): string {
  return `# Posts

Those of one kind of body stand together, in order of rank.

${table(
  ['key', 'name', 'English', 'by', 'chosen by', 'abbreviations', ...factHeads],
  Object.entries(posts).map(([key, row]) => [
    code(key),
    row.name,
    row.english,
    row.by ?? none,
    row.chosenBy ?? none,
    codes(row.abbreviations ?? []),
    ...factCells(row),
  ]),
)}

## Other titles

${table(
  ['title', 'post', 'seen in', ...factHeads],
  postTitles.map((row) => [row.title, code(row.post), row.seenIn ?? none, ...factCells(row)]),
)}

## Groups of rank

Only full-time posts are listed; with several posts, the highest counts.

${table(
  ['group', 'name', 'English', 'grades', 'Party posts named', 'others named', ...factHeads],
  rankGroups.map((row) => [
    `${row.order}`,
    row.name,
    row.english,
    `${row.grades ?? none}`,
    codes(row.posts),
    listed(row.others),
    ...factCells(row),
  ]),
)}`;
}

function provincesPage(): string {
  return `# Provinces and centrally-run cities

The committee of a province is a Tỉnh ủy, that of a city a Thành ủy. A code means nothing without its
list: seven codes of 2004 mean another province in the list of 2025.

${table(
  ['list', 'code', 'name', 'committee', 'made from', ...factHeads],
  provinces.map((row) => [
    `${row.codes}`,
    row.code,
    row.name,
    committeeOf(row, row.since ?? '2025-07-01')?.words ?? none,
    listed(predecessorsOf(row).map(({ name, type }) => `${name} (${type})`)),
    ...factCells(row),
  ]),
)}

The committees of the three provinces that became cities in 2026 are named after the rule; no text
that names them so was seen.

## How many there were

${table(
  ['from', 'provinces', 'cities'],
  [...new Set(provinces.map(({ since = '2008-08-01' }) => since))].sort().map((day) => {
    const types = provincesOn(day).map(({ type }) => type);
    const cities = types.filter((type) => type === 'city').length;
    return [day, `${types.length - cities}`, `${cities}`];
  }),
)}

## Codes with another meaning

${table(
  ['code', 'before 2025-07-01', 'from 2025-07-01'],
  provinceUnits.flatMap(({ code: letters }) => {
    const [before, after] = (['2025-06-30', '2025-07-01'] as const).map(
      (day) => provinceOfCode(letters, day)?.name ?? none,
    );
    return before === undefined || after === undefined || before === after
      ? []
      : [[letters, before, after]];
  }),
)}

## Communes that became wards

${table(
  ['province', 'code', 'name', ...factHeads],
  wardChanges.map((row) => [
    provinceOfCode(row.province, '2025-07-01')?.name ?? none,
    row.code,
    row.name,
    ...factCells(row),
  ]),
)}

## Units of the 34

Districts are those that ended on 1/7/2025; the others are counted on 20/9/2026.

${table(
  ['code', 'districts before', 'communes', 'wards', 'special zones', 'source'],
  provinceUnits.map((row) => [
    row.code,
    `${row.districtsBefore}`,
    `${row.communes}`,
    `${row.wards}`,
    `${row.specialZones}`,
    cited(row),
  ]),
)}`;
}

function thresholdsPage(): string {
  const bound = (value: number | undefined): string =>
    value === undefined ? none : value === 1 / 3 ? '1/3' : `${value}`;
  return `# Thresholds and rules

## Thresholds and sizes

${table(
  ['key', 'of', 'counted', 'least', 'most', 'exception by', 'consent of', ...factHeads],
  Object.entries(thresholds).map(([key, row]) => [
    code(key),
    row.of,
    row.unit,
    bound(row.least),
    bound(row.most),
    row.exceptionBy ?? none,
    row.consentBy ?? none,
    ...factCells(row),
  ]),
)}

## Rules of a tree

What \`checkHierarchy\` reports; a rule without a source is one of trees as such.

${table(
  ['key', 'rule', 'Vietnamese', 'severity', 'source'],
  Object.entries(hierarchyRules).map(([key, { source, clause, ...row }]) => [
    code(key),
    row.english,
    row.vietnamese,
    row.severity,
    source === undefined ? none : cited({ source, ...(clause !== undefined && { clause }) }),
  ]),
)}

## Invariants of figures

What \`checkStatistics\` reports.

${table(
  ['key', 'rule', 'severity', 'source'],
  Object.entries(statisticsRules).map(([key, row]) => [
    code(key),
    row.english,
    row.severity,
    cited(row),
  ]),
)}`;
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
  notation.pieces.map(({ expected, vietnamese, pattern }) => [
    expected,
    vietnamese,
    pattern.length > 500 ? `made from the tables (${pattern.length} characters)` : code(pattern),
  ]),
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

${notationSection(ratingNames, [
  'Hoàn thành tốt nhiệm vụ trở lên',
  'Trong sạch, vững mạnh tiêu biểu',
  'Đủ tư cách, hoàn thành nhiệm vụ',
])}

${notationSection(ratingTargets, [
  '80% chi bộ đạt hoàn thành tốt nhiệm vụ trở lên',
  'Đối với chi bộ cơ quan: hằng năm, 90% chi bộ đạt trong sạch, vững mạnh',
  'đến năm 2025, 85,5% đảng viên đạt hoàn thành tốt nhiệm vụ',
])}


${notationSection(terms, ['nhiệm kỳ 2020–2025', 'khóa XIII, nhiệm kỳ 2021–2026', 'Quốc hội khóa XV'])}

${notationSection(periods, ['giai đoạn 2021–2030, tầm nhìn đến năm 2050', '6 tháng đầu năm 2020', 'quý III/2025'])}

${notationSection(organizationNames, [
  'Ban Thường vụ Thành ủy Hà Nội',
  'Đảng bộ Khối Doanh nghiệp huyện',
  'Bộ Chính trị',
])}

${notationSection(postNames, [
  'Phó Bí thư Thường trực Thành ủy Hà Nội',
  'Trưởng ban Tổ chức Tỉnh ủy',
  'Ủy viên Bộ Chính trị',
])}

${notationSection(numberLines, ['Số 05-CT/TW', 'Số 127-QĐ/TW'])}

${notationSection(documentReferences, [
  'Nghị quyết số 15-NQ/TU, ngày 04/7/2017 của Ban Thường vụ Thành ủy Hà Nội',
  'Nghị quyết 27-NQ/TW năm 2018',
  'Nghị quyết số 68-NQ/TW ngày 04/5/2025 của Bộ Chính trị về phát triển kinh tế tư nhân',
])}

${notationSection(englishDocumentReferences, [
  'Resolution No. 27-NQ/TW, dated May 21, 2018',
  'Directive No. 45-CT/TW, dated 14 April 2025, of the Politburo, on Party congresses',
])}

${notationSection(documentIds, ['vcp:TW:-:13:NQ:57', 'vcp:TU:ha-noi:17:NQ:15', 'vcp:TU:unknown:unknown:NQ:15'])}

${notationSection(stateDocumentCodes, ['30/2020/NĐ-CP', '64/2014/QH13', '12/UBND-KT'])}`;
}

const days = ({ opened, closed }: { opened?: string; closed?: string }): string =>
  opened === undefined ? none : opened === closed ? opened : `${opened} to ${closed}`;

function dispute({ about, opened, closed }: CongressDispute): string {
  return about === 'called' ? `called for ${opened} to ${closed}` : `closed on ${closed}`;
}

function congressesPage(): string {
  const central = new Map(
    congresses.map((row) => [
      row.ordinal,
      termsOn(row.closed, 'party').find(({ ordinal }) => ordinal === row.ordinal) ??
        termsOn(`${row.end}-01-01`, 'party').find(({ ordinal }) => ordinal === row.ordinal),
    ]),
  );
  return `# Congresses and plenums

## National congresses

${table(
  ['no.', 'days', 'Central Committee elected', 'preparatory session', 'other sources', 'source'],
  congresses.map((row) => [
    `${row.ordinal}`,
    days(row),
    row.elected ?? none,
    row.preparatory ? days(row.preparatory) : none,
    row.disputes?.map(dispute).join('; ') ?? none,
    cited(row),
  ]),
)}

The days of the fourteenth begin with its preparatory session; it opened on the day after.

## Terms of the Central Committee

${table(
  ['no.', 'years', 'as written', 'numbered from', 'to'],
  congresses.map((row) => [
    `${row.ordinal}`,
    `${row.start}–${row.end}`,
    row.labels.map(({ text, source }) => `${text} ([${source}](sources.md))`).join('; ') || none,
    central.get(row.ordinal)?.since ?? none,
    congresses[row.ordinal]?.closed ?? none,
  ]),
)}

A dash under "as written" means that the years are those of the congresses, and that the label was
not seen. The days of numbering follow ${cited(numberingTermRule)}: from the day after the closing of
the congress, or from the first plenum when it sits during the congress, to the closing of the next.

## Plenums

${table(
  ['term', 'series', 'no.', 'sitting', 'days', 'source'],
  plenums.map((row) => [
    `${row.term}`,
    row.series + (row.isMidTerm ? ', mid-term' : ''),
    `${row.number ?? none}`,
    `${row.session ?? none}`,
    days(row),
    cited(row),
  ]),
)}

A dash under "days" means that no source confirms them. Extraordinary plenums are not counted with
the ordinary ones.

## Documents of plenums

What a name such as "Nghị quyết Trung ương 6 khóa XII" may mean.

${table(
  ['term', 'plenum', 'sitting', 'kind', 'code', 'day', 'subject', 'source'],
  plenumDocuments.map((row) => [
    `${row.term}`,
    row.plenum === undefined ? `extraordinary, ${row.opened}` : `${row.plenum}`,
    `${row.session ?? none}`,
    row.kind,
    code(row.code),
    row.day ?? (row.year === undefined ? none : `in ${row.year}`),
    row.subject ?? none,
    cited(row),
  ]),
)}`;
}

function termsPage(): string {
  const electionRows = (rows: typeof assemblies): string[][] =>
    rows.map((row) => [
      row.ordinal === undefined ? none : `${row.ordinal}`,
      `${row.start}–${row.end}`,
      row.elected ?? none,
      cited(row),
    ]);
  const head = ['no.', 'years', 'election', 'source'];
  return `# Terms

The terms of the Central Committee are on the page of [congresses](congresses.md).

## National Assembly

${table(head, electionRows(assemblies))}

## People's Councils

Each council counts its own terms.

${table(head, electionRows(peoplesCouncils))}

## Length of a term

${table(
  ['level', 'months', 'sooner or later by', 'held', 'source'],
  termLengths.map((row) => [
    row.level + (row.isPilot ? ' (trial)' : ''),
    `${row.months}`,
    row.tolerance === undefined ? none : `${row.tolerance} months`,
    held(row),
    cited(row),
  ]),
)}

A cell here is one under a base committee. The first term of a committee that is new, split off or
merged need not be five years (${cited(firstTermRule)}); the count of a merged one begins again at I.`;
}

function authorityPage(): string {
  const listed = [...new Set(authorities.flatMap(({ may, mayNot }) => [...may, ...mayNot]))].sort();
  return `# Who may issue what

A cell says \`yes\` or \`no\`; an empty one is not stated.

${table(
  ['type', ...authorities.map(({ level, body }) => `${level}: ${body}`)],
  [
    ['held', ...authorities.map(held)],
    ['source', ...authorities.map(cited)],
    ...listed.map((type) => [
      documentTypes[type].name,
      ...authorities.map(({ may, mayNot }) =>
        may.includes(type) ? 'yes' : mayNot.includes(type) ? 'no' : '',
      ),
    ]),
  ],
)}`;
}

function registersPage(): string {
  return `# Rules on numbers

What \`checkRegister\` goes by, shortened.

${table(
  ['rule', 'text', 'held', 'source'],
  registerRules.map((row) => [code(row.rule), row.text, held(row), cited(row)]),
)}

${dashes}`;
}

function sourcesPage(): string {
  return `# Sources

${table(
  ['key', 'number', 'day', 'kind', 'title', 'read at', 'rows'],
  Object.entries(sources).map(([key, source]) => [
    code(key),
    source.code ?? none,
    source.day ?? none,
    source.kind,
    source.title,
    listed(source.at),
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

const pages: readonly [name: PageName, from: string, body: () => string][] = [
  ['document-types', 'src/document/document-types.ts', documentTypesPage],
  ['state-document-types', 'src/document/state-document-types.ts', stateDocumentTypesPage],
  ['issuers', 'src/document/issuers.ts', issuersPage],
  ['authority', 'src/document/authority.ts', authorityPage],
  ['registers', 'src/document/register-rules.ts', registersPage],
  ['known-documents', 'src/registry/known-documents.ts', knownDocumentsPage],
  ['terms', 'src/term/assemblies.ts', termsPage],
  ['congresses', 'src/term/congresses.ts', congressesPage],
  ['hierarchy', 'the tables of src/organization', hierarchyPage],
  ['bodies', 'the tables of src/organization', () => bodiesPage({ table, code, held, cited })],
  ['posts', 'src/organization/posts.ts', postsPage],
  ['provinces', 'src/organization/provinces.ts', provincesPage],
  ['thresholds', 'src/organization/thresholds.ts', thresholdsPage],
  [
    'organization-rules',
    'the tables of src/organization',
    () => organizationRulesPage({ table, code, held, cited }),
  ],
  [
    'organization-words',
    'the tables of src/organization',
    () => organizationWordsPage({ table, code, held, cited }),
  ],
  ['ratings', 'the tables of src/rating', () => ratingsPage({ table, code, held, cited })],
  ['notations', 'the notations of src', notationsPage],
  ['sql', 'the notation and the table of document types', sqlPage],
  ['sources', 'src/fact/sources.ts', sourcesPage],
];

const titles = new Map(pages.map(([name, , body]) => [name, /^# (.+)$/m.exec(body())?.[1] ?? '']));
const printed = [
  ...pages,
  ['README', 'the titles of the pages', () => referenceIndex(titles)],
] as const;

function readOrEmpty(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

const isCheck = process.argv.includes('--check');

/** Writes a file that is not as it should be, or says that it is not. */
function keep(file: string, text: string): void {
  if (readOrEmpty(file) === text) return;
  if (isCheck) {
    console.error(`${file} is out of date: run \`npm run tables\``);
    process.exitCode = 1;
  } else {
    writeFileSync(file, text);
    console.log(`wrote ${file}`);
  }
}

mkdirSync('docs/reference', { recursive: true });
for (const [name, from, body] of printed) {
  const made = `<!-- Made from ${from} by \`npm run tables\`: change the rows there, not here. -->`;
  keep(`docs/reference/${name}.md`, `${made}\n\n${body()}\n`);
}
keep('llms.txt', llmsText());
