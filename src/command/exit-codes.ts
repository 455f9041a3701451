/** What the command says by the number it ends with; of several the highest. */
export const exitCodes = {
  fine: { code: 0, means: 'Nothing is wrong.' },
  found: {
    code: 1,
    means:
      'Something was found wrong: by lint, in a text that does not parse, in a line of --jsonl-in.',
  },
  misuse: { code: 2, means: 'The command was called in a way that it does not know.' },
  failed: { code: 3, means: 'A file could not be read or written.' },
} as const;

/** A number that the command ends with. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]['code'];

/** The graver of two. */
export function graver(one: ExitCode, other: ExitCode): ExitCode {
  return one > other ? one : other;
}
