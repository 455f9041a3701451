import { anchorIndex } from './anchor-index.js';
import type { Mention, MentionNotation, MentionReader, Said } from './mention.js';
import { type RunningText, runningText } from './running-text.js';

/** One pass over a text, which may come in windows, with all that its readers remember. */
export interface Pass<Kind extends string, Value> {
  /**
   * Reads the anchors that begin from `from` on and before `to`.
   *
   * @param source - the text, or the window that holds the stretch
   * @param base - where the window begins in the text
   */
  readonly read: (source: RunningText, from: number, to: number, base: number) => void;
  /** Takes what was found and begins before a place of the text, in reading order. */
  readonly take: (before: number) => Mention<Kind, Value>[];
}

interface Track<Kind extends string, Value> {
  readonly notation: MentionNotation<Kind, Value>;
  /** Is it asked for, or only looked at by others? */
  readonly isWanted: boolean;
  readonly read: MentionReader<Value>;
  /** The mentions found last that others may look at. */
  readonly last: Said<Value>[];
  /** Where the last mention ends, and where to look for the next anchor. */
  end: number;
  next: number;
}

/** What no list of mentions at one place is longer than. */
const remembered = 64;

/** A frozen object of its own. */
const frozen = <Part extends object>(part: Part): Part => Object.freeze(part);

function freezeParts(parts: object): void {
  for (const part of Object.values(parts)) Object.freeze(part);
  Object.freeze(parts);
}

function mentionOf<Kind extends string, Value>(
  kind: Kind,
  text: string,
  { start, end, value, parts }: Said<Value>,
  base: number,
): Mention<Kind, Value> {
  if (typeof value === 'object') Object.freeze(value);
  const [first, stop] = [base + start, base + end];
  const id = `${kind}:${first}:${stop}`;
  const words = text.slice(start, end);
  if (parts === undefined) {
    return frozen({ id, kind, start: first, end: stop, text: words, value });
  }
  freezeParts(parts);
  return frozen({ id, kind, start: first, end: stop, text: words, value, parts });
}

const inReadingOrder = <Kind extends string, Value>(
  one: Mention<Kind, Value>,
  other: Mention<Kind, Value>,
): number => one.start - other.start || other.end - one.end;

/** Those wanted, and those that they look at, each once, with what is looked at first. */
function withBeside<Kind extends string, Value>(
  notations: readonly MentionNotation<Kind, Value>[],
): ReadonlySet<MentionNotation<Kind, Value>> {
  const all = new Set<MentionNotation<Kind, Value>>();
  for (const notation of notations) {
    for (const other of notation.beside ?? []) all.add(other as MentionNotation<Kind, Value>);
    all.add(notation);
  }
  return all;
}

/** Begins a pass for the notations given. @internal */
export function beginPass<Kind extends string, Value>(
  notations: readonly MentionNotation<Kind, Value>[],
): Pass<Kind, Value> {
  type Own = Track<Kind, Value>;
  const tracks = new Map<MentionNotation<string, unknown>, Own>();
  let found: Mention<Kind, Value>[] = [];
  let base = 0;
  for (const notation of withBeside(notations)) {
    const others = (notation.beside ?? []).map((other) => tracks.get(other) as Own);
    const isTaken = (start: number, end: number): boolean =>
      others.some(({ last }) =>
        last.some((said) => said.start < base + end && said.end > base + start),
      );
    tracks.set(notation, {
      notation,
      isWanted: notations.includes(notation),
      read: notation.reader(isTaken),
      last: [],
      end: 0,
      next: 0,
    });
  }
  const index = anchorIndex([...tracks.values()].map((track) => [track, track.notation.anchors]));

  const ask = (source: RunningText, track: Own, at: number): void => {
    if (base + at < track.next) return;
    const reading = track.read(source, at, Math.max(0, track.end - base));
    if (reading === undefined) return;
    for (const said of reading.mentions) {
      if (base + said.start < track.end) continue;
      track.end = base + said.end;
      if (track.isWanted) found.push(mentionOf(track.notation.kind, source.text, said, base));
      if (!others.has(track)) continue;
      track.last.push({ ...said, start: base + said.start, end: base + said.end });
      if (track.last.length > remembered) track.last.shift();
    }
    track.next = base + reading.next;
  };
  const others = new Set(
    notations.flatMap(({ beside = [] }) => beside.map((other) => tracks.get(other) as Own)),
  );

  return {
    read: (source, from, to, at) => {
      base = at;
      index.scan(source.text, from, to, (track, place) => ask(source, track, place));
    },
    take: (before) => {
      found.sort(inReadingOrder);
      const count = found.findIndex(({ start }) => start >= before);
      const taken = count < 0 ? found : found.slice(0, count);
      found = count < 0 ? [] : found.slice(count);
      return taken;
    },
  };
}

/** Every mention in a text, in reading order, of the notations given. @internal */
export function mentionsIn<Kind extends string, Value>(
  text: string,
  notations: readonly MentionNotation<Kind, Value>[],
): Mention<Kind, Value>[] {
  const pass = beginPass(notations);
  pass.read(runningText(text), 0, text.length, 0);
  return pass.take(Number.POSITIVE_INFINITY);
}
