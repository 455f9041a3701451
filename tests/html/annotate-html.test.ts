import fc from 'fast-check';
import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { htmlMarkup, type MentionPiece } from 'vn-party-model';
import { annotateHtml, findInHtml, readHtml } from 'vn-party-model/html';
import { pages } from '../support/html.js';
import { outlineOf } from '../support/pages.js';

const marked = htmlMarkup(() => ({ name: 'mark' }));
const linked = htmlMarkup(() => ({ name: 'a', attributes: { href: '#' } }));
const at = (start: number, end: number) => ({
  id: `x:${start}:${end}`,
  kind: 'x',
  start,
  end,
  text: '',
  value: 1,
});

// [what, source, written]
const rows = [
  ['a mention', '<p>15-NQ/TU</p>', '<p><mark>15-NQ/TU</mark></p>'],
  [
    'the pieces of one',
    '15<b>-NQ</b>/TU',
    '<mark>15</mark><b><mark>-NQ</mark></b><mark>/TU</mark>',
  ],
  ['one in another', '<i>Bí thư Tỉnh ủy</i>', '<i><mark>Bí thư <mark>Tỉnh ủy</mark></mark></i>'],
  ['references as they stand', '15&#45;NQ/TU&amp;', '<mark>15&#45;NQ/TU</mark>&amp;'],
  ['no blanks alone', '<b>số</b> <i>15-NQ/TU</i>', '<b>số</b> <i><mark>15-NQ/TU</mark></i>'],
  ['nothing unread', '<style>a{}</style>', '<style>a{}</style>'],
] as const;

test.each(rows)('marks %s', (_what, html, written) => {
  expect(annotateHtml(html, findInHtml(html), marked)).toBe(written);
});

test('leaves a blank between two elements alone', () => {
  const html = '<b>Chỉ thị</b> <i>05-CT/TW</i>';
  expect(annotateHtml(html, findInHtml(html), marked)).toBe(
    '<b><mark>Chỉ thị</mark></b> <i><mark>05-CT/TW</mark></i>',
  );
});

test('puts no link into a link of the page', () => {
  const html = '<a href="/1">Chỉ thị <b>05-CT/TW</b></a> và 15-NQ/TU';
  expect(annotateHtml(html, findInHtml(html), linked)).toBe(
    '<a href="/1">Chỉ thị <b>05-CT/TW</b></a> và <a href="#">15-NQ/TU</a>',
  );
});

// [what, source, stretch, written]
const stretches = [
  ['ends in tags', '<b>ab</b>c', [1, 6], '<b><mark>ab</mark></b>c'],
  ['ends in references', 'a&amp;b&lt;', [3, 9], 'a<mark>&amp;b&lt;</mark>'],
  ['lies in a tag', '<b>a</b>', [1, 2], '<b>a</b>'],
  ['lies in a script', '<script>a</script>', [8, 9], '<script>a</script>'],
  ['lies outside', 'a', [3, 5], 'a'],
] as const;

test.each(stretches)('takes a stretch that %s', (_what, html, [start, end], written) => {
  expect(annotateHtml(html, [at(start, end)], marked)).toBe(written);
});

test('says where a mention begins and ends, also one that does so in a tag', () => {
  const pieces: boolean[][] = [];
  const wrap = (content: string, _: unknown, { isStart, isEnd }: MentionPiece<unknown>): string => {
    pieces.push([isStart, isEnd]);
    return content;
  };
  annotateHtml('<b>a</b>b<b>c</b><br><p>d</p>', [at(1, 22)], { wrap });
  expect(pieces).toEqual([
    [true, false],
    [false, false],
    [false, true],
  ]);
});

describe('laws', () => {
  const places = fc.array(fc.tuple(fc.nat(400), fc.nat(60)), { maxLength: 6 });
  const anywhere = fc.tuple(pages, places).map(([html, given]) => ({
    html,
    mentions: given.map(([from, size]) => at(from, from + size)),
  }));

  test('without the marks it is the source, and the text is the same', () => {
    const wrap = (content: string): string => `<mark>${content}</mark>`;
    fc.assert(
      fc.property(anywhere, ({ html, mentions }) => {
        fc.pre(!html.includes('mark'));
        const written = annotateHtml(html, mentions, { wrap });
        expect(written.replace(/<\/?mark>/g, '')).toBe(html);
        expect(readHtml(written).text).toBe(readHtml(html).text);
      }),
      { numRuns: 300 },
    );
  });

  test('a browser sees the same page, with the marks', () => {
    const wrap = (content: string): string => `<x-mark>${content}</x-mark>`;
    fc.assert(
      fc.property(anywhere, ({ html, mentions }) => {
        const written = annotateHtml(html, [...mentions, ...findInHtml(html)], { wrap });
        for (const before of ['', '<div>', '<table><tr><td>']) {
          const [page, same] = [parse(before + written), parse(before + html)];
          expect(outlineOf(page, 'x-mark')).toBe(outlineOf(same, 'x-mark'));
        }
      }),
      { numRuns: 300 },
    );
  });

  test('every mention that is found is marked with all of its text', () => {
    fc.assert(
      fc.property(pages, (html) => {
        const texts = new Map<unknown, string>();
        const wrap = (content: string, mention: unknown): string => {
          texts.set(mention, (texts.get(mention) ?? '') + readHtml(content).text);
          return content;
        };
        const mentions = findInHtml(html);
        annotateHtml(html, mentions, { wrap });
        const signs = (text = ''): string => text.replace(/\s/g, '');
        for (const each of mentions) expect(signs(texts.get(each))).toBe(signs(each.text));
      }),
      { numRuns: 300 },
    );
  });
});
