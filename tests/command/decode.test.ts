import { expect, test } from 'vitest';
import { textOf } from '../../src/command/decode.js';
import { cut, stream } from '../support/command.js';

const text = 'Đảng \u{1f600} bộ\r\nkhóa XIII';

async function decoded(bytes: Uint8Array, length: number): Promise<string> {
  let read = '';
  for await (const piece of textOf(stream(cut(bytes, length)))) read += piece;
  return read;
}

// [what, bytes]
const spelled: readonly (readonly [string, Uint8Array])[] = [
  ['UTF-8', Buffer.from(text)],
  ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${text}`)],
  ['UTF-16, the small end first', Buffer.from(`\ufeff${text}`, 'utf16le')],
  ['UTF-16, the great end first', Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
];

test.each(spelled)('%s is read wherever it is cut', async (_what, bytes) => {
  for (let length = 1; length <= 9; length++) expect(await decoded(bytes, length)).toBe(text);
});

test('what is shorter than a mark is read too', async () => {
  expect(await decoded(Buffer.from('a'), 1)).toBe('a');
  expect(await decoded(Buffer.from(''), 1)).toBe('');
});

test.each([
  [[0x61, 0xff, 0x61]],
  [[0x61, 0x62, 0xe1]],
  [[0xe1]],
  // One half of a byte order mark is none.
  [[0xff, 0x61]],
  [[0x61, 0xfe]],
  [[0xfe, 0x61]],
  [[0x61, 0xff]],
])('bytes that are no text are refused: %j', async (bytes) => {
  await expect(decoded(Uint8Array.from(bytes), 2)).rejects.toMatchObject({
    code: 'ERR_ENCODING_INVALID_ENCODED_DATA',
  });
});
