import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mentionNotations } from 'vn-party-model/find';
import { wordAnchors } from 'vn-party-model/text';
import type { Mention, MentionNotation } from '../../src/text/mention.js';
import { mentionsIn, mentionsInPieces, mentionsOneByOne } from '../../src/text/mentions-in.js';
import { passages } from '../support/corpus.js';

type Any = MentionNotation<string, unknown>;
const notations = Object.values(mentionNotations) as readonly Any[];

async function streamed(pieces: readonly string[], least: number) {
  const found: Mention<string, unknown>[] = [];
  const mentions = mentionsInPieces(pieces, notations, undefined, least);
  for await (const mention of mentions) found.push(mention);
  return found;
}

function cut(text: string, places: readonly number[]): string[] {
  const ends = [...places.map((place) => place % (text.length + 1)), text.length];
  ends.sort((one, other) => one - other);
  return ends.map((end, index) => text.slice(index === 0 ? 0 : ends[index - 1], end));
}

const hard = [
  'e\u0302\u0323\u0323',
  '\ud83d\ude00',
  '\ud800',
  '\u200b',
  '1'.repeat(300),
  'Nghị quyết số ',
  '15-NQ/TU, ',
  'Ban Thường vụ Đảng ủy Khối Doanh nghiệp ',
  'hoàn thành tốt nhiệm vụ, ',
  'Chỉ thị 05, 06, 07, ',
  ' '.repeat(200),
  '\n\n',
];
const joined = passages.join('\n\n');
const texts = fc
  .tuple(
    fc.nat(joined.length),
    fc.integer({ min: 100, max: 12_000 }),
    fc.array(fc.tuple(fc.constantFrom(...hard), fc.nat(12_000)), { maxLength: 12 }),
    fc.constantFrom('NFC', 'NFD'),
  )
  .map(([start, length, insertions, form]) => {
    let text = (joined + joined).slice(start, start + length).normalize(form);
    for (const [piece, place] of insertions) {
      text =
        text.slice(0, place % (text.length + 1)) + piece + text.slice(place % (text.length + 1));
    }
    return text;
  });

describe('a text in pieces says the same as the whole text', () => {
  test('at ten thousand random cuts', async () => {
    let cuts = 0;
    await fc.assert(
      fc.asyncProperty(
        texts,
        fc.array(fc.nat(13_000), { minLength: 20, maxLength: 60 }),
        async (text, places) => {
          cuts += places.length;
          expect(await streamed(cut(text, places), 1)).toEqual(mentionsIn(text, notations));
        },
      ),
      { numRuns: 360 },
    );
    expect(cuts).toBeGreaterThan(10_000);
  }, 120_000);

  test('cut at every place around a mention, and unit by unit', async () => {
    const text = `${'a '.repeat(3000)}Chỉ thị số 05-CT/TW, ngày 15/5/2016 `
      .normalize('NFD')
      .repeat(2);
    const whole = mentionsIn(text, notations);
    expect(whole).toHaveLength(2);
    const from = (whole[0]?.start ?? 0) - 10;
    for (let place = from; place < from + 70; place++) {
      expect(await streamed(cut(text, [place]), 1)).toEqual(whole);
    }
    expect(await streamed(text.slice(from).split(''), 1)).toHaveLength(2);
  });

  test('in portions of the usual size', async () => {
    const text = joined.repeat(3);
    const pieces = cut(
      text,
      Array.from({ length: 997 }, (_, index) => index * 7919),
    );
    const found: Mention<string, unknown>[] = [];
    for await (const mention of mentionsInPieces(pieces, notations)) found.push(mention);
    expect(found).toEqual(mentionsIn(text, notations));
  });
});

test('one after another they are the same, and begin before the end is read', () => {
  const text = joined.repeat(2);
  expect([...mentionsOneByOne(text, notations)]).toEqual(mentionsIn(text, notations));
  let asked = 0;
  const counting: Any = {
    kind: 'x',
    anchors: wordAnchors('ban'),
    reader: () => (_source, at) => {
      asked++;
      return { mentions: [{ start: at, end: at + 3, value: asked }], next: at + 3 };
    },
  };
  const [first] = mentionsOneByOne('ban '.repeat(50_000), [counting]);
  expect(first?.value).toBe(1);
  expect(asked).toBeLessThan(10_000);
});

test('what a mention takes from elsewhere it takes from the text before', () => {
  for (const passage of passages) {
    const whole = mentionsIn(passage, notations);
    const last = whole.at(-1);
    if (last === undefined) continue;
    const shorter = mentionsIn(passage.slice(0, last.start), notations);
    const before = whole.filter(({ end }) => end < last.start - 200);
    expect(shorter.filter(({ end }) => end < last.start - 200)).toEqual(before);
  }
});
