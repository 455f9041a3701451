import type { Values } from './arguments.js';
import type { Output } from './streams.js';

/** Rows that are written as they come. */
export interface Rows<Row> {
  readonly add: (row: Row) => Promise<void>;
  /** Writes the end, once. */
  readonly end: () => Promise<void>;
}

/**
 * Writes rows in the form that the options ask for: one JSON array, JSON Lines, or text.
 *
 * @param textOf - a row as text, with its line break; nothing for a row that is told elsewhere
 */
export function rowsTo<Row>(
  output: Output,
  { json, jsonl }: Values,
  textOf: (row: Row) => string,
): Rows<Row> {
  let before = '[\n';
  const add = (row: Row): Promise<void> => {
    if (jsonl) return output.write(`${JSON.stringify(row)}\n`);
    if (!json) return output.write(textOf(row));
    const written = before + JSON.stringify(row);
    before = ',\n';
    return output.write(written);
  };
  const end = async (): Promise<void> => {
    if (json) await output.write(before === '[\n' ? '[]\n' : '\n]\n');
    await output.flush();
  };
  return { add, end };
}
