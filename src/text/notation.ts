/** One piece of a notation: what must stand there, in words and as a pattern. */
export interface Piece {
  /** What is expected, in English, to follow the word "expected". */
  readonly expected: string;
  /** The same in Vietnamese, to follow "cần". */
  readonly vietnamese: string;
  /** The source of a regular expression with no anchors. */
  readonly pattern: string;
}

/** What a notation looks like, apart from its values. */
export interface NotationShape {
  /** What is written so, in English and Vietnamese. */
  readonly title: {
    /** In English. */
    readonly en: string;
    /** In Vietnamese. */
    readonly vi: string;
  };
  /** The pieces, in reading order. */
  readonly pieces: readonly Piece[];
}

/** How a value is written: one row from which parser, misfit, schema and tests are made. */
export interface Notation<Name extends string, Value> extends NotationShape {
  /** The name of the format, as it stands in issues and JSON Schema. */
  readonly name: Name;
  /** Makes the value from a match of all pieces; `undefined` when the parts do not agree. */
  readonly read: (match: RegExpExecArray) => Value | undefined;
  /** Writes the canonical spelling. */
  readonly format: (value: Value) => string;
}

/** Where a text stops fitting a notation, and what should stand there. */
export interface Misfit {
  /** Offset into the text as given. */
  readonly at: number;
  /** What was expected there, in English. */
  readonly expected: string;
  /** What was expected there, in Vietnamese. */
  readonly vietnamese: string;
}

/** A pattern for one of several words, longest first so that none hides another. @internal */
export function oneOf(words: readonly string[]): string {
  return `(?:${[...words].sort((one, other) => other.length - one.length).join('|')})`;
}

/** The anchored pattern of a notation, as JSON Schema wants it. @internal */
export function patternOf(pieces: readonly Piece[]): string {
  return `^${pieces.map((piece) => piece.pattern).join('')}$`;
}

/** The strict reader of a notation; its pattern is made at the first text. @internal */
export function parserOf<Value>(
  notation: Notation<string, Value>,
): (text: string) => Value | undefined {
  const { read } = notation;
  let pattern: RegExp | undefined;
  return (text) => {
    pattern ??= new RegExp(patternOf(notation.pieces));
    const match = pattern.exec(text);
    return match === null ? undefined : read(match);
  };
}

/**
 * Says where a text stops fitting a notation, and what should stand there.
 *
 * @param notation - such as `documentCodes`
 * @param text - the text that did not parse
 * @returns place and expectation, or `undefined` when all pieces fit
 *
 * @example
 * ```ts
 * import { documentCodes, misfitOf } from 'vn-party-model';
 *
 * misfitOf(documentCodes, '15/NQ-TU')?.at; // => 2
 * misfitOf(documentCodes, '15-NQ/TU'); // => undefined
 * ```
 */
export function misfitOf(notation: NotationShape, text: string): Misfit | undefined {
  const misfit = firstMisfit(notation.pieces, text);
  // A piece may take what the next one needs; only all of them together give it back.
  return misfit && new RegExp(patternOf(notation.pieces)).test(text) ? undefined : misfit;
}

/** Where a text stops fitting when each piece takes as much as it can. */
function firstMisfit(pieces: readonly Piece[], text: string): Misfit | undefined {
  let at = 0;
  for (const { expected, vietnamese, pattern } of pieces) {
    const piece = new RegExp(pattern, 'y');
    piece.lastIndex = at;
    if (!piece.test(text)) return { at, expected, vietnamese };
    at = piece.lastIndex;
  }
  if (at < text.length) return { at, expected: 'the end', vietnamese: 'hết chuỗi' };
  return undefined;
}

/**
 * Says in one sentence why a text does not fit a notation.
 *
 * @param notation - such as `documentCodes`
 * @param text - the text that did not parse
 * @param language - `en` (when absent) or `vi`
 * @returns the sentence, or `undefined` when all pieces fit
 *
 * @example
 * ```ts
 * import { documentCodes, explainMisfit } from 'vn-party-model';
 *
 * explainMisfit(documentCodes, '15/NQ-TU'); // => 'Invalid document code: expected a hyphen at 2'
 * explainMisfit(documentCodes, '15/NQ-TU', 'vi'); // => 'Số, ký hiệu văn bản không hợp lệ: cần dấu gạch nối ở vị trí 2'
 * ```
 */
export function explainMisfit(
  notation: NotationShape,
  text: string,
  language: 'en' | 'vi' = 'en',
): string | undefined {
  const misfit = misfitOf(notation, text);
  return misfit && sentenceOf(notation, misfit, language);
}

/** The sentence about a misfit. @internal */
export function sentenceOf(
  { title }: NotationShape,
  misfit: Misfit,
  language: 'en' | 'vi',
): string {
  return language === 'vi'
    ? `${title.vi} không hợp lệ: cần ${misfit.vietnamese} ở vị trí ${misfit.at}`
    : `Invalid ${title.en}: expected ${misfit.expected} at ${misfit.at}`;
}
