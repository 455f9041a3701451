import { expect, test } from 'vitest';
import { repairRow } from '../../src/command/repair.js';
import { call } from '../support/command.js';

test('prints codes in canonical spelling, and tells what is none or two', async () => {
  const { code, stdout, stderr } = await call(['repair', '22/CT-TW', '05-DA/TU', '15/QĐ-UBND']);
  expect(stdout).toBe('22-CT/TW\n');
  expect(stderr).toBe(
    'vn-party-model repair: 05-DA/TU: it may be 05-DA/TU or 05-ĐA/TU\n' +
      'vn-party-model repair: 15/QĐ-UBND: no Party code\n',
  );
  expect(code).toBe(1);
});

test('a row has the repairs', () => {
  expect(repairRow('01-Ctr/TU')).toEqual({
    text: '01-Ctr/TU',
    code: '01-CTr/TU',
    value: { number: 1, type: 'CTr', issuer: 'TU' },
    repairs: [{ at: 3, found: 'Ctr', written: 'CTr', why: 'case' }],
  });
  expect(repairRow('05-DA/TU').candidates).toEqual(['05-DA/TU', '05-ĐA/TU']);
  expect(repairRow('gì đó')).toEqual({ text: 'gì đó' });
});

test('in JSON nothing is told besides', async () => {
  for (const form of ['--json', '--jsonl']) {
    const { code, stdout, stderr } = await call(['repair', form, '22/CT-TW', '05-DA/TU']);
    expect([code, stderr]).toEqual([1, '']);
    expect(stdout).toContain('"code":"22-CT/TW"');
    expect(stdout).toContain('"candidates":["05-DA/TU","05-ĐA/TU"]');
  }
  expect((await call(['repair', '22/CT-TW'])).code).toBe(0);
});
