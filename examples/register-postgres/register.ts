// Opens a register, gives the next number, and checks what was entered.
import { and, asc, eq, max } from 'drizzle-orm';
import {
  checkRegister,
  type Day,
  type DocumentCode,
  type DocumentRegister,
  type DocumentTypeCode,
  type RegisterFinding,
} from 'vn-party-model';
import type { Database } from './database.js';
import { documents, registers } from './schema.js';

/** What a document is before it has a number. */
export interface Draft {
  readonly type: DocumentTypeCode;
  readonly issuedOn: Day;
  readonly subject: string;
  /** All the letters of a joint document; the register's own when absent. */
  readonly issuer?: string;
}

export async function openRegister(
  db: Database,
  register: typeof registers.$inferInsert,
): Promise<number> {
  const [row] = await db.insert(registers).values(register).returning({ id: registers.id });
  if (!row) throw new Error('The register was not opened');
  return row.id;
}

/**
 * Gives a document the next number of its series and enters it, both or neither. The number is one
 * above the last, as `nextNumber` says; it is read under a lock, so that none is given twice, and
 * from the documents themselves, not from a sequence, so that what is undone leaves no gap.
 *
 * @returns the code, or `undefined` when there is no such register
 */
export function enterDocument(
  db: Database,
  register: number,
  draft: Draft,
): Promise<DocumentCode | undefined> {
  return db.transaction(
    async (tx) => {
      // Whoever comes second waits here until the first is through.
      const [row] = await tx
        .select()
        .from(registers)
        .where(eq(registers.id, register))
        .for('update');
      if (!row) return undefined;
      const issuer = draft.issuer ?? row.issuer;
      // All papers of a congress share one series.
      const series = row.issuer === 'ĐH' ? 'congress' : draft.type;
      const [found] = await tx
        .select({ last: max(documents.number) })
        .from(documents)
        .where(and(eq(documents.register, register), eq(documents.series, series)));
      const number = (found?.last ?? 0) + 1;
      await tx.insert(documents).values({ ...draft, issuer, number, register });
      return { number, type: draft.type, issuer };
    },
    // Each statement sees what was committed before it: the number is read after the wait.
    { isolationLevel: 'read committed' },
  );
}

/** The register as the library's value. */
export async function readRegister(
  db: Database,
  register: number,
): Promise<DocumentRegister | undefined> {
  const [row] = await db.select().from(registers).where(eq(registers.id, register));
  if (!row) return undefined;
  const { issuer, since, until } = row;
  const entered = await db
    .select()
    .from(documents)
    .where(eq(documents.register, register))
    .orderBy(asc(documents.id));
  return {
    issuer,
    ...(since && { since }),
    ...(until && { until }),
    entries: entered.map(({ number, type, issuer, issuedOn }) => ({
      code: { number, type, issuer },
      issuedOn,
    })),
  };
}

/** What the rules on registers find wrong: gaps, doubles, days out of order or out of the term. */
export async function auditRegister(
  db: Database,
  register: number,
): Promise<readonly RegisterFinding[]> {
  const read = await readRegister(db, register);
  return read ? checkRegister(read) : [];
}
