import { Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { barOf, progressOn } from '../../src/command/progress.js';

const mib = 2 ** 20;

test('a bar says how much of what', () => {
  expect(barOf(mib, 2 * mib)).toBe('[###############---------------] 50% of 2.0 MiB');
  expect(barOf(3 * mib, 2 * mib)).toBe(`[${'#'.repeat(30)}] 100% of 2.0 MiB`);
  expect(barOf(0, 0)).toBe(`[${'#'.repeat(30)}] 100% of 0.0 MiB`);
  expect(barOf(mib / 2, undefined)).toBe('0.5 MiB');
});

function watch(isTTY: boolean, isShown: boolean) {
  const said: string[] = [];
  const stderr = Object.assign(
    new Writable({
      write: (chunk, _encoding, done) => {
        said.push(String(chunk));
        done();
      },
    }),
    { isTTY },
  );
  let time = 0;
  const { add, end } = progressOn({ stderr }, isShown, 4 * mib, () => time);
  for (time = 0; time < 250; time += 50) add(mib / 2);
  end();
  return said;
}

test('on a terminal it is drawn anew now and then, and taken away', () => {
  expect(watch(true, true)).toEqual([
    '\r[###---------------------------] 12% of 4.0 MiB\u001b[K',
    '\r[###########-------------------] 37% of 4.0 MiB\u001b[K',
    '\r[##################------------] 62% of 4.0 MiB\u001b[K',
    '\r\u001b[K',
  ]);
});

test('in a pipe, and where the answer goes to the same terminal, there is none', () => {
  expect(watch(false, true)).toEqual([]);
  expect(watch(true, false)).toEqual([]);
});
