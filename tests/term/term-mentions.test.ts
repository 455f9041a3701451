import { describe, expect, test } from 'vitest';
import { find, termMentions } from 'vn-party-model';
import { otherTermRows, type TermSaid, termRows } from '../fixtures/term-rows.js';

/** What the finder says, after it has shown that its offsets hold. */
function saidOf(text: string): TermSaid[] {
  return find(text, [termMentions]).map((mention) => {
    expect(text.slice(mention.start, mention.end)).toBe(mention.text);
    const { of, ordinal, start, end, isTenure } = mention.value;
    return [mention.text, of, ordinal, start, end, isTenure] as TermSaid;
  });
}

const full = (said: readonly TermSaid[]): unknown[] =>
  said.map(([text, of, ordinal, start, end, isTenure]) => [
    text,
    of,
    ordinal,
    start,
    end,
    isTenure,
  ]);

const rows = [...termRows, ...otherTermRows].map(([row, text, ...said]) => ({ row, text, said }));

test.each(rows)('row $row: "$text"', ({ text, said }) => {
  expect(saidOf(text)).toEqual(full(said));
});

describe('the same words', () => {
  const lines = rows.filter(({ text }) => !text.includes('\n'));

  test.each(lines)('decomposed, row $row: "$text"', ({ text, said }) => {
    const found = saidOf(text.normalize('NFD')).map(([words, ...rest]) => [
      words.normalize('NFC'),
      ...rest,
    ]);
    expect(found).toEqual(full(said));
  });

  test.each(lines)('with line breaks for blanks, row $row: "$text"', ({ text, said }) => {
    const found = saidOf(text.replaceAll(' ', '\r\n')).map(([words, ...rest]) => [
      words.replaceAll('\r\n', ' '),
      ...rest,
    ]);
    expect(found).toEqual(full(said));
  });
});

test('years that contradict their ordinal are given as said', () => {
  const [mention] = find('Trung ương Đảng khoá XIII nhiệm kì 2016 – 2021', [termMentions]);
  expect(mention?.value).toEqual({ of: 'party', ordinal: 13, start: 2016, end: 2021 });
});
