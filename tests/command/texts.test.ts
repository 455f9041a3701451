import { expect, test } from 'vitest';
import { call, folderWith, rowsIn } from '../support/command.js';

const texts = async (args: readonly string[], stdin: readonly string[] = []) =>
  rowsIn((await call(['repair', '--jsonl', ...args], { stdin })).stdout).map(({ text }) => text);

test('texts are operands, or lines of standard input, or of a file', async () => {
  const at = folderWith({ 'codes.txt': '\ufeff05-CT/TW\r\n\r\n15-NQ/TU' });
  expect(await texts(['a', 'b c'], ['not read'])).toEqual(['a', 'b c']);
  expect(await texts([], ['05-CT', '/TW\n15-NQ/', 'TU\n'])).toEqual(['05-CT/TW', '15-NQ/TU']);
  expect(await texts(['--from', at('codes.txt')])).toEqual(['05-CT/TW', '', '15-NQ/TU']);
});

test('a file that is not there is told', async () => {
  const { code, stderr } = await call(['parse', '--from', 'no-such-file.txt']);
  expect([code, stderr]).toEqual([
    3,
    'vn-party-model parse: no-such-file.txt: there is no such file\n',
  ]);
});
