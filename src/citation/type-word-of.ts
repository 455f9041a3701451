import type { DocumentMention } from '../document/document-mentions.js';
import { typeWordBefore } from '../document/type-words.js';
import { foldStretch } from '../text/fold.js';
import type { Mention } from '../text/mention.js';
import { runningText } from '../text/running-text.js';

const qualifiers = / (?:hành động|chuyên đề|liên tịch|kết luận)/;

/** Where the number of a mention begins. @internal */
export function numberAt({ start, parts }: Mention<'document', DocumentMention>): number {
  return parts?.number?.start ?? start;
}

/** The type word of a mention, in small letters; nothing where it is abbreviated or absent. @internal */
export function typeWordOf(
  text: string,
  mention: Mention<'document', DocumentMention>,
): string | undefined {
  const at = numberAt(mention);
  const word =
    at > mention.start ? typeWordBefore(runningText(text), mention.start, at) : undefined;
  if (!word || word.isState || word.isAbbreviated || word.start !== mention.start) return undefined;
  const folded = foldStretch(text, mention.start, at).text.replace(/ +/g, ' ');
  const words = folded
    .replace(/ ?(?:s(?:ố|ổ|o)|no)[ .:]*$/, '')
    .replace(/ của .*$/, '')
    .trim();
  return words.replace(qualifiers, '');
}
