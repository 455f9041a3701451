import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isInside, type MentionPiece, weave } from '../../src/annotate/weave.js';
import { mentionsAnywhere } from '../support/spans.js';

interface Named {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const named = (name: string, start: number, end: number): Named => ({ name, start, end });
const placed = <M extends { start: number; end: number }>(mentions: readonly M[]) =>
  mentions.map((mention) => ({ mention, start: mention.start, end: mention.end }));
const runOf = ([start, end]: readonly [number, number]) => ({ start, end, inLink: false });
const bracketed = {
  text: (stretch: string): string => stretch,
  wrap: (content: string, { name }: Named): string => `${name}(${content})`,
};
const letters = 'abcdefghij';
const woven = (
  mentions: readonly Named[],
  runs: readonly (readonly [number, number])[] = [[0, 10]],
) => weave(letters, placed(mentions), bracketed, runs.map(runOf));

// [what, mentions, written]
const rows: readonly (readonly [string, readonly Named[], string])[] = [
  ['nothing', [], 'abcdefghij'],
  ['one', [named('A', 2, 4)], 'abA(cd)efghij'],
  ['the whole text', [named('A', 0, 10)], 'A(abcdefghij)'],
  ['two side by side', [named('A', 0, 2), named('B', 2, 4)], 'A(ab)B(cd)efghij'],
  ['in any order', [named('B', 2, 4), named('A', 0, 2)], 'A(ab)B(cd)efghij'],
  ['one in another', [named('A', 0, 6), named('B', 2, 4)], 'A(abB(cd)ef)ghij'],
  ['one at the end of another', [named('A', 0, 4), named('B', 2, 4)], 'A(abB(cd))efghij'],
  ['the longer outside where both begin', [named('B', 0, 2), named('A', 0, 4)], 'A(B(ab)cd)efghij'],
  ['two alike, as given', [named('A', 0, 2), named('B', 0, 2)], 'A(B(ab))cdefghij'],
  ['the inner of two that cross, cut', [named('A', 0, 4), named('B', 2, 6)], 'A(abB(cd))B(ef)ghij'],
  [
    'three that cross, the longest outside after the cut',
    [named('A', 0, 4), named('B', 2, 6), named('C', 3, 8)],
    'A(abB(cC(d)))C(B(ef)gh)ij',
  ],
  ['none that does not lie in the text', [named('A', -1, 3), named('B', 8, 11)], 'abcdefghij'],
  ['none that is empty or no stretch', [named('A', 3, 3), named('B', 4, 2)], 'abcdefghij'],
  ['none whose place is no number', [named('A', Number.NaN, 3)], 'abcdefghij'],
];

test.each(rows)('writes %s', (_what, mentions, written) => {
  expect(woven(mentions)).toBe(written);
});

// [what, mentions, runs, written]
const runRows: readonly (readonly [
  string,
  readonly Named[],
  readonly (readonly [number, number])[],
  string,
])[] = [
  ['copies what is between runs', [], [[2, 4]], 'abcdefghij'],
  [
    'cuts a mention at runs',
    [named('A', 1, 8)],
    [
      [0, 3],
      [5, 9],
    ],
    'aA(bc)deA(fgh)ij',
  ],
  [
    'cuts nested ones',
    [named('A', 0, 9), named('B', 1, 8)],
    [
      [0, 3],
      [5, 9],
    ],
    'A(aB(bc))deA(B(fgh)i)j',
  ],
  [
    'keeps to the run where a mention ends',
    [named('A', 1, 4)],
    [
      [0, 3],
      [5, 9],
    ],
    'aA(bc)defghij',
  ],
  [
    'begins where the run begins',
    [named('A', 4, 7)],
    [
      [0, 3],
      [5, 9],
    ],
    'abcdeA(fg)hij',
  ],
  [
    'leaves a mention between runs',
    [named('A', 3, 5)],
    [
      [0, 3],
      [5, 9],
    ],
    'abcdefghij',
  ],
];

test.each(runRows)('%s', (_what, mentions, runs, written) => {
  expect(woven(mentions, runs)).toBe(written);
});

test('says which piece of a mention is written, and what is around it', () => {
  const pieces: MentionPiece<Named>[] = [];
  const wrap = (content: string, _: Named, piece: MentionPiece<Named>): string => {
    pieces.push(piece);
    return content;
  };
  const [a, b] = [named('A', 0, 4), named('B', 2, 6)];
  const run = { start: 0, end: 10, inLink: true };
  weave(letters, placed([a, b]), { ...bracketed, wrap }, [run]);
  const around = undefined;
  const whole = { mention: a, start: 0, end: 4, isStart: true, isEnd: true, around, inLink: true };
  const inner = { mention: b, start: 2, end: 4, isStart: true, isEnd: false, inLink: true };
  const rest = { ...inner, start: 4, end: 6, isStart: false, isEnd: true, around };
  expect(pieces).toEqual([{ ...inner, around: whole }, whole, rest]);
  const isA = (piece: MentionPiece<Named>): boolean => piece.mention === a;
  expect(pieces.map((piece) => isInside(piece, isA))).toEqual([true, false, false]);
});

test('cuts a mention no more often than other mentions end', () => {
  let pieces = 0;
  const crossing = Array.from({ length: 200 }, (_, index) => named('A', index, index + 9));
  const wrap = (content: string): string => {
    pieces += 1;
    return content;
  };
  weave('a'.repeat(300), placed(crossing), { ...bracketed, wrap }, [runOf([0, 300])]);
  expect(pieces).toBeLessThanOrEqual(200 * 9);
});

describe('laws', () => {
  test('each unit lies in exactly the mentions that hold it, and the text is left', () => {
    fc.assert(
      fc.property(mentionsAnywhere, ({ text, mentions }) => {
        const units: number[][] = Array.from({ length: text.length }, () => []);
        const told = mentions.map((mention, index) => ({ ...mention, index }));
        const render = {
          text: bracketed.text,
          wrap: (content: string, _: unknown, piece: MentionPiece<{ index: number }>): string => {
            for (let at = piece.start; at < piece.end; at++) units[at]?.push(piece.mention.index);
            return content;
          },
        };
        const written = weave(text, placed(told), render, [runOf([0, text.length])]);
        expect(written).toBe(text);
        for (const [at, indices] of units.entries()) {
          const held = told.filter(({ start, end }) => start <= at && at < end);
          expect(indices.sort()).toEqual(held.map(({ index }) => index).sort());
        }
      }),
    );
  });

  test('pieces begin once, end once, and lie in those around them', () => {
    fc.assert(
      fc.property(mentionsAnywhere, ({ text, mentions }) => {
        const starts = new Map<unknown, number>();
        const ends = new Map<unknown, number>();
        const wrap = (content: string, mention: unknown, piece: MentionPiece<unknown>): string => {
          if (piece.isStart) starts.set(mention, (starts.get(mention) ?? 0) + 1);
          if (piece.isEnd) ends.set(mention, (ends.get(mention) ?? 0) + 1);
          const { around = { start: 0, end: text.length } } = piece;
          expect(around.start <= piece.start && piece.end <= around.end).toBe(true);
          return content;
        };
        weave(text, placed(mentions), { ...bracketed, wrap }, [runOf([0, text.length])]);
        expect(mentions.map((each) => [starts.get(each), ends.get(each)])).toEqual(
          mentions.map(() => [1, 1]),
        );
      }),
    );
  });
});
