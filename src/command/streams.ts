import type { Readable, Writable } from 'node:stream';

/** What the command reads from and writes to: those of the process, or of a test. */
export interface Streams {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Writable & { readonly isTTY?: boolean };
  readonly stderr: Writable & { readonly isTTY?: boolean };
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** A stream written in blocks, each of which waits until the last one is gone. */
export interface Output {
  /** Writes a text; what is little waits for more. */
  readonly write: (text: string) => Promise<void>;
  /** Writes what still waits. */
  readonly flush: () => Promise<void>;
}

const block = 65_536;

/** Writes to a stream without ever holding more than a block and the last text. */
export function outputTo(stream: Writable): Output {
  let waiting: string[] = [];
  let length = 0;
  // A failed write is told to whoever waits for it; without a listener it would end the process.
  stream.on('error', () => {});
  const flush = (): Promise<void> => {
    if (length === 0) return Promise.resolve();
    const text = waiting.join('');
    waiting = [];
    length = 0;
    return new Promise((resolve, reject) => {
      stream.write(text, (error) => (error ? reject(error) : resolve()));
    });
  };
  const write = (text: string): Promise<void> => {
    waiting.push(text);
    length += text.length;
    return length < block ? Promise.resolve() : flush();
  };
  return { write, flush };
}
