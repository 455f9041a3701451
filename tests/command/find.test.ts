import { describe, expect, test } from 'vitest';
import { findMentions } from 'vn-party-model';
import { call, cut, folderWith, rowsIn } from '../support/command.js';

const text = 'Theo Nghị quyết số\n15-NQ/TU \u{1f600},\r\nkhóa XIII';

test('prints a line for each mention: place, kind, value, words', async () => {
  expect(await call(['find'], { stdin: [text] })).toEqual({
    code: 0,
    stdout: '-:1:6\tdocument\t15-NQ/TU\tNghị quyết số 15-NQ/TU\n-:3:1\tterm\tterm 13\tkhóa XIII\n',
    stderr: '',
  });
});

test('wherever bytes are cut, in any encoding, the mentions are those of the text', async () => {
  const expected = findMentions(text);
  for (const bytes of [Buffer.from(`\ufeff${text}`), Buffer.from(`\ufeff${text}`, 'utf16le')]) {
    for (const length of [1, 2, 3, 5]) {
      const { stdout } = await call(['find', '--jsonl'], { stdin: cut(bytes, length) });
      expect(rowsIn(stdout)).toMatchObject(expected);
    }
  }
});

test('rows in JSON have file, line and column', async () => {
  const at = folderWith({ 'a.txt': text });
  const { stdout } = await call(['find', '--json', '--kinds', 'term', at('a.txt')]);
  expect(JSON.parse(stdout)).toMatchObject([
    { file: at('a.txt'), line: 3, column: 1, kind: 'term', text: 'khóa XIII' },
  ]);
});

test('a day goes to the finder', async () => {
  const stdin = ['trong quý III'];
  const day = '2025-10-01';
  const { stdout } = await call(['find', '--jsonl', '--day', day], { stdin });
  expect(stdout).toBe(
    findMentions('trong quý III', { day })
      .map(
        (mention) =>
          `${JSON.stringify({ file: '-', line: 1, column: mention.start + 1, ...mention })}\n`,
      )
      .join(''),
  );
});

describe('progress', () => {
  test('is shown on a terminal, when the answer goes elsewhere', async () => {
    const shown = await call(['find'], { stdin: [text], terminals: ['stderr'] });
    expect(shown.stderr).toMatch(/^\r0\.0 MiB.*\r.*$/);
    expect(shown.stderr.split('\r').at(-1)).toBe('\u001b[K');
    const both = await call(['find'], { stdin: [text], terminals: ['stdout', 'stderr'] });
    expect(both.stderr).toBe('');
  });

  test('is of all files together, where each has a size', async () => {
    const at = folderWith({ 'a.txt': ' '.repeat(2 ** 18), 'b.txt': ' '.repeat(2 ** 18) });
    const bars = async (...args: readonly string[]): Promise<string[]> => {
      const { stderr } = await call(['find', ...args], { terminals: ['stderr'] });
      return stderr.split('\r').filter((bar) => bar.includes('MiB'));
    };
    const files = await bars(at('a.txt'), at('b.txt'));
    expect(files.length).toBeGreaterThan(0);
    for (const bar of files) expect(bar).toContain('% of 0.5 MiB');
    for (const bar of await bars('-', at('a.txt'))) expect(bar).not.toContain('%');
    for (const bar of await bars(at('a.txt'), '-')) expect(bar).not.toContain('%');
  });
});

test('words that stand on two lines are told on one, and colours mark what is what', async () => {
  const { stdout } = await call(['find'], {
    stdin: ['Nghị quyết  số\n\n15-NQ/TU'],
    env: { FORCE_COLOR: '1' },
  });
  expect(stdout).toBe(
    '\u001b[35m-\u001b[39m:1:1\t\u001b[36mdocument\u001b[39m\t\u001b[1m15-NQ/TU\u001b[22m\tNghị quyết số 15-NQ/TU\n',
  );
});
