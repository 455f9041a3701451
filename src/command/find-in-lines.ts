import { isUtf8 } from 'node:buffer';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { findMentions, type MentionKind, type MentionOf } from '../find/find.js';
import type { Call } from './call.js';
import { type ExitCode, graver } from './exit-codes.js';
import { type Input, inputsOf, isFailure, reasonOf } from './inputs.js';
import { type Line, linesIn } from './lines.js';
import { progressOn } from './progress.js';
import type { LineRefusal } from './refusal.js';
import { keepWholeLines, type Left } from './resume.js';
import { type Output, outputTo } from './streams.js';

/** A line as it is written again. */
export interface AnsweredLine {
  /** With no line break. */
  readonly text: string;
  readonly isRefused: boolean;
}

type Find = (text: string) => readonly MentionOf<MentionKind>[];

function parsed(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** How much of a refused line is given back. */
const excerpt = 200;

/**
 * Writes one line again, with its mentions as a last field. The line itself is not written anew but
 * taken as it stands, so that numbers and escapes stay as they were; only a line that has the field
 * `mentions` already is, without it.
 */
export function answerLine(line: Line, field: string, find: Find): AnsweredLine {
  const { number, offset, bytes } = line;
  const refuse = (error: LineRefusal): AnsweredLine => {
    const input = bytes?.toString('utf8', 0, excerpt * 3).slice(0, excerpt) ?? '';
    return { text: JSON.stringify({ error, line: number, offset, input }), isRefused: true };
  };
  if (bytes === undefined) return refuse('too-long');
  if (!isUtf8(bytes)) return refuse('not-utf-8');
  const written = bytes.toString().trim();
  if (written === '') return { text: '', isRefused: false };
  const read = parsed(written);
  if (read === undefined) return refuse('not-json');
  const { value } = read;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return refuse('not-an-object');
  }
  const text: unknown = Object.hasOwn(value, field) ? Reflect.get(value, field) : undefined;
  if (typeof text !== 'string') return refuse('no-text');
  const mentions = find(text);
  const answer = Object.hasOwn(value, 'mentions')
    ? JSON.stringify({ ...value, mentions })
    : `${written.slice(0, -1)},"mentions":${JSON.stringify(mentions)}}`;
  return { text: answer, isRefused: false };
}

function misuseOf({ values, operands }: Call): string | undefined {
  if (values.field === 'mentions') return '--field mentions: that is where the answer goes';
  if (values.resume && values.output === undefined) return '--resume goes with --output';
  if (values.offset === undefined) return undefined;
  if (values.resume) return '--offset and --resume do not go together';
  const [one, another] = operands;
  const isFile = one !== undefined && one !== '-' && another === undefined;
  return isFile ? undefined : '--offset needs one file';
}

/** Where the answers go, and how many lines of input are answered there already. */
interface Target extends Output {
  readonly left: Left;
  readonly close: () => Promise<void>;
}

const nothing: Left = { lines: 0, isRefused: false };

async function targetOf({ values, output }: Call): Promise<Target> {
  if (values.output === undefined) return { ...output, left: nothing, close: output.flush };
  const left = values.resume ? await keepWholeLines(values.output) : nothing;
  const stream = createWriteStream(values.output, { flags: values.resume ? 'a' : 'wx' });
  await once(stream, 'open');
  const { write, flush } = outputTo(stream);
  const close = async (): Promise<void> => {
    await flush();
    stream.end();
    await once(stream, 'close');
  };
  return { write, flush, left, close };
}

/** Reads JSON Lines and writes each line again with its mentions. */
export async function findInLines(call: Call): Promise<ExitCode> {
  const { values, streams, say, misuse } = call;
  const { kinds, day, field = 'text', offset = '0' } = values;
  const wrong = misuseOf(call);
  if (wrong !== undefined) return misuse(wrong);
  const { inputs, code: codeOfInputs } = await inputsOf(call);
  // Answers would stand beside the wrong lines if one of several files were left out.
  if (codeOfInputs !== 0) return codeOfInputs;
  const options = { ...(kinds && { kinds }), ...(day && { day }) };
  const findIn: Find = (text) => findMentions(text, options);
  let target: Target;
  try {
    target = await targetOf(call);
  } catch (error) {
    if (!isFailure(error)) throw error;
    const advice =
      (error as NodeJS.ErrnoException).code === 'EEXIST' ? ': add --resume to go on' : '';
    say(`${values.output}: ${reasonOf(error)}${advice}`);
    return 3;
  }
  // The exit code is about all lines of the output, whichever run wrote them.
  let code: ExitCode = target.left.isRefused ? 1 : 0;
  let left = target.left.lines;
  const size = inputs.length === 1 ? inputs[0]?.size : undefined;
  const isElsewhere = values.output !== undefined || streams.stdout.isTTY !== true;
  const progress = progressOn(streams, isElsewhere, size);
  const answer = async (input: Input): Promise<void> => {
    async function* watched(): AsyncGenerator<Buffer> {
      for await (const chunk of input.open(Number(offset))) {
        progress.add(chunk.length);
        yield chunk;
      }
    }
    for await (const lines of linesIn(watched(), Number(offset))) {
      const skipped = Math.min(left, lines.length);
      left -= skipped;
      for (const line of lines.slice(skipped)) {
        const { text, isRefused } = answerLine(line, field, findIn);
        if (isRefused) code = graver(code, 1);
        await target.write(`${text}\n`);
      }
      // Whoever waits at the other end of a pipe gets the answer to what was sent.
      await target.flush();
    }
  };
  try {
    for (const input of inputs) await answer(input);
    await target.close();
  } finally {
    progress.end();
  }
  if (left > 0) {
    say(`${values.output}: it has ${left} lines more than the input`);
    return 3;
  }
  return code;
}
