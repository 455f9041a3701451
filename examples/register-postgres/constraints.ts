// SQL conditions made from the tables and the notation of the library, so that the database
// refuses what the library refuses.
import { type DocumentTypeAbbreviation, documentCodes, documentTypes } from 'vn-party-model';

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** The days on which a row holds, as a condition; empty for a row that always does. */
function inDays({ since, until }: DocumentTypeAbbreviation, day: string): string {
  const from = since && `${day} >= ${quoted(since)}`;
  const before = until && `${day} < ${quoted(until)}`;
  return [from, before].filter(Boolean).join(' and ');
}

/** Letters of a type that were in use on the day of issue: `QĐi` from 3/4/2018 to 1/1/2020 only. */
export function typeInUse(type: string, day: string): string {
  const rows: readonly DocumentTypeAbbreviation[] = Object.values(documentTypes).flatMap(
    ({ abbreviations }) => abbreviations,
  );
  const always = new Set<string>();
  for (const row of rows) if (inDays(row, day) === '') always.add(row.code);
  const isOneOf = `${type} in (${[...always].sort().map(quoted).join(', ')})`;
  const inItsDays = rows
    .filter(({ code }) => !always.has(code))
    .map((row) => `(${type} = ${quoted(row.code)} and ${inDays(row, day)})`);
  return [isOneOf, ...inItsDays].join(' or ');
}

/** One piece of the notation as a condition; the notation's patterns are plain POSIX as well. */
const fits = (column: string, piece: number): string =>
  `${column} ~ ${quoted(`^${documentCodes.pieces[piece]?.pattern}$`)}`;

/** The shape of an issuer's letters, whoever it is: `TU`, `BTCTW-UBKTTW`, `CB3`. */
export const issuerShape = (issuer: string): string => fits(issuer, 4);

/** A whole code in one column: `15-NQ/TU`. */
export const codeShape = (code: string): string =>
  `${code} ~ ${quoted(`^${documentCodes.pieces.map(({ pattern }) => pattern).join('')}$`)}`;
