import {
  type MentionNotation,
  type MentionReader,
  type Reading,
  readingOf,
  type Said,
} from '../text/mention.js';
import { compiled } from '../text/once.js';
import { ordinalWord, parseOrdinal } from '../text/ordinal.js';
import type { RunningText } from '../text/running-text.js';
import { wordAnchors } from '../text/word-scan.js';
import { bodyBefore } from './bodies-before.js';
import {
  committee,
  end,
  figure,
  numberedPlenum,
  type PlenumValue,
  phraseFrom,
  plenumsNamed,
} from './plenum-phrase.js';

/** What running text says of a plenum of the Central Committee. */
export interface PlenumMention extends PlenumValue {
  /** The term that the same text gives before, where the words here do not say it. */
  readonly resolvedTerm?: number;
}

type Found = Said<PlenumMention>;

const numbered = `(?:${figure}${end}|${ordinalWord}${end})`;
const khoa = `[ ,]*\\(? *khóa *\\(?(${figure})${end}`;

const direct = compiled(() => `(?=hội +nghị)${numberedPlenum}`, 'y');
const conclusion = compiled(() => `kết +luận(?: +của)? +(?!hội +nghị)${numberedPlenum}`, 'y');
const termFirst = compiled(
  () => `hội +nghị +${committee}${khoa} *\\)?,? *lần +(?:thứ +)?(?=${numbered})`,
  'y',
);
const bare = compiled(() => `hội +nghị +lần +(?:thứ +)?(?=${numbered})`, 'y');

// The letter that follows tells most conferences and conclusions of others apart.
const anchor =
  /h(?:ộ|[oôọ][\u0300-\u036f]{1,2})i[\s*_]{1,40}ngh(?=\S{1,4}[\s*_]{1,40}[lbt])|k(?:ế|[eêé][\u0300-\u036f]{1,2})t[\s*_]{1,40}lu(?=\S{1,5}[\s*_]{1,40}(?:c\S{1,4}[\s*_]{1,40})?[bt])/iy;
const ofResolution = /(?:nghị +quyết|nq)(?: +của)? *$/;
const termBefore = compiled(() => `${committee}${khoa}[^.;!?]{0,60}$`);
const ofAnother =
  /^[ ,]*(?:của +(?!đảng[ .,;)])|\(?khóa|ban +|bch|(?:tỉnh|thành|huyện|quận|thị|đảng|cấp) +(?:ủy|bộ)|hội +đồng|ủy +ban|liên +|các +(?!nội|văn|vấn)|giữa +|về +|đoàn +|mặt +trận|công +đoàn|toàn +)/;
const reachBack = 400;

/** A plenum by number alone is the Central Committee's when the words around speak of it. */
function readBare(source: RunningText, start: number): Found[] {
  const stretch = phraseFrom(source, start);
  bare().lastIndex = 0;
  if (!bare().test(stretch.text)) return [];
  const before = source.fold(start - reachBack, start).text;
  const said = termBefore().exec(before.slice(-160))?.[1];
  const term = said === undefined ? undefined : parseOrdinal(said);
  const found = plenumsNamed(stretch, bare().lastIndex, term);
  const last = found.at(-1);
  if (!last || term !== undefined) return found;
  const body = bodyBefore(before);
  if (last.value.term !== null) {
    const after = source.fold(last.end, last.end + 40).text;
    return (body === undefined || body.isCentral) && !ofAnother.test(after) ? found : [];
  }
  const after = source.fold(last.end, last.end + 40).text;
  const raw = source.text.slice(last.end, last.end + 40);
  const isAnother = /^\s+\p{Lu}/u.test(raw) || ofAnother.test(after);
  return body?.isCentral && !isAnother ? found : [];
}

function plenumsAt(source: RunningText, start: number): Found[] {
  const stretch = phraseFrom(source, start);
  const { text: folded } = stretch;
  if (folded.startsWith('kết')) {
    conclusion().lastIndex = 0;
    const found = conclusion().test(folded) ? plenumsNamed(stretch, conclusion().lastIndex) : [];
    return found.some(({ value }) => value.term === null) ? [] : found;
  }
  if (ofResolution.test(source.fold(start - 20, start).text)) return [];
  direct().lastIndex = 0;
  if (direct().test(folded)) return plenumsNamed(stretch, direct().lastIndex);
  termFirst().lastIndex = 0;
  const term = termFirst().exec(folded)?.[1];
  return term === undefined
    ? readBare(source, start)
    : plenumsNamed(stretch, termFirst().lastIndex, parseOrdinal(term));
}

/** The terms that a text has said so far: of each plenum, and all. */
interface Heard {
  readonly ofNumber: Map<number, Set<number>>;
  readonly all: Set<number>;
}

/** Gives a plenum without a term the one that the text before says of it. */
function resolved({ ofNumber, all }: Heard, said: Found): Found {
  const { plenum, term } = said.value;
  if (term !== null) {
    all.add(term);
    ofNumber.set(plenum, (ofNumber.get(plenum) ?? new Set()).add(term));
    return said;
  }
  const [own, another] = ofNumber.get(plenum) ?? all;
  return own === undefined || another !== undefined
    ? said
    : { ...said, value: { ...said.value, resolvedTerm: own } };
}

function reader(): MentionReader<PlenumMention> {
  const heard: Heard = { ofNumber: new Map(), all: new Set() };
  return (source, at): Reading<PlenumMention> | undefined => {
    anchor.lastIndex = at;
    if (!anchor.test(source.text)) return undefined;
    return readingOf(plenumsAt(source, at).map((said) => resolved(heard, said)));
  };
}

/** Finds plenums of the Central Committee: `Hội nghị Trung ương 12, khóa XII`, and their lists. */
export const plenumMentions: MentionNotation<'plenum', PlenumMention> = {
  kind: 'plenum',
  anchors: /* @__PURE__ */ wordAnchors('hội n', 'kết l'),
  reader,
};
