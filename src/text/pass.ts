import type { Day } from './day.js';
import {
  type Mention,
  type MentionReader,
  mentionId,
  type Parts,
  type Said,
  type Span,
} from './mention.js';
import type { Plan } from './plan.js';
import type { RunningText } from './running-text.js';

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

/** One notation within a pass. */
interface Track<Kind extends string, Value> {
  readonly kind: Kind;
  readonly read: MentionReader<Value>;
  /** Where the last mention ends, and where to look for the next anchor. */
  end: number;
  next: number;
}

/** What is gone over by one scan before the next; more where there is no next. */
const portion = 512;

/** How many mentions back others look. */
const remembered = 64;

const { freeze } = Object;

/** Parts whose places count from the beginning of the text. */
function placed<Value>(parts: Parts<Value>, base: number): Parts<Value> {
  const all: Record<string, Span> = {};
  for (const name in parts) {
    const { start, end } = parts[name] as Span;
    all[name] = freeze({ start: base + start, end: base + end });
  }
  return freeze(all) as Parts<Value>;
}

function mentionOf<Kind extends string, Value>(
  kind: Kind,
  source: string,
  said: Said<Value>,
  base: number,
): Mention<Kind, Value> {
  const start = base + said.start;
  const end = base + said.end;
  const id = mentionId(kind, start, end);
  const text = source.slice(said.start, said.end);
  const value = freeze(said.value);
  const mention: Mention<Kind, Value> = { id, kind, start, end, text, value };
  return freeze(said.parts ? { ...mention, parts: placed(said.parts, base) } : mention);
}

const inReadingOrder = <Kind extends string, Value>(
  one: Mention<Kind, Value>,
  other: Mention<Kind, Value>,
): number => one.start - other.start || other.end - one.end;

/** Begins a pass over a text, whose day may be given. @internal */
export function beginPass<Kind extends string, Value>(
  { notations, kinds, scans }: Plan<Kind, Value>,
  day?: Day,
): Pass<Kind, Value> {
  /** What was found and not yet taken. */
  let found: Mention<Kind, Value>[] = [];
  let base = 0;
  /** What was found last of the kinds that others look at. */
  const lately: Mention<Kind, Value>[] = [];
  const lookedAt = new Set(notations.flatMap(({ beside = [] }) => beside.map(({ kind }) => kind)));
  const tracks = notations.map(({ kind, reader, beside = [] }): Track<Kind, Value> => {
    const others = beside.map((other) => other.kind);
    const isTaken = (start: number, end: number): boolean =>
      lately.some(
        (one) => one.start < base + end && one.end > base + start && others.includes(one.kind),
      );
    return {
      kind,
      read: reader(day === undefined ? { isTaken } : { isTaken, day }),
      end: 0,
      next: 0,
    };
  });

  const ask = (source: RunningText, track: Track<Kind, Value>, at: number): void => {
    if (base + at < track.next) return;
    const reading = track.read(source, at, Math.max(0, track.end - base));
    if (reading === undefined) return;
    for (const said of reading.mentions) {
      if (base + said.start < track.end) continue;
      track.end = base + said.end;
      const mention = mentionOf(track.kind, source.text, said, base);
      if (kinds.has(track.kind)) found.push(mention);
      if (lookedAt.has(track.kind) && lately.push(mention) > remembered) lately.shift();
    }
    track.next = base + reading.next;
  };

  return {
    read: (source, from, to, at) => {
      base = at;
      // Scan after scan over a portion at a time: what one has folded serves the next.
      const size = scans.length > 1 ? portion : 8 * portion;
      const asked = (place: number, anchor: number): void =>
        ask(source, tracks[place] as Track<Kind, Value>, anchor);
      for (let start = from; start < to; start += size) {
        const end = Math.min(start + size, to);
        for (const scan of scans) scan(source.text, start, end, asked);
      }
    },
    take: (before) => {
      found.sort(inReadingOrder);
      const taken = found.filter(({ start }) => start < before);
      found = found.slice(taken.length);
      return taken;
    },
  };
}
