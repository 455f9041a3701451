import { isDeepStrictEqual } from 'node:util';
import type { Task } from './call.js';
import type { ExitCode } from './exit-codes.js';
import { anyNotation, type NotationKey, notations, readAs } from './notations.js';
import { textsOf } from './texts.js';

/** The spelling of a value, or why it has none. */
export type Formatted = { readonly text: string } | { readonly why: string };

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isNotation = (as: unknown): as is NotationKey =>
  typeof as === 'string' && Object.hasOwn(notations, as);

function written(as: NotationKey, value: unknown): string | undefined {
  try {
    return anyNotation(as).format(value);
  } catch {
    // A notation writes values of its own alone; others may lack what it reads.
    return undefined;
  }
}

/** Writes a value, or the value of a row that `parse` wrote; only what reads back is written. */
export function formatText(json: string, as?: NotationKey): Formatted {
  const read = parsed(json);
  if (!isObject(read)) return { why: 'it is no JSON object' };
  const { value: inner, as: own } = read;
  const isRow = isObject(inner) && isNotation(own);
  const value = isRow ? inner : read;
  const key = as ?? (isRow ? own : 'code');
  const text = written(key, value);
  if (text !== undefined && isDeepStrictEqual(readAs(key, text), value)) return { text };
  return { why: `it is no value of ${anyNotation(key).title.en}` };
}

/** Writes values in canonical spelling. */
export const format: Task = async (call) => {
  let code: ExitCode = 0;
  for await (const json of textsOf(call)) {
    if (json.trim() === '') continue;
    const formatted = formatText(json, call.values.as);
    if ('text' in formatted) await call.output.write(`${formatted.text}\n`);
    else {
      code = 1;
      call.say(`${json}: ${formatted.why}`);
    }
  }
  await call.output.flush();
  return code;
};
