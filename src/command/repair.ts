import type { OpenDocumentCode } from '../document/code.js';
import { writeDocumentCode } from '../document/code-notation.js';
import { type Repair, repairDocumentCode } from '../document/code-repair.js';
import type { Task } from './call.js';
import type { ExitCode } from './exit-codes.js';
import { rowsTo } from './rows.js';
import { textsOf } from './texts.js';

/** A text, and the code that it means. */
export interface RepairedRow {
  readonly text: string;
  /** The canonical spelling; absent where there is no one reading. */
  readonly code?: string;
  readonly value?: OpenDocumentCode;
  /** The canonical spellings of the readings that remain. */
  readonly candidates?: readonly string[];
  readonly repairs?: readonly Repair[];
}

/** Repairs one text. */
export function repairRow(text: string): RepairedRow {
  const repaired = repairDocumentCode(text);
  if (repaired === undefined) return { text };
  const { value, candidates, repairs } = repaired;
  if (value) return { text, code: writeDocumentCode(value), value, repairs };
  return { text, candidates: candidates.map(writeDocumentCode), repairs };
}

/** Writes codes in their canonical spelling. */
export const repair: Task = async (call) => {
  const { values, output, say } = call;
  let code: ExitCode = 0;
  const rows = rowsTo<RepairedRow>(output, values, (row) => (row.code ? `${row.code}\n` : ''));
  for await (const text of textsOf(call)) {
    const row = repairRow(text);
    if (row.code === undefined) {
      code = 1;
      const why = row.candidates ? `it may be ${row.candidates.join(' or ')}` : 'no Party code';
      if (!values.json && !values.jsonl) say(`${text}: ${why}`);
    }
    await rows.add(row);
  }
  await rows.end();
  return code;
};
