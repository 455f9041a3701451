import { findInStream, type MentionKind, type MentionOf } from '../find/find.js';
import type { Call, Task } from './call.js';
import { textOf } from './decode.js';
import { type ExitCode, graver } from './exit-codes.js';
import { findInLines } from './find-in-lines.js';
import { type Input, inputsOf, isFailure, reasonOf } from './inputs.js';
import { countLines, type LineCounter, type Place } from './line-counter.js';
import { wordsOf } from './mention-words.js';
import { type Progress, progressOn } from './progress.js';
import { type Rows, rowsTo } from './rows.js';

type FoundRow = { readonly file: string } & Place & MentionOf<MentionKind>;

async function* watched(
  input: Input,
  counter: LineCounter,
  progress: Progress,
): AsyncGenerator<string> {
  async function* counted(): AsyncGenerator<Buffer> {
    for await (const chunk of input.open()) {
      progress.add(chunk.length);
      yield chunk;
    }
  }
  for await (const piece of textOf(counted())) {
    counter.see(piece);
    yield piece;
  }
}

async function findInInput(
  input: Input,
  { values: { kinds, day } }: Call,
  rows: Rows<FoundRow>,
  progress: Progress,
): Promise<void> {
  const counter = countLines();
  const options = { ...(kinds && { kinds }), ...(day && { day }) };
  for await (const mention of findInStream(watched(input, counter, progress), options)) {
    await rows.add({ file: input.name, ...counter.placeOf(mention.start), ...mention });
  }
}

const onlyWithLines = ['field', 'offset', 'output', 'resume'] as const;

/** Finds what files cite. */
export const find: Task = async (call) => {
  const { values, streams, output, paint, say, misuse } = call;
  if (values['jsonl-in']) {
    return values.json ? misuse('--json and --jsonl-in do not go together') : findInLines(call);
  }
  const stray = onlyWithLines.find((name) => values[name] !== undefined);
  if (stray !== undefined) return misuse(`--${stray} goes with --jsonl-in`);
  const { inputs, code: codeOfInputs } = await inputsOf(call);
  let code: ExitCode = codeOfInputs;
  const rows = rowsTo<FoundRow>(output, values, (row) => {
    const place = `${paint('magenta', row.file)}:${row.line}:${row.column}`;
    const said = row.text.replace(/\s+/g, ' ');
    return `${place}\t${paint('cyan', row.kind)}\t${paint('bold', wordsOf(row))}\t${said}\n`;
  });
  const sizes = inputs.map(({ size }) => size);
  const size = sizes.reduce<number | undefined>(
    (sum, one) => (sum === undefined || one === undefined ? undefined : sum + one),
    0,
  );
  const progress = progressOn(streams, streams.stdout.isTTY !== true, size);
  for (const input of inputs) {
    try {
      await findInInput(input, call, rows, progress);
    } catch (error) {
      if (!isFailure(error)) throw error;
      say(`${input.name}: ${reasonOf(error)}`);
      code = graver(code, 3);
    }
  }
  progress.end();
  await rows.end();
  return code;
};
