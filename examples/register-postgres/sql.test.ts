// docs/reference/sql.md, run in PGlite: do its conditions say what the library says?
import { readFileSync } from 'node:fs';
import { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseDocumentCode } from 'vn-party-model';

const page = readFileSync(new URL('../../docs/reference/sql.md', import.meta.url), 'utf8');
const statements = [...page.matchAll(/^```sql\n([\s\S]*?)^```$/gm)].map(([, sql = '']) => sql);
const odoo = [...page.matchAll(/r"(CHECK \(.*\))"/g)].map(([, check = '']) => check);

let db: PGlite;
beforeAll(async () => {
  db = new PGlite();
});
afterAll(() => db.close());

const written = [
  '15-NQ/TU',
  '05-CT/TW',
  '5053-CV/VPTW/nb',
  '01-HD/BTCTW-UBKTTW',
  '12-QĐ/ThU',
  '3-KH/CB3',
];
/** Each code, and all that is left of it, or made of it, by one sign more, less or other. */
const texts = written.flatMap((code) => [
  code,
  ...[...code].flatMap((_, at) =>
    ['', '-', '/', '0', 'Đ', 'đ', ' ', '\n'].flatMap((sign) => [
      code.slice(0, at) + sign + code.slice(at + 1),
      code.slice(0, at) + sign + code.slice(at),
    ]),
  ),
  `${code}\n`,
  `${code} `,
]);

test('the texts are of both kinds', () => {
  const good = texts.filter((text) => parseDocumentCode(text)).length;
  expect(good).toBeGreaterThan(50);
  expect(texts.length - good).toBeGreaterThan(300);
});

test('there is SQL, and a condition for Odoo before and after 19', () => {
  expect(statements).toHaveLength(2);
  expect(odoo).toHaveLength(2);
});

describe.each([
  ['SQL', () => statements[0]],
  ['Odoo', () => `alter table documents add constraint code_shape ${odoo[0]}`],
  ['Odoo 19', () => `alter table documents add constraint code_shape ${odoo[1]}`],
])('a column of codes, %s', (_name, statement) => {
  test('takes what the library reads, and refuses the rest', async () => {
    await db.exec(
      `drop table if exists documents; create table documents (code text);${statement()}`,
    );
    const taken: string[] = [];
    for (const text of texts) {
      const insert = db.query('insert into documents values ($1)', [text]);
      await insert.then(
        () => taken.push(text),
        ({ constraint }) => expect(constraint).toBe('code_shape'),
      );
    }
    expect(taken).toEqual(texts.filter((text) => parseDocumentCode(text)));
  });
});

test('columns of parts: each is refused by the condition on it', async () => {
  await db.exec(`drop table if exists documents;
    create table documents (number integer, type text, issuer text, issued_on date);
    ${statements[1]}`);
  const enter = (...row: [number, string, string, string]): Promise<string> =>
    db.query('insert into documents values ($1, $2, $3, $4)', row).then(
      () => 'taken',
      ({ constraint }) => constraint,
    );
  expect(await enter(15, 'NQ', 'TU', '2025-11-03')).toBe('taken');
  expect(await enter(15, 'QĐi', 'TW', '2018-04-03')).toBe('taken');
  expect(await enter(15, 'QĐi', 'TW', '2018-04-02')).toBe('type_in_use');
  expect(await enter(0, 'NQ', 'TU', '2025-11-03')).toBe('number_range');
  expect(await enter(15, 'NQ', 'tu', '2025-11-03')).toBe('issuer_shape');
});
