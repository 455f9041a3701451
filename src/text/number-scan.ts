import type { Anchors, Scan } from './anchors.js';

/** Is it a digit, plain or full-width? */
export const isDigit = (code: number): boolean =>
  (code > 47 && code < 58) || (code > 0xff0f && code < 0xff1a);

function afterDigits(text: string, from: number): number {
  let at = from;
  while (isDigit(text.charCodeAt(at))) at++;
  return at;
}

function scanFor<Asked>(rows: readonly (readonly [Asked, unknown])[]): Scan<Asked> {
  const digit = /[0-9\uff10-\uff19]/g;
  return (text, from, to, ask) => {
    digit.lastIndex = isDigit(text.charCodeAt(from - 1)) ? afterDigits(text, from) : from;
    while (digit.test(text)) {
      const at = digit.lastIndex - 1;
      if (at >= to) return;
      digit.lastIndex = afterDigits(text, at);
      for (const [asked] of rows) ask(asked, at);
    }
  };
}

/** Anchors at every run of digits. */
export const numberAnchors: Anchors = { words: [], scanFor };
