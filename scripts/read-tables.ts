import {
  agencies,
  agencyRules,
  assemblies,
  authorities,
  bodies,
  congresses,
  documentTypes,
  type Fact,
  firstTermRule,
  foreignIssuers,
  forms,
  hierarchyRules,
  hosts,
  issuerBodies,
  issuerCommittees,
  levels,
  namedBodies,
  numberingTermRule,
  peoplesCouncils,
  plenumDocuments,
  plenums,
  posts,
  provinces,
  provinceUnits,
  rankGroups,
  regimes,
  registerRules,
  type SourceKey,
  stateDocumentTypes,
  statisticsRules,
  termLengths,
  thresholds,
} from 'vn-party-model';
import { knownDocuments } from 'vn-party-model/registry';
import { organizationTableRows } from './organization-pages.js';
import { ratingTableRows } from './ratings-page.js';
import type { PageName } from './reference-index.js';

/** One row of one table, with the words by which a person finds it. */
export interface TableRow {
  /** The page of docs/reference that prints it. */
  readonly page: PageName;
  /** Its key or letters. */
  readonly key: string;
  readonly fact: Fact;
}

/** The rows of a keyed table of one page. */
function keyedRows(page: TableRow['page'], table: Readonly<Record<string, Fact>>): TableRow[] {
  return Object.entries(table).map(([key, fact]) => ({ page, key, fact }));
}

/** Every row of every table that names a source. */
export const tableRows: readonly TableRow[] = [
  ...authorities.map(
    (fact): TableRow => ({ page: 'authority', key: `${fact.level} ${fact.body}`, fact }),
  ),
  ...registerRules.map((fact): TableRow => ({ page: 'registers', key: fact.rule, fact })),
  ...Object.entries(documentTypes).flatMap(([key, type]): TableRow[] => [
    { page: 'document-types', key, fact: type },
    ...type.abbreviations.map(
      (fact): TableRow => ({ page: 'document-types', key: fact.code, fact }),
    ),
  ]),
  ...Object.entries(issuerCommittees).flatMap(([key, { names }]) =>
    names.map((fact): TableRow => ({ page: 'issuers', key, fact })),
  ),
  ...Object.entries(issuerBodies).map(([key, fact]): TableRow => ({ page: 'issuers', key, fact })),
  ...keyedRows('hierarchy', { ...regimes, ...forms, ...hosts }),
  ...keyedRows('bodies', { ...bodies, ...agencies }),
  ...levels.map((fact): TableRow => ({ page: 'hierarchy', key: fact.level, fact })),
  ...namedBodies.map((fact): TableRow => ({ page: 'bodies', key: fact.name, fact })),
  ...agencyRules.map((fact): TableRow => ({ page: 'bodies', key: fact.owner, fact })),
  ...organizationTableRows,
  ...keyedRows('posts', posts),
  ...rankGroups.map((fact): TableRow => ({ page: 'posts', key: `${fact.order}`, fact })),
  ...provinces.map((fact): TableRow => ({ page: 'provinces', key: fact.code, fact })),
  ...provinceUnits.map((fact): TableRow => ({ page: 'provinces', key: fact.code, fact })),
  ...keyedRows('thresholds', { ...thresholds, ...statisticsRules }),
  ...Object.entries(hierarchyRules).flatMap(([key, { source, clause }]): TableRow[] =>
    source === undefined
      ? []
      : [{ page: 'thresholds', key, fact: { source, ...(clause !== undefined && { clause }) } }],
  ),
  ...Object.entries(stateDocumentTypes).map(
    ([key, fact]): TableRow => ({ page: 'state-document-types', key, fact }),
  ),
  ...knownDocuments.map((fact): TableRow => ({ page: 'known-documents', key: fact.code, fact })),
  ...foreignIssuers.map((fact): TableRow => ({ page: 'issuers', key: fact.letters, fact })),
  ...ratingTableRows,
  ...congresses.flatMap((row): TableRow[] => {
    const key = `${row.ordinal}`;
    const others = [...row.labels, ...(row.disputes ?? [])];
    return [row, ...others].map((fact) => ({ page: 'congresses', key, fact }));
  }),
  ...plenums.map((fact): TableRow => ({ page: 'congresses', key: `${fact.term}`, fact })),
  ...plenumDocuments.map((fact): TableRow => ({ page: 'congresses', key: fact.code, fact })),
  ...assemblies.map((fact): TableRow => ({ page: 'terms', key: `${fact.ordinal}`, fact })),
  ...peoplesCouncils.map((fact): TableRow => ({ page: 'terms', key: `${fact.start}`, fact })),
  ...termLengths.map((fact): TableRow => ({ page: 'terms', key: fact.level, fact })),
  { page: 'terms', key: 'numbering', fact: numberingTermRule },
  { page: 'terms', key: 'first term', fact: firstTermRule },
];

/** The rows that cite a source. */
export function rowsCiting(source: SourceKey): readonly TableRow[] {
  return tableRows.filter(({ fact }) => fact.source === source);
}
