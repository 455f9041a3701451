import type { FoldedStretch } from '../text/fold.js';
import type { RunningText } from '../text/running-text.js';
import { type Stretch, stretchOf } from './running-text.js';

/** How far before a place a reader looks. */
const back = 48;
/** How far from a place on a name reaches, and what stands after it. */
const reach = 400;

/** A stretch of a text, with a place in it. */
export interface Place {
  readonly stretch: Stretch;
  readonly index: number;
}

/** The stretch around a place of a text, if a head begins there. */
export type HeadReader = (source: RunningText, at: number) => Place | undefined;

/** Looks for heads; what was prepared for one place serves the next. */
export function headReader(heads: RegExp): HeadReader {
  let block: FoldedStretch | undefined;
  let stretch: Stretch | undefined;
  return (source, at) => {
    const around = source.block(at - back, at + reach);
    const index = around.indexOf(at);
    heads.lastIndex = index;
    if (!heads.test(around.text)) return undefined;
    if (around !== block || stretch === undefined) {
      block = around;
      stretch = stretchOf(source.text, around);
    }
    return { stretch, index };
  };
}
