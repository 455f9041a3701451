import type { Fact } from 'vn-party-model';
import type { Day } from 'vn-party-model/text';

/** A row by its name, with the days between which it held. */
export type NamedRow = readonly [name: string, row: Pick<Fact, 'since' | 'until'>];

/** The names of the rows that held on a day, each asked; days are compared as text. */
export function slowlyOn(rows: readonly NamedRow[], day: Day): string[] {
  const names: string[] = [];
  for (const [name, row] of rows) {
    const first = row.since ?? '0000-00-00';
    const last = row.until ?? '9999-99-99';
    if (first.localeCompare(day) <= 0 && day.localeCompare(last) < 0) names.push(name);
  }
  return names;
}

/** Every day on which a row begins or ends. */
export const edgesOf = (rows: readonly NamedRow[]): Set<string> =>
  new Set(rows.flatMap(([, { since, until }]) => [since ?? '', until ?? '']));
