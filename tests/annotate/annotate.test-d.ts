import { expectTypeOf, test } from 'vitest';
import {
  annotate,
  type DocumentMention,
  findMentions,
  htmlMarkup,
  type MentionOf,
  markdownLinks,
  type Render,
} from 'vn-party-model';
import { annotateHtml, findInHtml } from 'vn-party-model/html';

test('a render is asked with the mentions that are given', () => {
  const documents = findMentions('', { kinds: ['document'] });
  annotate(
    '',
    documents,
    htmlMarkup((mention) => {
      expectTypeOf(mention).toEqualTypeOf<MentionOf<'document'>>();
      return { name: 'a' };
    }),
  );
  annotate(
    '',
    documents,
    markdownLinks(({ value }) => {
      expectTypeOf(value).toEqualTypeOf<DocumentMention>();
      return value.code;
    }),
  );
});

test('a render of all mentions writes each kind', () => {
  expectTypeOf(htmlMarkup()).toExtend<Render<MentionOf<'document'>>>();
  expectTypeOf(annotateHtml('', findInHtml(''), htmlMarkup())).toBeString();
});

test('finding in HTML gives the kinds that are asked for', () => {
  expectTypeOf(findInHtml('', { kinds: ['term'] })).toEqualTypeOf<MentionOf<'term'>[]>();
});
