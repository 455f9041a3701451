import { expect, test } from 'vitest';
import { backWordsIn } from '../../src/citation/back-words.js';

// [text, what goes back]
const read: readonly (readonly [string, readonly string[]])[] = [
  ['Nghị quyết này', ['anaphor nghị quyết']],
  ['chỉ thị nói trên', ['anaphor chỉ thị']],
  ['Các nghị quyết nêu trên', ['anaphor nghị quyết plural']],
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
  const said = backWordsIn(text).map(({ how, word, number, isPlural, mayBeSelf }) =>
    [how, word, number, isPlural && 'plural', mayBeSelf && 'self'].filter(Boolean).join(' '),
  );
  expect(said).toEqual(expected);
});
