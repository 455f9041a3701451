/** Where an offset stands: line and column, both from 1, in UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Says lines and columns of a text that goes by. */
export interface LineCounter {
  /** Takes the next stretch of the text. */
  readonly see: (stretch: string) => void;
  /** The place of an offset that was seen; offsets come in ascending order. */
  readonly placeOf: (offset: number) => Place;
}

/** Offsets that lie further back than this are asked for no more. */
const memory = 2 ** 20;

/** Counts the lines of a text that is not held. */
export function countLines(): LineCounter {
  let starts: number[] = [];
  /** How many of the starts lie behind, and the last of them. */
  let passed = 0;
  let line = 1;
  let start = 0;
  let length = 0;
  const passTo = (offset: number): void => {
    for (let next = starts[passed]; next !== undefined && next <= offset; next = starts[passed]) {
      start = next;
      line++;
      passed++;
    }
  };
  return {
    see: (stretch) => {
      for (let at = stretch.indexOf('\n'); at >= 0; at = stretch.indexOf('\n', at + 1)) {
        starts.push(length + at + 1);
      }
      length += stretch.length;
      passTo(length - memory);
      if (passed * 2 < starts.length) return;
      starts = starts.slice(passed);
      passed = 0;
    },
    placeOf: (offset) => {
      passTo(offset);
      return { line, column: offset - start + 1 };
    },
  };
}
