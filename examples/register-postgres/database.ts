// PGlite, PostgreSQL inside the process, or a server where DATABASE_URL names one.

import { fileURLToPath } from 'node:url';
import { PGlite } from '@electric-sql/pglite';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import { drizzle as drizzleInside } from 'drizzle-orm/pglite';
import { migrate as migrateInside } from 'drizzle-orm/pglite/migrator';
import { drizzle as drizzleServer } from 'drizzle-orm/postgres-js';
import { migrate as migrateServer } from 'drizzle-orm/postgres-js/migrator';
import postgres from 'postgres';

/** Either database: what follows does not know which it has. */
export type Database = PgDatabase<PgQueryResultHKT>;

export interface OpenDatabase {
  readonly db: Database;
  readonly close: () => Promise<void>;
}

const migrations = { migrationsFolder: fileURLToPath(new URL('migrations', import.meta.url)) };

/** Opens the database and brings its tables up to date. */
export async function openDatabase(url = process.env['DATABASE_URL']): Promise<OpenDatabase> {
  if (url === undefined) {
    const client = new PGlite();
    const db = drizzleInside({ client });
    await migrateInside(db, migrations);
    return { db, close: () => client.close() };
  }
  const client = postgres(url, { max: 50, onnotice: () => {} });
  const db = drizzleServer({ client });
  await migrateServer(db, migrations);
  return { db, close: () => client.end() };
}
