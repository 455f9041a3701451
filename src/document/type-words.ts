import { offsetAt } from '../text/fold.js';
import { oneOf } from '../text/notation.js';
import { compiled, once } from '../text/once.js';
import type { RunningText } from '../text/running-text.js';
import { syllableBefore } from '../text/syllable.js';
import { issuerEnds, issuerOfWords, issuerWords, phraseOf, single } from './issuer-words.js';
import { stateTypeWords } from './state-types.js';
import { typeWords } from './type-codes.js';

/** A type word that ends where a number begins. */
export interface TypeWord {
  /** Where it begins, an offset into the unfolded text. */
  readonly start: number;
  /** Where it ends; a qualifier, an issuer and "số" stand after it. */
  readonly end: number;
  /** The abbreviation that goes with the word, for the Party's types. */
  readonly type?: string;
  /** Is it a word for the State's types alone? */
  readonly isState: boolean;
  /** Does the word "số" stand between? */
  readonly hasNumberWord: boolean;
  /** Is the word itself abbreviated, as in `NQ 57`? */
  readonly isAbbreviated: boolean;
  /** The issuer, where it stands between, as in `Chỉ thị của Bộ Chính trị số 33`. */
  readonly issuer?: string;
}

/** What a type word says of the code after it. */
export type SaidType = Pick<TypeWord, 'type' | 'isState'>;

/** How far before a number its type word may begin. */
const reachBack = 90;

const typeOfWord = new Map<string, string>(Object.entries(typeWords));
const typeOfLetters = new Map(Object.values(typeWords).map((code) => [code.toLowerCase(), code]));

/** A pattern for the words of the types, in small letters. */
export const wordsOfTypes: string = phraseOf([...typeOfWord.keys(), ...stateTypeWords]);
const lettersOfTypes = oneOf([...typeOfLetters.keys()]);
const numberWords: ReadonlySet<string> = new Set(['số', 'sổ', 'so', 'no']);
const numberWord = `(?:${[...numberWords].join('|')})\\.?`;
const qualifiers = ['hành động', 'chuyên đề', 'liên tịch', 'kết luận'];

// Sticky at the end of the text and reading backwards from there.
const beforeNumber = /* @__PURE__ */ compiled(
  () =>
    `(?<=(?:^|[^a-zà-ỹđ])(?:(${wordsOfTypes})(?: +${phraseOf(qualifiers)})?` +
    `(?: +của +${issuerWords()})?|(${lettersOfTypes})) *:? *(${numberWord} *[:.]?)? *)`,
  'y',
);
// The last one of a clause that ends in "số": `Luật Tổ chức chính quyền địa phương số`.
const farBeforeNumber = /* @__PURE__ */ compiled(
  () => `^(?:.*[^a-zà-ỹđ])?(${wordsOfTypes})(?![a-zà-ỹđ])[^.,:;()"“”]* +${numberWord} *[:.]? *$`,
);

/** Every syllable that a type word, with what may stand between it and "số", ends with. */
const lastSyllables = /* @__PURE__ */ once(
  (): ReadonlySet<string> =>
    new Set(
      [
        ...typeOfWord.keys(),
        ...typeOfLetters.keys(),
        ...stateTypeWords,
        ...qualifiers,
        ...issuerEnds(),
      ].map((words) => words.slice(words.lastIndexOf(' ') + 1)),
    ),
);

/** Could the word before `at` be a type word's? A cheap look, before anything is folded. */
export function mayFollowTypeWord(text: string, at: number): boolean {
  const { word = '?' } = syllableBefore(text, at, 'signs') ?? {};
  return word === '' || numberWords.has(word) || lastSyllables().has(word);
}

/**
 * The type word that the text before `end` ends with, no further back than `start`:
 * `Nghị quyết số`, `Chương trình hành động số`, `Chỉ thị của Bộ Chính trị số`, `NQ`.
 */
export function typeWordBefore(
  source: RunningText,
  start: number,
  end: number,
): TypeWord | undefined {
  const { text } = source;
  const last = syllableBefore(text, end, 'signs');
  const hasNumberWord = last !== undefined && numberWords.has(last.word);
  const second = hasNumberWord ? syllableBefore(text, last.at, 'signs') : last;
  const first = second && syllableBefore(text, second.at);
  const words = first && `${first.word} ${second.word}`;
  const isWord = words && (typeOfWord.has(words) || stateTypeWords.includes(words));
  if (isWord && first.at >= start && !qualifiers.includes(words)) {
    return typeWord(words, first.at, second.end, hasNumberWord);
  }
  const mayBeNear = second && (second.word === '' || lastSyllables().has(second.word));
  return mayBeNear || hasNumberWord ? readTypeWord(source, start, end, mayBeNear) : undefined;
}

function typeWord(words: string, start: number, end: number, hasNumberWord: boolean): TypeWord {
  const type = typeOfWord.get(words);
  const isState = type === undefined;
  return { start, end, isState, hasNumberWord, isAbbreviated: false, ...(type && { type }) };
}

/** The same by folding and a pattern, for what two syllables do not say. */
function readTypeWord(
  source: RunningText,
  start: number,
  end: number,
  mayBeNear: boolean | undefined,
): TypeWord | undefined {
  const stretch = source.fold(Math.max(start, end - reachBack), end);
  const folded = stretch.text;
  const wordOf = (found: string, hasNumberWord: boolean): TypeWord => {
    const place = folded.lastIndexOf(found);
    return typeWord(
      single(found),
      offsetAt(stretch, place),
      offsetAt(stretch, place + found.length),
      hasNumberWord,
    );
  };
  const pattern = beforeNumber();
  pattern.lastIndex = folded.length;
  const near = mayBeNear ? pattern.exec(folded) : null;
  if (near === null) {
    const far = farBeforeNumber().exec(folded)?.[1];
    return far === undefined ? undefined : wordOf(far, true);
  }
  const [, words, body, committee, place, letters, number] = near;
  const word = wordOf(words ?? letters ?? '', !!number);
  if (letters === undefined) {
    return (committee ?? place) ? { ...word, issuer: issuerOfWords(body, committee, place) } : word;
  }
  return { ...word, type: typeOfLetters.get(letters) ?? '', isState: false, isAbbreviated: true };
}
