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
const reachClose = 36;

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

/** Whose words they are: five groups, see {@link issuerOfWords}. */
const issuerWords =
  '(?:(?:ban +thường +vụ|thường +vụ|btv|thường +trực|ban +chấp +hành|bch) *)?' +
  `(?:(?:(${spaced(bodyWords.keys())}) +)?(${spaced(committeeWords.keys())}|tw|t\\.?ư|bct|bbt)` +
  `|đảng +bộ +(${spaced(Object.keys(committeeOfPlace))})|(bch ?tw|bchtw))(?![a-zà-ỹđ])`;

/** The letters that issuer words stand for, from a match whose groups begin at `group`. */
function issuerOfWords(match: RegExpExecArray, group: number): string {
  const [body, committee, place, central] = match.slice(group, group + 4);
  if (central) return 'TW';
  if (place) return committeeOfPlace[place.replace(/ +/g, ' ')] ?? '?';
  const words = (committee ?? '').replace(/ +/g, ' ');
  const letters = committeeWords.get(words) ?? 'TW';
  const before = body && bodyWords.get(body.replace(/ +/g, ' '));
  return before ? before + letters : letters;
}

const wordsOfTypes = spaced([...typeOfWord.keys(), ...stateTypeWords]);
const lettersOfTypes = oneOf([...typeOfLetters.keys()]);
const numberWord = '(?:số|sổ|so|no\\.?)';
const qualifiers = ['hành động', 'chuyên đề', 'liên tịch', 'kết luận'];

// Sticky at the end of the text and reading backwards from there.
const beforeNumber = new RegExp(
  `(?<=(?:^|[^a-zà-ỹđ])(?:(${wordsOfTypes})(?: +${spaced(qualifiers)})?` +
    `(?: +của +${issuerWords})?|(${lettersOfTypes})) *(${numberWord} *[:.]?)? *)`,
  'y',
);
const endsInNumberWord = new RegExp(` +${numberWord} *[:.]? *$`);
const clauseBreak = /[.,:;()"“”\n]/g;
const typeWordIn = new RegExp(`(?:^|[^a-zà-ỹđ])(${wordsOfTypes})(?![a-zà-ỹđ])`, 'g');

/** Every syllable that a type word, with what may stand between it and its number, ends with. */
const lastSyllables: ReadonlySet<string> = new Set(
  [
    ...typeOfWord.keys(),
    ...typeOfLetters.keys(),
    ...stateTypeWords,
    ...qualifiers,
    ...committeeWords.keys(),
    ...Object.keys(committeeOfPlace),
    ...['số', 'sổ', 'so', 'no', 'tw', 'ư', 'bct', 'bbt', 'bchtw'],
  ].map((words) => words.slice(words.lastIndexOf(' ') + 1)),
);

/** Is it a mark of a decomposed letter? */
const isMark = (code: number): boolean => code > 0x2ff && code < 0x370;
/** Is it a Latin letter or a mark on one? */
export const isLetter = (code: number): boolean =>
  (code > 64 && code < 91) ||
  (code > 96 && code < 123) ||
  (code > 0xbf && code < 0x250) ||
  isMark(code) ||
  (code > 0x1dff && code < 0x1f00);
const isBlank = (code: number): boolean =>
  code === 32 ||
  code === 0xa0 ||
  code === 58 ||
  code === 46 ||
  code === 10 ||
  code === 13 ||
  code === 42 ||
  code === 95 ||
  code === 9;

/** Could the word before `at` be a type word's? A cheap look, before anything is folded. */
export function mayFollowTypeWord(text: string, at: number): boolean {
  let end = at;
  while (end > 0 && at - end < 12 && isBlank(text.charCodeAt(end - 1))) end--;
  let start = end;
  let marked = false;
  for (; start > 0 && end - start < 16; start--) {
    const code = text.charCodeAt(start - 1);
    if (!isLetter(code)) break;
    marked ||= isMark(code);
  }
  if (start === end) return end < at && text.charCodeAt(end - 1) > 0x7f;
  const word = text.slice(start, end);
  return lastSyllables.has(
    (marked ? word.normalize('NFC') : word).toLowerCase().replace('uỷ', 'ủy'),
  );
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
  if (!mayFollowTypeWord(text, end)) return undefined;
  // Most type words stand close by; only what has none there is looked at further back.
  const close = foldStretch(text, Math.max(start, end - reachClose), end);
  beforeNumber.lastIndex = close.text.length;
  const closest = beforeNumber.exec(close.text);
  const { text: folded, at } = closest
    ? close
    : foldStretch(text, Math.max(start, end - reachBack), end);
  beforeNumber.lastIndex = folded.length;
  const near = closest ?? beforeNumber.exec(folded);
  const far = near ? undefined : farTypeWord(folded);
  const [found, letters, number] = near
    ? [near[1] ?? near[6] ?? '', near[6], near[7]]
    : [far, undefined, far];
  if (found === undefined) return undefined;
  const words = found.replace(/ +/g, ' ');
  const type = typeOfWord.get(words) ?? typeOfLetters.get(words);
  const hasIssuer = near !== null && (near[3] ?? near[4] ?? near[5]) !== undefined;
  return {
    start: at(folded.lastIndexOf(found)),
    ...(type !== undefined && { type }),
    isState: type === undefined,
    hasNumberWord: number !== undefined,
    isAbbreviated: letters !== undefined,
    ...(hasIssuer && { issuer: issuerOfWords(near, 2) }),
  };
}

// Bodies outside the Party, by the words that their names begin with.
const foreignWords =
  '(?:(?:thủ +tướng|chính +phủ|quốc +hội|hội(?! +nghị)|ubtvqh|ubnd|hđnd|ủy +ban(?! +kiểm)|' +
  'bộ(?! +chính +trị)|sở|cục|chi +cục|phòng|tòa|viện|liên|tổng(?! +bí)|trung +ương +(?:đoàn|hội)|' +
  'đoàn|mặt +trận|công|trường|tập +đoàn|chủ +tịch)(?![a-zà-ỹđ]))';

const of = '[ ,]*(?:của|do|bởi) +';
const afterNumber = new RegExp(`^(?:${of}(?:(${foreignWords})|${issuerWords})| +${issuerWords})`);

/** Who issued it, as the words after a document say: its letters, or `foreign`. */
export function issuerAfter(text: string): string | undefined {
  const match = afterNumber.exec(text);
  if (match === null) return undefined;
  if (match[1] !== undefined) return 'foreign';
  return issuerOfWords(match, match.slice(2, 6).some(Boolean) ? 2 : 6);
}

const issues = '(?:ban +hành|ra|ký|có|xây +dựng|thông +qua)(?: +(?:các|một +số))?';
const adverbs = '(?:đã|vừa|mới|cũng|sẽ|kịp +thời|khẩn +trương|tiếp +tục) +';
const beforeType = new RegExp(
  `^.*(?:^|[^a-zà-ỹđ])(?:(${foreignWords})|(?!trung +ương)${issuerWords})` +
    `(?: +[^.,:;()"“”]{1,40}?)??(?: +${adverbs}(?:${adverbs})*| +)${issues} *$`,
);

/** Who issued it, as the words before a document say: `Tỉnh ủy Yên Bái đã ban hành`. */
export function issuerBefore(text: string): string | undefined {
  const match = beforeType.exec(text);
  if (match === null) return undefined;
  return match[1] === undefined ? issuerOfWords(match, 2) : 'foreign';
}
