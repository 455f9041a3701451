// The register of documents (sổ đăng ký văn bản) as two tables. `npm run generate` writes the
// migration anew when this file, or a table of the library, has changed.
import { sql } from 'drizzle-orm';
import { bigint, check, date, integer, pgTable, smallint, text, unique } from 'drizzle-orm/pg-core';
import type { Day, DocumentTypeCode } from 'vn-party-model';
import { issuerShape, typeInUse } from './constraints.js';

/** One register: an issuer and a term of its committee. Its row is the lock of its numbers. */
export const registers = pgTable(
  'registers',
  {
    id: integer().primaryKey().generatedAlwaysAsIdentity(),
    /** The letters of the issuer that leads, such as `TU`. */
    issuer: text().notNull(),
    /** Whose `TU`: numbers of Hà Nội and of Huế are not of one series. None for `TW`. */
    place: text(),
    /** The term of the committee, or the number of the congress. */
    term: smallint().notNull(),
    /** First day of the term, and first day after it. */
    since: date().$type<Day>(),
    until: date().$type<Day>(),
  },
  (table) => [
    unique('one_register').on(table.issuer, table.place, table.term).nullsNotDistinct(),
    check('issuer_shape', sql.raw(issuerShape('issuer'))),
  ],
);

/** The documents that were given a number. */
export const documents = pgTable(
  'documents',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    register: integer()
      .notNull()
      .references(() => registers.id),
    number: integer().notNull(),
    type: text().$type<DocumentTypeCode>().notNull(),
    /** All the letters: of joint documents, those of the register's issuer come first. */
    issuer: text().notNull(),
    issuedOn: date('issued_on').$type<Day>().notNull(),
    subject: text().notNull(),
    /** Each type has its own series, but the papers of a congress share one. */
    series: text()
      .notNull()
      .generatedAlwaysAs(sql.raw(`case when issuer ~ '^ĐH(-|$)' then 'congress' else type end`)),
  },
  (table) => [
    unique('one_number').on(table.register, table.series, table.number),
    check('number_range', sql.raw('number between 1 and 99999')),
    check('type_in_use', sql.raw(typeInUse('type', 'issued_on'))),
    check('document_issuer_shape', sql.raw(issuerShape('issuer'))),
  ],
);
