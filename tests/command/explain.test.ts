import { expect, test } from 'vitest';
import { explainText } from '../../src/command/explain.js';
import { call } from '../support/command.js';

test('says what the letters of a code stand for, on whose word', async () => {
  const { code, stdout } = await call(['explain', '05-QĐ/BTCTU']);
  expect(code).toBe(0);
  const lines = stdout.trimEnd().split('\n');
  expect(lines.slice(0, 2)).toEqual(['05-QĐ/BTCTU', '  number: 5']);
  expect(lines).toContainEqual(expect.stringMatching(/^ {2}type: QĐ – Quyết định \(decision\) \[/));
  expect(lines).toContainEqual(expect.stringMatching(/^ {2}type: QĐ – Quy định \(regulation\) \[/));
  expect(lines).toContainEqual(
    expect.stringMatching(/^ {2}issuer: BTCTU – Ban Tổ chức Tỉnh ủy \[/),
  );
});

test('of a day only what held then', () => {
  expect(explainText('05-QĐ/HU', '2018-10-25').types?.map(({ name }) => name)).toHaveLength(1);
  expect(explainText('05-QĐ/HU', '2026-01-01').issuers).toEqual([]);
  expect(explainText('05-QĐ/HU').issuers).toMatchObject([{ letters: 'HU', name: 'Huyện ủy' }]);
});

test('what the tables lack is said, and known documents are named', async () => {
  const unknown = await call(['explain', '01-NQ/XYZT']);
  expect(unknown.stdout).toContain('  issuer: XYZT – not in the tables\n');
  const { known } = explainText('18-NQ/TW');
  expect(known).toContainEqual(expect.objectContaining({ issuedOn: '2017-10-25' }));
});

test('puts a caret where a text stops being a code', async () => {
  const { code, stdout } = await call(['explain', '15/NQ-TU']);
  expect(code).toBe(1);
  expect(stdout).toBe(
    '  15/NQ-TU\n    ^\n  Invalid document code: expected a hyphen at 2\n  meant: 15-NQ/TU\n',
  );
});

test('says whose a code is that is not of the Party', () => {
  expect(explainText('30/2020/NĐ-CP')).toMatchObject({ scheme: 'state', meant: [] });
  expect(explainText('gì đó')).not.toHaveProperty('scheme');
  expect(explainText('05-DA/tu').meant).toEqual(['05-DA/TU', '05-ĐA/TU']);
});

test('speaks Vietnamese', async () => {
  const { stdout } = await call(['explain', '--lang', 'vi', '15-NQ/TU', '15/NQ-TU']);
  expect(stdout).toContain('  cơ quan ban hành: TU – Tỉnh ủy');
  expect(stdout).toContain('cần dấu gạch nối ở vị trí 2\n  có lẽ là: 15-NQ/TU\n');
});
