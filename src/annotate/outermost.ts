import type { Span } from '../text/mention.js';

/**
 * The mentions that are left in reading order when no two may overlap: of those that do, the longest
 * stays, and of equally long ones the first.
 */
export function outermost<M extends Span>(text: string, mentions: readonly M[]): readonly M[] {
  const taken = new Uint8Array(text.length);
  return mentions
    .filter(({ start, end }) => start >= 0 && start < end && end <= text.length)
    .sort(
      (one, other) => other.end - other.start - (one.end - one.start) || one.start - other.start,
    )
    .filter(({ start, end }) => {
      // Whatever is as long or longer and overlaps this one covers one of its ends.
      if (taken[start] || taken[end - 1]) return false;
      taken.fill(1, start, end);
      return true;
    })
    .sort((one, other) => one.start - other.start);
}
