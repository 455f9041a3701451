import { tsvParseRows } from 'd3-dsv';
import { readRatingName } from 'vn-party-model/lite';

/** A table as a spreadsheet copies it: the names of the columns, and the rows below. */
export interface PastedTable {
  readonly columns: readonly string[];
  readonly rows: readonly PastedRow[];
  /** The column that holds ratings, as far as one can see. */
  readonly ratings: number | undefined;
}

/** A row, and its number in the paste, counted from 1. */
interface PastedRow {
  readonly number: number;
  readonly cells: readonly string[];
}

/** Reads what was pasted. Its first row names the columns unless it holds a rating itself. */
export function pastedTable(text: string): PastedTable {
  const rows = tsvParseRows(text.replace(/\r\n?/g, '\n'))
    .map((cells, index) => ({ number: index + 1, cells: cells.map((cell) => cell.trim()) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const [first] = rows;
  const isHead = first !== undefined && !first.cells.some(isRating);
  const names = isHead ? first.cells : [];
  const body = isHead ? rows.slice(1) : rows;
  const hits = Array.from(
    { length: width },
    (_, column) => body.filter(({ cells }) => isRating(cells[column] ?? '')).length,
  );
  const most = Math.max(0, ...hits);
  return {
    columns: hits.map((_, column) => names[column] || `${column + 1}`),
    rows: body,
    ratings: most > 0 ? hits.indexOf(most) : undefined,
  };
}

const isRating = (cell: string): boolean => readRatingName(cell) !== undefined;
