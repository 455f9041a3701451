import { expect, test } from 'vitest';
import {
  at,
  end,
  gap,
  hasCapital,
  isShouted,
  stretchOf,
  words,
} from '../../src/organization/running-text.js';
import { foldStretch } from '../../src/text/fold.js';
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
    expect(given.slice(stretch.at(index)).normalize('NFC')).toMatch(/^Tỉnh/);
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
  const read = at(words('thường vụ tỉnh ủy') + end);
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
  expect(stretchOf(source, one).text).toContain('ban th');
});
