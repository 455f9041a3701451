import { describe, expect, test } from 'vitest';
import { parseRow } from '../../src/command/parse.js';
import { call, rowsIn } from '../support/command.js';

test('what parses is printed, what does not is told with its place', async () => {
  const { code, stdout, stderr } = await call(['parse', '15-NQ/TU', '15/NQ-TU']);
  expect(stdout).toBe('15-NQ/TU\t{"number":15,"type":"NQ","issuer":"TU"}\n');
  expect(stderr).toBe(
    'vn-party-model parse: 15/NQ-TU: Invalid document code: expected a hyphen at 2\n',
  );
  expect(code).toBe(1);
});

test('in JSON every text has its row', async () => {
  const { code, stdout, stderr } = await call(['parse', '--jsonl'], {
    stdin: ['15-NQ/TU\n15/NQ-TU\n'],
  });
  expect(rowsIn(stdout)).toMatchObject([
    { text: '15-NQ/TU', as: 'code', value: { number: 15 } },
    { text: '15/NQ-TU', as: 'code', misfit: { at: 2 } },
  ]);
  expect([code, stderr]).toEqual([1, '']);
});

describe('a row', () => {
  test('is of the notation that was asked for', () => {
    expect(parseRow('khóa XIII', 'term').value).toMatchObject({ ordinal: 13 });
    expect(parseRow('khóa XIII').value).toBeUndefined();
  });

  test('speaks Vietnamese', () => {
    expect(parseRow('15/NQ-TU', 'code', 'vi').message).toBe(
      'Số, ký hiệu văn bản không hợp lệ: cần dấu gạch nối ở vị trí 2',
    );
  });

  test('says so where all pieces fit and their sum does not', () => {
    const { misfit, message } = parseRow('nhiệm kỳ 2025–2020', 'term');
    expect(misfit).toBeUndefined();
    expect(message).toMatch(/^Invalid .*: its parts do not agree$/);
  });
});

test('in one JSON array too, and in colours', async () => {
  const { stdout, stderr } = await call(['parse', '--json', '15/NQ-TU']);
  expect(JSON.parse(stdout)).toMatchObject([{ text: '15/NQ-TU', misfit: { at: 2 } }]);
  expect(stderr).toBe('');
  const coloured = await call(['parse', '--as', 'term', 'khóa XIII'], {
    env: { FORCE_COLOR: '1' },
  });
  expect(coloured.stdout).toBe('\u001b[1mkhóa XIII\u001b[22m\t{"of":"party","ordinal":13}\n');
});

test('a sum that does not fit is told in Vietnamese too', () => {
  expect(parseRow('nhiệm kỳ 2025–2020', 'term', 'vi').message).toMatch(
    / không hợp lệ: các phần không khớp nhau$/,
  );
});
