import type { PlaceType } from './hosts.js';

/**
 * A place that Party organisations are founded in. Communes and districts are in no table: the
 * caller gives name and type, from any list.
 */
export interface Place {
  /** What kind of place it is; `city` is centrally run, or of a province. */
  readonly type: PlaceType;
  /** Its name without its type, such as `Quốc Oai`; absent where only the kind is meant. */
  readonly name?: string;
}
