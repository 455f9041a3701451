import { expect, test } from 'vitest';
import { joinSarif } from '../../src/command/lint.js';
import { call, folderWith, rowsIn } from '../support/command.js';
import { sarifMistakes } from '../support/sarif.js';

const text = 'Một dòng.\nTheo Nghị quyết 20/NQ-TU và\nKế hoạch số 65-CTr/TU.';

test('prints a line for each finding, and ends with 1', async () => {
  expect(await call(['lint'], { stdin: [text] })).toEqual({
    code: 1,
    stdout:
      '-:2:17\tnote\tspelling\t20-NQ/TU is the canonical spelling\n' +
      '-:3:1\twarning\ttype-word\tCTr stands for chương trình, not kế hoạch\n',
    stderr: '',
  });
});

test('where nothing is wrong it is silent', async () => {
  const quiet = { code: 0, stdout: '', stderr: '' };
  expect(await call(['lint'], { stdin: ['Chỉ thị 05-CT/TW'] })).toEqual(quiet);
});

test('a day brings findings of time, the known documents those of days', async () => {
  const cell = await call(['lint', '--jsonl', '-d', '2026-06-01'], {
    stdin: ['Hướng dẫn số 03-HD/CB'],
  });
  expect(rowsIn(cell.stdout)).toMatchObject([{ code: 'no-authority', line: 1, column: 1 }]);
  const late = await call(['lint', '--jsonl', '--day', '2017-01-01'], {
    stdin: ['Nghị quyết số 18-NQ/TW ngày 25/10/2017'],
  });
  expect(rowsIn(late.stdout)).toMatchObject([{ code: 'issued-later', severity: 'error' }]);
});

test('writes one log of SARIF for all files', async () => {
  const at = folderWith({ 'a.txt': text, 'b.txt': text });
  const { code, stdout } = await call(['lint', '--sarif', at('a.txt'), at('b.txt')]);
  const log = JSON.parse(stdout);
  expect(code).toBe(1);
  expect(sarifMistakes(log)).toEqual([]);
  expect(log.runs).toHaveLength(1);
  expect(log.runs[0].results).toHaveLength(4);
  expect(joinSarif([])).toMatchObject({ version: '2.1.0', runs: [{ results: [] }] });
});

test('what cannot be read is told, and is graver than what is found', async () => {
  const at = folderWith({ 'no.txt': Uint8Array.from([0x61, 0xff]), 'a.txt': text });
  const { code, stdout, stderr } = await call(['lint', at('none'), at('no.txt'), at('a.txt')]);
  expect(code).toBe(3);
  expect(stderr).toBe(
    `vn-party-model lint: ${at('none')}: there is no such file\n` +
      `vn-party-model lint: ${at('no.txt')}: it is not a text in UTF-8 or UTF-16\n`,
  );
  expect(stdout.split('\n').map((line) => line.split('\t')[1])).toEqual([
    'note',
    'warning',
    undefined,
  ]);
});

test('the weight of a finding has its colour', async () => {
  const findings = `${text}\n01-KL/TU ngày 31/02/2021`;
  const { stdout } = await call(['lint'], { stdin: [findings], env: { FORCE_COLOR: '1' } });
  const cells = stdout.split('\n').map((line) => line.split('\t').slice(0, 2));
  expect(cells).toEqual([
    ['\u001b[35m-\u001b[39m:2:17', '\u001b[36mnote\u001b[39m'],
    ['\u001b[35m-\u001b[39m:3:1', '\u001b[33mwarning\u001b[39m'],
    ['\u001b[35m-\u001b[39m:4:15', '\u001b[31merror\u001b[39m'],
    [''],
  ]);
});

test('in JSON a finding has its file and place, and a log that of its text', async () => {
  const rows = JSON.parse((await call(['lint', '--json'], { stdin: [text] })).stdout);
  expect(rows).toMatchObject([
    { file: '-', line: 2, column: 17, start: 26, end: 34, code: 'spelling' },
    { file: '-', line: 3, column: 1, code: 'type-word' },
  ]);
  const at = folderWith({ 'a.txt': text });
  const args = ['lint', '--sarif', '-', at('a.txt')];
  const { stdout } = await call(args, { stdin: [text] });
  const places = JSON.parse(stdout).runs[0].results.map(
    // biome-ignore lint/suspicious/noExplicitAny: a row of the log
    ({ locations }: any) => locations[0].physicalLocation.artifactLocation.uri,
  );
  expect(places).toEqual(['stdin', 'stdin', at('a.txt'), at('a.txt')]);
  expect(stdout.startsWith('{\n  "version"')).toBe(true);
});

test('known documents are asked without a day too', async () => {
  const { code, stdout } = await call(['lint'], { stdin: ['18-NQ/TW ngày 26/10/2017'] });
  expect(code).toBe(1);
  expect(stdout).toBe('-:1:15\twarning\twrong-day\t18-NQ/TW was issued on 25/10/2017\n');
});
