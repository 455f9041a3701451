import { type FoldedStretch, offsetAt } from '../text/fold.js';
import type { Said } from '../text/mention.js';
import { compiled } from '../text/once.js';
import { ordinalWord, parseOrdinal } from '../text/ordinal.js';
import type { RunningText } from '../text/running-text.js';

/** Which plenum of the Central Committee a phrase names. */
export interface PlenumValue {
  /** Which plenum of its term. */
  readonly plenum: number;
  /** Which term of the Central Committee; `null` when the words do not say. */
  readonly term: number | null;
  /** Which sitting, where one plenum sat twice, as the sixth of term VIII did. */
  readonly session?: number;
}

/** The end of a word in folded text. */
export const end = '(?![0-9a-zà-ỹđ])';
/** A number as plenums and terms have it: `6`, `vi`. */
export const figure = '(?:\\d{1,2}|[ivx]{1,5})';

// The central committees of other organisations are not the Party's.
const otherParty = 'đảng +(?:nhân +dân|cộng +sản +(?!việt))';
const ofOtherParty = compiled(() => `(?:,? +khóa +${figure})?,? +(?:của +)?${otherParty}`, 'y');
const foreign = `(?! +(?:đoàn|hội +(?!nghị)|mặt +trận|mttq|giáo +hội|cục|đảng +đoàn|${otherParty}))`;
const central =
  '(?:trung +ương|twđ?|t\\.? ?ư|bch ?tw)(?: +đảng(?! +(?:bộ|ủy|đoàn)))?' +
  `(?: +cộng +sản +việt +nam)?${foreign}`;

/** The Central Committee, as folded text names it. */
export const committee: string = `(?:(?:ban +chấp +hành|bch) +)?${central}`;

const numbered = `${figure}${end}|${ordinalWord}${end}(?! +\\d)`;
const several = `(?:${numbered})(?: *(?:,|và) *(?:${numbered})){0,5}`;
const ordinal = 'lần +(?:thứ +)?';

/** A plenum by committee and number, up to the number: `hội nghị trung ương` before `4`. */
export const numberedPlenum: string =
  `(?:(?:hội +nghị +)?${committee} *(?:${ordinal}(?=${numbered})|(?=${figure}${end}(?! *[/-] *\\d)(?! +tháng)|${ordinalWord} *[,(]? *(?:khóa|lần)))` +
  `|(?:hội +nghị +)?${ordinal}(?=${several}(?: *\\([^)]{1,12}\\))?,? +(?:của +)?${committee}))`;

const numberHere = compiled(() => `(?:${numbered})`, 'y');
const nextNumber = compiled(
  () =>
    ` *(?:,|;|và) *(?:(?:và|hội +nghị) +)*(?:${central} +)?(?:${ordinal})?(?=${figure}${end}(?! *[/.-] *\\d)(?! +(?:năm|tháng|nghị|nội)))`,
  'y',
);
const session = / *\(? *lần +(?:thứ +)?(\d|một|nhất|hai)(?![0-9a-zà-ỹđ]) *\)?/y;
const enlarged = / *\(mở +rộng\)/y;
const ofCommittee = compiled(() => `,? +(?:của +)?${committee}`, 'y');
const firstTerm = compiled(() => `[ ,]*\\(? *khóa *\\(?(?=${figure}${end})`, 'y');
const nextTerm = compiled(
  () => ` *(?:,|;|và) *(?:(?:và|khóa) +)*(?=${figure}${end}(?! *[/.-] *\\d))`,
  'y',
);

interface Numeral {
  readonly at: number;
  readonly end: number;
  readonly value: number;
}

/** Reads `first`, then numerals with `next` between them, from `at` on. */
function numerals(text: string, at: number, next: RegExp): Numeral[] {
  const read: Numeral[] = [];
  for (let place = at; ; ) {
    numberHere().lastIndex = place;
    const numeral = numberHere().exec(text)?.[0];
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

/** How far a phrase may reach. */
const reach = 260;

/** Folds the stretch in which a phrase that begins at `start` stands. */
export function phraseFrom(source: RunningText, start: number): FoldedStretch {
  return source.fold(start, start + reach);
}

/**
 * The plenums that a phrase names, each a mention of its own; the phrase begins the stretch, and
 * its first number stands at `place`. The term may have been read before.
 */
export function plenumsNamed(
  stretch: FoldedStretch,
  place: number,
  termBefore?: number,
): Said<PlenumValue>[] {
  const folded = stretch.text;
  const plenums = numerals(folded, place, nextNumber());
  const lastPlenum = plenums.at(-1);
  if (!lastPlenum) return [];
  session.lastIndex = lastPlenum.end;
  const sitting = session.exec(folded)?.[1];
  let after = sitting ? session.lastIndex : lastPlenum.end;
  after = skip(ofCommittee(), folded, skip(enlarged, folded, after));
  ofOtherParty().lastIndex = after;
  if (ofOtherParty().test(folded)) return [];
  firstTerm().lastIndex = after;
  const terms =
    termBefore === undefined && firstTerm().test(folded)
      ? numerals(folded, firstTerm().lastIndex, nextTerm())
      : [];
  const [{ end: closing = 0 } = {}, another] = terms;
  const isOpened = folded.slice(after, closing).includes('(');
  const closed = isOpened && !another && folded[closing] === ')' ? closing + 1 : closing;
  const found: Said<PlenumValue>[] = [];
  const add = (from: number, to: number, plenum: number, term: number | null): void => {
    const isSitting = sitting !== undefined && plenum === lastPlenum.value;
    const value = { plenum, term, ...(isSitting && { session: parseOrdinal(sitting) ?? 1 }) };
    found.push({ start: offsetAt(stretch, from), end: offsetAt(stretch, to), value });
  };
  for (const [index, plenum] of plenums.entries()) {
    const isLast = plenum === lastPlenum;
    const to = isLast ? (terms[0] ? closed : after) : plenum.end;
    add(index === 0 ? 0 : plenum.at, to, plenum.value, terms[0]?.value ?? termBefore ?? null);
  }
  for (const term of terms.slice(1)) add(term.at, term.end, lastPlenum.value, term.value);
  return found;
}
