import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { onTestFinished } from 'vitest';
import { run } from '../../src/command/run.js';
import type { Streams } from '../../src/command/streams.js';

/** What a call of the command left behind. */
export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

interface World {
  /** The pieces of standard input. */
  readonly stdin?: readonly (string | Uint8Array)[];
  /** Which streams are terminals. */
  readonly terminals?: readonly ('stdin' | 'stdout' | 'stderr')[];
  readonly env?: Streams['env'];
}

function sink(isTTY: boolean) {
  const parts: string[] = [];
  const stream = new Writable({
    decodeStrings: false,
    write: (chunk, _encoding, done) => {
      parts.push(String(chunk));
      done();
    },
  });
  return { stream: Object.assign(stream, { isTTY }), text: () => parts.join('') };
}

/** Runs the command within this process. */
export async function call(args: readonly string[], world: World = {}): Promise<Outcome> {
  const { stdin = [], terminals = [], env = {} } = world;
  const stdout = sink(terminals.includes('stdout'));
  const stderr = sink(terminals.includes('stderr'));
  const pieces = Readable.from(stdin.map((piece) => Buffer.from(piece)));
  const input = Object.assign(pieces, { isTTY: terminals.includes('stdin') });
  const streams = { stdin: input, stdout: stdout.stream, stderr: stderr.stream, env };
  const code = await run(args, streams);
  return { code, stdout: stdout.text(), stderr: stderr.text() };
}

/** A folder that is gone after the test, with files in it. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>) {
  const folder = mkdtempSync(join(tmpdir(), 'vn-party-command-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return (name: string): string => join(folder, name);
}

/** The rows of JSON Lines. */
// biome-ignore lint/suspicious/noExplicitAny: rows of any shape, for `toMatchObject`
export const rowsIn = (text: string): any[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

/** Cuts bytes into pieces of a length. */
export const cut = (bytes: Uint8Array, length: number): Uint8Array[] =>
  Array.from({ length: Math.ceil(bytes.length / length) }, (_, index) =>
    bytes.subarray(index * length, (index + 1) * length),
  );

/** Pieces as they come from a stream. */
export async function* stream<Piece>(pieces: readonly Piece[]): AsyncGenerator<Piece> {
  yield* pieces;
}
