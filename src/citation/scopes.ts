import { compiled } from '../text/once.js';
import { countUpTo } from './places.js';

/** How far back a paragraph is looked for. */
const reach = 4000;
const sentenceEnd = /* @__PURE__ */ compiled(
  () => '[.!?;…]["”)]?\\s+(?=["“(]?\\p{Lu}|[-–+•])',
  'gu',
);

/** Does a line break end a paragraph, or only a line? */
function endsParagraph(text: string, at: number): boolean {
  let before = at - 1;
  while (before > at - 20 && /[^\S\n]/.test(text[before] ?? 'x')) before--;
  return /[\n.:;!?…)”"]/.test(text[before] ?? '\n') || /^\s*\n/.test(text.slice(at + 1, at + 20));
}

/** Where each paragraph of a text begins. @internal */
export function paragraphStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    if (endsParagraph(text, at)) starts.push(at + 1);
  }
  return starts;
}

/** Where the paragraph of a place begins, as far back as is looked. @internal */
export function paragraphStart(starts: readonly number[], at: number): number {
  return Math.max(
    0,
    at - reach,
    starts[countUpTo(starts.length, (index) => starts[index] ?? 0, at) - 1] ?? 0,
  );
}

/** Where the sentence of a place begins, and the one before it. @internal */
export function sentenceStarts(text: string, from: number, at: number): readonly [number, number] {
  let [last, previous] = [from, from];
  for (const end of text.slice(from, at).matchAll(sentenceEnd())) {
    previous = last;
    last = from + end.index + end[0].length;
  }
  return [last, previous];
}
