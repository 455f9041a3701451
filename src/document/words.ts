import type { FoldedStretch } from '../text/fold.js';
import { oneOf } from '../text/notation.js';
import { documentTypes } from './document-types.js';
import { issuerBodies, issuerCommittees } from './issuers.js';
import { stateTypeWords } from './state-types.js';

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
  readonly hasTypeWord: true;
}

const typeOfWord = new Map<string, string>();
const typeOfLetters = new Map<string, string>();
for (const { name, rank, abbreviations } of Object.values(documentTypes)) {
  const code = abbreviations[0]?.code;
  if (rank !== 'type' || code === undefined) continue;
  typeOfWord.set(name.toLowerCase(), code);
  typeOfLetters.set(code.toLowerCase(), code);
}

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
const beforeNumber = new RegExp(
  `(?:^|[^a-zà-ỹđ])(?:(${wordsOfTypes})(?: +(hành +động|chuyên +đề|liên +tịch|kết +luận))?` +
    `(?: +của +${issuerWords})?|(${lettersOfTypes})) *(${numberWord} *[:.]?)? *$`,
);
const farBeforeNumber = new RegExp(
  `^.*(?:^|[^a-zà-ỹđ])(${wordsOfTypes})(?: +[^.,:;()"“”\\n]{1,60})? +${numberWord} *[:.]? *$`,
);
const noticeBefore = /(?:^|[^a-zà-ỹđ])(thông +báo +)$/;

/**
 * The type word that a stretch of text ends with: `Nghị quyết số`, `Chương trình hành động số`,
 * `Chỉ thị của Bộ Chính trị số`, `NQ`.
 */
export function typeWordBefore({ text, at }: FoldedStretch): TypeWord | undefined {
  const near = beforeNumber.exec(text);
  const match = near ?? farBeforeNumber.exec(text);
  if (match === null) return undefined;
  const [whole, word, , , , , , letters, number] = near ?? [match[0], match[1]];
  const found = (word ?? letters ?? '') as string;
  const words = found.replace(/ +/g, ' ');
  let index = near
    ? near.index + whole.length - whole.replace(/^[^a-zà-ỹđ]/, '').length
    : match[0].lastIndexOf(found);
  const notice = words === 'kết luận' ? noticeBefore.exec(text.slice(0, index)) : null;
  if (notice) index -= (notice[1] ?? '').length;
  const type = notice ? 'TB' : (typeOfWord.get(words) ?? typeOfLetters.get(words));
  const hasIssuer = near !== null && (near[4] ?? near[5] ?? near[6]) !== undefined;
  return {
    start: at(index),
    ...(type !== undefined && { type }),
    isState: type === undefined,
    hasNumberWord: near === null || number !== undefined,
    isAbbreviated: letters !== undefined,
    ...(hasIssuer && { issuer: issuerOfWords(near, 3) }),
    hasTypeWord: true,
  };
}

const foreignWords =
  '(?:(?:thủ +tướng +)?chính +phủ|thủ +tướng|(?:ủy +ban +thường +vụ +)?quốc +hội|ubtvqh|' +
  'ủy +ban(?! +kiểm +tra)|ubnd|hđnd|hội +đồng|hội |bộ +(?!chính +trị)|liên +bộ|bộ +trưởng|sở|' +
  'tổng +cục|cục|chi +cục|phòng|tòa|viện|liên +đoàn|tổng +liên|trung +ương +(?:đoàn|hội)|đoàn|' +
  'mặt +trận|công +đoàn|trường|công +ty|tập +đoàn|liên +hợp +quốc|chủ +tịch)(?![a-zà-ỹđ])';

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
const adverbs = '(?:đã|vừa|mới|cũng|sẽ|đang|kịp +thời|khẩn +trương|tiếp +tục|ký) +';
const beforeType = new RegExp(
  `^.*(?:^|[^a-zà-ỹđ])(?:(${foreignWords})|${issuerWords})` +
    `(?: +[^.,:;()"“”]{1,40}?)??(?: +${adverbs}(?:${adverbs})*| +)${issues} *$`,
);

/** Who issued it, as the words before a document say: `Tỉnh ủy Yên Bái đã ban hành`. */
export function issuerBefore(text: string): string | undefined {
  const match = beforeType.exec(text);
  if (match === null) return undefined;
  return match[1] === undefined ? issuerOfWords(match, 2) : 'foreign';
}
