import { foldStretch } from '../text/fold.js';
import type { Mention, MentionNotation } from '../text/mention.js';
import { ordinalWord, parseOrdinal } from '../text/ordinal.js';

/** What running text says of the resolution of a plenum of the Central Committee. */
export interface PlenumResolutionMention {
  /** Which plenum of its term. */
  readonly plenum: number;
  /** Which term of the Central Committee; `null` when the words do not say. */
  readonly term: number | null;
  /** Which sitting, where one plenum sat twice, as the sixth of term VIII did. */
  readonly session?: number;
}

type Found = Mention<'plenum-resolution', PlenumResolutionMention>;

const end = '(?![0-9a-zà-ỹđ])';
const figure = '(?:\\d{1,2}|[ivx]{1,5})';
const central = '(?:trung +ương|tw|t\\.? ?ư|bch ?tw)(?: +đảng)?(?: +cộng +sản +việt +nam)?';
const committee = `(?:(?:ban +chấp +hành|bch) +)?${central}`;
const numbered = `${figure}${end}|${ordinalWord}${end}(?! +\\d)`;

const head = new RegExp(
  '(?:nghị +quyết|nq)(?:(?: *,| +và) +(?:nghị +quyết|kết +luận|quy +định|chỉ +thị))*(?: +của)? *' +
    `(?:(?:hội +nghị +)?(?:${committee}) *(?:lần +thứ +(?=${numbered})|(?=${figure}${end}|${ordinalWord} *[,(]? *(?:khóa|lần)))` +
    `|(?:hội +nghị +)?lần +thứ +(?=(?:${numbered})(?: *\\([^)]{1,12}\\))?,? +(?:của +)?${committee}))`,
  'y',
);
const number = new RegExp(`(?:${numbered})`, 'y');
const nextNumber = new RegExp(
  ` *(?:,|;|và) *(?:(?:và|hội +nghị) +)*(?:${central} +)?(?:lần +thứ +)?(?=${figure}${end}(?! *[/.-] *\\d)(?! +(?:năm|tháng|nghị|nội)))`,
  'y',
);
const session = / *\(? *lần +(?:thứ +)?(\d|một|nhất|hai)(?![0-9a-zà-ỹđ]) *\)?/y;
const enlarged = / *\(mở +rộng\)/y;
const ofCommittee = new RegExp(`,? +(?:của +)?${committee}`, 'y');
const firstTerm = new RegExp(`[ ,]*\\(? *khóa *\\(?(?=${figure}${end})`, 'y');
const nextTerm = new RegExp(
  ` *(?:,|;|và) *(?:(?:và|khóa) +)*(?=${figure}${end}(?! *[/.-] *\\d))`,
  'y',
);

// "Nghị quyết số 15" is a document's, not a plenum's.
const anchors =
  /ngh(?:ị|i\u0323)\s+quy(?:ế|e\u0302\u0301|ê\u0301)t(?!\s+(?:s[oố]|\d))|NQ(?!\s*[-\d/])/gi;
const reach = 260;

interface Numeral {
  readonly at: number;
  readonly end: number;
  readonly value: number;
}

/** Reads `first`, then numerals with `next` between them, from `at` on. */
function numerals(text: string, at: number, next: RegExp): Numeral[] {
  const read: Numeral[] = [];
  for (let place = at; ; ) {
    number.lastIndex = place;
    const numeral = number.exec(text)?.[0];
    const value = numeral === undefined ? undefined : parseOrdinal(numeral);
    if (numeral === undefined || value === undefined) return read;
    read.push({ at: place, end: place + numeral.length, value });
    next.lastIndex = place + numeral.length;
    if (!next.test(text)) return read;
    place = next.lastIndex;
  }
}

const skip = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
};

function read(text: string, start: number): Found[] {
  const { text: folded, at } = foldStretch(text, start, start + reach);
  head.lastIndex = 0;
  if (!head.test(folded)) return [];
  const plenums = numerals(folded, head.lastIndex, nextNumber);
  const lastPlenum = plenums.at(-1);
  if (!lastPlenum) return [];
  session.lastIndex = lastPlenum.end;
  const sitting = session.exec(folded)?.[1];
  let place = sitting ? session.lastIndex : lastPlenum.end;
  place = skip(ofCommittee, folded, skip(enlarged, folded, place));
  firstTerm.lastIndex = place;
  const hasTerm = firstTerm.test(folded);
  const terms = hasTerm ? numerals(folded, firstTerm.lastIndex, nextTerm) : [];
  const [{ end: closing = 0 } = {}, another] = terms;
  const closed = !another && folded[closing] === ')' ? closing + 1 : closing;
  const found: Found[] = [];
  const add = (from: number, to: number, plenum: number, term: number | null): void => {
    const isSitting = sitting !== undefined && plenum === lastPlenum.value;
    const value = { plenum, term, ...(isSitting && { session: parseOrdinal(sitting) ?? 1 }) };
    const [first, last] = [at(from), at(to)];
    found.push({
      kind: 'plenum-resolution',
      start: first,
      end: last,
      text: text.slice(first, last),
      value,
    });
  };
  for (const [index, plenum] of plenums.entries()) {
    const isLast = plenum === lastPlenum;
    const to = isLast ? (terms[0] ? closed : place) : plenum.end;
    add(index === 0 ? 0 : plenum.at, to, plenum.value, terms[0]?.value ?? null);
  }
  for (const term of terms.slice(1)) add(term.at, term.end, lastPlenum.value, term.value);
  return found;
}

function mentionsIn(text: string): readonly Found[] {
  const found: Found[] = [];
  for (let match = anchors.exec(text); match; match = anchors.exec(text)) {
    const mentions = read(text, match.index);
    found.push(...mentions);
    anchors.lastIndex = Math.max(anchors.lastIndex, mentions.at(-1)?.end ?? 0);
  }
  return found;
}

/** Finds resolutions named after plenums: `Nghị quyết Trung ương 4 khóa XII`, and their lists. */
export const plenumResolutionMentions: MentionNotation<
  'plenum-resolution',
  PlenumResolutionMention
> = { kind: 'plenum-resolution', mentionsIn };
