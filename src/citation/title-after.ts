import { foldStretch, offsetAt } from '../text/fold.js';

const about = /^[^.;\n]{0,120}? về (?:việc )?/;
const sentence = /^[^.;\n]*/;
// Syllables that any title may have.
const common = new Set(
  'và của các trong về việc đến năm với cho là đảng trung ương nhà nước công tác tiếp tục một số'.split(
    ' ',
  ),
);

const syllables = (text: string): readonly string[] =>
  (text.toLowerCase().match(/[a-zà-ỹ]+/g) ?? []).filter((word) => !common.has(word));

/** The words that say what a document is about. */
export interface SaidTitle {
  readonly start: number;
  readonly end: number;
  /** Which part of a title's own syllables they hold, from 0 to 1. */
  readonly fits: (title: string) => number;
}

/** The words after "về" that follow a document which ends at `end`. @internal */
export function titleAfter(text: string, end: number): SaidTitle | undefined {
  const stretch = foldStretch(text, end, end + 320);
  const match = about.exec(stretch.text);
  if (!match) return undefined;
  const from = match[0].length;
  const said = sentence.exec(stretch.text.slice(from))?.[0] ?? '';
  const words = new Set(syllables(said));
  const fits = (title: string): number => {
    const own = syllables(title);
    return own.length === 0 ? 0 : own.filter((word) => words.has(word)).length / own.length;
  };
  return {
    start: offsetAt(stretch, from),
    end: offsetAt(stretch, from + said.trimEnd().length),
    fits,
  };
}
