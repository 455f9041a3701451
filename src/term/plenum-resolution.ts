import type { Mention, MentionNotation } from '../text/mention.js';
import { compiled } from '../text/once.js';
import { numberedPlenum, type PlenumValue, phraseFrom, plenumsNamed } from './plenum-phrase.js';

/** What running text says of the resolution of a plenum of the Central Committee. */
export interface PlenumResolutionMention extends PlenumValue {}

type Found = Mention<'plenum-resolution', PlenumResolutionMention>;

const head = /* @__PURE__ */ compiled(
  () =>
    '(?:nghị +quyết|nq)(?:(?: *,| +và) +(?:nghị +quyết|kết +luận|quy +định|chỉ +thị))*(?: +của)? *' +
    numberedPlenum,
  'y',
);

// "Nghị quyết số 15" is a document's, not a plenum's.
const anchors =
  /ngh(?:ị|i\u0323)\s+quy(?:ế|e\u0302\u0301|ê\u0301)t(?!\s+(?:s[oố]|\d))|NQ(?!\s*[-\d/])/gi;

function read(text: string, start: number): Found[] {
  const stretch = phraseFrom(text, start);
  const pattern = head();
  pattern.lastIndex = 0;
  return pattern.test(stretch.text)
    ? plenumsNamed('plenum-resolution', text, stretch, pattern.lastIndex)
    : [];
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
