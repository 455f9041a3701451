import { oneOf } from '../text/notation.js';
import { compiled, once } from '../text/once.js';
import { foreignBody, foreignOwner } from './foreign-words.js';
import { issuerBodies, issuerCommittees } from './issuers.js';

// The first committee of a name counts: Thành ủy is TU rather than ThU.
const committeeWords = /* @__PURE__ */ once(
  () =>
    new Map(
      Object.entries(issuerCommittees)
        .filter(([letters]) => letters !== 'ĐH' && letters !== 'CB')
        .flatMap(([letters, { names, owner }]) =>
          [...(owner ? [owner] : []), ...names].map(
            ({ name }) => [name.toLowerCase(), letters] as const,
          ),
        )
        .reverse(),
    ),
);
const bodyWords = /* @__PURE__ */ once(
  () =>
    new Map(
      Object.entries(issuerBodies)
        .filter(([, { named }]) => !named)
        .map(([letters, { name }]) => [name.toLowerCase(), letters] as const),
    ),
);

/** A pattern for one of several phrases, whatever blanks stand between their words. */
export const phraseOf = (phrases: Iterable<string>): string =>
  oneOf([...phrases]).replaceAll(' ', ' +');

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
export const issuerWords = (): string =>
  '(?:(?:(?:ban +)?thường +(?:vụ|trực)|btv|ban +chấp +hành|bch) *)?' +
  `(?:(?:(${phraseOf(bodyWords().keys())}) +)?(${phraseOf(committeeWords().keys())}|tw|t\\.?ư|bct|bbt)` +
  `|đảng +bộ +(${phraseOf(Object.keys(committeeOfPlace))}))(?![a-zà-ỹđ])`;

/** Words with one blank between them. */
export const single = (words: string): string => words.replace(/ +/g, ' ');

/** The letters that issuer words stand for. */
export function issuerOfWords(body = '', committee = '', place = ''): string {
  if (place) return committeeOfPlace[single(place)] ?? '?';
  const letters = committeeWords().get(single(committee)) ?? 'TW';
  return (bodyWords().get(single(body)) ?? '') + letters;
}

/** The last syllables of what names an issuer. */
export const issuerEnds = (): readonly string[] => [
  ...committeeWords().keys(),
  ...Object.keys(committeeOfPlace),
  ...['tw', 'ư', 'bct', 'bbt', 'bchtw'],
];

const of = '[ ,]*(?:của|do|bởi) +';
const passive = ' +(?:mới +|vừa +|đã +)?được +';
const signed = '(?= +(?:ban +hành|ký|thông +qua))';
const afterNumber = /* @__PURE__ */ compiled(
  () =>
    `^(?:${of}(${foreignOwner})|(?:${of}| +)${issuerWords()}|${passive}${issuerWords()}${signed})`,
);

/** Who issued it, as the words after a document say: its letters, or `foreign`. */
export function issuerAfter(text: string): string | undefined {
  const [match, foreign, ...words] = afterNumber().exec(text) ?? [];
  const [body, committee, place, ...passively] = words;
  if (foreign) return 'foreign';
  return match && issuerOfWords(...(committee || place ? [body, committee, place] : passively));
}

const issues =
  '(?:ban +hành|ra|ký|có|xây +dựng|thông +qua|phê +(?:chuẩn|duyệt)|công +bố|phát +hành|thống +nhất|nhất +trí|biểu +quyết)(?: +(?:các|một +số))?';
const adverbs = '(?:đã|vừa|mới|cũng|sẽ|kịp +thời|khẩn +trương|tiếp +tục) +';
const beforeType = /* @__PURE__ */ compiled(
  () =>
    `^.*(?:^|[^a-zà-ỹđ])(?:(?<!đảng +(?:ủy|bộ|đoàn) +(?:\\S+ +)?)(${foreignBody})|(?!trung +ương)(?<!(?:${phraseOf(bodyWords().keys())}) +)${issuerWords()})` +
    `(?: +[^.,:;()"“”]{1,40}?)?? +(?:${adverbs})*${issues}(?: +\\d[^.;]*trong +đó +có)? *$`,
);

// What a body outside the Party issued may be several: `UBND tỉnh có Quyết định số 34 và`. What
// it carries out is another's. What begins a sentence does what the last verb says.
const carriesOut =
  'thực +hiện|triển +khai|theo|căn +cứ|quán +triệt|học(?! +(?:phí|sinh|kỳ))|cụ +thể|tổng +kết|tinh +thần';
const said = (): string => `(?:(?!${carriesOut}|${issuerWords()})[^.:;()"“”])*`;
const alsoForeign = /* @__PURE__ */ compiled(
  () =>
    `(?:^|[^a-zà-ỹđ])${foreignBody}(?: +[^.,:;()"“”]{1,40}?)?? +${issues}(?![a-zà-ỹđ])${said()}` +
    `(?:,|(?<![a-zà-ỹđ])(?:và|gồm|trong +đó)) *$|(?:^|[.:;] *)${foreignBody}${said()}, *${issues} *$`,
);

/** Who issued it, as the words before a document say: `Tỉnh ủy Yên Bái đã ban hành`. */
export function issuerBefore(text: string): string | undefined {
  const [match, foreign, ...words] = beforeType().exec(text) ?? [];
  if (foreign || (match === undefined && alsoForeign().test(text))) return 'foreign';
  return match && issuerOfWords(...words);
}
