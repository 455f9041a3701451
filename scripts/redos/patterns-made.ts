/** A pattern made at run time, and the file and line that made it. */
export interface PatternMade {
  readonly at: string;
  readonly source: string;
  readonly flags: string;
}

/** The first line of the sources on the stack. */
function placeOnStack(): string | undefined {
  const frames = new Error().stack?.split('\n') ?? [];
  for (const frame of frames) {
    const [, place] = /(src\/[\w/-]+\.ts:\d+)/.exec(frame) ?? [];
    if (place !== undefined) return place;
  }
  return undefined;
}

/**
 * Watches `RegExp` from now on: what the sources make is noted with its place. Load them after
 * this; patterns of packages are not noted, for no frame of theirs is of the sources alone.
 */
export function watchPatterns(): ReadonlyMap<string, PatternMade> {
  const made = new Map<string, PatternMade>();
  const plain = RegExp;
  const note = ({ source, flags }: RegExp): void => {
    const at = placeOnStack();
    if (at !== undefined) made.set(`${at} /${source}/${flags}`, { at, source, flags });
  };
  globalThis.RegExp = new Proxy(plain, {
    construct: (target, given) => {
      const pattern = new target(...(given as [string, string]));
      note(pattern);
      return pattern;
    },
    apply: (target, _self, given) => {
      const pattern = target(...(given as [string, string]));
      note(pattern);
      return pattern;
    },
  });
  return made;
}
