import type { Fact } from '../fact/fact.js';
import type { LevelKey } from './levels.js';

/** A form that a Party organisation takes. */
export interface Form extends Fact {
  /** Its name, in Vietnamese. */
  readonly name: string;
  /** Its name, in English. */
  readonly english: string;
  /** The levels at which it is found. */
  readonly levels: readonly LevelKey[];
}

const table = {
  'party-organization': {
    name: 'đảng bộ',
    english: 'party organisation',
    levels: ['central', 'province', 'above-base', 'base', 'section'],
    source: 'charter-2011',
    clause: '10.1, 21',
  },
  cell: {
    name: 'chi bộ',
    english: 'party cell',
    levels: ['base', 'cell'],
    source: 'charter-2011',
    clause: '21, 24',
  },
  group: {
    name: 'tổ đảng',
    english: 'party group',
    levels: ['group'],
    source: 'charter-2011',
    clause: '24.1',
  },
} as const satisfies Record<string, Form>;

/** The key of a form. */
export type FormKey = keyof typeof table;

/** The forms of Party organisations, from the largest to the smallest. */
export const forms: Readonly<Record<FormKey, Form>> = table;
