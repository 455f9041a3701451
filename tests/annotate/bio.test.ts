import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findMentions, toBio, toConll } from 'vn-party-model';
import { outermost } from '../../src/annotate/outermost.js';
import { mentionsAnywhere } from '../support/spans.js';

const tagged = (text: string): string[] =>
  toBio(text, findMentions(text)).map(({ text: token, tag }) => `${token} ${tag}`);

// [what, text, tokens]
const rows = [
  ['syllables', 'theo khóa XIII', ['theo O', 'khóa B-term', 'XIII I-term']],
  [
    'each sign alone',
    '(15-NQ/TU).',
    [
      '( O',
      '15 B-document',
      '- I-document',
      'NQ I-document',
      '/ I-document',
      'TU I-document',
      ') O',
      '. O',
    ],
  ],
  [
    'the outermost alone',
    'Bí thư Tỉnh ủy',
    ['Bí B-post', 'thư I-post', 'Tỉnh I-post', 'ủy I-post'],
  ],
  ['letters with their marks', 'đê\u0301n'.normalize('NFD'), [`${'đê\u0301n'.normalize('NFD')} O`]],
  ['syllables with soft hyphens', 'nghị\u00adquyết', ['nghị\u00adquyết O']],
  ['signs of two units', '😀a', ['😀 O', 'a O']],
  ['nothing', ' \n ', []],
] as const;

test.each(rows)('tags %s', (_what, text, tokens) => {
  expect(tagged(text)).toEqual(tokens);
});

test('an empty line stands between lines, but not inside a mention', () => {
  const text = 'Chỉ thị số\n05-CT/TW\n\nkhóa XIII\n';
  expect(toConll(text, findMentions(text)).split('\n')).toEqual([
    'Chỉ\tB-document',
    'thị\tI-document',
    'số\tI-document',
    '05\tI-document',
    '-\tI-document',
    'CT\tI-document',
    '/\tI-document',
    'TW\tI-document',
    '',
    'khóa\tB-term',
    'XIII\tI-term',
    '',
  ]);
});

test('no empty line stands before the first token, or between two of a line', () => {
  expect(toConll('\n\na b\r\nc', [])).toBe('a\tO\nb\tO\n\nc\tO\n');
});

describe('laws', () => {
  test('tokens are all that is not blank, in order', () => {
    fc.assert(
      fc.property(mentionsAnywhere, ({ text, mentions }) => {
        const tokens = toBio(text, mentions);
        let at = 0;
        for (const { text: token, start, end } of tokens) {
          expect(text.slice(start, end)).toBe(token);
          expect(text.slice(at, start)).toMatch(/^\s*$/);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(text.slice(at)).toMatch(/^\s*$/);
      }),
    );
  });

  test('the tags say which mentions there are, without those of blanks', () => {
    fc.assert(
      fc.property(mentionsAnywhere, ({ text, mentions }) => {
        const read: { kind: string; start: number; end: number }[] = [];
        for (const { start, end, tag } of toBio(text, mentions)) {
          const last = read.at(-1);
          if (tag.startsWith('B-')) read.push({ kind: tag.slice(2), start, end });
          else if (tag !== 'O' && last) last.end = end;
        }
        const wanted = outermost(text, mentions)
          .map(({ kind, start, end, text: found }) => ({
            kind,
            start: end - found.trimStart().length,
            end: start + found.trimEnd().length,
          }))
          .filter(({ start, end }) => start < end);
        expect(read).toEqual(wanted);
      }),
    );
  });

  test('columns are two, and as many lines as tokens have them', () => {
    fc.assert(
      fc.property(mentionsAnywhere, ({ text, mentions }) => {
        const lines = toConll(text, mentions).split('\n');
        expect(lines.pop()).toBe('');
        const rows = lines.filter((line) => line !== '').map((line) => line.split('\t'));
        expect(rows).toEqual(toBio(text, mentions).map(({ text: token, tag }) => [token, tag]));
      }),
    );
  });
});
