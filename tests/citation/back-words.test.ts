import { expect, test } from 'vitest';
import { backWordsIn } from '../../src/citation/back-words.js';

// [text, what goes back]
const read: readonly (readonly [string, readonly string[]])[] = [
  ['Nghị quyết này', ['anaphor nghị quyết']],
  ['chỉ thị nói trên', ['anaphor chỉ thị']],
  ['Các nghị quyết nêu trên', ['anaphor nghị quyết plural']],
  ['hai nghị quyết nói trên', ['anaphor nghị quyết plural of 2']],
  ['cả ba văn bản chỉ thị nêu trên', ['anaphor chỉ thị plural of 3']],
  ['Điều hai Quy chế này', ['anaphor quy chế plural']],
  ['lần thứ  ba nghị quyết này', ['anaphor nghị quyết plural']],
  ['mười hai nghị quyết này', ['anaphor nghị quyết plural']],
  ['khoản 2 Điều 2 Nghị định này', ['anaphor nghị định plural']],
  ['kèm theo Quy định này', ['anaphor quy định self']],
  ['Chỉ thị trên, chi bộ họp', ['anaphor chỉ thị']],
  ['Chỉ thị trên địa bàn', []],
  ['kết luận này', []],
  ['địa bàn này', []],
  ['sau đây gọi tắt là Nghị quyết 15)', ['declared nghị quyết 15']],
  ['gọi chung là Nghị quyết)', ['declared nghị quyết plural']],
  ['gọi là Quy chế làm việc của', []],
  ['gọi là tổ công tác', []],
  ['Nghị định 30 có', ['repeat nghị định 30']],
  ['Nghị định số 30/2020/NĐ-CP', []],
  ['Báo cáo 9 tháng', []],
  ['báo cáo 152 trang', []],
];

test.each(read)('"%s": %j', (text, expected) => {
  const said = backWordsIn(text).map(({ how, word, number, isPlural, count, mayBeSelf }) =>
    [how, word, number, isPlural && 'plural', count && `of ${count}`, mayBeSelf && 'self']
      .filter(Boolean)
      .join(' '),
  );
  expect(said).toEqual(expected);
});

test('a word with blanks inside without end is read', () => {
  const text = `Nghị${' '.repeat(100_000)}quyết 5 và`;
  expect(backWordsIn(text)).toEqual([
    { start: 0, end: text.length - 3, word: 'nghị quyết', how: 'repeat', number: 5 },
  ]);
});
