import { type Fact, holdsOn } from '../fact/fact.js';
import type { Day } from '../text/day.js';

/** The day on which communes came directly above the base, and districts ended. @internal */
export const communesAboveBase = '2025-07-01';

/**
 * The day on which communes became base organisations. 208-QĐ/TW was signed that day; the day on
 * which it took effect is not confirmed, so the boundary stands here alone. @internal
 */
export const communesAtBase = '2026-07-26';

/** How the Party's levels were laid out for a time. */
export interface Regime extends Fact {
  /** Which it is, counted from 1. */
  readonly order: number;
  /** What marks it, in Vietnamese. */
  readonly vietnamese: string;
  /** What marks it, in English. */
  readonly english: string;
}

const table = {
  'with-districts': {
    order: 1,
    vietnamese: 'bốn cấp, có cấp huyện',
    english: 'four levels, with districts',
    until: communesAboveBase,
    source: 'qd294-tw-2025',
    clause: '10.1, 33',
  },
  'communes-above-base': {
    order: 2,
    vietnamese: 'đảng bộ xã, phường là cấp trên trực tiếp của tổ chức cơ sở đảng',
    english: 'communes directly above the base, without districts',
    since: communesAboveBase,
    until: communesAtBase,
    source: 'qd294-tw-2025',
    clause: '10.1, 10.2',
  },
  'communes-at-base': {
    order: 3,
    vietnamese: 'mô hình 3 cấp, đảng bộ xã, phường, đặc khu là đảng bộ cơ sở',
    english: 'three levels, communes as base organisations',
    since: communesAtBase,
    source: 'qd208-tw-2026',
  },
} as const satisfies Record<string, Regime>;

/** The key of a regime. */
export type RegimeKey = keyof typeof table;

/** The regimes of organisation, in order of time; each holds where the one before it ends. */
export const regimes: Readonly<Record<RegimeKey, Regime>> = table;

/**
 * The regime of organisation on a day.
 *
 * @param day - `YYYY-MM-DD`
 * @returns its key in {@link regimes}
 *
 * @example
 * ```ts
 * import { regimeOf } from 'vn-party-model';
 *
 * regimeOf('2025-06-30'); // => 'with-districts'
 * regimeOf('2025-07-01'); // => 'communes-above-base'
 * ```
 */
export function regimeOf(day: Day): RegimeKey {
  const keys = Object.keys(table) as RegimeKey[];
  return keys.find((key) => holdsOn(regimes[key], day)) ?? 'communes-at-base';
}
