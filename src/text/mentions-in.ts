import type { Day } from './day.js';
import { type Mention, type MentionNotation, reachBack, reachOn } from './mention.js';
import { beginPass } from './pass.js';
import { planOf } from './plan.js';
import { runningText } from './running-text.js';

/** Every mention in a text, in reading order, of the notations given. @internal */
export function mentionsIn<Kind extends string, Value>(
  text: string,
  notations: readonly MentionNotation<Kind, Value>[],
  day?: Day,
): Mention<Kind, Value>[] {
  const pass = beginPass(planOf(notations), day);
  const { length } = text;
  pass.read(runningText(text), 0, length, 0);
  return pass.take(length);
}

/** What is read at once where mentions are asked for one after another. */
const portion = 16_384;

/** The same one after another: what is not asked for is not read. @internal */
export function* mentionsOneByOne<Kind extends string, Value>(
  text: string,
  notations: readonly MentionNotation<Kind, Value>[],
  day?: Day,
): Generator<Mention<Kind, Value>, void, undefined> {
  const pass = beginPass(planOf(notations), day);
  const source = runningText(text);
  for (let from = 0; from < text.length; from += portion) {
    pass.read(source, from, from + portion, 0);
    yield* pass.take(from + portion - reachBack);
  }
  yield* pass.take(Number.POSITIVE_INFINITY);
}

/**
 * The same in a text that comes in pieces, wherever they are cut. A window of it is read up to
 * {@link reachOn} before its end, and what stands {@link reachBack} before the next anchor is kept.
 *
 * @param least - how much is waited for before a window is read
 *
 * @internal
 */
export async function* mentionsInPieces<Kind extends string, Value>(
  pieces: AsyncIterable<string> | Iterable<string>,
  notations: readonly MentionNotation<Kind, Value>[],
  day?: Day,
  least: number = portion,
): AsyncGenerator<Mention<Kind, Value>, void, undefined> {
  const pass = beginPass(planOf(notations), day);
  let window = '';
  let base = 0;
  let from = 0;
  let waiting = '';
  for await (const piece of pieces) {
    waiting += piece;
    if (waiting.length < least) continue;
    window += waiting;
    waiting = '';
    const to = window.length - reachOn;
    if (to <= from) continue;
    pass.read(runningText(window), from, to, base);
    yield* pass.take(base + to - reachBack);
    const gone = Math.max(0, to - 2 * reachBack);
    window = window.slice(gone);
    base += gone;
    from = to - gone;
  }
  window += waiting;
  pass.read(runningText(window), from, window.length, base);
  yield* pass.take(Number.POSITIVE_INFINITY);
}
