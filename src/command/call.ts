import type { Values } from './arguments.js';
import type { ExitCode } from './exit-codes.js';
import type { Paint } from './paint.js';
import type { Output, Streams } from './streams.js';

/** One call of a subcommand: what it was told, and where it writes. */
export interface Call {
  readonly values: Values;
  readonly operands: readonly string[];
  readonly streams: Streams;
  /** Standard output. */
  readonly output: Output;
  /** Colours for standard output. */
  readonly paint: Paint;
  /** Tells the user something on standard error, in one line. */
  readonly say: (words: string) => void;
  /** The same about a call that cannot be run. */
  readonly misuse: (words: string) => ExitCode;
}

/** What a subcommand does. */
export type Task = (call: Call) => Promise<ExitCode>;
