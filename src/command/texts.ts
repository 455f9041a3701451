import { createReadStream } from 'node:fs';
import type { Call } from './call.js';
import { textOf } from './decode.js';

/** The texts of a call: its operands, or else the lines of `--from` or of standard input. */
export async function* textsOf({ operands, values, streams }: Call): AsyncGenerator<string> {
  if (operands.length > 0) {
    yield* operands;
    return;
  }
  const { from = '-' } = values;
  let rest = '';
  for await (const piece of textOf(from === '-' ? streams.stdin : createReadStream(from))) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield line.replace(/\r$/, '');
  }
  if (rest !== '') yield rest.replace(/\r$/, '');
}
