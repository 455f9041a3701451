import { foldStretch } from '../text/fold.js';
import { oneOf } from '../text/notation.js';
import { issuerBodies, issuerCommittees } from './issuers.js';
import { stateTypeWords } from './state-types.js';
import { typeWords } from './type-codes.js';

/** A type word that ends where a number begins. */
export interface TypeWord {
  /** Where it begins, an offset into the unfolded text. */
  readonly start: number;
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

/** How far before a number its type word may begin. */
const reachBack = 90;

const typeOfWord = new Map<string, string>(Object.entries(typeWords));
const typeOfLetters = new Map(Object.values(typeWords).map((code) => [code.toLowerCase(), code]));

const committeeWords = new Map<string, string>();
for (const [letters, { names, owner }] of Object.entries(issuerCommittees)) {
  for (const { name } of owner ? [owner, ...names] : names) {
    const words = name.toLowerCase();
    if (!committeeWords.has(words)) committeeWords.set(words, letters);
  }
}
committeeWords.delete('đại hội');
committeeWords.delete('chi bộ');
const bodyWords = new Map(
  Object.entries(issuerBodies)
    .filter(([, { named, only }]) => !named && only?.length !== 0)
    .map(([letters, { name }]) => [name.toLowerCase(), letters] as const),
);

const spaced = (words: Iterable<string>): string => oneOf([...words]).replaceAll(' ', ' +');

/** The committee that a party organisation of a place elects. */
const committeeOfPlace: Readonly<Record<string, string>> = {
  tỉnh: 'TU',
  'thành phố': 'TU',
  huyện: 'HU',
  quận: 'QU',
  'thị xã': 'ThU',
  xã: 'ĐU',
  phường: 'ĐU',
  'thị trấn': 'ĐU',
};

/** Whose words they are: a body and its committee, or a place, in three groups. */
const issuerWords =
  '(?:(?:(?:ban +)?thường +(?:vụ|trực)|btv|ban +chấp +hành|bch) *)?' +
  `(?:(?:(${spaced(bodyWords.keys())}) +)?(${spaced(committeeWords.keys())}|tw|t\\.?ư|bct|bbt)` +
  `|đảng +bộ +(${spaced(Object.keys(committeeOfPlace))}))(?![a-zà-ỹđ])`;

const single = (words: string): string => words.replace(/ +/g, ' ');

/** The letters that issuer words stand for. */
function issuerOfWords(body = '', committee = '', place = ''): string {
  if (place) return committeeOfPlace[single(place)] ?? '?';
  const letters = committeeWords.get(single(committee)) ?? 'TW';
  return (bodyWords.get(single(body)) ?? '') + letters;
}

const wordsOfTypes = spaced([...typeOfWord.keys(), ...stateTypeWords]);
const lettersOfTypes = oneOf([...typeOfLetters.keys()]);
const numberWords: ReadonlySet<string> = new Set(['số', 'sổ', 'so', 'no']);
const numberWord = `(?:${[...numberWords].join('|')})\\.?`;
const qualifiers = ['hành động', 'chuyên đề', 'liên tịch', 'kết luận'];

// Sticky at the end of the text and reading backwards from there.
const beforeNumber = new RegExp(
  `(?<=(?:^|[^a-zà-ỹđ])(?:(${wordsOfTypes})(?: +${spaced(qualifiers)})?` +
    `(?: +của +${issuerWords})?|(${lettersOfTypes})) *:? *(${numberWord} *[:.]?)? *)`,
  'y',
);
const endsInNumberWord = new RegExp(` +${numberWord} *[:.]? *$`);
const clauseBreak = /[.,:;()"“”\n]/g;
const typeWordIn = new RegExp(`(?:^|[^a-zà-ỹđ])(${wordsOfTypes})(?![a-zà-ỹđ])`, 'g');

/** Every syllable that a type word, with what may stand between it and "số", ends with. */
const lastSyllables: ReadonlySet<string> = new Set(
  [
    ...typeOfWord.keys(),
    ...typeOfLetters.keys(),
    ...stateTypeWords,
    ...qualifiers,
    ...committeeWords.keys(),
    ...Object.keys(committeeOfPlace),
    ...['tw', 'ư', 'bct', 'bbt', 'bchtw'],
  ].map((words) => words.slice(words.lastIndexOf(' ') + 1)),
);

/** Is it a mark of a decomposed letter? */
const isMark = (code: number): boolean => code > 0x2ff && code < 0x370;
/** Is it a letter or a mark on one? */
export const isLetter = (code: number): boolean =>
  (code > 64 && code < 91) || (code > 96 && code < 123) || (code > 0xbf && code < 0x1f00);
const isBlank = (code: number): boolean =>
  code === 32 || code === 0xa0 || code === 42 || code === 95 || (code > 8 && code < 14);

interface Syllable {
  readonly at: number;
  /** In small letters and one spelling; empty where something strange stands. */
  readonly word: string;
}

/** The syllable before `at`, with blanks, and signs if `signs`, between. */
function syllableBefore(text: string, at: number, signs?: 'signs'): Syllable | undefined {
  let end = at;
  for (; at - end < 12; end--) {
    const code = text.charCodeAt(end - 1);
    // The colon and the full stop of "Số:" and "No."
    if (!isBlank(code) && !(signs && (code === 58 || code === 46))) break;
  }
  let start = end;
  let isMarked = false;
  for (; end - start < 16; start--) {
    const code = text.charCodeAt(start - 1);
    if (!isLetter(code)) break;
    isMarked ||= isMark(code);
  }
  if (start === end)
    return end < at && text.charCodeAt(end - 1) > 0x7f ? { at, word: '' } : undefined;
  const word = text.slice(start, end);
  const composed = isMarked ? word.normalize('NFC') : word;
  return { at: start, word: composed.toLowerCase().replace('uỷ', 'ủy').replace('qui', 'quy') };
}

/** Could the word before `at` be a type word's? A cheap look, before anything is folded. */
export function mayFollowTypeWord(text: string, at: number): boolean {
  const { word = '?' } = syllableBefore(text, at, 'signs') ?? {};
  return word === '' || numberWords.has(word) || lastSyllables.has(word);
}

/** The last type word of a clause that ends in "số": `Luật Tổ chức chính quyền địa phương số`. */
function farTypeWord(folded: string): string | undefined {
  const end = endsInNumberWord.exec(folded)?.index;
  if (end === undefined) return undefined;
  let from = 0;
  for (const stop of folded.slice(0, end).matchAll(clauseBreak)) from = stop.index + 1;
  let last: string | undefined;
  for (const word of folded.slice(from, end).matchAll(typeWordIn)) last = word[1];
  return last;
}

/**
 * The type word that the text before `end` ends with, no further back than `start`:
 * `Nghị quyết số`, `Chương trình hành động số`, `Chỉ thị của Bộ Chính trị số`, `NQ`.
 */
export function typeWordBefore(text: string, start: number, end: number): TypeWord | undefined {
  const last = syllableBefore(text, end, 'signs');
  const hasNumberWord = last !== undefined && numberWords.has(last.word);
  const second = hasNumberWord ? syllableBefore(text, last.at, 'signs') : last;
  const first = second && syllableBefore(text, second.at);
  const words = first && `${first.word} ${second.word}`;
  const isWord = words && (typeOfWord.has(words) || stateTypeWords.includes(words));
  if (isWord && first.at >= start && !qualifiers.includes(words)) {
    return typeWord(words, first.at, hasNumberWord);
  }
  const mayBeNear = second && (second.word === '' || lastSyllables.has(second.word));
  return mayBeNear || hasNumberWord ? readTypeWord(text, start, end, mayBeNear) : undefined;
}

function typeWord(words: string, start: number, hasNumberWord: boolean): TypeWord {
  const type = typeOfWord.get(words);
  const isState = type === undefined;
  return { start, ...(type && { type }), isState, hasNumberWord, isAbbreviated: false };
}

/** The same by folding and a pattern, for what two syllables do not say. */
function readTypeWord(
  text: string,
  start: number,
  end: number,
  mayBeNear: boolean | undefined,
): TypeWord | undefined {
  const { text: folded, at } = foldStretch(text, Math.max(start, end - reachBack), end);
  beforeNumber.lastIndex = folded.length;
  const near = mayBeNear ? beforeNumber.exec(folded) : null;
  if (near === null) {
    const far = farTypeWord(folded);
    if (far === undefined) return undefined;
    return typeWord(single(far), at(folded.lastIndexOf(far)), true);
  }
  const [, words, body, committee, place, letters, number] = near;
  const found = words ?? letters ?? '';
  const word = typeWord(single(found), at(folded.lastIndexOf(found)), !!number);
  if (letters === undefined) {
    const hasIssuer = committee ?? place;
    return hasIssuer ? { ...word, issuer: issuerOfWords(body, committee, place) } : word;
  }
  return { ...word, type: typeOfLetters.get(letters) ?? '', isState: false, isAbbreviated: true };
}

// Bodies outside the Party, by the words that their names begin with.
const foreignWords =
  '(?:(?:thủ +tướng|chính +phủ|quốc +hội|hội(?! +nghị)|ubtvqh|ubnd|hđnd|ủy +ban(?! +kiểm)|' +
  'bộ(?! +chính +trị)|sở|cục|chi +cục|(?<!văn +)phòng|tòa|viện|liên|tổng(?! +bí)|trung +ương +(?:đoàn|hội)|' +
  'đoàn|mặt +trận|công|trường|tập +đoàn|chủ +tịch)(?![a-zà-ỹđ]))';

const of = '[ ,]*(?:của|do|bởi) +';
const afterNumber = new RegExp(`^(?:${of}(${foreignWords})|(?:${of}| +)${issuerWords})`);

/** Who issued it, as the words after a document say: its letters, or `foreign`. */
export function issuerAfter(text: string): string | undefined {
  const [match, foreign, ...words] = afterNumber.exec(text) ?? [];
  return foreign ? 'foreign' : match && issuerOfWords(...words);
}

const issues = '(?:ban +hành|ra|ký|có|xây +dựng|thông +qua)(?: +(?:các|một +số))?';
const adverbs = '(?:đã|vừa|mới|cũng|sẽ|kịp +thời|khẩn +trương|tiếp +tục) +';
const beforeType = new RegExp(
  `^.*(?:^|[^a-zà-ỹđ])(?:(${foreignWords})|(?!trung +ương)(?<!(?:${spaced(bodyWords.keys())}) +)${issuerWords})` +
    `(?: +[^.,:;()"“”]{1,40}?)??(?: +${adverbs}(?:${adverbs})*| +)${issues} *$`,
);

/** Who issued it, as the words before a document say: `Tỉnh ủy Yên Bái đã ban hành`. */
export function issuerBefore(text: string): string | undefined {
  const [match, foreign, ...words] = beforeType.exec(text) ?? [];
  return foreign ? 'foreign' : match && issuerOfWords(...words);
}
