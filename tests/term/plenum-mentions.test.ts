import { expect, test } from 'vitest';
import { find, plenumMentions } from 'vn-party-model';

/** What the finder says, as `text => plenum.session/term`, `~` before a term said elsewhere. */
function saidOf(text: string): string[] {
  return find(text, [plenumMentions]).map((mention) => {
    expect(text.slice(mention.start, mention.end)).toBe(mention.text);
    const { plenum, term, session, resolvedTerm } = mention.value;
    const said = term ?? (resolvedTerm === undefined ? '?' : `~${resolvedTerm}`);
    return `${mention.text} => ${plenum}${session ? `.${session}` : ''}/${said}`;
  });
}

// [text, mentions]
const rows: readonly (readonly [string, ...string[]])[] = [
  ['Hội nghị Trung ương 12, khóa XII', 'Hội nghị Trung ương 12, khóa XII => 12/12'],
  [
    'Hội nghị lần thứ sáu Ban Chấp hành Trung ương Đảng khóa XII',
    'Hội nghị lần thứ sáu Ban Chấp hành Trung ương Đảng khóa XII => 6/12',
  ],
  [
    'Hội nghị Trung ương lần thứ tám, khóa XII',
    'Hội nghị Trung ương lần thứ tám, khóa XII => 8/12',
  ],
  ['(Hội nghị Trung ương 4 khóa XII)', 'Hội nghị Trung ương 4 khóa XII => 4/12'],
  ['Hội nghị TW lần thứ 9 khóa III', 'Hội nghị TW lần thứ 9 khóa III => 9/3'],
  ['Hội nghị TWÐ lần thứ 10 (khóa II, 8-10/1956)', 'Hội nghị TWÐ lần thứ 10 (khóa II => 10/2'],
  ['Hội nghị lần thứ 9 khóa XIII', 'Hội nghị lần thứ 9 khóa XIII => 9/13'],
  ['Hội nghị TƯ 8 (1941)', 'Hội nghị TƯ 8 => 8/?'],
  ['nghị quyết 10-NQ/TW của hội nghị TW 5 khoá XII', 'hội nghị TW 5 khoá XII => 5/12'],
  [
    'Nghị quyết số 04-NQ/TW ngày 17/10/1998 Hội nghị lần thứ sáu (lần 1) BCHTW Đảng (khóa VIII)',
    'Hội nghị lần thứ sáu (lần 1) BCHTW Đảng (khóa VIII) => 6.1/8',
  ],
  ['Kết luận Hội nghị Trung ương 10 (khoá IX)', 'Hội nghị Trung ương 10 (khoá IX) => 10/9'],
  ['Kết luận Trung ương 4 khóa XIII', 'Kết luận Trung ương 4 khóa XIII => 4/13'],
  [
    'các nghị quyết, kết luận Hội nghị Trung ương 4 khoá XI, XII, XIII',
    'Hội nghị Trung ương 4 khoá XI => 4/11',
    'XII => 4/12',
    'XIII => 4/13',
  ],
  [
    'các Hội nghị lần thứ 6, 7 và 8 của Ban Chấp hành Trung ương khóa V',
    'Hội nghị lần thứ 6 => 6/5',
    '7 => 7/5',
    '8 của Ban Chấp hành Trung ương khóa V => 8/5',
  ],
  [
    'Ban Chấp hành Trung ương Đảng khóa XIII tại Hội nghị lần thứ 11',
    'Hội nghị lần thứ 11 => 11/13',
  ],
  [
    'Hội nghị Ban Chấp hành Trung ương Đảng khóa XIII lần thứ 5',
    'Hội nghị Ban Chấp hành Trung ương Đảng khóa XIII lần thứ 5 => 5/13',
  ],
  [
    'Hội nghị Trung ương 6 khóa XII đã họp. Sau Hội nghị Trung ương 6, các cấp ủy triển khai',
    'Hội nghị Trung ương 6 khóa XII => 6/12',
    'Hội nghị Trung ương 6 => 6/~12',
  ],
  ['Nghị quyết Hội nghị lần thứ năm Ban Chấp hành Trung ương khóa XI'],
  ['Nghị quyết của Hội nghị Trung ương 4 khóa XII'],
  ['Hội nghị Ban Chấp hành Đảng bộ tỉnh lần thứ 9, khóa XVIII'],
  ['Hội nghị lần thứ 5 Ban Chấp hành Đảng bộ huyện khóa XX'],
  ['Hội nghị lần thứ 12 Tỉnh ủy khóa XX'],
  ['Hội nghị lần thứ 10 Ban Chấp hành Trung ương Đoàn khóa XII'],
  ['Hội nghị Quân ủy Trung ương lần thứ nhất khóa XI'],
  ['Hội nghị lần thứ 26 các bên tham gia Công ước'],
  ['Hội nghị giữa nhiệm kỳ'],
  ['Hội nghị Trung ương khóa XII'],
  ['Hội nghị lần thứ Ban Chấp hành Trung ương khóa XII'],
  ['Hội nghị Trung ương lần thứ khóa XII'],
  ['Kết luận Trung ương khóa XII'],
  [''],
];

test.each(rows)('"%s"', (text, ...said) => {
  expect(saidOf(text)).toEqual(said);
});

test.each(rows)('decomposed: "%s"', (text, ...said) => {
  expect(saidOf(text.normalize('NFD')).map((words) => words.normalize('NFC'))).toEqual(
    said.map((words) => words.normalize('NFC')),
  );
});

test.each(rows)('with line breaks for blanks: "%s"', (text, ...said) => {
  const broken = saidOf(text.replaceAll(' ', '\r\n'));
  expect(broken.map((words) => words.replaceAll('\r\n', ' '))).toEqual(said);
});
