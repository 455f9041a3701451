import { expect, test } from 'vitest';
import { mayFollowTypeWord, typeWordBefore } from '../../src/document/type-words.js';
import { runningText } from '../../src/text/running-text.js';

const wordBefore = (text: string) => typeWordBefore(runningText(text), 0, text.length);

// [text before a number, type, the word as it stands]
const typed: readonly (readonly [string, string, string])[] = [
  ['theo Nghị quyết số ', 'NQ', 'Nghị quyết số '],
  ['NGHỊ QUYẾT SỐ ', 'NQ', 'NGHỊ QUYẾT SỐ '],
  ['Chỉ thị ', 'CT', 'Chỉ thị '],
  ['Chương trình hành động số ', 'CTr', 'Chương trình hành động số '],
  ['Thông báo Kết luận số ', 'TB', 'Thông báo Kết luận số '],
  ['Kết luận số: ', 'KL', 'Kết luận số: '],
  ['Quyết định số : ', 'QĐ', 'Quyết định số : '],
  ['Quy định ', 'QĐ', 'Quy định '],
  ['qui định số ', 'QĐ', 'qui định số '],
  ['Hướng dẫn sổ ', 'HD', 'Hướng dẫn sổ '],
  ['Thông tri ', 'TT', 'Thông tri '],
  ['Tờ trình số ', 'TTr', 'Tờ trình số '],
  ['thực hiện NQ ', 'NQ', 'NQ '],
  ['CTr ', 'CTr', 'CTr '],
  ['Nghị\u00a0quyết\u00a0số\u00a0', 'NQ', 'Nghị\u00a0quyết\u00a0số\u00a0'],
  ['Nghị quyết số '.normalize('NFD'), 'NQ', 'Nghị quyết số '.normalize('NFD')],
];

test.each(typed)('"%s" says the type %s', (text, type, word) => {
  const found = wordBefore(text);
  expect(found).toMatchObject({ type, isState: false });
  expect(text.slice(found?.start)).toBe(word);
});

test.each(['Nghị định số ', 'Luật số ', 'thông tư ', 'Sắc lệnh số '])(
  '"%s" is a word of the State',
  (text) => {
    expect(wordBefore(text)).toMatchObject({ isState: true });
    expect(wordBefore(text)).not.toHaveProperty('type');
  },
);

test.each([
  '',
  'số ',
  'văn bản số ',
  'Đường số ',
  'kNghị quyết ',
  'Nghị quyết, ',
  'Nghị quyết của ',
])('"%s" holds no type word beside the number', (text) => {
  expect(wordBefore(text)).toBeUndefined();
});

test('a cheap look at the last word never hides a type word', () => {
  for (const [text] of typed) expect(mayFollowTypeWord(text, text.length), text).toBe(true);
  for (const text of ['', 'trang ', 'Điều ', '(', 'Quốc lộ ']) {
    expect(mayFollowTypeWord(text, text.length), text).toBe(false);
  }
});

test('looks no further back than told', () => {
  const text = 'Nghị quyết số ';
  expect(typeWordBefore(runningText(text), 5, text.length)).toBeUndefined();
});

test('an issuer may stand between word and number', () => {
  expect(wordBefore('Chỉ thị của Bộ Chính trị số ')).toMatchObject({ type: 'CT', issuer: 'TW' });
  expect(wordBefore('Nghị quyết của Tỉnh ủy số ')).toMatchObject({ type: 'NQ', issuer: 'TU' });
});

// [text before a number, the word as it stands, or none]
const reaches: readonly (readonly [string, string | undefined])[] = [
  ['Nghị quyết  của  Ban Tổ chức Trung ương số ', 'Nghị quyết'],
  ['Nghị quyết chuyên đề ', 'Nghị quyết'],
  ['Nghị quyết hành động số: ', 'Nghị quyết'],
  ['Kết luận kết luận số ', 'kết luận'],
  ['kết luận ', 'kết luận'],
  ['hành động số ', undefined],
  ['Nghị quyết về phát triển kinh tế số ', 'Nghị quyết'],
  ['Nghị quyết về phát triển kinh tế số. ', 'Nghị quyết'],
  ['Nghị quyết về phát triển kinh tế ', undefined],
  ['Nghị quyết thay Chỉ thị về việc làm số ', 'Chỉ thị'],
  ['Luật Tổ chức chính quyền địa phương số ', 'Luật'],
  ['Nghị quyết về kinh tế, văn hóa số ', undefined],
  ['Chỉ thị về kinh tế (Nghị quyết về biển số ', 'Nghị quyết'],
  [`Nghị quyết ${'rất '.repeat(30)}dài số `, undefined],
  ['Nghị quyết\u200b ', 'Nghị quyết'],
  ['Nghị  quyết\u200b số\u200b ', 'Nghị  quyết'],
];

test.each(reaches)('the type word of "%s" is %s', (text, word) => {
  const found = wordBefore(text);
  expect(found && text.slice(found.start, found.end).replace(/\u200b$/, '')).toBe(word);
});

test('tells abbreviated words and the word "số"', () => {
  expect(wordBefore('NQ ')).toMatchObject({ isAbbreviated: true, hasNumberWord: false });
  expect(wordBefore('Nghị quyết số ')).toMatchObject({ isAbbreviated: false, hasNumberWord: true });
  expect(wordBefore('Nghị quyết về kinh tế số ')).toMatchObject({ hasNumberWord: true });
});
