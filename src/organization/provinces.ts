import { asOf, holdsOn } from '../fact/fact.js';
import type { Day } from '../text/day.js';
import { once } from '../text/once.js';
import { foldToneMarks } from './name-fold.js';
import { provincesAfter } from './provinces-after.js';
import { type Province, provincesBefore } from './provinces-before.js';

/**
 * Every province and centrally-run city since 1/8/2008, in order of time and code; a change of type
 * is a row of its own.
 */
export const provinces: readonly Province[] = [...provincesBefore, ...provincesAfter];

/**
 * The provinces and centrally-run cities on a day: 63, and 34 from 1/7/2025. Before 1/8/2008 the
 * table has none.
 *
 * @param day - `YYYY-MM-DD`
 * @returns their rows, by code
 *
 * @example
 * ```ts
 * import { provincesOn } from 'vn-party-model';
 *
 * provincesOn('2025-06-30').length; // => 63
 * provincesOn('2025-07-01').length; // => 34
 * ```
 */
export function provincesOn(day: Day): readonly Province[] {
  return asOf(provinces, day);
}

const keyOf = (name: string): string => foldToneMarks(name).toLowerCase();
const byName = /* @__PURE__ */ once(() => {
  const index = new Map<string, Province[]>();
  for (const row of provinces) {
    const rows = index.get(keyOf(row.name));
    if (rows) rows.push(row);
    else index.set(keyOf(row.name), [row]);
  }
  return index;
});

/**
 * The province or city of a name, whatever the place of its tone marks: `Thanh Hóa`, `Thanh Hoá`.
 *
 * @param name - without the type
 * @param day - only what there was on that day; every row when absent
 * @returns the rows in order of time
 *
 * @example
 * ```ts
 * import { provincesNamed } from 'vn-party-model';
 *
 * provincesNamed('Đồng Nai', '2026-04-29').map(({ type }) => type); // => ['province']
 * provincesNamed('Đồng Nai', '2026-04-30').map(({ type }) => type); // => ['city']
 * ```
 */
export function provincesNamed(name: string, day?: Day): readonly Province[] {
  return name.length > 40 ? [] : asOf(byName().get(keyOf(name)) ?? [], day);
}

/**
 * The province that a code means on a day.
 *
 * @param code - two digits
 * @param day - `YYYY-MM-DD`: seven codes changed their meaning on 1/7/2025
 * @returns the row, or `undefined` for no code of that day
 *
 * @example
 * ```ts
 * import { provinceOfCode } from 'vn-party-model';
 *
 * provinceOfCode('15', '2025-06-30')?.name; // => 'Yên Bái'
 * provinceOfCode('15', '2025-07-01')?.name; // => 'Lào Cai'
 * ```
 */
export function provinceOfCode(code: string, day: Day): Province | undefined {
  return provinces.find((row) => row.code === code && holdsOn(row, day));
}
