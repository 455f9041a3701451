import type { Fact } from '../fact/fact.js';

/** A commune that became a ward, and kept its name and its code. */
export interface WardChange extends Fact {
  /** The code of its province in the list of 2025, two digits. */
  readonly province: string;
  /** Its own code, five digits. */
  readonly code: string;
  /** Its name, without its type. */
  readonly name: string;
}

const became =
  (fact: Pick<WardChange, 'province' | 'since' | 'source'>) =>
  (...communes: (readonly [code: string, name: string])[]): WardChange[] =>
    communes.map(([code, name]) => ({ code, name, ...fact }));

/**
 * The communes that became wards when their province became a city. `since` is their first day as
 * wards; the day before, they were communes.
 */
export const wardChanges: readonly WardChange[] = [
  ...became({ province: '75', since: '2026-04-30', source: 'nq237-ubtvqh16-2026' })(
    ['25270', 'Lộc Ninh'],
    ['25357', 'Tân Khai'],
    ['25363', 'Đồng Phú'],
    ['26116', 'Tân Phú'],
    ['26170', 'Trị An'],
    ['26248', 'Trảng Bom'],
    ['26326', 'Dầu Giây'],
    ['26368', 'Long Thành'],
    ['26425', 'Xuân Lộc'],
    ['26485', 'Nhơn Trạch'],
  ),
  ...became({ province: '24', since: '2026-09-20', source: 'nq388-ubtvqh16-2026' })(
    ['07294', 'Bố Hạ'],
    ['07375', 'Lạng Giang'],
    ['07399', 'Kép'],
    ['07444', 'Lục Nam'],
    ['07840', 'Hiệp Hòa'],
    ['09193', 'Yên Phong'],
    ['09292', 'Phù Lãng'],
    ['09313', 'Chi Lăng'],
    ['09319', 'Tiên Du'],
    ['09454', 'Gia Bình'],
    ['09475', 'Nhân Thắng'],
    ['09496', 'Lương Tài'],
  ),
];
