import { mkdirSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Call } from '../../src/command/call.js';
import { inputsOf, isClosedPipe, isFailure, isIdle, reasonOf } from '../../src/command/inputs.js';
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

test.each([...'*?[]{}()!'])('a name with %s that no file has is a pattern', async (sign) => {
  const { code, stderr } = await call(['find', `no-such${sign}`]);
  expect([code, stderr]).toEqual([3, `vn-party-model find: no-such${sign}: no file is named so\n`]);
});

/** What the operands of a call name. */
function namedBy(...operands: readonly string[]) {
  const said: string[] = [];
  const given = { operands, streams: {}, say: (words: string) => void said.push(words) };
  return inputsOf(given as unknown as Call).then((inputs) => ({ ...inputs, said }));
}

test('a pattern names no folder, and what it names is as absolute as itself', async () => {
  const at = folderWith({ 'a.txt': text });
  mkdirSync(at('sub.txt'));
  writeFileSync(at('sub.txt/b.txt'), text);
  const { inputs, said } = await namedBy(at('*.txt'), at('sub.*'), 'README.v?.md');
  expect(inputs.map(({ name }) => name)).toEqual([at('a.txt'), 'README.vi.md']);
  expect(said).toEqual([`${at('sub.*')}: no file is named so`]);
});

test('files have a size, what is no plain file has none', async () => {
  const at = folderWith({ 'a.txt': text });
  const { inputs, code } = await namedBy(at('a.txt'), '/dev/null', '-');
  expect(code).toBe(0);
  expect(inputs.map(({ name, size }) => [name, size])).toEqual([
    [at('a.txt'), Buffer.byteLength(text)],
    ['/dev/null', undefined],
    ['-', undefined],
  ]);
});

// [code of the system, what is said]
const reasons: readonly (readonly [string, string])[] = [
  ['ENOENT', 'there is no such file'],
  ['EACCES', 'it may not be opened'],
  ['EPERM', 'it may not be opened'],
  ['EISDIR', 'it is a folder'],
  ['EEXIST', 'it is there already'],
  ['ERR_ENCODING_INVALID_ENCODED_DATA', 'it is not a text in UTF-8 or UTF-16'],
];

test.each(reasons)('%s: %s', (code, reason) => {
  expect(reasonOf(Object.assign(new Error('something'), { code }))).toBe(reason);
});

test('whatever is thrown is judged, nothing too', () => {
  for (const thrown of [undefined, 'EPIPE', { code: 32 }]) {
    expect([isClosedPipe(thrown), isFailure(thrown)]).toEqual([false, false]);
  }
});

test('a call with operands, with --from, or with a pipe has something to read', () => {
  const idle = (operands: string[], from: string | undefined, isTTY: boolean): boolean =>
    isIdle({ operands, values: { from }, streams: { stdin: { isTTY } } } as unknown as Call);
  expect(idle([], undefined, true)).toBe(true);
  expect(idle(['a'], undefined, true)).toBe(false);
  expect(idle([], 'a', true)).toBe(false);
  expect(idle([], undefined, false)).toBe(false);
});
