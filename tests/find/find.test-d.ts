import { expectTypeOf, test } from 'vitest';
import {
  type DocumentMention,
  documentMentions,
  find,
  findMentions,
  type MentionKind,
  type MentionOf,
  type Period,
  type PlenumResolutionMention,
  type TermMention,
} from 'vn-party-model';
import type { Mention } from 'vn-party-model/text';

test('mentions are typed by their kind', () => {
  const mentions = findMentions('');
  expectTypeOf(mentions).toEqualTypeOf<MentionOf<MentionKind>[]>();
  for (const mention of mentions) {
    if (mention.kind === 'document') expectTypeOf(mention.value).toEqualTypeOf<DocumentMention>();
    if (mention.kind === 'plenum-resolution') {
      expectTypeOf(mention.value).toEqualTypeOf<PlenumResolutionMention>();
    }
    if (mention.kind === 'term') expectTypeOf(mention.value).toEqualTypeOf<TermMention>();
    if (mention.kind === 'period') expectTypeOf(mention.value).toEqualTypeOf<Period>();
  }
});

test('the kinds asked for are the kinds that come', () => {
  const [document] = findMentions('', { kinds: ['document'] });
  expectTypeOf(document).toEqualTypeOf<Mention<'document', DocumentMention> | undefined>();
  // @ts-expect-error no such kind
  findMentions('', { kinds: ['documents'] });
});

test('notations give what they find', () => {
  expectTypeOf(find('', [documentMentions])).toEqualTypeOf<
    Mention<'document', DocumentMention>[]
  >();
});
