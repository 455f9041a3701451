import { type FoldedStretch, offsetAt } from '../text/fold.js';
import { type MentionNotation, type MentionReader, readingOf, type Said } from '../text/mention.js';
import { compiled } from '../text/once.js';
import { ordinalWord, parseOrdinal } from '../text/ordinal.js';
import type { RunningText } from '../text/running-text.js';
import { wordAnchors } from '../text/word-scan.js';
import { bodyBefore } from './bodies-before.js';
import { congresses } from './congresses.js';
import { end } from './plenum-phrase.js';

/** What running text says of a numbered congress of the Party. */
export interface CongressMention {
  /** Which congress of its organisation. */
  readonly ordinal: number;
  /** `national`: of the whole Party; `local`: of one of its organisations. */
  readonly scope: 'national' | 'local';
}

type Found = Said<CongressMention>;

const reach = 260;
const anchor = /(?:đ|[\u0110\u00d0])(?:ạ|a\u0323)i[\s*_]{1,40}h(?:ộ|[oôọ][\u0300-\u036f]{1,2})i/iy;

const numeral = `(?:[ivxl]{1,8}|\\d{1,2})${end}(?! *[/.-] *\\d)`;
const counted = `lần +(?:thứ +)?(?:${numeral}|${ordinalWord}${end})`;
const unit = 'đảng +bộ|chi +bộ|đảng +viên|đảng +ủy|tổ +chức +đảng|các +cơ +quan +đảng';
const ofParty = '(?:(?:của +)?đảng(?: +(?:ta|cộng +sản +việt +nam))?|của +đcsvn)';
const namesParty = compiled(() => ofParty);
// A name goes on over anything but the end of a clause, a verb, or another congress.
const name =
  '(?:(?! *[.;:!?"“”]|, +(?:nhiệm|khóa|ngày|ban|đồng|các|bí|với|theo)| +(?:và +(?:đại|nghị|các +nghị)|đã +|được +|nhiệm +k|diễn +ra|thông +qua|đề +ra|tổ +chức +(?!đảng)|đại +hội|lần +(?:thứ +)?\\S+|nghị +quyết|kỳ +họp))[^]){0,140}?';

const lead = 'đại +hội(?: +đại +biểu)*';
const direct = compiled(
  () => `${lead}(?: +${ofParty})?(?: +toàn +quốc)? +(?:khóa +)?(${numeral})`,
  'y',
);
const national = compiled(
  () => `${lead}(?: +${ofParty})? +toàn +quốc(?: +(?:của +)?${ofParty})?,? +(${counted})`,
  'y',
);
const ofTheParty = compiled(
  () => `${lead} +${ofParty}(?! +(?:bộ|ủy|viên|đoàn))(?: +việt +nam)?,? +(${counted})`,
  'y',
);
const local = compiled(
  () => `${lead}(?: +toàn +thể)? +(?:của +)?(?:${unit})${end}${name} *,? *(${counted})`,
  'y',
);
const plain = compiled(() => `${lead},? +(${counted})`, 'y');

const nextNumeral = compiled(() => ` *(?:,|và) *(?:và +)?([ivx]{1,6}${end})(?!\\.[ivx\\d])`, 'y');
const partyAfter = compiled(
  () =>
    `,? +${ofParty}(?! +(?:bộ|ủy|viên|đoàn|đối|nhân|lao|dân|dân|cầm|xã|cộng +sản +(?!việt)))${end}`,
  'y',
);
const unitAfter = compiled(() => `,? +(?:của +)?(?:${unit})${end}`, 'y');
const foreignAfter =
  /^,? *(?:(?:của|toàn +quốc) +)?(?:đoàn|công +đoàn|hội(?! +nghị| +đồng +nhân)|mặt +trận|mttq|liên +|tổng +(?!bí)|giáo +hội|hiệp +hội|đảng +(?:nhân|lao|dân|cầm|xã|cộng +sản +(?!việt)|cs +(?!vn|việt))|quốc +tế|đcs +(?!vn|việt)|thi +đua|phụ +nữ|thanh +niên)/;

interface Number {
  readonly at: number;
  readonly value: number;
}

/** The number within a match that ends at `stop`; Roman numerals are capitals. */
function numberOf(
  text: string,
  stretch: FoldedStretch,
  words: string,
  stop: number,
): Number | undefined {
  const figure = words.replace(/^lần +(?:thứ +)?/, '');
  const from = stop - figure.length;
  const value = parseOrdinal(stretch.text.slice(from, stop));
  const raw = text.slice(offsetAt(stretch, from), offsetAt(stretch, stop));
  const isNumeral = /^[ivxl]+$/.test(figure);
  if (value === undefined || (isNumeral && raw !== raw.toUpperCase())) return undefined;
  return { at: from, value };
}

const goesTo = (pattern: RegExp, folded: string, at: number): number | undefined => {
  pattern.lastIndex = at;
  return pattern.test(folded) ? pattern.lastIndex : undefined;
};

/** Whose congress one without a name is: by the words after it, then by the subject before it. */
function scopeBeside(
  source: RunningText,
  start: number,
  folded: string,
  stop: number,
  number: number,
): { readonly scope: CongressMention['scope']; readonly end: number } | undefined {
  const toUnit = goesTo(unitAfter(), folded, stop);
  if (toUnit !== undefined) return { scope: 'local', end: toUnit };
  const toParty = goesTo(partyAfter(), folded, stop);
  if (toParty !== undefined) return { scope: 'national', end: toParty };
  if (foreignAfter.test(folded.slice(stop, stop + 40))) return undefined;
  const before = source.fold(start - 120, start).text;
  const sentence = before.slice(before.search(/[^.;!?]*$/));
  const body = bodyBefore(sentence);
  if (body?.of === 'other' && sentence.length - body.end < 60) return undefined;
  // The national congress has not come so far.
  const isBeyond = number > congresses.length + 1;
  const isSubject =
    body?.isUnit &&
    /(?:tổ +chức|tiến +hành|khai +mạc|họp|mở|tại|triệu +tập)(?: +\S+){0,3} *$/.test(sentence);
  return { scope: isBeyond || isSubject ? 'local' : 'national', end: stop };
}

function congressesAt(source: RunningText, start: number): Found[] {
  const { text } = source;
  const stretch = source.fold(start, start + reach);
  const { text: folded } = stretch;
  const found: Found[] = [];
  const add = (
    from: number,
    to: number,
    ordinal: number,
    scope: CongressMention['scope'],
  ): void => {
    found.push({
      start: offsetAt(stretch, from),
      end: offsetAt(stretch, to),
      value: { ordinal, scope },
    });
  };
  for (const [pattern, known] of [
    [direct(), undefined],
    [national(), 'national'],
    [ofTheParty(), 'national'],
    [local(), 'local'],
    [plain(), undefined],
  ] as const) {
    pattern.lastIndex = 0;
    const words = pattern.exec(folded)?.[1];
    if (words === undefined) continue;
    const stop = pattern.lastIndex;
    const number = numberOf(text, stretch, words, stop);
    if (!number) return [];
    if (known === 'local') {
      add(0, stop, number.value, known);
      return found;
    }
    const numbers = [{ ...number, end: stop }];
    for (let last = stop; pattern === direct(); ) {
      nextNumeral().lastIndex = last;
      const next = nextNumeral().exec(folded)?.[1];
      if (next === undefined) break;
      last = nextNumeral().lastIndex;
      const item = numberOf(text, stretch, next, last);
      if (!item) break;
      numbers.push({ ...item, end: last });
    }
    const final = numbers.at(-1) as Number & { readonly end: number };
    const isNamed = namesParty().test(folded.slice(0, stop));
    const beside =
      known === 'national' && goesTo(partyAfter(), folded, final.end) === undefined
        ? foreignAfter.test(folded.slice(final.end, final.end + 40)) && !isNamed
          ? undefined
          : { scope: 'national' as const, end: final.end }
        : scopeBeside(source, start, folded, final.end, final.value);
    if (!beside) return [];
    const scope = known ?? beside.scope;
    for (const [index, item] of numbers.entries()) {
      const to = item === final ? beside.end : item.end;
      add(index === 0 ? 0 : item.at, to, item.value, scope);
    }
    return found;
  }
  return found;
}

const read: MentionReader<CongressMention> = (source, at) => {
  anchor.lastIndex = at;
  return anchor.test(source.text) ? readingOf(congressesAt(source, at)) : undefined;
};

/** Finds numbered congresses of the Party: `Đại hội XIII của Đảng`, and those of its organisations. */
export const congressMentions: MentionNotation<'congress', CongressMention> = {
  kind: 'congress',
  anchors: /* @__PURE__ */ wordAnchors('đại h'),
  reader: () => read,
};
