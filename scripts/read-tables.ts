import {
  authorities,
  documentTypes,
  type Fact,
  foreignIssuers,
  issuerBodies,
  issuerCommittees,
  registerRules,
  type SourceKey,
} from 'vn-party-model';

/** One row of one table, with the words by which a person finds it. */
export interface TableRow {
  /** The page of docs/reference that prints it. */
  readonly page: 'authority' | 'document-types' | 'issuers' | 'registers';
  /** Its key or letters. */
  readonly key: string;
  readonly fact: Fact;
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
  ...foreignIssuers.map((fact): TableRow => ({ page: 'issuers', key: fact.letters, fact })),
];

/** The rows that cite a source. */
export function rowsCiting(source: SourceKey): readonly TableRow[] {
  return tableRows.filter(({ fact }) => fact.source === source);
}
