import { type FoldedStretch, offsetAt } from '../text/fold.js';
import {
  type MentionNotation,
  type MentionReader,
  type ReaderContext,
  readingOf,
  type Said,
} from '../text/mention.js';
import { compiled } from '../text/once.js';
import { parseOrdinal } from '../text/ordinal.js';
import type { RunningText } from '../text/running-text.js';
import { wordAnchors } from '../text/word-scan.js';
import { assemblies, peoplesCouncils } from './assemblies.js';
import { bodyBefore } from './bodies-before.js';
import { plenumMentions } from './plenum-mentions.js';
import { end } from './plenum-phrase.js';
import { plenumResolutionMentions } from './plenum-resolution.js';
import type { Term, TermBody } from './term.js';
import { looseRange, yearRange, yearsOf } from './year-range.js';

/** What running text says of a term of office; its years are not checked against its ordinal. */
export interface TermMention extends Term {
  /** The years are those of a person in a post, no term of the body. */
  readonly isTenure?: true;
}

type Found = Said<TermMention>;

const reach = 160;
const reachBack = 250;

const termWord = '(?:nhiệm +k[ỳì]|nk\\.?) *(?:(?:\\d +năm|mới|tới|này|qua|trước) +)?:? *\\(? *';
// An Arabic number from forty on is taken for that of a school's course.
const numeral = `(?:[ivx]{1,7}|[1-3]?\\d)${end}`;
const ordinal = compiled(() => `khóa *:? *(?:thứ +)?\\(? *(${numeral}) *\\)?`, 'y');
const nextOrdinal = compiled(
  () => ` *(?:,|;|và|&) *(?:và +)?([ivx]{1,7}${end})(?!\\.[ivx\\d])(?! *\\))?`,
  'y',
);
const linkedYears = compiled(() => `[ ,;:–-]*\\(? *${termWord}(?=${looseRange})`, 'y');
const bareYears = compiled(() => ` *,? *(?:\\( *)?(?=${yearRange})`, 'y');
const loneYears = compiled(() => `(?:khóa +\\(? *|${termWord})(?=${looseRange})`, 'y');
const years = compiled(() => `${looseRange}|${yearRange}`, 'y');
const nextYears = compiled(() => ` *\\)? *(?:,|;|và|&) *(?:và +)?\\(? *(?=${yearRange})`, 'y');
const closing = / *\)/y;

const school =
  /(?:sinh +viên|học +(?:viên|sinh)|lớp|đào +tạo|bồi +dưỡng|tốt +nghiệp|tập +huấn|cao +học|tuyển +sinh|huấn +luyện|giảng|cử +nhân|thạc +sĩ|nghiên +cứu +sinh)[^.;,]{0,40}$/;
const ofHalf = /(?:nửa +(?:đầu|cuối)|giữa) +$/;
const ofWhole = /(?:toàn|cả|trọn|suốt) +$/;
const post =
  /(?:bí +thư|chủ +tịch|ủy +viên|trưởng +ban|chánh +văn +phòng|chủ +nhiệm)(?! +(?:quốc +hội|thứ))[^.;]{0,90}$/;

interface Span<Value> {
  readonly start: number;
  readonly end: number;
  readonly value: Value;
}
type Years = { readonly start: number; readonly end: number };

function yearsAt(folded: string, at: number): Span<Years> | undefined {
  years().lastIndex = at;
  const match = years().exec(folded);
  if (!match) return undefined;
  const value = yearsOf(match, match[1] === undefined ? 3 : 1);
  return { start: at, end: years().lastIndex, value };
}

/** The years after `lead`, which ends where they begin. */
function yearsAfter(lead: RegExp, folded: string, at: number): Span<Years> | undefined {
  lead.lastIndex = at;
  return lead.test(folded) ? yearsAt(folded, lead.lastIndex) : undefined;
}

/** Roman numerals are capitals: `khóa vi tính` is a course. */
function ordinalAt(stretch: FoldedStretch, text: string, pattern: RegExp, from: number) {
  pattern.lastIndex = from;
  const match = pattern.exec(stretch.text);
  const letters = match?.[1];
  if (match === null || letters === undefined) return undefined;
  const start = match.index + match[0].indexOf(letters, pattern === ordinal() ? 4 : 0);
  const stop = start + letters.length;
  const raw = text.slice(offsetAt(stretch, start), offsetAt(stretch, stop));
  const value = raw === raw.toUpperCase() ? parseOrdinal(letters) : undefined;
  return value === undefined ? undefined : { start, end: stop, after: pattern.lastIndex, value };
}

/** Is a number of years a term of the body, or has the table a row of that length? */
function isTermLength(of: TermBody, { start, end: last }: Years, isCell: boolean): boolean {
  const length = last - start;
  if (of === 'other' || length === 5) return true;
  if (of === 'party') return isCell && (length === 2 || length === 3);
  const rows = of === 'national-assembly' ? assemblies : peoplesCouncils;
  return rows.some((row) => row.start === start && row.end === last);
}

function add(
  found: Found[],
  stretch: FoldedStretch,
  from: number,
  to: number,
  value: TermMention,
): void {
  found.push({ start: offsetAt(stretch, from), end: offsetAt(stretch, to), value });
}

/** The end of a phrase, with the bracket that closes one opened inside. */
function closed(folded: string, from: number, to: number): number {
  const inside = folded.slice(from, to);
  if (!inside.includes('(') || inside.includes(')')) return to;
  closing.lastIndex = to;
  return closing.test(folded) ? closing.lastIndex : to;
}

function termsAt(source: RunningText, start: number): readonly Found[] {
  const { text } = source;
  const stretch = source.fold(start, start + reach);
  const { text: folded } = stretch;
  const isOrdinal = folded.startsWith('khóa');
  const first = isOrdinal ? ordinalAt(stretch, text, ordinal(), 0) : undefined;
  let own = first
    ? (yearsAfter(linkedYears(), folded, first.after) ??
      yearsAfter(bareYears(), folded, first.after))
    : yearsAfter(loneYears(), folded, 0);
  if (!first && !own) return [];
  const before = source.fold(start - reachBack, start).text;
  if (isOrdinal && school.test(before)) return [];
  if (!isOrdinal && ofHalf.test(before) && folded.slice(0, own?.start).includes('(')) return [];
  const body = bodyBefore(before);
  const isNear = body !== undefined && before.length - body.end < 130;
  const isArabic = first !== undefined && /\d/.test(folded.slice(first.start, first.end));
  // An Arabic number, or years alone, after "khóa" may be those of a course.
  if (isOrdinal && !isNear && (first ? isArabic && !own : !ofWhole.test(before))) return [];
  if (own && own.value.start === own.value.end) own = undefined;
  if (!first && !own) return [];

  const of = body?.of ?? 'party';
  const isCell = /chi +(?:bộ|ủy)/.test(before.slice(-120));
  const isPost = post.test(before);
  const saidBy = (number: number | undefined, span: Span<Years> | undefined): TermMention => ({
    of,
    ...(number !== undefined && { ordinal: number }),
    ...span?.value,
    ...(span && isPost && !isTermLength(of, span.value, isCell) && { isTenure: true as const }),
  });
  const found: Found[] = [];
  const firstEnd = own?.end ?? first?.end ?? 0;
  add(found, stretch, 0, closed(folded, 0, firstEnd), saidBy(first?.value, own));
  if (own) {
    for (
      let next = yearsAfter(nextYears(), folded, own.end);
      next;
      next = yearsAfter(nextYears(), folded, next.end)
    ) {
      add(found, stretch, next.start, next.end, saidBy(undefined, next));
    }
  } else if (first && !isArabic) {
    for (
      let next = ordinalAt(stretch, text, nextOrdinal(), first.after);
      next;
      next = ordinalAt(stretch, text, nextOrdinal(), next.after)
    ) {
      add(found, stretch, next.start, next.end, saidBy(next.value, undefined));
    }
  }
  return found;
}

/** A "khóa" that a plenum or its resolution holds is no mention of its own. */
function reader({ isTaken }: ReaderContext): MentionReader<TermMention> {
  return (source, at) =>
    readingOf(
      termsAt(source, at).filter(
        ({ start, end: stop, value }) => value.ordinal === undefined || !isTaken(start, stop),
      ),
    );
}

/** Finds terms of office: `khóa XXIII, nhiệm kỳ 2020 - 2025`, `Quốc hội khóa XV`, and their lists. */
export const termMentions: MentionNotation<'term', TermMention> = {
  kind: 'term',
  anchors: /* @__PURE__ */ wordAnchors('khóa', 'khoá', 'nhiệm k', 'nk 0'),
  beside: [plenumMentions, plenumResolutionMentions],
  reader,
};
