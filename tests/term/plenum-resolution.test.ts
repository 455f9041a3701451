import { expect, test } from 'vitest';
import { find, plenumResolutionMentions } from 'vn-party-model';

/** What the finder says, as `text => plenum/term`, after it has shown that its offsets hold. */
function saidOf(text: string): string[] {
  return find(text, [plenumResolutionMentions]).map((mention) => {
    expect(mention.kind).toBe('plenum-resolution');
    expect(text.slice(mention.start, mention.end)).toBe(mention.text);
    const { plenum, term, session } = mention.value;
    return `${mention.text} => ${plenum}${session ? `.${session}` : ''}/${term ?? '?'}`;
  });
}

// [row of the fact base, text, mentions]
const rows: readonly (readonly [number, string, readonly string[]])[] = [
  [
    45,
    'Nghị quyết Trung ương 4 (khóa XI, XII)',
    ['Nghị quyết Trung ương 4 (khóa XI => 4/11', 'XII => 4/12'],
  ],
  [
    46,
    'Nghị quyết Trung ương 4 (Khóa XI và XII)',
    ['Nghị quyết Trung ương 4 (Khóa XI => 4/11', 'XII => 4/12'],
  ],
  [
    47,
    'Nghị quyết Trung ương 4 (khóa XII; XIII) và Kết luận số 21-KL/TW',
    ['Nghị quyết Trung ương 4 (khóa XII => 4/12', 'XIII => 4/13'],
  ],
  [
    48,
    'Nghị quyết Trung ương 4 (Khóa XI) và Nghị quyết Trung ương 4 (Khóa XII)',
    ['Nghị quyết Trung ương 4 (Khóa XI) => 4/11', 'Nghị quyết Trung ương 4 (Khóa XII) => 4/12'],
  ],
  [
    49,
    'Nghị quyết Trung ương 4 khóa XII, số 04-NQ/TW năm 2016',
    ['Nghị quyết Trung ương 4 khóa XII => 4/12'],
  ],
  [50, 'Nghị quyết Trung Ương 4 (khóa XI)', ['Nghị quyết Trung Ương 4 (khóa XI) => 4/11']],
  [51, 'nghị quyết T.Ư 4 khoá XII', ['nghị quyết T.Ư 4 khoá XII => 4/12']],
  [
    52,
    'Nghị quyết Trung ương 4, 6, 7 khoá XII',
    ['Nghị quyết Trung ương 4 => 4/12', '6 => 6/12', '7 khoá XII => 7/12'],
  ],
  [
    53,
    'Nghị quyết Trung ương 5, 6 khoá XII',
    ['Nghị quyết Trung ương 5 => 5/12', '6 khoá XII => 6/12'],
  ],
  [54, 'nghị quyết Trung ương 4 khoá 11', ['nghị quyết Trung ương 4 khoá 11 => 4/11']],
  [55, 'nghị quyết Trung ương 4, khoá XII', ['nghị quyết Trung ương 4, khoá XII => 4/12']],
  [56, 'Nghị quyết T.Ư 4, khóa XI', ['Nghị quyết T.Ư 4, khóa XI => 4/11']],
  [
    57,
    'Nghị quyết Trung ương 6 (lần 2) khóa VIII',
    ['Nghị quyết Trung ương 6 (lần 2) khóa VIII => 6.2/8'],
  ],
  [
    58,
    'Nghị quyết Hội nghị lần thứ Ba Ban Chấp hành Trung ương Đảng khóa X',
    ['Nghị quyết Hội nghị lần thứ Ba Ban Chấp hành Trung ương Đảng khóa X => 3/10'],
  ],
  // A coded resolution of a plenum is a document, and a plenum.
  [59, 'nghị quyết 10-NQ/TW của hội nghị TW 5 khoá XII', []],
  [
    60,
    'Nghị quyết số 04-NQ/TW ngày 17/10/1998 Hội nghị lần thứ sáu (lần 1) BCHTW Đảng (khóa VIII)',
    [],
  ],
  [61, 'Hội nghị TƯ 8 (1941)', []],
  [62, 'nghị quyết Trung ương 4', ['nghị quyết Trung ương 4 => 4/?']],
];

test.each(rows)('row %i: "%s" names %j', (_row, text, mentions) => {
  expect(saidOf(text)).toEqual(mentions);
});

test.each(rows)('row %i says the same decomposed: "%s"', (_row, text, mentions) => {
  expect(saidOf(text.normalize('NFD')).map((said) => said.normalize('NFC'))).toEqual(mentions);
});

test.each(rows)('row %i says as much with line breaks for blanks: "%s"', (_row, text, mentions) => {
  expect(saidOf(text.replaceAll(' ', '\r\n')).map((said) => said.replaceAll('\r\n', ' '))).toEqual(
    mentions,
  );
});

// [what, text, mentions]
const others: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'plenums listed with the name repeated',
    'Nghị quyết Trung ương 4, Trung ương 5 khóa XII',
    ['Nghị quyết Trung ương 4 => 4/12', '5 khóa XII => 5/12'],
  ],
  [
    'terms listed with the word repeated',
    'Nghị quyết Trung ương 4 khóa XI, khóa XII và khóa XIII',
    ['Nghị quyết Trung ương 4 khóa XI => 4/11', 'XII => 4/12', 'XIII => 4/13'],
  ],
  [
    'a term in brackets after a list of plenums',
    'Nghị quyết Trung ương 6, 7 (khóa XII)',
    ['Nghị quyết Trung ương 6 => 6/12', '7 (khóa XII) => 7/12'],
  ],
  [
    'an ordinal in words',
    'Nghị quyết Hội nghị lần thứ năm Ban Chấp hành Trung ương khóa XI',
    ['Nghị quyết Hội nghị lần thứ năm Ban Chấp hành Trung ương khóa XI => 5/11'],
  ],
  [
    'a plenum and a year',
    'Nghị quyết Trung ương 7 ngày 5/8/2008',
    ['Nghị quyết Trung ương 7 => 7/?'],
  ],
  ['capitals', 'NGHỊ QUYẾT TRUNG ƯƠNG 4 KHÓA XII', ['NGHỊ QUYẾT TRUNG ƯƠNG 4 KHÓA XII => 4/12']],
  ['an abbreviated word', 'NQTW 4 khóa XII', ['NQTW 4 khóa XII => 4/12']],
  ['no number', 'nghị quyết của Trung ương', []],
  ['a year', 'nghị quyết của Trung ương năm 2025', []],
  ['a resolution of a province', 'Nghị quyết Tỉnh ủy 4 khóa XII', []],
  ['a conclusion', 'Kết luận Hội nghị Trung ương 10 (khoá IX)', []],
  ['a plenum alone', 'Hội nghị Trung ương 12, khóa XII', []],
  ['nothing', '', []],
];

test.each(others)('%s: "%s" names %j', (_what, text, mentions) => {
  expect(saidOf(text)).toEqual(mentions);
});
