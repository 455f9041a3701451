import { expect, test } from 'vitest';
import { type Standing, standingOf } from '../../src/rating/rating-context.js';
import { levelWordsIn } from '../../src/rating/rating-words.js';

// [folded text, how its first level stands]
const rows: readonly (readonly [string, Standing])[] = [
  ['xếp loại chất lượng ở mức hoàn thành tốt nhiệm vụ', 'rating'],
  ['xếp loại công chức không hoàn thành nhiệm vụ', 'rating'],
  ['16/16 hoàn thành tốt nhiệm vụ', 'rating'],
  ['“hoàn thành tốt nhiệm vụ”', 'rating'],
  ['hoàn thành xuất sắc nhiệm vụ tiêu biểu', 'rating'],
  ['hoàn thành xuất sắc nhiệm vụ 5 năm liền', 'rating'],
  ['| hoàn thành tốt nhiệm vụ | 12', 'rating'],
  ['chi bộ a | hoàn thành tốt nhiệm vụ', 'rating'],
  ['| đã hoàn thành tốt nhiệm vụ | 12', 'open'],
  ['đã hoàn thành tốt nhiệm vụ', 'open'],
  ['xếp loại hoàn thành tốt nhiệm vụ được giao', 'none'],
  ['mức độ hoàn thành nhiệm vụ', 'none'],
  ['chưa hoàn thành nhiệm vụ', 'none'],
  ['đạt trong sạch, vững mạnh', 'rating'],
  ['xây dựng chi bộ đạt trong sạch, vững mạnh', 'rating'],
  ['xây dựng chi bộ trong sạch, vững mạnh', 'none'],
  ['chi bộ trong sạch, vững mạnh', 'open'],
  ['riêng năm 2012 trong sạch, vững mạnh tiêu biểu', 'rating'],
  ['năm 2012 trong sạch, vững mạnh', 'open'],
  ['xếp loại yếu kém', 'rating'],
  ['hạn chế, yếu kém', 'none'],
  ['cơ sở đảng yếu kém', 'open'],
  ['tsvm', 'rating'],
  ['đạt mức độ hoàn thành nhiệm vụ', 'rating'],
  ['chất lượng ở mức độ: “hoàn thành nhiệm vụ', 'rating'],
  ['xếp loại ở mức độ hoàn thành nhiệm vụ', 'rating'],
  ['xếp loại mức độ hoàn thành nhiệm vụ', 'none'],
  ['chất lượng mức độ: hoàn thành nhiệm vụ', 'none'],
  ...['xếp loại ở', 'chất lượng ở', 'đạt', 'ở'].flatMap((words) =>
    ['', ':', ' :', ' "', ': “'].map(
      (sign) => [`đã ${words} mức độ${sign} hoàn thành nhiệm vụ`, 'rating'] as const,
    ),
  ),
  ['đã xem mức độ: hoàn thành nhiệm vụ', 'none'],
  ['đã ở mức độ hoàn thành nhiệm vụ', 'rating'],
  ['ở mức độ khác, hoàn thành nhiệm vụ', 'open'],
  ['đã hoàn thành tốt nhiệm vụ” , trong liên tục 12 năm liên tiếp', 'rating'],
  ['đã hoàn thành tốt nhiệm vụ ba năm liên tục', 'rating'],
  ['đã hoàn thành tốt nhiệm vụ hai năm liền', 'rating'],
  ['đã hoàn thành tốt nhiệm vụ và có 3 năm liền', 'open'],
  ['đánh giá yếu kém', 'open'],
  ['nhận xét: yếu kém', 'open'],
  ['mức: “ yếu kém', 'open'],
  ['xếp loại chi bộ yếu kém', 'rating'],
  ['cơ sở yếu kém trở lên', 'rating'],
  ['chi bộ “yếu kém”', 'rating'],
  ['chi bộ “yếu kém', 'open'],
  ['chi bộ yếu kém thì: 3', 'open'],
  ['chi bộ yếu kém có 3 chi bộ', 'rating'],
  // A list of words has no empty one.
  ['hoàn thành tốt nhiệm vụ & thi đua', 'none'],
  ['đây yếu kém: rất rõ', 'open'],
];

function standingIn(text: string): Standing {
  const [words] = levelWordsIn(text);
  if (!words) throw new Error('no words of a level');
  return standingOf(text.slice(0, words.start), text.slice(words.end), words);
}

test.each(rows)('in "%s" the level stands as %s', (text, standing) => {
  expect(standingIn(text)).toBe(standing);
  expect(standingIn(text.replaceAll(' ', '   '))).toBe(standing);
});
