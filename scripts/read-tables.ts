import {
  assemblies,
  congresses,
  documentTypes,
  type Fact,
  firstTermRule,
  foreignIssuers,
  issuerBodies,
  issuerCommittees,
  numberingTermRule,
  peoplesCouncils,
  plenumDocuments,
  plenums,
  type SourceKey,
  termLengths,
} from 'vn-party-model';
import { ratingTableRows } from './ratings-page.js';

/** One row of one table, with the words by which a person finds it. */
export interface TableRow {
  /** The page of docs/reference that prints it. */
  readonly page: 'congresses' | 'document-types' | 'issuers' | 'ratings' | 'terms';
  /** Its key or letters. */
  readonly key: string;
  readonly fact: Fact;
}

/** Every row of every table that names a source. */
export const tableRows: readonly TableRow[] = [
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
