import { authorities } from '../document/authority.js';
import { documentTypes } from '../document/document-types.js';
import { issuerBodies, issuerCommittees } from '../document/issuers.js';
import { stateDocumentTypes } from '../document/state-document-types.js';
import { holdsOn } from '../fact/fact.js';
import { sources } from '../fact/sources.js';
import { agencies } from '../organization/agencies.js';
import { bodies } from '../organization/bodies.js';
import { forms } from '../organization/forms.js';
import { hosts } from '../organization/hosts.js';
import { levels } from '../organization/levels.js';
import { posts } from '../organization/posts.js';
import { provinces } from '../organization/provinces.js';
import { regimes } from '../organization/regimes.js';
import { ruleDocuments } from '../organization/rule-documents.js';
import { thresholds } from '../organization/thresholds.js';
import { organizationVocabulary } from '../organization/vocabulary.js';
import { ratingLevels } from '../rating/levels.js';
import { ratingQuotas } from '../rating/quota.js';
import { ratingSchemes } from '../rating/schemes.js';
import { knownDocuments } from '../registry/known-documents.js';
import { assemblies } from '../term/assemblies.js';
import { congresses } from '../term/congresses.js';
import { plenumDocuments } from '../term/plenum-documents.js';
import { plenums } from '../term/plenums.js';
import { termLengths } from '../term/term-lengths.js';
import type { Day } from '../text/day.js';
import type { Task } from './call.js';
import { type TableName, tableNames } from './commands.js';
import { rowsTo } from './rows.js';

/** A row of a table, with its key where the table has keys. */
export type TableRow = Readonly<Record<string, unknown>>;

const tables: Readonly<Record<TableName, object>> = {
  agencies,
  assemblies,
  authorities,
  bodies,
  congresses,
  'document-types': documentTypes,
  forms,
  hosts,
  'issuer-bodies': issuerBodies,
  'issuer-committees': issuerCommittees,
  'known-documents': knownDocuments,
  levels,
  'plenum-documents': plenumDocuments,
  plenums,
  posts,
  provinces,
  'rating-levels': ratingLevels,
  'rating-quotas': ratingQuotas,
  'rating-schemes': ratingSchemes,
  regimes,
  'rule-documents': ruleDocuments,
  sources,
  'state-document-types': stateDocumentTypes,
  'term-lengths': termLengths,
  thresholds,
  vocabulary: organizationVocabulary,
};

const isRow = (value: unknown): value is TableRow =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isFact = (row: unknown): boolean => isRow(row) && 'source' in row;

/** The rows that held on a day; of lists of facts within a row too. */
function rowsOn(rows: readonly unknown[], day: Day): readonly TableRow[] {
  return rows
    .filter(isRow)
    .filter((row) => !isFact(row) || holdsOn(row, day))
    .map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([name, value]) =>
          Array.isArray(value) && value.some(isFact) ? [name, rowsOn(value, day)] : [name, value],
        ),
      ),
    );
}

/** The rows of a table, all or those of a day. */
export function rowsOf(name: TableName, day?: Day): readonly TableRow[] {
  const table = tables[name];
  const rows: readonly TableRow[] = Array.isArray(table)
    ? table
    : Object.entries(table).map(([key, row]) => ({ key, ...row }));
  return day === undefined ? rows : rowsOn(rows, day);
}

function cellOf(value: unknown): string {
  if (value === undefined) return '';
  return (typeof value === 'string' ? value : JSON.stringify(value)).replace(/\s/g, ' ');
}

/** Prints a table, or the names of all. */
export const printTable: Task = async ({ operands, values, output, paint }) => {
  const [name] = operands;
  if (name === undefined) {
    const names = rowsTo<string>(output, values, (one) => `${one}\n`);
    for (const one of tableNames) await names.add(one);
    await names.end();
    return 0;
  }
  const table = rowsOf(name as TableName, values.day);
  const columns = [...new Set(table.flatMap((row) => Object.keys(row)))];
  const rows = rowsTo<TableRow>(
    output,
    values,
    (row) => `${columns.map((column) => cellOf(row[column])).join('\t')}\n`,
  );
  if (!values.json && !values.jsonl) {
    await output.write(`${columns.map((column) => paint('bold', column)).join('\t')}\n`);
  }
  for (const row of table) await rows.add(row);
  await rows.end();
  return 0;
};
