import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { annotate, findMentions, markdownLinks } from 'vn-party-model';
import { elementsOf, shownText } from '../support/pages.js';
import { hostileTexts, mentionsAnywhere } from '../support/spans.js';

const written = (text: string, link: string | undefined = '#'): string =>
  annotate(
    text,
    findMentions(text),
    markdownLinks(() => link),
  );

// [what, text, Markdown]
const rows = [
  ['a link', 'theo Chỉ thị số 05-CT/TW.', 'theo [Chỉ thị số 05-CT/TW](#).'],
  ['the outer of two links', 'Bí thư Tỉnh ủy', '[Bí thư Tỉnh ủy](#)'],
  ['emphasis as it stands', '*a* _b_ `c` ~d~', '\\*a\\* \\_b\\_ \\`c\\` \\~d\\~'],
  ['brackets and pipes', '[a](b) | c', '\\[a\\](b) \\| c'],
  ['tags and references', '<b> &amp;', '\\<b\\> \\&amp;'],
  ['an image mark before a link', '!Chỉ thị số 05-CT/TW', '\\![Chỉ thị số 05-CT/TW](#)'],
  ['what begins a block', '# a\n- b\n+ c\n= d\n1. e', '\\# a\n\\- b\n\\+ c\n\\= d\n1\\. e'],
  ['a list with brackets', '1) a', '1\\) a'],
  ['lines of blanks as they stand', 'a\n    \nb', 'a\n    \nb'],
  ['what begins a list of many', '123456789. a\n 10) b', '123456789\\. a\n 10\\) b'],
  ['and elsewhere does not', 'a # b - c + d = 1. e', 'a # b - c + d = 1. e'],
  ['blanks that would make code', '    a\n\tb\n   c', '&#32;   a\n&#9;b\n   c'],
  ['a line break inside a link', 'Chỉ thị số\n05-CT/TW', '[Chỉ thị số 05-CT/TW](#)'],
] as const;

test.each(rows)('writes %s', (_what, text, markdown) => {
  expect(written(text)).toBe(markdown);
});

// [address, as it is written]
const addresses = [
  ['https://a.example/?q=1&copy=2#x', 'https://a.example/?q=1&amp;copy=2#x'],
  ['/a b', '/a%20b'],
  ['/a(b)', '/a%28b%29'],
  ['<a>|"\\`[x]', '%3Ca%3E%7C%22%5C%60%5Bx%5D'],
  ['/tìm', '/t%C3%ACm'],
  ['/%C3%AC', '/%C3%AC'],
  ['/a\nb', '/a%0Ab'],
  ['/\ud800', '/%EF%BF%BD'],
  ['', ''],
] as const;

test.each(addresses)('writes the address %j as %s', (link, address) => {
  expect(written('Chỉ thị số 05-CT/TW', link)).toBe(`[Chỉ thị số 05-CT/TW](${address})`);
});

test('keeps digits of a line from becoming a list where a mention has no link', () => {
  const mention = { id: 'x:0:1', kind: 'x', start: 0, end: 1, text: '1', value: 0 };
  const unlinked = markdownLinks(() => undefined);
  expect(annotate('1. a', [mention], unlinked)).toBe('&#49;. a');
  expect(annotate('1. a', [{ ...mention, start: 1, end: 4 }], unlinked)).toBe('1&#46; a');
});

test('makes no link of blanks', () => {
  const blank = { id: 'x:1:3', kind: 'x', start: 1, end: 3, text: ' \n', value: 0 };
  expect(
    annotate(
      'a \nb',
      [blank],
      markdownLinks(() => '#'),
    ),
  ).toBe('a&#32;\nb');
});

describe('laws', () => {
  const shown = (markdown: string): DefaultTreeAdapterTypes.DocumentFragment =>
    parseFragment(
      micromark(markdown, {
        extensions: [gfm()],
        htmlExtensions: [gfmHtml()],
        allowDangerousProtocol: true,
      }),
    );
  // A renderer folds blanks, and takes NUL for what it cannot read.
  const folded = (text: string): string =>
    text.replace(/\s+/g, ' ').replaceAll('\0', '\ufffd').trim();

  test('what Markdown shows is the text', () => {
    fc.assert(
      fc.property(mentionsAnywhere, fc.boolean(), ({ text, mentions }, isLinked) => {
        const links = markdownLinks(({ kind }) => (isLinked || kind === 'post' ? '/x' : undefined));
        const page = shown(annotate(text, mentions, links));
        expect(folded(shownText(page))).toBe(folded(text));
        const plain = elementsOf(page).map(({ tagName }) => tagName);
        expect(plain.filter((name) => !['a', 'p', 'br'].includes(name))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('a link leads where it was told', () => {
    const [mention] = findMentions('Chỉ thị số 05-CT/TW');
    fc.assert(
      fc.property(hostileTexts, (address) => {
        const page = shown(
          annotate(
            'Chỉ thị số 05-CT/TW',
            mention ? [mention] : [],
            markdownLinks(() => address),
          ),
        );
        const [, link] = elementsOf(page);
        const href = link?.attrs.find(({ name }) => name === 'href')?.value;
        const plain = (text: string): string => {
          try {
            return decodeURIComponent(text);
          } catch {
            return text;
          }
        };
        const wellFormed = address.replace(/[\ud800-\udfff]/gu, '\ufffd');
        fc.pre(!/%[^0-9A-Fa-f]|%.?$|%[0-9A-Fa-f][^0-9A-Fa-f]/.test(address));
        expect(plain(href ?? 'none')).toBe(plain(wellFormed));
      }),
    );
  });
});
