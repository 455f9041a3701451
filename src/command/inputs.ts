import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { isAbsolute } from 'node:path';
import type { Call } from './call.js';
import type { ExitCode } from './exit-codes.js';

/** Something to read: a file or standard input. */
export interface Input {
  /** The path as given, `-` for standard input. */
  readonly name: string;
  /** In bytes; absent for standard input. */
  readonly size?: number;
  /** Its bytes, from one on. */
  readonly open: (from?: number) => AsyncIterable<Buffer>;
}

/** What the operands name, and what was wrong with some of them. */
export interface Inputs {
  readonly inputs: readonly Input[];
  readonly code: ExitCode;
}

const magic = /[*?[\]{}()!]/;

/** Why a file cannot be read or written, in a few words. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EACCES' || code === 'EPERM') return 'it may not be opened';
  if (code === 'EISDIR') return 'it is a folder';
  if (code === 'EEXIST') return 'it is there already';
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return 'it is not a text in UTF-8 or UTF-16';
  return message;
}

/** Has whoever read the output gone away, as `head` does? Then there is nothing to tell. */
export const isClosedPipe = (error: unknown): boolean =>
  (error as NodeJS.ErrnoException | undefined)?.code === 'EPIPE';

/** Is it a failure of the system or of a file's bytes, rather than a mistake in this program? */
export const isFailure = (error: unknown): boolean =>
  typeof (error as NodeJS.ErrnoException | undefined)?.code === 'string' && !isClosedPipe(error);

async function inputOf(name: string): Promise<Input | string> {
  try {
    const found = await stat(name);
    if (found.isDirectory()) return `it is a folder: give its files, such as "${name}/**/*.txt"`;
    const open = (start = 0) => createReadStream(name, { start, highWaterMark: 262_144 });
    return found.isFile() ? { name, size: found.size, open } : { name, open };
  } catch (error) {
    if (!isFailure(error)) throw error;
    return reasonOf(error);
  }
}

/** The files that operands name, in order, and those of a pattern by name. What is none is told. */
export async function inputsOf({ operands, streams, say }: Call): Promise<Inputs> {
  const inputs: Input[] = [];
  let code: ExitCode = 0;
  const refuse = (name: string, why: string): void => {
    say(`${name}: ${why}`);
    code = 3;
  };
  for (const name of operands.length > 0 ? operands : ['-']) {
    if (name === '-') {
      inputs.push({ name, open: () => streams.stdin });
      continue;
    }
    const input = await inputOf(name);
    if (typeof input !== 'string') {
      inputs.push(input);
      continue;
    }
    if (!magic.test(name)) {
      refuse(name, input);
      continue;
    }
    const { glob } = await import('tinyglobby');
    const paths = (
      await glob(name, { expandDirectories: false, absolute: isAbsolute(name) })
    ).sort();
    if (paths.length === 0) refuse(name, 'no file is named so');
    for (const path of paths) {
      const match = await inputOf(path);
      if (typeof match === 'string') refuse(path, match);
      else inputs.push(match);
    }
  }
  return { inputs, code };
}

/** Is there nothing to read but a terminal at which nobody was asked to type? */
export const isIdle = ({ operands, streams, values }: Call): boolean =>
  operands.length === 0 && values.from === undefined && streams.stdin.isTTY === true;
