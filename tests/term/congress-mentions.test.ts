import { expect, test } from 'vitest';
import { congressMentions, find } from 'vn-party-model';

function saidOf(text: string): string[] {
  return find(text, [congressMentions]).map((mention) => {
    expect(text.slice(mention.start, mention.end)).toBe(mention.text);
    const { ordinal, scope } = mention.value;
    return `${mention.text} => ${scope} ${ordinal}`;
  });
}

// [text, mentions]
const rows: readonly (readonly [string, ...string[]])[] = [
  ['Đại hội XIII của Đảng', 'Đại hội XIII của Đảng => national 13'],
  ['Đại hội XIV', 'Đại hội XIV => national 14'],
  ['Đại hội 14', 'Đại hội 14 => national 14'],
  ['Đại hội XIII Đảng Cộng sản Việt Nam', 'Đại hội XIII Đảng Cộng sản Việt Nam => national 13'],
  [
    'Đại hội đại biểu toàn quốc lần thứ XIII của Đảng',
    'Đại hội đại biểu toàn quốc lần thứ XIII của Đảng => national 13',
  ],
  [
    'Đại hội đại biểu toàn quốc lần thứ mười ba',
    'Đại hội đại biểu toàn quốc lần thứ mười ba => national 13',
  ],
  ['Đại hội Đảng toàn quốc lần thứ XI', 'Đại hội Đảng toàn quốc lần thứ XI => national 11'],
  ['Đại hội Đảng lần thứ XIII', 'Đại hội Đảng lần thứ XIII => national 13'],
  ['Đại hội lần thứ VI của Đảng', 'Đại hội lần thứ VI của Đảng => national 6'],
  [
    'Đại hội XI, XII, XIII của Đảng',
    'Đại hội XI => national 11',
    'XII => national 12',
    'XIII của Đảng => national 13',
  ],
  [
    'Đại hội Đảng bộ Thành phố lần thứ XVII, nhiệm kỳ 2020-2025',
    'Đại hội Đảng bộ Thành phố lần thứ XVII => local 17',
  ],
  [
    'Đại hội Đại biểu Đảng bộ Chính phủ lần thứ Nhất nhiệm kỳ 2025-2030',
    'Đại hội Đại biểu Đảng bộ Chính phủ lần thứ Nhất => local 1',
  ],
  ['Đại hội đại biểu lần thứ XVII Đảng bộ TP', 'Đại hội đại biểu lần thứ XVII Đảng bộ => local 17'],
  ['Đại hội XVII Đảng bộ tỉnh', 'Đại hội XVII Đảng bộ => local 17'],
  ['Đại hội Chi bộ 3 lần thứ V', 'Đại hội Chi bộ 3 lần thứ V => local 5'],
  ['Đại hội Đảng viên lần thứ XI nhiệm kỳ 2022 – 2025', 'Đại hội Đảng viên lần thứ XI => local 11'],
  ['Đảng bộ xã đã tổ chức đại hội lần thứ XV nhiệm kỳ 2010-2015', 'đại hội lần thứ XV => local 15'],
  ['Đại hội Chi bộ 3 lần thứ V của Đảng', 'Đại hội Chi bộ 3 lần thứ V => local 5'],
  [
    'Đại hội Đảng bộ tỉnh lần thứ XVII của Đảng Cộng sản Việt Nam',
    'Đại hội Đảng bộ tỉnh lần thứ XVII => local 17',
  ],
  // What is no numeral ends the list.
  ['Đại hội XI, XIIX của Đảng', 'Đại hội XI => national 11'],
  ['Đại hội XI, xii của Đảng', 'Đại hội XI => national 11'],
  ['Đại hội lần thứ IIX của Đảng'],
  ['Đại hội Đảng bộ tỉnh lần thứ IIX'],
  ['Đại hội 0'],
  ['Đại hội đại biểu toàn quốc lần thứ XX Đảng Cộng sản Liên Xô'],
  // The count of national congresses has not come so far.
  ['Nghị quyết Đại hội XXII', 'Đại hội XXII => local 22'],
  ['Đại hội đại biểu toàn quốc lần thứ X Đoàn TNCS Hồ Chí Minh'],
  ['Đại hội đại biểu Đoàn TNCS Hồ Chí Minh thành phố Hà Nội lần thứ XIV'],
  ['Đại hội Công đoàn Việt Nam lần thứ XII'],
  ['Đại hội đại biểu Hội Nông dân huyện lần thứ X'],
  ['Đại hội Mặt trận Tổ quốc Việt Nam lần thứ X'],
  ['Đại hội thi đua yêu nước lần thứ X'],
  ['Đại hội Thể dục thể thao lần thứ IX'],
  ['Đại hội đồng cổ đông lần thứ 5'],
  ['Đại hội XX Đảng Cộng sản Liên Xô'],
  ['Đại hội Đảng Cộng sản Trung Quốc lần thứ XX'],
  ['Đại hội Đảng toàn quốc'],
  ['Đại hội Đảng bộ các cấp nhiệm kỳ 2020-2025'],
  [''],
];

test.each(rows)('"%s"', (text, ...said) => {
  expect(saidOf(text)).toEqual(said);
});

test.each(rows)('decomposed: "%s"', (text, ...said) => {
  expect(saidOf(text.normalize('NFD')).map((words) => words.normalize('NFC'))).toEqual(said);
});

test.each(rows)('with line breaks for blanks: "%s"', (text, ...said) => {
  const broken = saidOf(text.replaceAll(' ', '\r\n'));
  expect(broken.map((words) => words.replaceAll('\r\n', ' '))).toEqual(said);
});
