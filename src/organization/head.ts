import { indexAt } from '../text/fold.js';
import type { RunningText } from '../text/running-text.js';
import { type Stretch, stretchOf } from './running-text.js';

/** How far before a place a reader looks. */
const back = 48;
/** How far from a place on a name reaches, and what stands after it. */
const reach = 700;

/** A stretch of a text, with a place in it. */
export interface Place {
  readonly stretch: Stretch;
  readonly index: number;
}

/** The stretch around a place of a text, if one of `heads`, a sticky pattern, begins there. */
export function headAt(source: RunningText, at: number, heads: RegExp): Place | undefined {
  const around = source.block(at - back, at + reach);
  const index = indexAt(around, at);
  heads.lastIndex = index;
  return heads.test(around.text) ? { stretch: stretchOf(source, around), index } : undefined;
}
