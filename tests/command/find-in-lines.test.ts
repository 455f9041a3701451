import { appendFileSync, readFileSync, truncateSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findMentions } from 'vn-party-model';
import { answerLine } from '../../src/command/find-in-lines.js';
import { call, cut, folderWith, rowsIn } from '../support/command.js';

const text = 'Theo Nghị quyết 15-NQ/TU';
const mentions = JSON.parse(JSON.stringify(findMentions(text)));
const filter = (stdin: readonly (string | Uint8Array)[], ...args: string[]) =>
  call(['find', '--jsonl-in', ...args], { stdin });

describe('one line', () => {
  const answer = (line: string, field = 'text') => {
    const bytes = Buffer.from(line);
    return answerLine({ number: 7, offset: 99, bytes }, field, (one) => findMentions(one));
  };

  test('is written again as it stood, with its mentions', () => {
    const line = `{ "id": 12345678901234567890, "x": 1.0, "text" : "${text}\\u0020" , "a\\u0062":[] }`;
    const { text: written, isRefused } = answer(line);
    expect(written.startsWith(line.slice(0, -1))).toBe(true);
    expect(JSON.parse(written)).toEqual({ ...JSON.parse(line), mentions });
    expect(isRefused).toBe(false);
  });

  test('gets new mentions for old', () => {
    const { text: written } = answer(JSON.stringify({ mentions: 1, text, id: 2 }));
    expect(written.match(/"mentions"/g)).toHaveLength(1);
    expect(JSON.parse(written)).toEqual({ id: 2, text, mentions });
  });

  test('may hold any object', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (others) => {
        const line = JSON.stringify({ ...others, text });
        expect(JSON.parse(answer(line).text)).toEqual({ ...JSON.parse(line), mentions });
      }),
    );
  });

  test('may have its text elsewhere', () => {
    expect(JSON.parse(answer(JSON.stringify({ body: text }), 'body').text).mentions).toEqual(
      mentions,
    );
  });

  test('may be cut within a pair of surrogates', () => {
    const { text: written } = answer(`{"text":"\\ud83d 15-NQ/TU \\ude00"}`);
    expect(JSON.parse(written).mentions).toMatchObject([{ start: 2, end: 10 }]);
  });

  // [what, line, reason]
  const refused: readonly (readonly [string, string, string])[] = [
    ['no JSON', '{"text":', 'not-json'],
    ['no object', '["text"]', 'not-an-object'],
    ['null', 'null', 'not-an-object'],
    ['no text', '{"txt":""}', 'no-text'],
    ['a text that is no string', '{"text":1}', 'no-text'],
  ];

  test.each(refused)('with %s is refused with its place', (_what, line, error) => {
    const { text: written, isRefused } = answer(line);
    expect(JSON.parse(written)).toEqual({ error, line: 7, offset: 99, input: line });
    expect(isRefused).toBe(true);
  });

  test('whose field every object has is refused', () => {
    expect(JSON.parse(answer('{}', 'constructor').text).error).toBe('no-text');
  });

  test('of other bytes, or too long, is refused', () => {
    const bytes = Buffer.from([0x7b, 0xff, 0x7d]);
    const line = { number: 1, offset: 0 };
    const never = () => [];
    expect(JSON.parse(answerLine({ ...line, bytes }, 'text', never).text).error).toBe('not-utf-8');
    expect(JSON.parse(answerLine(line, 'text', never).text).error).toBe('too-long');
  });

  test('that is refused is given back in part', () => {
    expect(JSON.parse(answer('ộ'.repeat(500)).text).input).toBe('ộ'.repeat(200));
  });
});

const line = (id: number): string => JSON.stringify({ id, text: `${text} \u{1f600} ${id}` });

test('line N of the output is that of line N of the input', async () => {
  const input = `\ufeff${line(1)}\r\n\r\n  \n{oh\n${line(5)}`;
  for (const length of [1, 7, 1000]) {
    const { code, stdout, stderr } = await filter(cut(Buffer.from(input), length));
    expect([code, stderr]).toEqual([1, '']);
    const lines = stdout.split('\n');
    expect(lines).toHaveLength(6);
    expect([lines[1], lines[2], lines[5]]).toEqual(['', '', '']);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ id: 1, mentions: [{ start: 5 }] });
    expect(JSON.parse(lines[3] ?? '')).toMatchObject({ error: 'not-json', line: 4 });
    expect(JSON.parse(lines[4] ?? '')).toMatchObject({ id: 5, mentions: [{ start: 5 }] });
  }
});

test('kinds, day and field go to the finder', async () => {
  const stdin = [JSON.stringify({ body: 'khóa XIII, Chỉ thị 05-CT/TW' })];
  const { code, stdout } = await filter(stdin, '--field', 'body', '-k', 'term');
  expect(code).toBe(0);
  expect(JSON.parse(stdout).mentions).toMatchObject([{ kind: 'term' }]);
});

test('--offset begins at a byte, and errors tell bytes of the file', async () => {
  const first = `${line(1)}\n`;
  const at = folderWith({ 'in.jsonl': `${first}${line(2)}\nx\n` });
  const from = Buffer.byteLength(first);
  const { code, stdout } = await call([
    'find',
    '--jsonl-in',
    '--offset',
    `${from}`,
    at('in.jsonl'),
  ]);
  expect(code).toBe(1);
  expect(rowsIn(stdout)).toMatchObject([
    { id: 2 },
    { error: 'not-json', offset: from + Buffer.byteLength(`${line(2)}\n`) },
  ]);
});

describe('--output', () => {
  const input = Array.from({ length: 40 }, (_, id) => (id % 7 === 3 ? '' : `${line(id)}\n`)).join(
    '',
  );

  test('goes on with --resume where a run was cut short, by any byte, in any file', async () => {
    const at = folderWith({ 'a.jsonl': input, 'b.jsonl': input.trimEnd() });
    const inputs = [at('a.jsonl'), at('b.jsonl')];
    const args = ['find', '--jsonl-in', '--output', at('out'), '--resume', ...inputs];
    expect((await call(args)).code).toBe(0);
    const whole = readFileSync(at('out'), 'utf8');
    expect(rowsIn(whole)).toHaveLength(rowsIn(input).length * 2);
    const size = Buffer.byteLength(whole);
    for (const kept of [0, 1, Math.floor(size / 3), Math.floor(size / 2) + 1, size - 1, size]) {
      truncateSync(at('out'), kept);
      expect(await call(args)).toEqual({ code: 0, stdout: '', stderr: '' });
      expect(readFileSync(at('out'), 'utf8')).toBe(whole);
    }
  });

  test('has the exit code of all its lines, whichever run wrote them', async () => {
    const at = folderWith({ 'in.jsonl': `{oh\n${line(1)}\n` });
    const args = ['find', '--jsonl-in', '-o', at('out'), '--resume', at('in.jsonl')];
    expect((await call(args)).code).toBe(1);
    expect((await call(args)).code).toBe(1);
    expect(rowsIn(readFileSync(at('out'), 'utf8'))).toHaveLength(2);
  });

  test('is not written over without being told so', async () => {
    const at = folderWith({ 'in.jsonl': input, out: 'mine' });
    const { code, stderr } = await call(['find', '--jsonl-in', '-o', at('out'), at('in.jsonl')]);
    expect(code).toBe(3);
    expect(stderr).toBe(
      `vn-party-model find: ${at('out')}: it is there already: add --resume to go on\n`,
    );
    expect(readFileSync(at('out'), 'utf8')).toBe('mine');
  });

  test('with more lines than the input is told', async () => {
    const at = folderWith({ 'in.jsonl': input, out: '' });
    appendFileSync(at('out'), '\n'.repeat(100));
    const args = ['find', '--jsonl-in', '-o', at('out'), '--resume', at('in.jsonl')];
    expect(await call(args)).toMatchObject({
      code: 3,
      stderr: expect.stringMatching(/ lines more/),
    });
  });
});

test('nothing is written where one of the files cannot be read', async () => {
  const at = folderWith({ 'in.jsonl': line(1) });
  const { code, stdout } = await call(['find', '--jsonl-in', at('none'), at('in.jsonl')]);
  expect([code, stdout]).toEqual([3, '']);
});

test('the answer may not take the place of the text', async () => {
  expect((await filter([], '--field', 'mentions')).code).toBe(2);
});

describe('progress', () => {
  const bars = (stderr: string): string[] =>
    stderr.split('\r').filter((bar) => bar.includes('MiB'));

  test('is shown where the answer goes elsewhere, and taken away', async () => {
    const at = folderWith({ 'in.jsonl': `${line(1)}\n` });
    const world = { terminals: ['stdout', 'stderr'] } as const;
    const shown = await call(['find', '--jsonl-in', '-o', at('out'), at('in.jsonl')], world);
    expect(bars(shown.stderr)[0]).toMatch(/\] 100% of 0\.0 MiB/);
    expect(shown.stderr.endsWith('\r\u001b[K')).toBe(true);
    const beside = await call(['find', '--jsonl-in', at('in.jsonl')], world);
    expect(beside.stderr).toBe('');
    const pipe = await call(['find', '--jsonl-in', at('in.jsonl')], { terminals: ['stderr'] });
    expect(bars(pipe.stderr).length).toBeGreaterThan(0);
  });

  test('knows no size of several', async () => {
    const at = folderWith({ 'in.jsonl': `${line(1)}\n` });
    const args = ['find', '--jsonl-in', at('in.jsonl'), at('in.jsonl')];
    const { stderr } = await call(args, { terminals: ['stderr'] });
    expect(bars(stderr)[0]).toMatch(/^0\.0 MiB/);
  });
});

test('where the output cannot be opened or written it is told', async () => {
  const at = folderWith({ 'in.jsonl': line(1) });
  const folder = await call(['find', '--jsonl-in', '-o', at('no/out'), at('in.jsonl')]);
  expect(folder).toEqual({
    code: 3,
    stdout: '',
    stderr: `vn-party-model find: ${at('no/out')}: there is no such file\n`,
  });
});

test('more lines than the input are counted', async () => {
  const at = folderWith({ 'in.jsonl': `${line(1)}\n`, out: '\n\n\n' });
  const args = ['find', '--jsonl-in', '-o', at('out'), '--resume', at('in.jsonl')];
  expect((await call(args)).stderr).toBe(
    `vn-party-model find: ${at('out')}: it has 2 lines more than the input\n`,
  );
});

test('a day goes to the finder of lines too', async () => {
  const stdin = [JSON.stringify({ text: 'Thành ủy Huế' })];
  const levels = async (...args: readonly string[]): Promise<unknown> =>
    JSON.parse((await filter(stdin, ...args)).stdout).mentions[0].value.level;
  expect(await levels('-d', '2024-12-31')).not.toBe(await levels('-d', '2026-01-01'));
});
