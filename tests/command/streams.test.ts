import { Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { outputTo } from '../../src/command/streams.js';

test('little is held back until it is flushed, much is written in blocks', async () => {
  const written: number[] = [];
  const stream = new Writable({
    decodeStrings: false,
    write: (chunk, _encoding, done) => {
      written.push(chunk.length);
      done();
    },
  });
  const { write, flush } = outputTo(stream);
  await write('little');
  expect(written).toEqual([]);
  await flush();
  expect(written).toEqual([6]);
  await flush();
  await write('x'.repeat(70_000));
  expect(written).toEqual([6, 70_000]);
});

test('a block is full at 65,536 letters, and what was written is written once', async () => {
  let text = '';
  const stream = new Writable({
    decodeStrings: false,
    write: (chunk, _encoding, done) => {
      text += `${chunk}|`;
      done();
    },
  });
  const { write, flush } = outputTo(stream);
  const [one, most] = ['x', 'y'.repeat(65_535)];
  await write(most);
  expect(text).toBe('');
  await write(one);
  expect(text).toBe(`${most}${one}|`);
  await write(one);
  expect(text).toBe(`${most}${one}|`);
  await flush();
  expect(text).toBe(`${most}${one}|${one}|`);
});

test('a write waits until the last block is gone', async () => {
  const waiting: (() => void)[] = [];
  const stream = new Writable({ write: (_chunk, _encoding, done) => void waiting.push(done) });
  let isDone = false;
  const writing = outputTo(stream)
    .write('x'.repeat(70_000))
    .then(() => {
      isDone = true;
    });
  await Promise.resolve();
  expect([isDone, waiting.length]).toEqual([false, 1]);
  waiting[0]?.();
  await writing;
  expect(isDone).toBe(true);
});

test('a write that fails says so', async () => {
  const stream = new Writable({
    write: (_chunk, _encoding, done) => done(Object.assign(new Error('gone'), { code: 'EPIPE' })),
  });
  const { write, flush } = outputTo(stream);
  await write('x');
  await expect(flush()).rejects.toThrow('gone');
});
