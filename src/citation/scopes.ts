import { compiled } from '../text/once.js';

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

/** Where the paragraph of a place begins. @internal */
export function paragraphStart(text: string, at: number): number {
  const floor = Math.max(0, at - reach);
  const before = text.slice(floor, at);
  for (let end = before.lastIndexOf('\n'); end >= 0; end = before.lastIndexOf('\n', end - 1)) {
    if (endsParagraph(text, floor + end)) return floor + end + 1;
    if (end === 0) break;
  }
  return floor;
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
