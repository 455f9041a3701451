import { expect, test } from 'vitest';
import { levelWordsIn } from '../../src/rating/rating-words.js';

// [folded text, what stands there]
const rows: readonly (readonly [string, readonly string[]])[] = [
  ['hoàn thành xuất sắc nhiệm vụ', ['excellent']],
  ['không hoàn thành nhiệm vụ', ['not-completed']],
  ['hoàn thành tốt nhiệm vụ trở lên', ['good+']],
  ['hoàn thành tốt', ['good short']],
  ['hoàn thành tốt và xuất sắc nhiệm vụ', ['good short', 'excellent']],
  ['đủ tư cách, hoàn thành nhiệm vụ', ['completed']],
  ['vi phạm tư cách hoặc không hoàn thành nhiệm vụ', ['not-completed']],
  ['trong sạch, vững mạnh', ['clean-strong']],
  ['trong sạch vững mạnh tiêu biểu', ['clean-strong-exemplary']],
  ['trong sạch, vững mạnh, tiêu biểu', ['clean-strong-exemplary']],
  ['yếu kém', ['weak']],
  [
    'htxsnv, httnv, htnv, khtnv, tsvm',
    ['excellent', 'good', 'completed', 'not-completed', 'clean-strong'],
  ],
  ['hoàn thành xuất sắc, hoàn thành tốt nhiệm vụ', ['excellent short', 'good']],
  ['hoàn thiện nhiệm vụ', []],
  ['trong sạch, lành mạnh', []],
  ['nhiệm vụ', []],
  ['không hoàn thành tốt nhiệm vụ', []],
];

test.each(rows)('"%s" has %j', (text, levels) => {
  const found = levelWordsIn(text);
  expect(
    found.map(
      ({ level, atLeast, isShort }) => level + (atLeast ? '+' : '') + (isShort ? ' short' : ''),
    ),
  ).toEqual(levels);
});

test('words reach over what belongs to them and no further', () => {
  const text = 'mức đủ tư cách, hoàn thành tốt nhiệm vụ trở lên, và';
  const [words] = levelWordsIn(text);
  expect(text.slice(words?.start, words?.end)).toBe('đủ tư cách, hoàn thành tốt nhiệm vụ trở lên');
});

// [text, what it reaches to, is it exemplary, is it of a member]
test.each([
  ['trong sạch, vững mạnh” tiêu biểu rồi', 'trong sạch, vững mạnh” tiêu biểu', true, false],
  ['trong sạch, vững mạnh, tiêu biểu rồi', 'trong sạch, vững mạnh, tiêu biểu', false, false],
  ['hoàn thành xuất sắc nhiệm vụ tiêu biểu', 'hoàn thành xuất sắc nhiệm vụ', true, false],
  ['hoàn thành xuất sắc nhiệm vụ, tiêu biểu', 'hoàn thành xuất sắc nhiệm vụ', false, false],
  ['hoàn thành xuất sắc nhiệm vụ', 'hoàn thành xuất sắc nhiệm vụ', false, false],
  ['đủ tư cách, hoàn thành nhiệm vụ', 'đủ tư cách, hoàn thành nhiệm vụ', false, true],
  ['đủ tư cách, trong sạch, vững mạnh', 'đủ tư cách, trong sạch, vững mạnh', false, false],
])('"%s" reaches to "%s"', (text, reached, exemplary, ofMember) => {
  const [words] = levelWordsIn(text);
  expect(words).toMatchObject({ exemplary, ofMember });
  expect(text.slice(words?.start, words?.end)).toBe(reached);
});
