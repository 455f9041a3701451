import { expect, test } from 'vitest';
import { itemAt, listFrom } from '../../src/document/number-list.js';
import { typeWordBefore } from '../../src/document/type-words.js';
import { runningText } from '../../src/text/running-text.js';

/** The numbers of the list that begins with the first digit of a text. */
function numbersOf(text: string, isGiven = false): string[] {
  const at = text.search(/[0-9０-９]/);
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
  ['Nghị quyết số 18,19-NQ/TW', ['18', '19-NQ/TW']],
  ['Nghị quyết số 18,  19-NQ/TW', ['18', '19-NQ/TW']],
  ['Nghị quyết số 18 , 19-NQ/TW', ['18', '19-NQ/TW']],
  ['Nghị quyết số 18, và 19-NQ/TW', ['18', '19-NQ/TW']],
  ['Nghị quyết số 18; và  19-NQ/TW', ['18', '19-NQ/TW']],
  ['Nghị quyết số 18 & 19-NQ/TW', ['18', '19-NQ/TW']],
  ['Nghị quyết số 18 hoặc 19-NQ/TW', ['18', '19-NQ/TW']],
  ['Nghị quyết số 18 đến 20-NQ/TW', ['18', '20-NQ/TW']],
  ['Nghị quyết số 18-NQ/TW, số: 19-NQ/TW', ['18-NQ/TW', '19-NQ/TW']],
  ['Nghị quyết số 18-NQ/TW, số : 19-NQ/TW', ['18-NQ/TW', '19-NQ/TW']],
  ['Nghị quyết số 18-NQ/TW, số.19-NQ/TW', ['18-NQ/TW', '19-NQ/TW']],
  ['Nghị quyết số 18-NQ/TW, số19-NQ/TW', ['18-NQ/TW', '19-NQ/TW']],
  ['Nghị quyết số 18-NQ/TW hay lắm, 19-NQ/TW', ['18-NQ/TW']],
  ['Nghị quyết số 18-NQ/TW thì 19-NQ/TW', ['18-NQ/TW']],
  ['Nghị quyết số 18-NQ/TW h19, 20-NQ/TW', ['18-NQ/TW']],
  ['Nghị định số 18/2020/NĐ-CP, 19/2020/NĐ-CP', ['18/2020/NĐ-CP']],
  ['Nghị quyết số 18-NQ, 19-NQ và 20-KL', ['18-NQ', '19-NQ', '20-KL']],
  ['Nghị quyết số 18 - QÐ', ['18 - QÐ']],
  ['Nghị quyết số 18-XYZ', []],
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

// [words after a number that "số" stands before; is it a name?]
const afterNumbers: readonly (readonly [string, boolean])[] = [
  ['', true],
  [' của Bộ Chính trị', true],
  [' tháng', false],
  ['  tuần', false],
  [' giờ', false],
  [' phút', false],
  [' phútz', true],
  [' quý', false],
  [' năm', false],
  [' năm 2020', true],
  [' năm  2020', true],
  [' năm 2020-2025', false],
  [' năm 2020 - 2025', false],
  [' năm 2020 -  2025', true],
  [' ngày', false],
  [' ngày công', false],
  [' ngày 5/3', true],
  [' ngày … tháng', true],
  [' ngày ..', true],
  [' ngày  5/3', true],
  ['%', false],
  [' %', false],
  ['  %', false],
  [' phần trăm', false],
  ['/7', false],
  [' / 7', false],
  ['  /  7', false],
  ['.7', false],
  [',7', false],
  [':7', false],
  ['-7', false],
  ['a', false],
  ['-a', false],
  ['/a', false],
  ['đ', false],
  ['. Hết', true],
  [' và bảy', true],
];

test.each(afterNumbers)('"Chỉ thị số 35%s" names a document: %s', (after, isName) => {
  expect(numbersOf(`Chỉ thị số 35${after}`)).toEqual(isName ? ['35'] : []);
});

// [text, numbers]; without "số" a verb's number names where a sign or a small word follows
const verbs: readonly (readonly [string, readonly string[]])[] = [
  'Quyết định',
  'Kết luận',
  'Thông báo',
  'Báo cáo',
  'Hướng dẫn',
  'Kế hoạch',
  'Chương trình',
  'Đề án',
  'NQ',
].flatMap(
  (word) =>
    [
      [`${word} 25 của Tỉnh ủy`, ['25']],
      [`${word} 25.`, ['25']],
      [`${word} 25 nhiệm vụ`, []],
      [`${word} 05 nhiệm vụ`, ['05']],
      [`${word} 2025 của Tỉnh ủy`, []],
      [`${word} 20251 của Tỉnh ủy`, ['20251']],
      [`${word} 12025 của Tỉnh ủy`, ['12025']],
      [`${word.toLowerCase()} 25 của Tỉnh ủy`, []],
    ] as const,
);

test.each([
  ...verbs,
  ['Nghị quyết 25 nhiệm vụ', ['25']],
  ['nghị quyết 25 nhiệm vụ', ['25']],
  ['Chỉ thị 25 nhiệm vụ', ['25']],
  ['chỉ thị 25 nhiệm vụ', []],
  ['chỉ thị 25 của Tỉnh ủy', ['25']],
  ['chỉ thị 205 nhiệm vụ', []],
] as const)('"%s" without "số" numbers %j', (text, numbers) => {
  expect(numbersOf(text)).toEqual(numbers);
});

test('numbers run from 1 to 99999, in plain and full-width digits', () => {
  const named = (numeral: string) => numbersOf(`Chỉ thị số ${numeral} của Tỉnh ủy`);
  for (const numeral of ['1', '01', '99999', '３５']) expect(named(numeral)).toEqual([numeral]);
  for (const numeral of ['0', '00', '100000']) expect(named(numeral), numeral).toEqual([]);
});

test('a list is not gone through without end', () => {
  const list = Array.from({ length: 2000 }, (_, index) => index + 1).join(', ');
  const numbers = numbersOf(`Chỉ thị số ${list}.`);
  expect(numbers.slice(0, -1).join(', ').length).toBeLessThan(2000);
  expect(numbers.join(', ').length).toBeGreaterThanOrEqual(2000);
});

test('a verb with a number is a name when the code was given before', () => {
  const text = 'Quyết định 208 chấm dứt từ 01/7';
  expect(numbersOf(text)).toEqual([]);
  expect(numbersOf(text, true)).toEqual(['208']);
  expect(numbersOf('Quy định 15 tháng', true)).toEqual([]);
});
