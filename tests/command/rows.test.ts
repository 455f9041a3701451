import { expect, test } from 'vitest';
import { rowsTo } from '../../src/command/rows.js';

async function written(rows: readonly number[], values: { json?: boolean; jsonl?: boolean }) {
  let text = '';
  const write = async (more: string): Promise<void> => {
    text += more;
  };
  const { add, end } = rowsTo<number>(
    { write, flush: async () => {} },
    values,
    (row) => `<${row}>`,
  );
  for (const row of rows) await add(row);
  await end();
  return text;
}

test('rows are an array, lines, or text', async () => {
  expect(await written([1, 2], { json: true })).toBe('[\n1,\n2\n]\n');
  expect(await written([], { json: true })).toBe('[]\n');
  expect(await written([1, 2], { jsonl: true })).toBe('1\n2\n');
  expect(await written([1, 2], {})).toBe('<1><2>');
});
