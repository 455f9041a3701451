import type { Day } from '../text/day.js';
import type { BodyKey } from './bodies.js';
import type { FormKey } from './forms.js';
import type { LevelKey } from './levels.js';
import { type RegimeKey, regimeOf } from './regimes.js';

/** The coarse class of a body that running text names. */
export type MentionBody =
  | 'central-committee'
  | 'politburo'
  | 'secretariat'
  | 'committee'
  | 'standing-committee'
  | 'standing-board'
  | 'inspection-commission'
  | 'advisory'
  | 'party-organization'
  | 'cell'
  | 'caucus';

/** The coarse class of a level in running text; `base` is an agency, school, enterprise, village. */
export type MentionLevel = 'central' | 'province' | 'district' | 'commune' | 'base' | 'unknown';

/** What a coarse class of body is in the model. */
export interface MentionBodyRow {
  /** The form of the organisation, where the class names the organisation itself. */
  readonly form?: FormKey;
  /** The bodies of the model that the class takes in. */
  readonly bodies: readonly BodyKey[];
}

/** From the coarse classes of bodies to the forms and bodies of the model. */
export const mentionBodies: Readonly<Record<MentionBody, MentionBodyRow>> = {
  'central-committee': { bodies: ['central-committee'] },
  politburo: { bodies: ['politburo'] },
  secretariat: { bodies: ['secretariat'] },
  committee: { bodies: ['committee', 'cell-committee'] },
  'standing-committee': { bodies: ['standing-committee'] },
  'standing-board': { bodies: ['standing-board'] },
  'inspection-commission': { bodies: ['inspection-commission'] },
  advisory: { bodies: [] },
  'party-organization': { form: 'party-organization', bodies: [] },
  cell: { form: 'cell', bodies: [] },
  caucus: { bodies: ['party-delegation', 'party-caucus'] },
};

type Levels = readonly LevelKey[];
const always = (levels: Levels): Readonly<Record<RegimeKey, Levels>> => ({
  'with-districts': levels,
  'communes-above-base': levels,
  'communes-at-base': levels,
});

const table: Readonly<Record<MentionLevel, Readonly<Record<RegimeKey, Levels>>>> = {
  central: always(['central', 'province']),
  province: always(['province', 'above-base']),
  district: {
    'with-districts': ['above-base', 'base'],
    'communes-above-base': [],
    'communes-at-base': [],
  },
  commune: {
    'with-districts': ['base'],
    'communes-above-base': ['above-base', 'base'],
    'communes-at-base': ['base'],
  },
  base: always(['above-base', 'base', 'section', 'cell']),
  unknown: always([]),
};

/**
 * The levels of the model that a coarse class of level may mean on a day: that of `province` takes
 * in the blocs of a province, that of `central` the organisations directly under the centre.
 *
 * @param level - as a mention says it
 * @param day - `YYYY-MM-DD`
 * @returns the levels from the top down; none where the class says nothing, or was not that day
 *
 * @example
 * ```ts
 * import { levelsOfMention } from 'vn-party-model';
 *
 * levelsOfMention('commune', '2025-06-30'); // => ['base']
 * levelsOfMention('commune', '2025-07-01'); // => ['above-base', 'base']
 * levelsOfMention('district', '2025-07-01'); // => []
 * ```
 */
export function levelsOfMention(level: MentionLevel, day: Day): readonly LevelKey[] {
  return table[level][regimeOf(day)];
}
