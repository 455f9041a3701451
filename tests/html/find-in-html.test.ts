import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findMentions } from 'vn-party-model';
import { findInHtml, readHtml } from 'vn-party-model/html';
import { pages, plainTexts } from '../support/html.js';

const found = (html: string): string[] =>
  findInHtml(html, { kinds: ['document'] }).map(({ start, end }) => html.slice(start, end));

// [what, source, documents]
const rows = [
  ['in a paragraph', '<p>theo Chỉ thị số 05-CT/TW</p>', ['Chỉ thị số 05-CT/TW']],
  ['across elements', '<b>Chỉ thị</b> số <i>05</i>-CT/TW', ['Chỉ thị</b> số <i>05</i>-CT/TW']],
  [
    'written in references',
    'Ch&#7881; th&#7883;&nbsp;05-CT&sol;TW',
    ['Ch&#7881; th&#7883;&nbsp;05-CT&sol;TW'],
  ],
  ['across a place to break', '05-<wbr>CT/&shy;TW', ['05-<wbr>CT/&shy;TW']],
  ['across a comment', '05<!-- a -->-CT/TW', ['05<!-- a -->-CT/TW']],
  ['across a line break', 'Chỉ thị số<br>05-CT/TW', ['Chỉ thị số<br>05-CT/TW']],
  ['not from a paragraph to the next', '<p>Chỉ thị số</p><p>05-CT/TW</p>', ['05-CT/TW']],
  ['not from a cell to the next', '<td>Chỉ thị số<td>05-CT/TW', ['05-CT/TW']],
  ['not in an attribute', '<a title="05-CT/TW">x</a>', []],
  ['not in a script', '<script>"05-CT/TW"</script>', []],
  ['before the mark of a note', '05-CT/TW<sup>1</sup>', ['05-CT/TW']],
] as const;

test.each(rows)('finds %s', (_what, html, documents) => {
  expect(found(html)).toEqual(documents);
});

test('resolves what was named in an earlier paragraph', () => {
  const html = '<p>Nghị quyết số 18-NQ/TW</p><p>Nghị quyết <i>18</i></p>';
  const [, repeat] = findInHtml(html, { kinds: ['document'] });
  expect(repeat?.value.resolved).toBe('18-NQ/TW');
});

describe('laws', () => {
  test('text without markup gives what findMentions gives', () => {
    fc.assert(
      fc.property(plainTexts, (text) => {
        expect(findInHtml(text)).toEqual(findMentions(text));
      }),
    );
  });

  test('the text of a mention is that of its stretch of the source', () => {
    fc.assert(
      fc.property(pages, (html) => {
        for (const { start, end, text } of findInHtml(html)) {
          expect(readHtml(html.slice(start, end)).text).toBe(text);
          expect(text).not.toContain('\ufffc');
        }
      }),
      { numRuns: 300 },
    );
  });

  test('elements within a line do not change what is found', () => {
    const tag = fc.constantFrom(
      '<b>',
      '</b>',
      '<i class="a>b">',
      '</i>',
      '<wbr>',
      '<!-- - -->',
      '<a>',
      '</a>',
    );
    const cuts = fc.array(fc.tuple(fc.nat(), tag), { maxLength: 12 });
    fc.assert(
      fc.property(plainTexts, cuts, (text, places) => {
        const pieces = text.split('');
        for (const [place, written] of places) {
          const at = place % (text.length + 1);
          pieces[at] = `${written}${pieces[at] ?? ''}`;
        }
        const html = pieces.join('');
        const words = (mentions: readonly { kind: string; text: string; value: unknown }[]) =>
          mentions.map(({ kind, text: found, value }) => [kind, found, value]);
        expect(words(findInHtml(html))).toEqual(words(findMentions(text)));
      }),
    );
  });

  test('letters written as references do not change what is found', () => {
    fc.assert(
      fc.property(plainTexts, fc.infiniteStream(fc.nat(3)), (text, choices) => {
        const html = [...text]
          .map((letter) => {
            const code = letter.codePointAt(0) ?? 0;
            const choice = choices.next().value;
            return choice === 0 ? `&#${code};` : choice === 1 ? `&#x${code.toString(16)};` : letter;
          })
          .join('');
        const places = findInHtml(html).map(({ kind, text: found, start, end }) => [
          kind,
          found,
          readHtml(html.slice(start, end)).text,
        ]);
        expect(places).toEqual(
          findMentions(text).map(({ kind, text: found }) => [kind, found, found]),
        );
      }),
    );
  });
});
