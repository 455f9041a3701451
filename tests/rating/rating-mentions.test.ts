import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { find, ratingMentions } from 'vn-party-model';
import { sharesIn } from 'vn-party-model/text';
import { ratingRows } from '../fixtures/rating-rows.js';
import { ratedSentences, unratedSentences } from '../fixtures/rating-sentences.js';

/** The levels that the finder gives, after it has shown that its offsets hold. */
function levelsIn(text: string): string[] {
  return find(text, [ratingMentions]).map(({ kind, start, end, text: found, value }) => {
    expect(kind).toBe('rating');
    expect(text.slice(start, end)).toBe(found);
    return `${value.level}${value.atLeast ? '+' : ''}`;
  });
}

describe('rows of the fact base', () => {
  test('are all there', () => {
    expect(new Set(ratingRows.map(([row]) => row)).size).toBe(45);
  });

  test.each(ratingRows)('row %i: "%s" says %j', (_row, text, levels, shares) => {
    expect(levelsIn(text)).toEqual(levels);
    expect(sharesIn(text).map(({ value }) => value)).toEqual(shares);
  });

  test.each(ratingRows)('row %i says the same decomposed: "%s"', (_row, text, levels) => {
    expect(levelsIn(text.normalize('NFD'))).toEqual(levels);
  });

  test.each(ratingRows)('row %i says the same with other blanks: "%s"', (_row, text, levels) => {
    expect(levelsIn(text.replaceAll(' ', '\u00a0'))).toEqual(levels);
    expect(levelsIn(text.replaceAll('nhiệm vụ', 'nhiệm\nvụ'))).toEqual(levels);
  });
});

const wide = (text: string): string => text.replaceAll(' ', '  ');

test.each(ratedSentences)('"%s" says %j, with any blanks', (text, levels) => {
  expect(levelsIn(text)).toEqual(levels);
  expect(levelsIn(wide(text))).toEqual(levels);
});

test.each(unratedSentences)('%s is no rating: "%s"', (_what, text) => {
  expect(levelsIn(text)).toEqual([]);
  expect(levelsIn(wide(text))).toEqual([]);
});

test('words reach from the fitness of a member to "or better"', () => {
  const text = 'xếp loại đủ tư cách, hoàn thành tốt nhiệm vụ trở lên.';
  const [mention] = find(text, [ratingMentions]);
  expect(mention?.text).toBe('đủ tư cách, hoàn thành tốt nhiệm vụ trở lên');
});

test('a soft hyphen and a line break inside stay where they are', () => {
  const text = 'xếp loại hoàn\u00ad thành\r\ntốt nhiệm\u00a0vụ';
  const [mention] = find(text, [ratingMentions]);
  expect(mention?.text).toBe('hoàn\u00ad thành\r\ntốt nhiệm\u00a0vụ');
  expect(mention?.value).toEqual({ level: 'good' });
});

test('sentences put together say what they say apart', () => {
  const all = [...ratedSentences, ...unratedSentences.map(([, text]) => [text, []] as const)];
  fc.assert(
    fc.property(fc.shuffledSubarray(all.slice(), { minLength: 1 }), (chosen) => {
      const text = chosen.map(([sentence]) => sentence.replace(/[.!]?$/, '.')).join('\n\n\n');
      expect(levelsIn(text)).toEqual(chosen.flatMap(([, levels]) => levels));
    }),
  );
});

test('long runs of levels are read to their end', () => {
  const text = 'xếp loại hoàn thành tốt nhiệm vụ; '.repeat(300);
  expect(find(text, [ratingMentions])).toHaveLength(300);
});

describe('in a list one level that is a rating makes ratings of those beside it', () => {
  const list = (between: string): string =>
    `xếp loại hoàn thành tốt nhiệm vụ${between}hoàn thành nhiệm vụ`;

  test.each([
    [', '],
    ['; '],
    [' và '],
    [' hoặc '],
    [' hay '],
    [' rồi '],
    [' tiếp   đến '],
    [' lên '],
    [' xuống  đến '],
    ['   tới '],
    ['” và “'],
    [' / '],
    ['  -  '],
    ['; 2) '],
    [', 10)   '],
    [' và   "'],
    [', và 3. '],
  ])('with "%s" between', (between) => {
    expect(levelsIn(list(between))).toEqual(['good', 'completed']);
  });

  test.each([[' và các '], [' ab) '], [', 2, ']])('but not with "%s" between', (between) => {
    expect(levelsIn(list(between))).toEqual(['good']);
  });

  test('but not of tasks', () => {
    const text = 'xếp loại hoàn thành tốt nhiệm vụ; hoàn thành nhiệm vụ được giao';
    expect(levelsIn(text)).toEqual(['good']);
  });

  test('and three levels are a list, two are not', () => {
    const two = 'đã hoàn thành tốt nhiệm vụ, hoàn thành nhiệm vụ';
    expect(levelsIn(two)).toEqual([]);
    expect(levelsIn(`${two}, hoàn thành xuất sắc nhiệm vụ`)).toEqual([
      'good',
      'completed',
      'excellent',
    ]);
  });
});

// [sign between the words, are they of one sentence]
const signs: readonly (readonly [string, boolean])[] = [
  ...['. ', '! ', '? ', '; '].map((sign) => [sign, false] as const),
  ...[': ', '.', ' ', ' / '].map((sign) => [sign, true] as const),
];

test.each(signs)('words before "%s" speak of the level after it: %s', (sign, isOne) => {
  expect(find(`xếp loại${sign}hoàn thành tốt nhiệm vụ`, [ratingMentions])).toHaveLength(+isOne);
});
