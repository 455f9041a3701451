import { foldStretch } from '../text/fold.js';
import type { Mention, MentionNotation } from '../text/mention.js';
import { compiled } from '../text/once.js';
import { ordinalWord, parseOrdinal } from '../text/ordinal.js';
import { isCapitalAt } from '../text/syllable.js';
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
  /** The term that the same text gives elsewhere, where the words here do not say it. */
  readonly resolvedTerm?: number;
}

type Found = Mention<'plenum', PlenumMention>;

const numbered = `(?:${figure}${end}|${ordinalWord}${end})`;
const khoa = `[ ,]*\\(? *khóa *\\(?(${figure})${end}`;

const direct = /* @__PURE__ */ compiled(() => `(?=hội +nghị)${numberedPlenum}`, 'y');
const conclusion = /* @__PURE__ */ compiled(
  () => `kết +luận(?: +của)? +(?!hội +nghị)${numberedPlenum}`,
  'y',
);
const termFirst = /* @__PURE__ */ compiled(
  () => `hội +nghị +${committee}${khoa} *\\)?,? *lần +(?:thứ +)?(?=${numbered})`,
  'y',
);
const bare = /* @__PURE__ */ compiled(() => `hội +nghị +lần +(?:thứ +)?(?=${numbered})`, 'y');

// The letter that follows tells most conferences and conclusions of others apart.
const anchors =
  /h(?:ộ|[oôọ][\u0300-\u036f]{1,2})i[\s*_]+ngh(?=\S{1,4}[\s*_]+[lbt])|k(?:ế|[eêé][\u0300-\u036f]{1,2})t[\s*_]+lu(?=\S{1,5}[\s*_]+(?:c\S{1,4}[\s*_]+)?[bt])/gi;
const ofResolution = /(?:nghị +quyết|nq)(?: +của)? *$/;
const termBefore = /* @__PURE__ */ compiled(() => `${committee}${khoa}[^.;!?]{0,60}$`);
const ofAnother =
  /^[ ,]*(?:của +(?!đảng[ .,;)])|\(?khóa|ban +|bch|(?:tỉnh|thành|huyện|quận|thị|đảng|cấp) +(?:ủy|bộ)|hội +đồng|ủy +ban|liên +|các +(?!nội|văn|vấn)|giữa +|về +|đoàn +|mặt +trận|công +đoàn|toàn +)/;
const reachBack = 400;

/** A plenum by number alone is the Central Committee's when the words around speak of it. */
function readBare(text: string, start: number): Found[] {
  const stretch = phraseFrom(text, start);
  bare().lastIndex = 0;
  if (!bare().test(stretch.text)) return [];
  const before = foldStretch(text, start - reachBack, start).text;
  const said = termBefore().exec(before.slice(-160))?.[1];
  const term = said === undefined ? undefined : parseOrdinal(said);
  const found = plenumsNamed('plenum', text, stretch, bare().lastIndex, term);
  const last = found.at(-1);
  if (!last) return [];
  if (term !== undefined) return found;
  const body = bodyBefore(before);
  if (last.value.term !== null) {
    const after = foldStretch(text, last.end, last.end + 40).text;
    return (body === undefined || body.isCentral) && !ofAnother.test(after) ? found : [];
  }
  const after = text.slice(last.end, last.end + 40);
  const isAnother =
    (/^\s/.test(after) && isCapitalAt(after.trimStart(), 0)) ||
    ofAnother.test(foldStretch(after, 0, 40).text);
  return body?.isCentral && !isAnother ? found : [];
}

function read(text: string, start: number): Found[] {
  const stretch = phraseFrom(text, start);
  const { text: folded } = stretch;
  if (folded.startsWith('kết')) {
    conclusion().lastIndex = 0;
    const found = conclusion().test(folded)
      ? plenumsNamed('plenum', text, stretch, conclusion().lastIndex)
      : [];
    return found.some(({ value }) => value.term === null) ? [] : found;
  }
  if (ofResolution.test(foldStretch(text, start - 20, start).text)) return [];
  direct().lastIndex = 0;
  if (direct().test(folded)) return plenumsNamed('plenum', text, stretch, direct().lastIndex);
  termFirst().lastIndex = 0;
  const term = termFirst().exec(folded)?.[1];
  return term === undefined
    ? readBare(text, start)
    : plenumsNamed('plenum', text, stretch, termFirst().lastIndex, parseOrdinal(term));
}

/** Gives plenums without a term the one that the same text says of them. */
function resolved(found: readonly Found[]): readonly Found[] {
  if (found.every(({ value }) => value.term !== null)) return found;
  const ofNumber = new Map<number, Set<number>>();
  const before = new Set<number>();
  const note = ({ plenum, term }: PlenumMention): void => {
    if (term !== null) ofNumber.set(plenum, (ofNumber.get(plenum) ?? new Set()).add(term));
  };
  for (const { value } of found) note(value);
  return found.map((mention) => {
    const { plenum, term } = mention.value;
    if (term !== null) {
      before.add(term);
      return mention;
    }
    const [own, another] = ofNumber.get(plenum) ?? before;
    return own === undefined || another !== undefined
      ? mention
      : { ...mention, value: { ...mention.value, resolvedTerm: own } };
  });
}

function mentionsIn(text: string): readonly Found[] {
  const found: Found[] = [];
  for (let match = anchors.exec(text); match; match = anchors.exec(text)) {
    const mentions = read(text, match.index);
    found.push(...mentions);
    anchors.lastIndex = Math.max(anchors.lastIndex, mentions.at(-1)?.end ?? 0);
  }
  return resolved(found);
}

/** Finds plenums of the Central Committee: `Hội nghị Trung ương 12, khóa XII`, and their lists. */
export const plenumMentions: MentionNotation<'plenum', PlenumMention> = {
  kind: 'plenum',
  mentionsIn,
};
