/** One line of bytes. */
export interface Line {
  /** Which it is, from 1. */
  readonly number: number;
  /** The byte of the file at which it begins. */
  readonly offset: number;
  /** What it holds, without its line break; absent where it is longer than is held. */
  readonly bytes?: Buffer;
}

/** The longest line that is held in memory, in bytes. */
const longestLine = 2 ** 26;

const mark = Buffer.from('\ufeff');

/** A line without the carriage return at its end, the first without a byte order mark. */
function trimmed(bytes: Buffer, offset: number): Buffer {
  const from = offset === 0 && bytes.subarray(0, mark.length).equals(mark) ? mark.length : 0;
  const to = bytes.at(-1) === 0x0d ? bytes.length - 1 : bytes.length;
  return from > 0 || to < bytes.length ? bytes.subarray(from, to) : bytes;
}

/**
 * The lines of bytes that come in pieces, wherever they are cut: for each piece those that end in
 * it. What follows the last line break is a line unless it is empty.
 *
 * @param from - the byte of the file at which the pieces begin
 */
export async function* linesIn(
  chunks: AsyncIterable<Buffer>,
  from = 0,
  longest: number = longestLine,
): AsyncGenerator<readonly Line[]> {
  let held: Buffer[] = [];
  let length = 0;
  let offset = from;
  let number = 0;
  const hold = (bytes: Buffer): void => {
    length += bytes.length;
    if (length <= longest) held.push(bytes);
    else held = [];
  };
  const take = (): Line => {
    const [only, another] = held;
    const bytes = only && !another ? only : Buffer.concat(held);
    const line = { number: ++number, offset };
    const taken = length > longest ? line : { ...line, bytes: trimmed(bytes, offset) };
    held = [];
    offset += length;
    length = 0;
    return taken;
  };
  for await (const chunk of chunks) {
    const lines: Line[] = [];
    let place = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, place)) {
      hold(chunk.subarray(place, end));
      lines.push(take());
      offset++;
      place = end + 1;
    }
    if (place < chunk.length) hold(chunk.subarray(place));
    yield lines;
  }
  if (length > 0) yield [take()];
}
