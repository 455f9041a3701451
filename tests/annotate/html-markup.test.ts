import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { annotate, findMentions, htmlMarkup } from 'vn-party-model';
import { elementsOf, shownText } from '../support/pages.js';
import { hostileTexts, mentionsAnywhere } from '../support/spans.js';

const text = 'Bí thư Tỉnh ủy';
const mentions = findMentions(text);

test('marks by kind when told nothing', () => {
  expect(annotate(text, mentions, htmlMarkup())).toBe(
    '<mark data-kind="post">Bí thư <mark data-kind="organization">Tỉnh ủy</mark></mark>',
  );
});

test('leaves out what has no element, and attributes without a value', () => {
  const render = htmlMarkup<(typeof mentions)[number]>(({ kind }) =>
    kind === 'post' ? undefined : { name: 'i', attributes: { class: undefined, title: '' } },
  );
  expect(annotate(text, mentions, render)).toBe('Bí thư <i title="">Tỉnh ủy</i>');
});

test('escapes every sign that HTML reads, in text and in attributes', () => {
  const signs = `&<>"'`;
  const escaped = '&amp;&lt;&gt;&quot;&#39;';
  const render = htmlMarkup(() => ({ name: 'i', attributes: { title: signs } }));
  const mention = { id: '', kind: '', start: 5, end: 6, text: 'x', value: '' };
  expect(annotate(`${signs}x`, [mention], render)).toBe(`${escaped}<i title="${escaped}">x</i>`);
});

test('puts no link into a link, but other elements, and links into those', () => {
  const linked = htmlMarkup(() => ({ name: 'a', attributes: { href: '#' } }));
  expect(annotate(text, mentions, linked)).toBe('<a href="#">Bí thư Tỉnh ủy</a>');
  const inner = htmlMarkup(({ kind }) => ({ name: kind === 'post' ? 'A' : 'i' }));
  expect(annotate(text, mentions, inner)).toBe('<A>Bí thư <i>Tỉnh ủy</i></A>');
  const outer = htmlMarkup(({ kind }) => ({ name: kind === 'post' ? 'i' : 'a' }));
  expect(annotate(text, mentions, outer)).toBe('<i>Bí thư <a>Tỉnh ủy</a></i>');
});

test('an element that is left out is no link', () => {
  const inner = htmlMarkup(({ kind }) => (kind === 'post' ? undefined : { name: 'a' }));
  expect(annotate(text, mentions, inner)).toBe('Bí thư <a>Tỉnh ủy</a>');
});

test('knows a link by its name in any case', () => {
  const cases = htmlMarkup(({ kind }) => ({ name: kind === 'post' ? 'A' : 'a' }));
  expect(annotate(text, mentions, cases)).toBe('<A>Bí thư Tỉnh ủy</A>');
});

test('puts no link into a link that was there', () => {
  const [mention] = mentions;
  if (!mention) throw new Error('nothing found');
  const piece = { mention, start: 0, end: 14, isStart: true, isEnd: true, around: undefined };
  const { wrap } = htmlMarkup<typeof mention>(() => ({ name: 'a' }));
  expect(wrap('x', mention, { ...piece, inLink: true })).toBe('x');
  expect(wrap('x', mention, { ...piece, inLink: false })).toBe('<a>x</a>');
});

test('asks with the piece, which says where it stands', () => {
  const render = htmlMarkup((_, { around }) => ({ name: around ? 'i' : 'b' }));
  expect(annotate(text, mentions, render)).toBe('<b>Bí thư <i>Tỉnh ủy</i></b>');
});

test('gives an id to the first piece alone', () => {
  const crossing = [
    { id: 'one:0:4', kind: 'one', start: 0, end: 4, text: 'abcd', value: 1 },
    { id: 'two:2:6', kind: 'two', start: 2, end: 6, text: 'cdef', value: 2 },
  ];
  const capital = htmlMarkup(() => ({ name: 'b', attributes: { ID: 'x' } }));
  expect(annotate('abcdef', crossing, capital)).toBe('<b ID="x">ab<b ID="x">cd</b></b><b>ef</b>');
  const render = htmlMarkup(({ kind }) => ({ name: 'b', attributes: { id: kind, title: kind } }));
  expect(annotate('abcdef', crossing, render)).toBe(
    '<b id="one" title="one">ab<b id="two" title="two">cd</b></b><b title="two">ef</b>',
  );
});

// [what, tag]
const misnamed = [
  ['an element with a blank', { name: 'a onclick=x' }],
  ['an element that closes', { name: '/mark' }],
  ['an element without a name', { name: '' }],
  ['an attribute with a sign', { name: 'a', attributes: { '"><script>': '' } }],
  ['an attribute with a blank', { name: 'a', attributes: { 'href onclick': '' } }],
  ['an attribute with a line break at its end', { name: 'a', attributes: { 'href\n': '' } }],
] as const;

test.each(misnamed)('refuses to write %s', (_what, tag) => {
  expect(() =>
    annotate(
      text,
      mentions,
      htmlMarkup(() => tag),
    ),
  ).toThrow(RangeError);
  expect(() =>
    annotate(
      text,
      mentions,
      htmlMarkup(() => tag),
    ),
  ).toThrow(/^Not a name in HTML: /);
});

describe('laws', () => {
  test('a page shows the text as it stands, and has no elements but those told', () => {
    fc.assert(
      fc.property(mentionsAnywhere, hostileTexts, ({ text: given, mentions: marked }, value) => {
        const render = htmlMarkup(() => ({
          name: 'span',
          attributes: { title: value, id: value },
        }));
        const page = parseFragment(`<pre>\n${annotate(given, marked, render)}</pre>`);
        // A mention may end between the two units of a line break.
        const lines = (words: string): string => words.replace(/[\r\n]+/g, '\n');
        expect(lines(shownText(page))).toBe(lines(given.replaceAll('\0', '')));
        const [pre, ...elements] = elementsOf(page);
        expect(pre?.tagName).toBe('pre');
        for (const { tagName, attrs } of elements) {
          expect(tagName).toBe('span');
          const values = attrs.map((attribute) => [attribute.name, attribute.value]);
          const read = value.replace(/\r\n?/g, '\n').replaceAll('\0', '\ufffd');
          expect([
            ['title', read],
            ['id', read],
          ]).toEqual(expect.arrayContaining(values));
        }
        const wanted = marked.length;
        expect(elements.filter(({ attrs }) => attrs.length === 2)).toHaveLength(wanted);
      }),
    );
  });
});
