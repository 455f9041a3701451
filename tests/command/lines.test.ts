import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesIn } from '../../src/command/lines.js';
import { cut, stream } from '../support/command.js';

async function linesOf(bytes: Uint8Array, length: number, from = 0, longest?: number) {
  const pieces = cut(bytes, length).map((piece) => Buffer.from(piece));
  const found: (readonly [number, number, string | undefined])[] = [];
  for await (const lines of linesIn(stream(pieces), from, longest)) {
    for (const { number, offset, bytes: held } of lines) {
      found.push([number, offset, held?.toString()]);
    }
  }
  return found;
}

test('lines have numbers and offsets of bytes; marks and carriage returns are no part', async () => {
  const bytes = Buffer.from('\ufeffĐ\r\n\n\r\nba');
  expect(await linesOf(bytes, 2)).toEqual([
    [1, 0, 'Đ'],
    [2, 7, ''],
    [3, 8, ''],
    [4, 10, 'ba'],
  ]);
});

test('a mark within a file, or past its beginning, is a letter', async () => {
  expect(await linesOf(Buffer.from('a\n\ufeffb\n'), 3)).toEqual([
    [1, 0, 'a'],
    [2, 2, '\ufeffb'],
  ]);
  expect(await linesOf(Buffer.from('\ufeffb'), 9, 4)).toEqual([[1, 4, '\ufeffb']]);
});

test('a line that is too long is passed over, and the next one is read', async () => {
  expect(await linesOf(Buffer.from('aaaa\nbbbbb\ncc'), 2, 0, 4)).toEqual([
    [1, 0, 'aaaa'],
    [2, 5, undefined],
    [3, 11, 'cc'],
  ]);
});

test('wherever bytes are cut the lines are those of the whole', async () => {
  const line = fc.string({ unit: fc.constantFrom('a', 'ộ', '\u{1f600}', '\r', ' ') });
  await fc.assert(
    fc.asyncProperty(fc.array(line), fc.integer({ min: 1, max: 12 }), async (lines, length) => {
      const text = lines.join('\n');
      const expected = text === '' ? [] : text.replace(/\n$/, '').split('\n');
      const found = await linesOf(Buffer.from(text), length);
      expect(found.map(([, , held]) => held)).toEqual(
        expected.map((one) => one.replace(/\r$/, '')),
      );
      const bytes = Buffer.from(text);
      for (const [, offset] of found) {
        expect(offset === 0 || bytes[offset - 1] === 10).toBe(true);
      }
    }),
  );
});
