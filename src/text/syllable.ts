/** Is it a mark of a decomposed letter? */
export const isMark = (code: number): boolean => code > 0x2ff && code < 0x370;
/** Is it a letter or a mark on one? */
export const isLetter = (code: number): boolean =>
  (code > 64 && code < 91) || (code > 96 && code < 123) || (code > 0xbf && code < 0x1f00);
/** Does a capital letter stand at a place? */
export const isCapitalAt = (text: string, at: number): boolean => {
  const letter = text.charAt(at);
  return letter !== letter.toLowerCase();
};
const isBlank = (code: number): boolean =>
  code === 32 || code === 0xa0 || code === 42 || code === 95 || (code > 8 && code < 14);

/** A syllable of running text. */
export interface Syllable {
  readonly at: number;
  readonly end: number;
  /** In small letters and one spelling; empty where something strange stands. */
  readonly word: string;
}

/** The syllable before `at`, with blanks, and signs if `signs`, between. */
export function syllableBefore(text: string, at: number, signs?: 'signs'): Syllable | undefined {
  let end = at;
  for (; at - end < 12; end--) {
    const code = text.charCodeAt(end - 1);
    // The colon and the full stop of "Số:" and "No."
    if (!isBlank(code) && !(signs && (code === 58 || code === 46))) break;
  }
  let start = end;
  let isMarked = false;
  let isTwofold = false;
  for (; end - start < 16; start--) {
    const code = text.charCodeAt(start - 1);
    if (!isLetter(code)) break;
    isMarked ||= isMark(code);
    // `ỷ` and `q`, of the two words that have two spellings.
    isTwofold ||= (code > 0x1ef5 && code < 0x1ef8) || code === 113 || code === 81;
  }
  if (start === end)
    return end < at && text.charCodeAt(end - 1) > 0x7f ? { at, end: at, word: '' } : undefined;
  const word = text.slice(start, end);
  const small = (isMarked ? word.normalize('NFC') : word).toLowerCase();
  const isPlain = !isMarked && !isTwofold;
  return {
    at: start,
    end,
    word: isPlain ? small : small.replace('uỷ', 'ủy').replace('qui', 'quy'),
  };
}
