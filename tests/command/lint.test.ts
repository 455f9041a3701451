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
