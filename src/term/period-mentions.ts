import { type FoldedStretch, offsetAt } from '../text/fold.js';
import { type MentionNotation, type MentionReader, readingOf, type Said } from '../text/mention.js';
import { compiled } from '../text/once.js';
import { ordinalWord, parseOrdinal } from '../text/ordinal.js';
import type { RunningText } from '../text/running-text.js';
import { wordAnchors } from '../text/word-scan.js';
import type { Period } from './period.js';
import { monthsOf, partOfYear } from './period-notation.js';
import { yearRange, yearsOf } from './year-range.js';

type Found = Said<Period>;

const reach = 160;
const wordEnd = '(?![0-9a-zà-ỹđ])';

const anchor =
  /giai[\s*_]{1,40}\S{1,3}o|th(?:ờ|[oơò][\u0300-\u036f]{1,2})i[\s*_]{1,40}k|qu(?:ý|y\u0301)|n(?:ă|a\u0306)m[\s*_]{1,40}(?:(?:qua|t\S{1,4}i)[\s*_]{1,40})?\(?(?:t\S{1,3}[\s*_]{1,40})?[12]\d{3}|th(?:á|a\u0301)ng[\s*_]{1,40}(?:[đc]\S{1,6}[\s*_]{1,40})?n(?:ă|a\u0306)m/iy;

const count = `(\\d{1,2}|${ordinalWord})`;
const vision = /,? *(?:và +)?tầm +nhìn +(?:đến +)?(?:năm +)?(20\d\d|21\d\d)(?!\d)/y;

const labelled = compiled(
  () =>
    `(?:giai +đoạn|thời +k[ỳì])(?: +(?:[ivx]{1,4}|\\d{1,2})${wordEnd}(?! *năm))? *(?:${count} +năm *)?[:,]? *(?:\\( *)?(?=${yearRange})`,
  'y',
);
const yearsHere = compiled(() => yearRange, 'y');
const nextYears = compiled(() => ` *\\)? *(?:,|;|và) *(?:và +)?(?:\\( *)?(?=${yearRange})`, 'y');

const lastCount = compiled(() => `(?:^|[^0-9a-zà-ỹđ/.,-])${count} +$`);
const yearsOfCount = compiled(
  () => `năm(?: +(?:qua|tới|tiếp +theo))? *\\(? *(?=${yearRange})`,
  'y',
);
const notAPeriod =
  /(?:tháng|quý|ngày|học|kỷ +niệm|lần +thứ|nhiệm +k[ỳì]|giai +đoạn|thời +k[ỳì]|tuổi) *$/;
const anniversary = /kỷ +niệm(?: +[^\d.;,]{0,40})?$/;

const monthsOfYear = compiled(
  () =>
    `tháng +(?:(đầu|cuối) +(?:của +)?)?năm(?: +([12]\\d{3})(?![\\d/])(?! *- *\\d{4}))?${wordEnd}`,
  'y',
);
const laterHalf = compiled(
  () => `^[^.;!?]{0,90}?${count} +tháng +(đầu|cuối) +năm +([12]\\d{3})(?!\\d)`,
);

const quarter = '(i{1,3}|iv|[1-4])(?![0-9a-zà-ỹđ])';
const ofYear = '(?: *[/-] *| *,? *năm +| +)((?:19|20)\\d\\d)(?!\\d)';
const oneQuarter = compiled(() => `quý +${quarter}`, 'y');
const yearOfQuarter = compiled(() => ofYear, 'y');
const nextQuarter = compiled(() => ` *(?:,|;|và) *(?:và +)?(?:quý +)?(?=${quarter})`, 'y');
const toQuarter = compiled(
  () => ` *(?:[-\\u2010-\\u2015]|đến(?: +hết)?) *(?:quý +)?${quarter}(?:${ofYear})?`,
  'y',
);
const quarterHere = compiled(() => quarter, 'y');

function push(found: Found[], stretch: FoldedStretch, from: number, to: number, value: Period) {
  found.push({ start: offsetAt(stretch, from), end: offsetAt(stretch, to), value });
}

const exec = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

/** `2021-2025`, `2021-2030, tầm nhìn đến năm 2050`, from `at` on. */
function yearsAt(folded: string, at: number): { value: Period; end: number } | undefined {
  const match = exec(yearsHere(), folded, at);
  if (!match) return undefined;
  const { start, end } = yearsOf(match, 1);
  if (start >= end) return undefined;
  const days = monthsOf(start, 1, end, 12);
  let stop = yearsHere().lastIndex;
  const inBracket = folded[stop] === ')' ? stop + 1 : stop;
  const seen = exec(vision, folded, inBracket);
  const visionTo = Number(seen?.[1]);
  if (!seen || visionTo <= end) return { value: days, end: stop };
  stop = vision.lastIndex;
  return { value: { ...days, visionTo }, end: stop };
}

function readYears(stretch: FoldedStretch, from: number, at: number): Found[] {
  const { text: folded } = stretch;
  const found: Found[] = [];
  let next = yearsAt(folded, at);
  let start = from;
  while (next) {
    const opened = folded.slice(start, next.end).includes('(');
    const isClosed =
      opened && !folded.slice(start, next.end).includes(')') && folded[next.end] === ')';
    const stop = isClosed ? next.end + 1 : next.end;
    push(found, stretch, start, stop, next.value);
    const link = exec(nextYears(), folded, next.end);
    start = nextYears().lastIndex;
    next = link ? yearsAt(folded, start) : undefined;
  }
  return found;
}

/** The count before an anchor, with its place in the text. */
function countBefore(source: RunningText, start: number) {
  const stretch = source.fold(start - 12, start);
  const match = lastCount().exec(stretch.text);
  const words = match?.[1];
  const value = words === undefined ? undefined : parseOrdinal(words);
  if (match === null || words === undefined || value === undefined) return undefined;
  const at = match.index + match[0].indexOf(words);
  const from = offsetAt(stretch, at);
  return { start: from, value, before: source.fold(from - 60, from).text };
}

function readCounted(source: RunningText, start: number): Found[] {
  const counted = countBefore(source, start);
  if (!counted || notAPeriod.test(counted.before)) return [];
  const stretch = source.fold(counted.start, start + reach);
  const { text: folded } = stretch;
  const at = folded.search(/năm|tháng/);
  if (exec(yearsOfCount(), folded, at)) {
    if (anniversary.test(counted.before)) return [];
    const found = readYears(stretch, 0, yearsOfCount().lastIndex).slice(0, 1);
    // "5 năm" covers five years, or a label that names the fifth year after the first.
    return found.filter(({ value }) => {
      const length = Number(value.end.slice(0, 4)) - Number(value.start.slice(0, 4));
      return length === counted.value || length === counted.value - 1;
    });
  }
  const match = exec(monthsOfYear(), folded, at);
  if (!match) return [];
  const stop = monthsOfYear().lastIndex;
  const [, part, year] = match;
  if (part === undefined && year === undefined) return [];
  const value = year
    ? partOfYear(counted.value, part === 'cuối', Number(year))
    : sharedYear(folded.slice(stop), counted.value, part === 'cuối');
  if (!value) return [];
  const found: Found[] = [];
  push(found, stretch, 0, stop, value);
  return found;
}

/** The year of `6 tháng đầu năm` stands with the other half: `và 6 tháng cuối năm 2020`. */
function sharedYear(after: string, months: number, isEnd: boolean): Period | undefined {
  const [, other, part, year] = laterHalf().exec(after) ?? [];
  if (other === undefined || (part === 'cuối') === isEnd) return undefined;
  if ((parseOrdinal(other) ?? 0) + months !== 12) return undefined;
  return partOfYear(months, isEnd, Number(year));
}

interface Quarter {
  readonly start: number;
  readonly end: number;
  readonly number: number;
  readonly year?: number;
  readonly last?: { readonly number: number; readonly year: number };
}

function quarterAt(folded: string, from: number, at: number): Quarter | undefined {
  const number = parseOrdinal(exec(quarterHere(), folded, at)?.[1] ?? '');
  if (number === undefined) return undefined;
  let stop = quarterHere().lastIndex;
  const own = exec(yearOfQuarter(), folded, stop)?.[1];
  if (own !== undefined) stop = yearOfQuarter().lastIndex;
  const range = exec(toQuarter(), folded, stop);
  const last = range && parseOrdinal(range[1] ?? '');
  const lastYear = range?.[2] ?? own;
  if (last && lastYear !== undefined) {
    const end = { number: last, year: Number(lastYear) };
    return {
      start: from,
      end: toQuarter().lastIndex,
      number,
      year: Number(own ?? lastYear),
      last: end,
    };
  }
  return { start: from, end: stop, number, ...(own !== undefined && { year: Number(own) }) };
}

function readQuarters(source: RunningText, start: number): Found[] {
  const stretch = source.fold(start, start + reach);
  const { text: folded } = stretch;
  if (!exec(oneQuarter(), folded, 0)) return [];
  const list: Quarter[] = [];
  let next = quarterAt(folded, 0, folded.search(/[i\d]/));
  while (next && list.length < 8) {
    list.push(next);
    if (!exec(nextQuarter(), folded, next.end)) break;
    const at = nextQuarter().lastIndex;
    const word = folded.lastIndexOf('quý', at);
    next = quarterAt(folded, word >= next.end ? word : at, at);
  }
  const found: Found[] = [];
  let year: number | undefined;
  // A year said once reaches the quarters before it.
  for (const item of list.reverse()) {
    year = item.year ?? year;
    if (year === undefined) continue;
    const { number, last = { number, year } } = item;
    const value = monthsOf(year, number * 3 - 2, last.year, last.number * 3);
    if (value.start < value.end) push(found, stretch, item.start, item.end, value);
  }
  return found.reverse();
}

function readLabelled(source: RunningText, start: number): Found[] {
  const stretch = source.fold(start, start + reach);
  return exec(labelled(), stretch.text, 0) ? readYears(stretch, 0, labelled().lastIndex) : [];
}

function periodsAt(source: RunningText, start: number): Found[] {
  const letter = source.text.charAt(start).toLowerCase();
  if (letter === 'g') return readLabelled(source, start);
  if (letter === 'q') return readQuarters(source, start);
  const labelledHere = letter === 't' ? readLabelled(source, start) : [];
  return labelledHere.length > 0 ? labelledHere : readCounted(source, start);
}

const read: MentionReader<Period> = (source, at) =>
  exec(anchor, source.text, at) ? readingOf(periodsAt(source, at)) : undefined;

/** Finds working periods: `giai đoạn 2021-2025`, `6 tháng đầu năm 2020`, `quý III/2025`. */
export const periodMentions: MentionNotation<'period', Period> = {
  kind: 'period',
  anchors: /* @__PURE__ */ wordAnchors('giai đ', 'thời k', 'quý', 'năm qt0', 'tháng đcn'),
  reader: () => read,
};
