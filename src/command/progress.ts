import type { Streams } from './streams.js';

/** Shows how far it is. */
export interface Progress {
  /** Some more bytes were read. */
  readonly add: (bytes: number) => void;
  /** Takes the bar away. */
  readonly end: () => void;
}

const width = 30;
const mib = 2 ** 20;
const pause = 100;

/** How far it is, in one line of text. */
export function barOf(done: number, size: number | undefined): string {
  const amount = `${(done / mib).toFixed(1)} MiB`;
  if (size === undefined) return amount;
  const share = size > 0 ? Math.min(done / size, 1) : 1;
  const full = Math.floor(share * width);
  const bar = '#'.repeat(full) + '-'.repeat(width - full);
  return `[${bar}] ${Math.floor(share * 100)}% of ${(size / mib).toFixed(1)} MiB`;
}

/**
 * A bar on standard error while it is a terminal and the answer goes elsewhere; otherwise nothing.
 *
 * @param size - how many bytes there are, where it is known
 * @param now - the time in milliseconds
 */
export function progressOn(
  { stderr }: Pick<Streams, 'stderr'>,
  isShown: boolean,
  size: number | undefined,
  now: () => number = () => performance.now(),
): Progress {
  if (!isShown || stderr.isTTY !== true) return { add: () => {}, end: () => {} };
  let done = 0;
  let last = Number.NEGATIVE_INFINITY;
  return {
    add: (bytes) => {
      done += bytes;
      if (now() - last < pause) return;
      last = now();
      stderr.write(`\r${barOf(done, size)}\u001b[K`);
    },
    end: () => {
      stderr.write('\r\u001b[K');
    },
  };
}
