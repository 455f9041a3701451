import { type MentionNotation, type MentionReader, readingOf } from '../text/mention.js';
import { compiled } from '../text/once.js';
import { wordAnchors } from '../text/word-scan.js';
import { numberedPlenum, type PlenumValue, phraseFrom, plenumsNamed } from './plenum-phrase.js';

/** What running text says of the resolution of a plenum of the Central Committee. */
export interface PlenumResolutionMention extends PlenumValue {}

const head = compiled(
  () =>
    '(?:nghị +quyết|nq)(?:(?: *,| +và) +(?:nghị +quyết|kết +luận|quy +định|chỉ +thị))*(?: +của)? *' +
    numberedPlenum,
  'y',
);

// "Nghị quyết số 15" is a document's, not a plenum's.
const anchor =
  /ngh(?:ị|i\u0323)\s{1,40}quy(?:ế|e\u0302\u0301|ê\u0301)t(?!\s+(?:s[oố]|\d))|NQ(?!\s{0,40}[-\d/])/iy;

const read: MentionReader<PlenumResolutionMention> = (source, at) => {
  anchor.lastIndex = at;
  if (!anchor.test(source.text)) return undefined;
  const stretch = phraseFrom(source, at);
  head().lastIndex = 0;
  return head().test(stretch.text) ? readingOf(plenumsNamed(stretch, head().lastIndex)) : undefined;
};

/** Finds resolutions named after plenums: `Nghị quyết Trung ương 4 khóa XII`, and their lists. */
export const plenumResolutionMentions: MentionNotation<
  'plenum-resolution',
  PlenumResolutionMention
> = {
  kind: 'plenum-resolution',
  anchors: /* @__PURE__ */ wordAnchors('nghị q', 'nq', 'nqtw', 'nqtư'),
  reader: () => read,
};
