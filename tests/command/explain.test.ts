import { expect, test } from 'vitest';
import { explainText } from '../../src/command/explain.js';
import { call, rowsIn } from '../support/command.js';

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

// [arguments, what is said]
const said: readonly (readonly [readonly string[], string])[] = [
  [
    ['05-QĐ/HU'],
    `05-QĐ/HU
  number: 5
  type: QĐ – Quyết định (decision) [36-HD/VPTW]
  type: QĐ – Quy định (regulation) [until 2018-04-03, Public copies, read November 2026]
  issuer: HU – Huyện ủy [until 2025-07-01, 294-QĐ/TW § 10.1]
`,
  ],
  [
    ['--lang', 'vi', '05-QĐ/HU', '01-NQ/XYZT'],
    `05-QĐ/HU
  số: 5
  tên loại: QĐ – Quyết định (decision) [36-HD/VPTW]
  tên loại: QĐ – Quy định (regulation) [đến 2018-04-03, Public copies, read November 2026]
  cơ quan ban hành: HU – Huyện ủy [đến 2025-07-01, 294-QĐ/TW § 10.1]
01-NQ/XYZT
  số: 1
  tên loại: NQ – Nghị quyết (resolution) [36-HD/VPTW]
  cơ quan ban hành: XYZT – không có trong bảng
`,
  ],
  [
    ['30/2020/NĐ-CP', 'gì đó', '05-DA/tu'],
    `  30/2020/NĐ-CP
    ^
  Invalid document code: expected a hyphen at 2
  scheme: state
  gì đó
  ^
  Invalid document code: expected a number from 01 to 99999 at 0
  05-DA/tu
     ^
  Invalid document code: expected a document type such as NQ at 3
  meant: 05-DA/TU, 05-ĐA/TU
`,
  ],
  [
    ['--lang', 'vi', '30/2020/NĐ-CP'],
    `  30/2020/NĐ-CP
    ^
  Số, ký hiệu văn bản không hợp lệ: cần dấu gạch nối ở vị trí 2
  thuộc: state
`,
  ],
];

test.each(said)('explain %j', async (args, expected) => {
  expect((await call(['explain', ...args])).stdout).toBe(expected);
});

test('known documents stand with day and title, in the language asked for', async () => {
  const { stdout } = await call(['explain', '--lang', 'vi', '18-NQ/TW']);
  expect(stdout).toContain(
    '\n  văn bản đã biết: 2017-10-25 – tiếp tục đổi mới, sắp xếp tổ chức bộ máy\n',
  );
  expect((await call(['explain', '18-NQ/TW'])).stdout).toContain('\n  known: 2017-10-25 – ');
});

test('a row that holds from a day says since when', async () => {
  const { stdout } = await call(['explain', '--day', '2026-01-01', '05-QĐ/TW']);
  expect(stdout).toContain(
    '  type: QĐ – Quy định (regulation) [since 2020-01-02, Public copies, read November 2026]\n',
  );
  const vietnamese = await call(['explain', '--lang', 'vi', '--day', '2026-01-01', '05-QĐ/TW']);
  expect(vietnamese.stdout).toContain(' [từ 2020-01-02, Public copies,');
});

test('in JSON a row has all that is known, and colours are for people alone', async () => {
  const day = ['--day', '2018-10-25'];
  const { code, stdout } = await call(['explain', '--jsonl', ...day, '05-QĐ/HU', '15/NQ-TU'], {
    env: { FORCE_COLOR: '1' },
  });
  expect(code).toBe(1);
  expect(rowsIn(stdout)).toEqual([
    JSON.parse(JSON.stringify(explainText('05-QĐ/HU', '2018-10-25'))),
    JSON.parse(JSON.stringify(explainText('15/NQ-TU'))),
  ]);
  const coloured = await call(['explain', '15/NQ-TU', '01-NQ/XYZT'], { env: { FORCE_COLOR: '1' } });
  const [bold, red, cyan, dim] = [1, 31, 36, 2].map((code) => `\u001b[${code}m`);
  const [normal, plain] = ['\u001b[22m', '\u001b[39m'];
  expect(coloured.stdout.split('\n')).toEqual([
    `  ${bold}15/NQ-TU${normal}`,
    `${red}    ^`,
    `${plain}  Invalid document code: expected a hyphen at 2`,
    `  ${cyan}meant${plain}: 15-NQ/TU`,
    `${bold}01-NQ/XYZT${normal}`,
    `  ${cyan}number${plain}: 1`,
    `  ${cyan}type${plain}: NQ – Nghị quyết (resolution) ${dim}[36-HD/VPTW]${normal}`,
    `  ${cyan}issuer${plain}: XYZT – not in the tables`,
    '',
  ]);
});
