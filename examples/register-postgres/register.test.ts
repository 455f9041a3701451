// On PGlite this proves the tables, the conditions and the arithmetic: it has one connection, so
// its writers take turns whatever the code does. `npm run test:postgres` runs the same tests on a
// server with fifty connections, and that proves the lock.
import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { generateDrizzleJson, generateMigration } from 'drizzle-kit/api';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Day, documentTypeCodes, documentTypesOf } from 'vn-party-model';
import { typeInUse } from './constraints.js';
import { type OpenDatabase, openDatabase } from './database.js';
import {
  auditRegister,
  type Draft,
  enterDocument,
  openRegister,
  readRegister,
} from './register.js';
import * as schema from './schema.js';

let open: OpenDatabase;
beforeAll(async () => {
  open = await openDatabase();
});
afterAll(() => open.close());

const draft: Draft = { type: 'NQ', issuedOn: '2025-11-03', subject: 'về chuyển đổi số' };
const upTo = (last: number): number[] => Array.from({ length: last }, (_, at) => at + 1);

/** A register of its own for each test. */
const newRegister = (issuer = 'TU', place = randomUUID()): Promise<number> =>
  openRegister(open.db, { issuer, place, term: 18, since: '2025-10-18', until: '2030-10-18' });

/** The condition that a statement broke; the drivers differ in where they say it. */
const broken = (doing: Promise<unknown>): Promise<string | undefined> =>
  doing.then(
    () => undefined,
    ({ cause }) => cause.constraint ?? cause.constraint_name,
  );

/** The rows of a statement; the drivers differ here too. */
async function select(statement: string): Promise<Record<string, unknown>[]> {
  const answer: unknown = await open.db.execute(sql.raw(statement));
  return Array.isArray(answer) ? answer : (answer as { rows: Record<string, unknown>[] }).rows;
}

test('PGlite has one connection, a server many', async () => {
  const asked = upTo(20).map(() => select('select pg_backend_pid() as pid, pg_sleep(0.02)'));
  const connections = new Set((await Promise.all(asked)).map(([row]) => row?.['pid'])).size;
  if (process.env['DATABASE_URL'] === undefined) expect(connections).toBe(1);
  else expect(connections).toBeGreaterThan(10);
});

describe('numbers', () => {
  test('50 writers enter 4 documents each: 1 to 200, no gap and no double', async () => {
    const register = await newRegister();
    const writers = Array.from({ length: 50 }, async () => {
      const numbers: number[] = [];
      for (let turn = 0; turn < 4; turn++) {
        numbers.push((await enterDocument(open.db, register, draft))?.number ?? 0);
      }
      return numbers;
    });
    const given = (await Promise.all(writers)).flat();
    expect(given.sort((one, other) => one - other)).toEqual(upTo(200));
    expect((await readRegister(open.db, register))?.entries).toHaveLength(200);
    expect(await auditRegister(open.db, register)).toEqual([]);
  });

  test('what is refused or undone leaves no gap, among writers who go on', async () => {
    const register = await newRegister();
    const outcomes = await Promise.allSettled(
      upTo(60).map((at) =>
        enterDocument(open.db, register, at % 3 === 0 ? { ...draft, issuer: 'tu' } : draft),
      ),
    );
    expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(20);
    expect((await readRegister(open.db, register))?.entries.map(({ code }) => code.number)).toEqual(
      upTo(40),
    );
  });

  test('each type has its series, each term and place begins anew', async () => {
    const [one, other] = [await newRegister(), await newRegister()];
    const numbers: unknown[] = [];
    for (const [register, type] of [
      [one, 'NQ'],
      [one, 'CT'],
      [one, 'NQ'],
      [other, 'NQ'],
    ] as const) {
      numbers.push((await enterDocument(open.db, register, { ...draft, type }))?.number);
    }
    expect(numbers).toEqual([1, 1, 2, 1]);
  });

  test('a joint document takes the next number of the issuer that leads', async () => {
    const register = await newRegister('BTCTW');
    await enterDocument(open.db, register, { ...draft, type: 'HD' });
    expect(
      await enterDocument(open.db, register, { ...draft, type: 'HD', issuer: 'BTCTW-UBKTTW' }),
    ).toEqual({ number: 2, type: 'HD', issuer: 'BTCTW-UBKTTW' });
    expect(await auditRegister(open.db, register)).toEqual([]);
  });

  test('all papers of a congress share one series', async () => {
    const register = await newRegister('ĐH');
    await enterDocument(open.db, register, { ...draft, type: 'CTr' });
    expect((await enterDocument(open.db, register, draft))?.number).toBe(2);
    expect(await auditRegister(open.db, register)).toEqual([]);
  });

  test('the audit finds what no condition of one row can: a foreign issuer, a day out of the term', async () => {
    const register = await newRegister();
    await enterDocument(open.db, register, { ...draft, issuer: 'HU' });
    await enterDocument(open.db, register, { ...draft, issuedOn: '2030-10-18' });
    const findings = await auditRegister(open.db, register);
    expect(findings.map(({ kind }) => kind)).toEqual(['wrong-issuer', 'outside-term', 'gap']);
  });

  test('there is no number where there is no register', async () => {
    expect(await enterDocument(open.db, 999_999, draft)).toBeUndefined();
  });
});

describe('the database refuses', () => {
  test.each<[string, Partial<Draft>]>([
    ['document_issuer_shape', { issuer: 'Tu' }],
    ['document_issuer_shape', { issuer: 'TU-' }],
    ['type_in_use', { type: 'QĐi', issuedOn: '2020-01-02' }],
    ['type_in_use', { type: 'XX' as 'NQ' }],
  ])('%s: %j', async (constraint, wrong) => {
    const register = await newRegister();
    expect(await broken(enterDocument(open.db, register, { ...draft, ...wrong }))).toBe(constraint);
  });

  test('one_number: a number given before, whoever writes it', async () => {
    const register = await newRegister();
    await enterDocument(open.db, register, draft);
    const again = { ...draft, issuer: 'TU', number: 1, register };
    expect(await broken(open.db.insert(schema.documents).values(again).execute())).toBe(
      'one_number',
    );
  });

  test('number_range: 0 and 100000', async () => {
    const register = await newRegister();
    for (const number of [0, 100_000]) {
      const row = { ...draft, issuer: 'TU', number, register };
      expect(await broken(open.db.insert(schema.documents).values(row).execute())).toBe(
        'number_range',
      );
    }
  });

  test('one_register: a second register of one issuer, place and term, with or without a place', async () => {
    for (const place of [randomUUID(), null]) {
      const register = { issuer: 'TW', place, term: 14 };
      await openRegister(open.db, register);
      expect(await broken(openRegister(open.db, register))).toBe('one_register');
    }
  });
});

test('the database and the library agree on each type, on the days of a change and beside', async () => {
  const days: Day[] = ['1997-10-01', '2018-04-02', '2018-04-03', '2020-01-01', '2020-01-02'];
  const pairs = [...documentTypeCodes, 'XX', 'qđ'].flatMap((type) =>
    days.map((day) => ({ type, day })),
  );
  const values = pairs.map(({ type, day }) => `('${type}', date '${day}')`).join(', ');
  const rows = await select(
    `select (${typeInUse('type', 'day')}) as holds from (values ${values}) as pair (type, day)`,
  );
  expect(rows.map(({ holds }) => holds)).toEqual(
    pairs.map(({ type, day }) => documentTypesOf(type, day).length > 0),
  );
});

test('the migration is what the tables of the library give: else `npm run generate`', async () => {
  const meta = new URL('migrations/meta/', import.meta.url);
  const last = readdirSync(meta)
    .filter((name) => name.endsWith('_snapshot.json'))
    .sort()
    .at(-1);
  const written = JSON.parse(readFileSync(new URL(`${last}`, meta), 'utf8'));
  expect(await generateMigration(written, generateDrizzleJson(schema))).toEqual([]);
});
