import { stateTypeWords } from '../document/state-types.js';
import { typeWords } from '../document/type-codes.js';
import { foldStretch, offsetAt } from '../text/fold.js';
import { oneOf } from '../text/notation.js';
import { compiled } from '../text/once.js';
import { isCapitalAt } from '../text/syllable.js';

/** A pattern for words of running text as it stands, composed or not, with any blanks. */
const marked = (words: string): string =>
  [...words]
    .map((letter) => {
      const apart = letter.normalize('NFD');
      return letter === ' ' ? '\\s+' : apart === letter ? letter : `(?:${letter}|${apart})`;
    })
    .join('');
const anyOf = (phrases: readonly string[]): string => `(?:${phrases.map(marked).join('|')})`;

const allWords: readonly string[] = [...Object.keys(typeWords), ...stateTypeWords];
const words = oneOf(allWords).replaceAll(' ', ' +');

/** "này", "nói trên": what goes back to a document, after its type word. */
const tails = /* @__PURE__ */ compiled(
  () =>
    `${anyOf(['này', 'nói trên', 'nêu trên', 'kể trên', 'vừa nêu', 'trên đây', 'đó', 'ấy', 'trên'])}` +
    '(?![\\p{L}\\p{M}\\d])',
  'giu',
);
/** "gọi tắt là": what gives a document a short name. */
const namings = /* @__PURE__ */ compiled(
  () => `${anyOf(['gọi tắt', 'gọi', 'viết tắt', 'gọi chung'])}\\s+${marked('là')}\\s`,
  'gi',
);
/** "Nghị định 30", "Báo cáo 152": a document without its code. */
const numberShort = /* @__PURE__ */ compiled(
  () =>
    `(${anyOf(allWords)})\\s+(?:${marked('số')}\\s+)?(\\d{1,5})(?![\\d/-]|\\.\\d)(?!\\s*(?:%|${anyOf(['tháng', 'tuần', 'quý', 'năm', 'phút', 'giờ'])}))`,
  'gi',
);

const wordBefore = /* @__PURE__ */ compiled(
  () => `(?:^|[^a-zà-ỹđ])(${words})(?: +(?:hành động|chuyên đề|liên tịch))? +$`,
);
const counts = ['hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];
const plural = /* @__PURE__ */ compiled(
  () => `(?:^|[^a-zà-ỹđ])(?:các|những|cả|${oneOf(counts)}|\\d+) *(?:văn bản|nội dung)? *$`,
);
// Not "Điều hai Quy chế này", "lần thứ ba nghị quyết này", "mười hai nghị quyết này".
const counted = /* @__PURE__ */ compiled(
  () =>
    `(?:^|[^a-zà-ỹđ])(?<!(?:thứ|điều|khoản|điểm|mục|phần|chương|mười|mươi|\\d) +)(${oneOf(counts)}) +(?:văn bản +)?$`,
);
const nameAfter = /* @__PURE__ */ compiled(
  () => `^ *["“']?(${words})(?: +số)?(?: +(\\d{1,5})(?!\\d))?`,
);
const closes = /["”')\],.;]/;
const clauseEnd = /^ *(?:[,.;:)"”]|$|và |đã |được |là |cũng )/;

/** Words that go back to a document named before. */
export interface BackWords {
  readonly start: number;
  readonly end: number;
  /** The type word, in small letters and one spelling. */
  readonly word: string;
  /** How they go back. */
  readonly how: 'anaphor' | 'declared' | 'repeat';
  /** The number, where the words give it. */
  readonly number?: number;
  /** Do they stand for several at once? */
  readonly isPlural?: true;
  /** For how many, where the words count them. */
  readonly count?: number;
  /** May they be the citing document itself? */
  readonly mayBeSelf?: true;
}

const single = (text: string): string => text.replace(/ +/g, ' ');
// Small letters leave open whether these are documents at all.
const common = /^(?:quyết định|kết luận|thông báo|báo cáo|hướng dẫn|kế hoạch|chương trình|đề án)$/;
const selfAfter = /^ *(?:có hiệu lực|thay thế|được phổ biến|áp dụng|bãi bỏ)/;
const selfBefore = /(?:kèm theo|trong|tại|theo|của) $/;
const ruleWords = /^(?:quy định|quy chế|quyết định|hướng dẫn|nghị định|thông tư|luật)$/;

function anaphor(text: string, at: number, tail: string): BackWords | undefined {
  const before = foldStretch(text, at - 48, at);
  const match = wordBefore().exec(before.text);
  if (!match) return undefined;
  const found = match[1] ?? '';
  const place = match.index + match[0].indexOf(found);
  const start = offsetAt(before, place);
  const word = single(found);
  const finish = at + tail.length;
  const after = foldStretch(text, finish, finish + 24).text;
  const way = single(foldStretch(tail, 0, 20).text);
  if (common.test(word) && !isCapitalAt(text, start)) return undefined;
  if (way === 'trên' && !clauseEnd.test(after)) return undefined;
  const lead = before.text.slice(0, place);
  const count = counts.indexOf(counted().exec(lead)?.[1] ?? '') + 2;
  const mayBeSelf =
    way === 'này' && (selfAfter.test(after) || (ruleWords.test(word) && selfBefore.test(lead)));
  return {
    start,
    end: finish,
    word,
    how: 'anaphor',
    ...(plural().test(lead) && { isPlural: true }),
    ...(count > 1 && { count }),
    ...(mayBeSelf && { mayBeSelf }),
  };
}

function declared(text: string, at: number, naming: string): BackWords | undefined {
  const from = at + naming.length - 1;
  const after = foldStretch(text, from, from + 60);
  const match = nameAfter().exec(after.text);
  if (!match) return undefined;
  const [whole, found = '', number] = match;
  const start = offsetAt(after, whole.indexOf(found));
  const finish = offsetAt(after, whole.length);
  const isWhole = number !== undefined || closes.test(text[finish] ?? '.');
  if (!isWhole) return undefined;
  const isPlural = /chung/i.test(naming);
  return {
    start,
    end: finish,
    word: single(found),
    how: 'declared',
    ...(number !== undefined && { number: Number(number) }),
    ...(isPlural && { isPlural }),
  };
}

function numberRepeat(
  text: string,
  at: number,
  [whole, word = '', number]: RegExpExecArray,
): BackWords | undefined {
  // In small letters the word may be a verb: "báo cáo 9 tháng".
  if (!isCapitalAt(whole, 0)) return undefined;
  return {
    start: at,
    end: at + whole.length,
    word: single(foldStretch(text, at, at + word.length).text),
    how: 'repeat',
    number: Number(number),
  };
}

/** All words that go back, in reading order; whether anything stands before them is not asked. */
export function backWordsIn(text: string): readonly BackWords[] {
  const found: (BackWords | undefined)[] = [];
  for (const match of text.matchAll(tails())) found.push(anaphor(text, match.index, match[0]));
  for (const match of text.matchAll(namings())) found.push(declared(text, match.index, match[0]));
  for (const match of text.matchAll(numberShort()))
    found.push(numberRepeat(text, match.index, match));
  return found
    .filter((words) => words !== undefined)
    .sort((one, other) => one.start - other.start || one.end - other.end)
    .filter(({ start }, index, all) => start !== all[index - 1]?.start);
}
