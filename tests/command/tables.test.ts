import { expect, test } from 'vitest';
import { type Day, documentTypes, provinces, provincesOn } from 'vn-party-model';
import { tableNames } from '../../src/command/commands.js';
import { rowsOf } from '../../src/command/tables.js';
import { call, rowsIn } from '../support/command.js';

test('without a name it prints the names', async () => {
  expect((await call(['tables'])).stdout.trimEnd().split('\n')).toEqual(tableNames);
  expect(JSON.parse((await call(['tables', '--json'])).stdout)).toEqual(tableNames);
});

test.each(tableNames)('%s has rows, and a line for each', async (name) => {
  const rows = rowsOf(name);
  expect(rows.length).toBeGreaterThan(0);
  const { stdout } = await call(['tables', name]);
  const lines = stdout.trimEnd().split('\n');
  expect(lines).toHaveLength(rows.length + 1);
  const widths = new Set(
    stdout
      .slice(0, -1)
      .split('\n')
      .map((line) => line.split('\t').length),
  );
  expect(widths.size).toBe(1);
});

test('rows in JSON are those of the library, with their keys', async () => {
  expect(rowsIn((await call(['tables', 'provinces', '--jsonl'])).stdout)).toEqual(provinces);
  const [first] = JSON.parse((await call(['tables', 'document-types', '--json'])).stdout);
  const [key, row] = Object.entries(documentTypes)[0] ?? [];
  expect(first).toEqual({ key, ...row });
});

test('of a day only what held then, within rows too', () => {
  expect(rowsOf('provinces', '2025-07-01')).toEqual(provincesOn('2025-07-01'));
  const codesOn = (day: Day) =>
    rowsOf('document-types', day)
      .filter(({ key }) => key === 'regulation')
      .flatMap((row) => row['abbreviations'] as { code: string }[])
      .map(({ code }) => code);
  expect(codesOn('2018-10-25')).toEqual(['QĐi']);
  expect(codesOn('2021-01-01')).toEqual(['QĐ']);
  expect(rowsOf('issuer-committees', '2026-01-01').find(({ key }) => key === 'HU')).toMatchObject({
    names: [],
  });
});

test('text has a head of the columns, a cell for each, and no line break in a cell', async () => {
  const { code, stdout } = await call(['tables', 'sources'], { env: { FORCE_COLOR: '1' } });
  expect(code).toBe(0);
  const [head = '', ...lines] = stdout.trimEnd().split('\n');
  const rows = rowsOf('sources');
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  expect(columns[0]).toBe('key');
  expect(head).toBe(columns.map((column) => `\u001b[1m${column}\u001b[22m`).join('\t'));
  for (const [index, row] of rows.entries()) {
    const cells = lines[index]?.split('\t');
    expect(cells).toEqual(
      columns.map((column) => {
        const value = row[column];
        const text = typeof value === 'string' ? value : JSON.stringify(value);
        return (text ?? '').replace(/\s/g, ' ');
      }),
    );
  }
});

test('in JSON Lines there is no head', async () => {
  const { stdout } = await call(['tables', 'sources', '--jsonl']);
  expect(rowsIn(stdout)).toEqual(JSON.parse(JSON.stringify(rowsOf('sources'))));
});
