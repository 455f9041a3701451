import { describe, expect, test } from 'vitest';
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

const saidOf = (text: string): string[] =>
  backWordsIn(text).map(({ how, word, number, isPlural, count, mayBeSelf }) =>
    [how, word, number, isPlural && 'plural', count && `of ${count}`, mayBeSelf && 'self']
      .filter(Boolean)
      .join(' '),
  );

test.each(read)('"%s": %j', (text, expected) => {
  expect(saidOf(text)).toEqual(expected);
});

const counts = ['hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];
// [words, a text with such words, what goes back]
const lists: readonly (readonly [readonly string[], (words: string) => string, string[]])[] = [
  [
    ['này', 'nói trên', 'nêu trên', 'kể trên', 'vừa nêu', 'trên đây', 'đó', 'ấy', 'trên'],
    (tail) => `Nghị quyết ${tail}.`,
    ['anaphor nghị quyết'],
  ],
  [
    [',', '.', ';', ':', ')', '"', '”', '', ' và', ' đã', ' được', ' là', ' cũng'],
    (after) => `Chỉ thị trên${after} `,
    ['anaphor chỉ thị'],
  ],
  [
    ['hành động', 'chuyên đề', 'liên tịch'],
    (qualifier) => `Chương trình ${qualifier} này`,
    ['anaphor chương trình'],
  ],
  [
    ['các', 'những', 'cả', '3', 'các văn bản', 'những nội dung'],
    (many) => `${many} nghị quyết này`,
    ['anaphor nghị quyết plural'],
  ],
  [
    ['thứ', 'điều', 'khoản', 'điểm', 'mục', 'phần', 'chương', 'mười', 'mươi', '2'],
    (before) => `${before}  hai nghị quyết này`,
    ['anaphor nghị quyết plural'],
  ],
  [
    ['có hiệu lực', 'thay thế', 'được phổ biến', 'áp dụng', 'bãi bỏ'],
    (after) => `Nghị quyết này ${after}`,
    ['anaphor nghị quyết self'],
  ],
  [
    ['kèm theo', 'trong', 'tại', 'theo', 'của'],
    (before) => `${before} Quy chế này`,
    ['anaphor quy chế self'],
  ],
  [
    ['gọi tắt', 'gọi', 'viết tắt', 'GỌI TẮT'],
    (naming) => `${naming} là Nghị quyết 15 x`,
    ['declared nghị quyết 15'],
  ],
  [['gọi chung', 'Gọi chung'], (naming) => `${naming} là Luật`, ['declared luật plural']],
  [
    [')', '"', '”', "'", ']', ',', '.', ';', ''],
    (after) => `gọi là Nghị quyết${after}`,
    ['declared nghị quyết'],
  ],
  [['', '"', '“', "'"], (quote) => `gọi là ${quote}Nghị  quyết)`, ['declared nghị quyết']],
  [
    ['%', ' %', ' tháng', ' tuần', ' quý', ' năm', ' phút', ' giờ'],
    (unit) => `Báo cáo 9${unit}`,
    [],
  ],
  [['.5', '-NQ', '/2020', '0000'], (after) => `Nghị định 30${after}`, []],
  // In small letters these need be no documents.
  [
    [
      'quyết định',
      'kết luận',
      'thông báo',
      'báo cáo',
      'hướng dẫn',
      'kế hoạch',
      'chương trình',
      'đề án',
    ],
    (word) => `${word} này`,
    [],
  ],
];

describe('each of', () => {
  test.each(lists)('%j', (all, write, expected) => {
    for (const words of all) expect(saidOf(write(words)), write(words)).toEqual(expected);
  });

  test('the counts says how many', () => {
    for (const [index, count] of counts.entries()) {
      const expected = [`anaphor nghị quyết plural of ${index + 2}`];
      expect(saidOf(`${count} nghị quyết này`)).toEqual(expected);
      expect(saidOf(`Cả ${count}  văn bản nghị quyết này`)).toEqual(expected);
    }
  });

  test('the words of rules may be the text itself, those of resolutions not', () => {
    const rules = ['Quy định', 'Quy chế', 'Quyết định', 'Hướng dẫn', 'Nghị định', 'Luật'];
    for (const word of rules) {
      expect(saidOf(`theo ${word} này`)).toEqual([`anaphor ${word.toLowerCase()} self`]);
      expect(saidOf(`theo ${word} đó`)).toEqual([`anaphor ${word.toLowerCase()}`]);
      expect(saidOf(`bỏ ${word} này`)).toEqual([`anaphor ${word.toLowerCase()}`]);
    }
    expect(saidOf('theo Nghị quyết này')).toEqual(['anaphor nghị quyết']);
  });

  test('the ways goes from its first letter to its last', () => {
    const stretches = (text: string): string[] =>
      backWordsIn(text).map(({ start, end }) => text.slice(start, end));
    for (const [text, expected] of [
      ['xem Nghị  quyết\nnói trên.', 'Nghị  quyết\nnói trên'],
      ['gọi tắt là “Nghị quyết số 15”', 'Nghị quyết số 15'],
      ['gọi là Quy chế)', 'Quy chế'],
      ['xem Nghị định số  30 nhé', 'Nghị định số  30'],
    ] as const) {
      expect(stretches(text)).toEqual([expected]);
      expect(stretches(text.normalize('NFD'))).toEqual([expected.normalize('NFD')]);
    }
  });
});

test('all of a text are in reading order, each once', () => {
  const text = 'Nghị định 30 (gọi tắt là Nghị quyết 15). Nghị quyết này và Chỉ thị 5.';
  expect(saidOf(text)).toEqual([
    'repeat nghị định 30',
    'declared nghị quyết 15',
    'anaphor nghị quyết',
    'repeat chỉ thị 5',
  ]);
});

test('a word with blanks inside without end is read', () => {
  const text = `Nghị${' '.repeat(100_000)}quyết 5 và`;
  expect(backWordsIn(text)).toEqual([
    { start: 0, end: text.length - 3, word: 'nghị quyết', how: 'repeat', number: 5 },
  ]);
});
