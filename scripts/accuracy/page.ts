import type { Table } from './figures.js';
import { type Rates, ratesOf } from './score.js';

const mark = '<!-- figures -->';
const columns = ['precision', 'recall', 'f1', 'value', 'level'] as const satisfies (keyof Rates)[];

/** A rate that was committed, by table, row and column. */
export type Committed = ReadonlyMap<string, number>;

const keyOf = (title: string, row: string, column: string): string => `${title}/${row}/${column}`;

/** A table as the page shows it. */
export function tableLines({ title, rows }: Table): string[] {
  const hasLevels = rows.some(([, { levelled }]) => levelled > 0) && title === 'by kind';
  const shown = columns.filter((column) => column !== 'level' || hasLevels);
  const head = [
    title,
    'right',
    'missed',
    'false',
    ...shown.map((name) => name.replace('f1', 'F1')),
  ];
  return [
    `| ${head.join(' | ')} |`,
    `|---|${'---:|'.repeat(head.length - 1)}`,
    ...rows.map(([row, score]) => {
      const rates = ratesOf(score);
      const cells = shown.map((column) =>
        column === 'level' && score.levelled === 0 ? '' : rates[column].toFixed(4),
      );
      return `| ${[row, score.right, score.missed, score.wrong, ...cells].join(' | ')} |`;
    }),
  ];
}

/** Reads the rates that a page holds. */
export function committedIn(page: string): Committed {
  const committed = new Map<string, number>();
  let head: string[] = [];
  for (const line of (page.split(mark)[1] ?? '').split('\n')) {
    const cells = line.split('|').slice(1, -1);
    const [row = '', ...others] = cells.map((cell) => cell.trim());
    if (cells.length === 0) head = [];
    else if (head.length === 0) head = [row, ...others];
    for (const column of columns) {
      const cell = others[head.indexOf(column === 'f1' ? 'F1' : column) - 1];
      if (cell && /^[\d.]+$/.test(cell)) committed.set(keyOf(head[0] ?? '', row, column), +cell);
    }
  }
  return committed;
}

/** A rate that is another than the committed one; no `now` for a row that is gone. */
export interface Change {
  readonly key: string;
  readonly was?: number;
  readonly now?: number;
}

/** What changed against the committed rates, to the four places that the page shows. */
export function changesOf(tables: readonly Table[], committed: Committed): Change[] {
  const changes: Change[] = [];
  const seen = committedIn(
    [mark, ...tables.flatMap((table) => [...tableLines(table), ''])].join('\n'),
  );
  for (const [key, now] of seen) {
    const was = committed.get(key);
    if (was !== now) changes.push({ key, now, ...(was !== undefined && { was }) });
  }
  for (const [key, was] of committed) if (!seen.has(key)) changes.push({ key, was });
  return changes;
}

/** Is a change one for the worse? */
export const isLoss = ({ was, now }: Change): boolean =>
  was !== undefined && (now === undefined || now < was);

/** The page with its figures written anew. */
export function pageWith(page: string, tables: readonly Table[]): string {
  const [head] = page.split(mark);
  const lines = tables.flatMap((table) => [...tableLines(table), '']);
  return `${head}${mark}\n\n${lines.join('\n').trimEnd()}\n`;
}
