import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordAnchors } from '../../src/text/word-scan.js';

const { scanFor } = wordAnchors();

/** The words of a text that are asked at, with who is asked. */
function asked(text: string, rows: readonly (readonly [string, readonly string[]])[]): string[] {
  const found: string[] = [];
  scanFor(rows)(text, 0, text.length, (who, at) => {
    found.push(`${who} ${/^[\p{L}\p{M}]+|^\d+/u.exec(text.slice(at))?.[0]}`);
  });
  return found;
}

// [what, text, anchor, words]
const rows: readonly (readonly [string, string, string, readonly string[]])[] = [
  ['whole words', 'ban ban.bang (ban)', 'ban', ['ban', 'ban', 'ban']],
  ['capitals', 'BAN Ban', 'ban', ['BAN', 'Ban']],
  ['the letter Đ and its look-alikes', 'đại Đại Ðại', 'đại', ['đại', 'Đại', 'Ðại']],
  ['letters with marks, not those without', 'ủy uy ùy', 'ủy', ['ủy']],
  ['what follows', 'hội nghị, hội trường, hội 5, hội', 'hội n', ['hội']],
  ['what follows over a line break and signs', 'hội\n**nghị**', 'hội n', ['hội']],
  ['numbers after a word', 'năm 2020, năm nay', 'năm 0', ['năm']],
  ['words that digits end', 'NQ57', 'nq', ['NQ']],
  ['nothing', '', 'ban', []],
];

test.each(rows)('sees %s', (_what, text, anchor, words) => {
  expect(asked(text, [['x', [anchor]]])).toEqual(words.map((word) => `x ${word}`));
});

test.each(['NFC', 'NFD'] as const)('sees %s text', (form) => {
  const text = 'Bộ Chính trị, Tỉnh uỷ, ĐẢNG BỘ'.normalize(form);
  const anchors = ['bộ c', 'uỷ', 'đảng b'];
  expect(asked(text, [['x', anchors]])).toHaveLength(3);
});

test('sees letters with one of their two marks', () => {
  for (const bo of ['bộ', 'bô\u0323', 'bọ\u0302', 'bo\u0323\u0302']) {
    expect(asked(`${bo} chính`, [['x', ['bộ c']]])).toHaveLength(1);
    expect(asked(`ban ${bo}`, [['x', ['ban b']]])).toHaveLength(1);
    expect(asked(`cấp ${bo.slice(1)}`, [['x', [`cấp ộ`]]])).toHaveLength(1);
  }
});

test('asks all who wait for a word, in their order', () => {
  const found = asked('khóa 5', [
    ['one', ['khóa']],
    ['two', ['khóa 0']],
    ['three', ['khóa x']],
  ]);
  expect(found).toEqual(['one khóa', 'two khóa']);
});

describe('in portions', () => {
  const pieces = fc.constantFrom('ban ', 'ủy', '15', '-', ' ', 'NQ', 'hội nghị', 'e\u0309', '\n');
  const texts = fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join(''));
  const anchors = ['ban', 'ủy', 'nq', 'hội n'];

  test('it asks at the same places, wherever a portion ends', () => {
    fc.assert(
      fc.property(texts, fc.array(fc.nat(120), { maxLength: 6 }), (text, cuts) => {
        const scan = scanFor([[0, anchors]]);
        const places = (ends: readonly number[]): number[] => {
          const found: number[] = [];
          let from = 0;
          for (const to of [...ends, text.length]) {
            scan(text, from, to, (_who, at) => found.push(at));
            from = to;
          }
          return found;
        };
        const ends = cuts.filter((cut) => cut < text.length).sort((one, other) => one - other);
        expect(places(ends)).toEqual(places([]));
      }),
      { numRuns: 2000 },
    );
  });
});
