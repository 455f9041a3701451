import {
  documentTypes,
  type Fact,
  foreignIssuers,
  issuerBodies,
  issuerCommittees,
  type SourceKey,
  stateDocumentTypes,
} from 'vn-party-model';
import { knownDocuments } from 'vn-party-model/registry';

/** One row of one table, with the words by which a person finds it. */
export interface TableRow {
  /** The page of docs/reference that prints it. */
  readonly page: 'document-types' | 'issuers' | 'known-documents' | 'state-document-types';
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
  ...Object.entries(stateDocumentTypes).map(
    ([key, fact]): TableRow => ({ page: 'state-document-types', key, fact }),
  ),
  ...knownDocuments.map((fact): TableRow => ({ page: 'known-documents', key: fact.code, fact })),
  ...foreignIssuers.map((fact): TableRow => ({ page: 'issuers', key: fact.letters, fact })),
];

/** The rows that cite a source. */
export function rowsCiting(source: SourceKey): readonly TableRow[] {
  return tableRows.filter(({ fact }) => fact.source === source);
}
