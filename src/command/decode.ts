function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
}

/**
 * The text of bytes that come in pieces, wherever they are cut: UTF-8, or UTF-16 that says so by its
 * byte order mark. The mark is no part of the text. Bytes that are no text end it with an error.
 */
export async function* textOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let first: Uint8Array = new Uint8Array();
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  for await (const chunk of chunks) {
    let bytes = chunk;
    if (decoder === undefined) {
      bytes = first.length > 0 ? Buffer.concat([first, chunk]) : chunk;
      if (bytes.length < 2) {
        first = bytes;
        continue;
      }
      decoder = new TextDecoder(encodingOf(bytes), { fatal: true });
    }
    yield decoder.decode(bytes, { stream: true });
  }
  yield decoder ? decoder.decode() : new TextDecoder('utf-8', { fatal: true }).decode(first);
}
