import type { Anchors, Scan } from './anchors.js';

/** Is it a digit, plain or full-width? */
export const isDigit = (code: number): boolean =>
  (code > 47 && code < 58) || (code > 0xff0f && code < 0xff1a);

const digits = /[0-9\uff10-\uff19]/g;

function scanFor<Asked>(rows: readonly (readonly [Asked, unknown])[]): Scan<Asked> {
  return (text, from, to, ask) => {
    // No further than the portion: one without digits is gone over once.
    const portion = text.slice(from, to);
    let end = 0;
    for (digits.lastIndex = 0; digits.test(portion); digits.lastIndex = end) {
      end = digits.lastIndex;
      const at = from + end - 1;
      while (isDigit(portion.charCodeAt(end))) end++;
      if (!isDigit(text.charCodeAt(at - 1))) for (const [asked] of rows) ask(asked, at);
    }
  };
}

/** Anchors at every run of digits. */
export const numberAnchors: Anchors = { words: [], scanFor };
