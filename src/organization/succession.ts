import { provinces } from './provinces.js';
import type { Province } from './provinces-before.js';

/**
 * What a province became on the day it ended: the same place with another type, or the province
 * that it was merged into.
 *
 * @param province - a row of {@link provinces}
 * @returns the row that followed, or `undefined` while the province lasts
 *
 * @example
 * ```ts
 * import { provinceOfCode, successorOf } from 'vn-party-model';
 *
 * const hauGiang = provinceOfCode('93', '2025-01-01')!;
 * successorOf(hauGiang)?.name; // => 'Cần Thơ'
 * ```
 */
export function successorOf(province: Province): Province | undefined {
  const { code, codes, until } = province;
  if (until === undefined) return undefined;
  return provinces.find(
    (row) =>
      row.since === until &&
      (row.codes === codes ? row.code === code : (row.from?.includes(code) ?? false)),
  );
}

/**
 * What a province was made from on the day it began.
 *
 * @param province - a row of {@link provinces}
 * @returns the rows before it, by code; none for those that the table begins with
 *
 * @example
 * ```ts
 * import { predecessorsOf, provinceOfCode } from 'vn-party-model';
 *
 * const laoCai = provinceOfCode('15', '2025-07-01')!;
 * predecessorsOf(laoCai).map(({ name }) => name); // => ['Lào Cai', 'Yên Bái']
 * ```
 */
export function predecessorsOf(province: Province): readonly Province[] {
  const { code, codes, since, from } = province;
  return provinces.filter(
    (row) =>
      row.until !== undefined &&
      row.until === since &&
      (row.codes === codes ? row.code === code : (from?.includes(row.code) ?? false)),
  );
}
