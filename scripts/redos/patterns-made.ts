/** A pattern made at run time, and the file and line that made it. */
export interface PatternMade {
  readonly at: string;
  /** File, line and column of the first use, where the making was put off until then. */
  readonly use?: string;
  readonly source: string;
  readonly flags: string;
}

const putsOff = 'src/text/once.ts:';

/** The places of the sources on the stack, the innermost first: file, line and column. */
function placesOnStack(): string[] {
  const frames = new Error().stack?.split('\n') ?? [];
  return frames.flatMap((frame) => /src\/[\w/-]+\.ts:\d+:\d+/.exec(frame)?.[0] ?? []);
}

/**
 * Watches `RegExp` from now on: what the sources make is noted with its place. Load them after
 * this; patterns of packages are not noted, for no frame of theirs is of the sources alone.
 */
export function watchPatterns(): ReadonlyMap<string, PatternMade> {
  const made = new Map<string, PatternMade>();
  const plain = RegExp;
  const note = ({ source, flags }: RegExp): void => {
    const [place, ...outer] = placesOnStack();
    if (place === undefined) return;
    const at = place.slice(0, place.lastIndexOf(':'));
    const use = at.startsWith(putsOff) ? outer.find((one) => !one.startsWith(putsOff)) : undefined;
    made.set(`${use ?? at} /${source}/${flags}`, { at, source, flags, ...(use && { use }) });
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
