import { expect, test } from 'vitest';
import { itemAt, listFrom } from '../../src/document/number-list.js';
import { typeWordBefore } from '../../src/document/type-words.js';
import { runningText } from '../../src/text/running-text.js';

/** The numbers of the list that begins with the first digit of a text. */
function numbersOf(text: string, isGiven = false): string[] {
  const at = text.search(/\d/);
  const word = typeWordBefore(runningText(text), 0, at);
  const first = itemAt(text, at, true, word);
  return first
    ? listFrom(runningText(text), first, word, isGiven).map((item) => text.slice(item.at, item.end))
    : [];
}

// [text, numbers]
const lists: readonly (readonly [string, readonly string[]])[] = [
  ['Chỉ thị 35 và 45 của Bộ Chính trị', ['35', '45']],
  ['các Nghị quyết 57, 59, 66 và 68 của Bộ Chính trị', ['57', '59', '66', '68']],
  ['các Nghị quyết số 18, 19-NQ/TW', ['18', '19-NQ/TW']],
  [
    'các Kết luận số 150-KL/TW, số 163-KL/TW và số 167-KL/TW',
    ['150-KL/TW', '163-KL/TW', '167-KL/TW'],
  ],
  ['Chỉ thị 05; 06', ['05', '06']],
  ['Chỉ thị 05 và 3 nhiệm vụ', ['05']],
  ['Chỉ thị 05, 2016 là năm', ['05']],
  ['Nghị quyết 57 năm 2024', ['57']],
  ['báo cáo 6 tháng đầu năm', []],
  ['Quyết định 5 nhiệm vụ', []],
  ['Nghị quyết 2025', []],
  ['trang 15', []],
];

test.each(lists)('"%s" numbers %j', (text, numbers) => {
  expect(numbersOf(text)).toEqual(numbers);
});

test('a verb with a number is a name when the code was given before', () => {
  const text = 'Quyết định 208 chấm dứt từ 01/7';
  expect(numbersOf(text)).toEqual([]);
  expect(numbersOf(text, true)).toEqual(['208']);
  expect(numbersOf('Quy định 15 tháng', true)).toEqual([]);
});
