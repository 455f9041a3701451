import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { htmlMarkup } from 'vn-party-model';
import { annotateHtml, findInHtml, readHtml } from 'vn-party-model/html';
import { pages, plainTexts } from '../support/html.js';

const border = '\n\ufffc.\n';

// [what, source, text]
const rows = [
  ['nothing', '', ''],
  ['text as it stands', 'a  b\r\n c', 'a  b\r\n c'],
  ['elements within a line, joined', '15<b>-NQ</b>/<span>T</span>U', '15-NQ/TU'],
  ['custom elements, joined', '15<x-y>-NQ</x-y>', '15-NQ'],
  ['blocks apart', '<p>a</p><div>b</div>', `a${border}b${border}`],
  ['a block in a line', 'a<p>b</p>c', `a${border}b${border}c`],
  ['cells apart', '<tr><td>1<td>2', `1${border}2`],
  ['items apart', '<ul><li>a<li>b</ul>', `a${border}b${border}`],
  ['names in any case', '<P>a</p><P>b', `a${border}b`],
  ['a break as a line break', 'a<br>b<br/>c</br>d', 'a\nb\nc\nd'],
  ['a place to break as nothing', '15-<wbr>NQ', '15-NQ'],
  ['soft hyphens, as they stand', 'a&shy;b\u00adc', 'a\u00adb\u00adc'],
  ['notes with a blank around', '15-NQ/TU<sup>1</sup>', '15-NQ/TU 1 '],
  ['references', '&amp;&#7883;&#x1ECB;&nbsp;&Eacute;', '&ịị\u00a0É'],
  ['a reference of two units', '&#x1F600;', '😀'],
  ['a reference of two code points', 'a&NotEqualTilde;b', 'a≂̸b'],
  ['references without a semicolon', '&ampx &copy2 &zothing &', '&x ©2 &zothing &'],
  ['a reference after an empty tag', 'a</>&amp;', 'a&'],
  ['no comment', '15<!-- > -->-NQ', '15-NQ'],
  ['no comment that is not closed', 'a<!-- b', 'a'],
  ['no declaration', '<!doctype html>a<?php b ?>c', 'ac'],
  ['no script', 'a<script>"<p>b</p>"</script>c', 'ac'],
  ['no script that is not closed', 'a<script>b', 'a'],
  ['no style', 'a<style>b{}</style>c', 'ac'],
  ['no title', '<title>a&amp;</title>b', 'b'],
  ['no form field', 'a<textarea><b>b</textarea>c<select><option>d</select>e', 'ace'],
  ['no template, nested ones too', 'a<template><template>b</template>c</template>d', 'ad'],
  ['no drawing', 'a<svg><title>b</title><text>c</text></svg>d', 'ad'],
  ['what follows an empty drawing', 'a<svg/>b<svg><style/><svg/></svg>c', 'abc'],
  ['no drawing with an empty element in it', '<svg><style/>a</svg>b', 'b'],
  ['no drawing with references in it', 'a&amp;<svg>&amp;&NotEqualTilde;</svg>b', 'a&b'],
  ['attributes with signs', '<a title="a>b" href=\'<p>\'>c</a>', 'c'],
  ['no tag that is not ended', 'a<p title="b', 'a'],
  ['no tag name that is not ended', 'a<p', 'a'],
  ['no empty tag that is not ended', 'a<b /', 'a'],
  ['no closing tag that is not ended', 'a</b /', 'a'],
  ['a sign at the end', 'a<', 'a<'],
  ['signs that are no tag', '1 < 2 <3 >4', '1 < 2 <3 >4'],
  ['no frame', 'a<iframe><p>b</iframe>c', 'ac'],
  ['nothing that is shown without scripts alone', 'a<noscript>b</noscript>c', 'ac'],
  ['no raw text', 'a<xmp><b>b</xmp>c<plaintext>d', 'ac'],
] as const;

test.each(rows)('reads %s', (_what, html, text) => {
  // A tag that is not ended may leave a border, which is nothing at an end.
  expect(readHtml(html).text.replace(/\n\ufffc\.\n$/, '')).toBe(text.replace(/\n\ufffc\.\n$/, ''));
});

test('says where each stretch stands, and whether in a link', () => {
  const link = { inLink: true };
  expect(readHtml('a<a>&lt;<br></a>').segments).toEqual([
    { from: 'text', start: 0, sourceStart: 0, sourceEnd: 1, inLink: false },
    { from: 'reference', start: 1, sourceStart: 4, sourceEnd: 8, ...link },
    { from: 'tag', start: 2, sourceStart: 8, sourceEnd: 8, ...link },
  ]);
});

test('nothing stands for what is not there, and a tag stands where it begins', () => {
  expect(readHtml('<p')).toEqual({ text: '', segments: [] });
  expect(readHtml('</p')).toEqual({ text: '', segments: [] });
  const places = (html: string) =>
    readHtml(html).segments.map(({ from, start, sourceStart, inLink }) => [
      from,
      start,
      sourceStart,
      inLink,
    ]);
  expect(places('<a>x</a>y</p>z<SUP>1</sup>')).toEqual([
    ['text', 0, 3, true],
    ['text', 1, 8, false],
    ['tag', 2, 9, false],
    ['text', 6, 13, false],
    ['tag', 7, 14, false],
    ['text', 8, 19, false],
    ['tag', 9, 20, false],
  ]);
  expect(places('<p></p>a<p></p><p>b')).toEqual([
    ['text', 0, 7, false],
    ['tag', 1, 8, false],
    ['text', 5, 18, false],
  ]);
});

describe('laws', () => {
  test('text without markup is read as it is', () => {
    fc.assert(
      fc.property(plainTexts, (text) => {
        expect(readHtml(text).text).toBe(text);
      }),
    );
  });

  test('segments follow each other, in the text and in the source', () => {
    fc.assert(
      fc.property(pages, (html) => {
        const { text, segments } = readHtml(html);
        let [start, source] = [0, 0];
        for (const [index, segment] of segments.entries()) {
          const end = segments[index + 1]?.start ?? text.length;
          expect(segment.start).toBe(start);
          expect(end).toBeGreaterThan(start);
          expect(segment.sourceStart).toBeGreaterThanOrEqual(source);
          expect(segment.sourceEnd).toBeGreaterThanOrEqual(segment.sourceStart);
          const written = html.slice(segment.sourceStart, segment.sourceEnd);
          const read = text.slice(start, end);
          if (segment.from === 'text') expect(read).toBe(written);
          if (segment.from === 'reference') expect(readHtml(written).text).toBe(read);
          if (segment.from === 'tag') expect(['\n', ' ', border]).toContain(read);
          [start, source] = [end, segment.sourceEnd];
        }
      }),
      { numRuns: 300 },
    );
  });
});

// What quadratic readers stop at.
test.each([
  '<b>',
  '</b>',
  '<p>',
  '<svg>',
  '<template>',
  '<title>',
  '<!--',
  '<a title="',
  '&',
  '&#',
  '&amp',
  '&amp;',
  '<',
  '</',
  '<p ',
  '<br>',
])('comes to an end on half a megabyte of %s', (piece) => {
  const html = piece.repeat(500_000 / piece.length);
  const { text, segments } = readHtml(html);
  expect(segments.length).toBeLessThanOrEqual(html.length);
  expect(annotateHtml(html, findInHtml(html), htmlMarkup())).toBe(html);
  expect(text.length).toBeLessThanOrEqual(2 * html.length);
});
