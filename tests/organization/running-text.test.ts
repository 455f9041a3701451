import { expect, test } from 'vitest';
import {
  at,
  begin,
  end,
  gap,
  hasCapital,
  isShouted,
  stretchOf,
  words,
} from '../../src/organization/running-text.js';
import { foldStretch, offsetAt } from '../../src/text/fold.js';
import { runningText } from '../../src/text/running-text.js';

const text = 'Ban Thường vụ\r\nTỉnh uỷ họp.\n\nHết';

test('a stretch is folded, and knows capitals and line breaks', () => {
  const stretch = stretchOf(runningText(text), foldStretch(text, 0, text.length));
  expect(stretch.text).toBe('ban thường vụ \ue000tỉnh ủy họp.\ue001\nhết'.replace('\n', ' '));
  expect(stretch.isCapital(0)).toBe(true);
  expect(stretch.isCapital(1)).toBe(false);
  expect(hasCapital(stretch, 1, 6)).toBe(true);
  expect(hasCapital(stretch, 5, 12)).toBe(false);
});

test('places are those of the text as given, decomposed too', () => {
  for (const given of [text, text.normalize('NFD')]) {
    const stretch = stretchOf(runningText(given), foldStretch(given, 4, given.length));
    const index = stretch.text.indexOf('tỉnh');
    expect(given.slice(offsetAt(stretch, index)).normalize('NFC')).toMatch(/^Tỉnh/);
    expect(stretch.isCapital(index)).toBe(true);
  }
});

test('words in capitals are told', () => {
  const stretch = stretchOf(
    runningText('HUYỆN ỦY Quốc Oai'),
    foldStretch('HUYỆN ỦY Quốc Oai', 0, 40),
  );
  expect(isShouted(stretch, 8)).toBe(true);
  expect(isShouted(stretch, 13)).toBe(false);
});

test('patterns read at one place, over one line break and no empty line', () => {
  const read = at(() => words('thường vụ tỉnh ủy') + end);
  const { text: folded } = stretchOf(runningText(text), foldStretch(text, 0, text.length));
  expect(read(folded, 4)?.[0]).toContain('tỉnh ủy');
  expect(read(folded, 0)).toBeNull();
  const apart = stretchOf(
    runningText('thường vụ\n\ntỉnh ủy'),
    foldStretch('thường vụ\n\ntỉnh ủy', 0, 40),
  ).text;
  expect(read(apart, 0)).toBeNull();
  expect(words('a b')).toBe(`a${gap}b`);
});

test('a stretch is made once a block, and anew for the next', () => {
  const source = runningText(text);
  const [one, other] = [foldStretch(text, 0, 12), foldStretch(text, 4, 20)];
  expect(stretchOf(source, one)).toBe(stretchOf(source, one));
  expect(stretchOf(source, other).text).toBe(stretchOf(runningText(text), other).text);
  expect(stretchOf(source, other)).toBe(stretchOf(source, other));
  expect(stretchOf(source, one).text).toContain('ban th');
});

const [line, paragraph] = ['\ue000', '\ue001'];

// [text, folded]
const breaks: readonly (readonly [string, string])[] = [
  ['Một\nHai', `một${line}hai`],
  ['Một\nHai\nBa', `một${line}hai${line}ba`],
  ['Một\n\nHai', `một${paragraph} hai`],
  ['Một\n \nHai', `một${paragraph}  hai`],
  ['Một\n\t\nHai', `một${paragraph}  hai`],
  ['Một\n\u00a0\nHai', `một${paragraph}  hai`],
  ['Một\r\n\r\nHai', `một ${paragraph}  hai`],
  ['Một\n\n\nHai', `một${paragraph} ${line}hai`],
  ['Một\n\nHai\nBa', `một${paragraph} hai${line}ba`],
  ['Một\n.\nHai', `một${line}.${line}hai`],
  ['Một Hai', 'một hai'],
  ['\n', line],
];

test.each(breaks)('the line breaks of %j', (given, folded) => {
  const source = runningText(`xx${given}`);
  expect(stretchOf(source, foldStretch(source.text, 2, source.text.length)).text).toBe(folded);
});

test('a word in capitals has two at its end', () => {
  const shouted = (given: string, index: number): boolean =>
    isShouted(stretchOf(runningText(given), foldStretch(given, 0, given.length)), index);
  expect([shouted('ABc', 2), shouted('aBc', 2), shouted('Abc', 2), shouted('abc', 2)]).toEqual([
    true,
    false,
    false,
    false,
  ]);
});

test('capitals are looked for from the first place to the last', () => {
  const stretch = stretchOf(runningText('aBc'), foldStretch('aBc', 0, 3));
  const found = [0, 1, 2, 3].flatMap((start) =>
    [0, 1, 2, 3].filter((stop) => hasCapital(stretch, start, stop)).map((stop) => [start, stop]),
  );
  expect(found).toEqual([
    [0, 2],
    [0, 3],
    [1, 2],
    [1, 3],
  ]);
});

test.each([
  [begin, 'đảng ủy', [0]],
  [begin, 'xđảng 1đảng đảng', [12]],
  [begin, '/đảng b-đảng -đảng (đảng', [14, 20]],
] as const)('%s finds a word that begins in %j at %j', (pattern, given, places) => {
  const found = [...given.matchAll(new RegExp(`${pattern}đảng`, 'g'))].map(({ index }) => index);
  expect(found).toEqual(places);
});

test('a word ends where no letter and no digit goes on', () => {
  const ends = (after: string): boolean => new RegExp(`ủy${end}`).test(`ủy${after}`);
  expect(['', ' ', '.', '-', line].map(ends)).toEqual([true, true, true, true, true]);
  expect(['a', 'đ', 'ỹ', '1', 'à'].map(ends)).toEqual([false, false, false, false, false]);
});
