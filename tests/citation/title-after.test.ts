import { expect, test } from 'vitest';
import { titleAfter } from '../../src/citation/title-after.js';

const text = '18-NQ/TW ngày 25/10/2017 của Trung ương về quản lý và sử dụng đất. Chi bộ họp.';
const said = titleAfter(text, 8);

test('the words after "về", to the end of the sentence', () => {
  expect(text.slice(said?.start, said?.end)).toBe('quản lý và sử dụng đất');
});

test('fit a title by its own syllables', () => {
  expect(said?.fits('quản lý và sử dụng đất')).toBe(1);
  expect(said?.fits('sắp xếp tổ chức bộ máy')).toBe(0);
  expect(said?.fits('')).toBe(0);
});

test('are not there without "về" in the sentence', () => {
  expect(titleAfter('18-NQ/TW. Chi bộ về làng', 8)).toBeUndefined();
});

// [what follows the code, the words]
const rows: readonly (readonly [string, string | undefined])[] = [
  [' về việc quản lý; và về đất', 'quản lý'],
  [' về đất  . Hai', 'đất'],
  ['\nvề đất', 'đất'],
  ['; về đất', undefined],
  [` ${'a'.repeat(119)} về đất`, 'đất'],
  [` ${'a'.repeat(120)} về đất`, undefined],
];

test.each(rows)('of "18-NQ/TW%s" are %s', (after, expected) => {
  const whole = `18-NQ/TW${after}`;
  const found = titleAfter(whole, 8);
  expect(found && whole.slice(found.start, found.end)).toBe(expected);
});

test('fit in part, whatever is common to titles left out', () => {
  const about = titleAfter('18-NQ/TW về trồng rừng và nuôi cá', 8);
  expect(about?.fits('Trồng rừng')).toBe(1);
  expect(about?.fits('trồng lúa, nuôi tôm')).toBe(0.5);
  const words = 'và của các trong về việc đến năm với cho là đảng trung ương nhà nước công tác';
  for (const word of `${words} tiếp tục một số`.split(' ')) {
    expect(about?.fits(`${word} rừng`), word).toBe(1);
    expect(titleAfter(`18-NQ/TW về ${word}`, 8)?.fits(`${word} rừng`), word).toBe(0);
  }
});
