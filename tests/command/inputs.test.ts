import { expect, test } from 'vitest';
import { isClosedPipe, isFailure, reasonOf } from '../../src/command/inputs.js';
import { call, folderWith } from '../support/command.js';

const text = 'khóa XIII';
const files = { 'b.txt': text, 'a.txt': text, 'c.md': text, '[d].txt': text };

const placesIn = (stdout: string, at: (name: string) => string): string[] =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t')[0]?.replace(`${at('')}/`, '') ?? '');

test('files, patterns in order of names, standard input', async () => {
  const at = folderWith(files);
  const args = [at('c.md'), at('?.txt').replaceAll('\\', '/'), '-', at('[d].txt')];
  const { code, stdout } = await call(['find', ...args], { stdin: [text] });
  expect(code).toBe(0);
  expect(placesIn(stdout, at)).toEqual([
    'c.md:1:1',
    'a.txt:1:1',
    'b.txt:1:1',
    '-:1:1',
    '[d].txt:1:1',
  ]);
});

test('what cannot be read is told, and the rest is read', async () => {
  const at = folderWith({ ...files, 'no.txt': Uint8Array.from([0x61, 0xff]) });
  const args = [at('none'), at('*.none'), at(''), at('no.txt'), at('a.txt')];
  const { code, stdout, stderr } = await call(['find', ...args]);
  expect(code).toBe(3);
  expect(placesIn(stdout, at)).toEqual(['a.txt:1:1']);
  expect(
    stderr
      .replaceAll(`${at('')}/`, '')
      .trimEnd()
      .split('\n'),
  ).toEqual([
    'vn-party-model find: none: there is no such file',
    'vn-party-model find: *.none: no file is named so',
    expect.stringMatching(/^vn-party-model find: .*: it is a folder: give its files, such as /),
    'vn-party-model find: no.txt: it is not a text in UTF-8 or UTF-16',
  ]);
});

test('a terminal at which nobody was asked to type is not waited for', async () => {
  const { code, stderr } = await call(['find'], { terminals: ['stdin'] });
  expect([code, stderr]).toEqual([
    2,
    'vn-party-model find: nothing to read: give FILE...; "vn-party-model find --help" says more\n',
  ]);
  const asked = await call(['find', '-'], { terminals: ['stdin'], stdin: [text] });
  expect(asked.code).toBe(0);
});

test('a closed pipe is no failure, and a mistake of the program is none either', () => {
  const broken = Object.assign(new Error(), { code: 'EPIPE' });
  expect([isClosedPipe(broken), isFailure(broken)]).toEqual([true, false]);
  expect([isClosedPipe(new TypeError()), isFailure(new TypeError())]).toEqual([false, false]);
  const full = Object.assign(new Error('no space left'), { code: 'ENOSPC' });
  expect([isFailure(full), reasonOf(full)]).toEqual([true, 'no space left']);
});
