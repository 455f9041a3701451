import { type Misfit, misfitOf, sentenceOf } from '../text/notation.js';
import type { Task } from './call.js';
import type { ExitCode } from './exit-codes.js';
import { anyNotation, type NotationKey, readAs } from './notations.js';
import { rowsTo } from './rows.js';
import { textsOf } from './texts.js';

/** A text, and what it says or where it stops fitting. */
export interface ParsedRow {
  readonly text: string;
  readonly as: NotationKey;
  readonly value?: unknown;
  /** Absent where all pieces fit and the parts do not agree. */
  readonly misfit?: Misfit;
  /** Why it does not fit, in a sentence. */
  readonly message?: string;
}

/** Reads one text strictly. */
export function parseRow(
  text: string,
  as: NotationKey = 'code',
  language: 'en' | 'vi' = 'en',
): ParsedRow {
  const value = readAs(as, text);
  if (value !== undefined) return { text, as, value };
  const notation = anyNotation(as);
  const misfit = misfitOf(notation, text);
  if (misfit) return { text, as, misfit, message: sentenceOf(notation, misfit, language) };
  const { title } = notation;
  const message =
    language === 'vi'
      ? `${title.vi} không hợp lệ: các phần không khớp nhau`
      : `Invalid ${title.en}: its parts do not agree`;
  return { text, as, message };
}

/** Reads texts strictly. */
export const parse: Task = async (call) => {
  const { values, output, paint, say } = call;
  let code: ExitCode = 0;
  const rows = rowsTo<ParsedRow>(output, values, ({ text, value }) =>
    value === undefined ? '' : `${paint('bold', text)}\t${JSON.stringify(value)}\n`,
  );
  for await (const text of textsOf(call)) {
    const row = parseRow(text, values.as, values.lang);
    if (row.value === undefined) {
      code = 1;
      if (!values.json && !values.jsonl) say(`${text}: ${row.message}`);
    }
    await rows.add(row);
  }
  await rows.end();
  return code;
};
