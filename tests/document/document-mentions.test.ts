import { describe, expect, test } from 'vitest';
import {
  type DocumentMention,
  documentMentions,
  documentTypeCodes,
  find,
  formatDocumentCode,
} from 'vn-party-model';
import { documentRows, foreignRows } from '../fixtures/document-rows.js';
import { knownMisses } from '../fixtures/known-misses.js';
import { noMentions } from '../fixtures/no-mentions.js';
import { knownIssuers } from '../support/document.js';

const written = ({ scheme, code, resolved }: DocumentMention): string =>
  `${scheme} ${code}${resolved === undefined ? '' : ` = ${resolved}`}`;

/** What the finder says of a text, after it has said so of offsets that hold. */
function saidOf(text: string): string[] {
  const mentions = find(text, [documentMentions]);
  let place = 0;
  for (const mention of mentions) {
    expect(mention.kind).toBe('document');
    expect(mention.start).toBeGreaterThanOrEqual(place);
    expect(mention.end).toBeGreaterThan(mention.start);
    expect(text.slice(mention.start, mention.end)).toBe(mention.text);
    place = mention.end;
  }
  return mentions.map(({ value }) => written(value));
}

const foreign = foreignRows.map(([text, mentions]) => [undefined, text, mentions] as const);
const rows = [...documentRows, ...foreign];
const missOf = (text: string) => knownMisses.find(([, missed]) => missed === text);

test.each(rows.filter(([, text]) => !missOf(text)))(
  'row %s: "%s" cites %j',
  (_row, text, mentions) => {
    expect(saidOf(text)).toEqual(mentions);
  },
);

describe('known misses', () => {
  test.each(knownMisses)('row %s: "%s" is still missed, with %j: %s', (row, text, said) => {
    const wanted = rows.find(([number, cited]) => number === row && cited === text)?.[2];
    expect(wanted).toBeDefined();
    expect(saidOf(text)).toEqual(said);
    expect(said).not.toEqual(wanted);
  });

  test('are at most twenty', () => {
    expect(knownMisses.length).toBeLessThanOrEqual(20);
  });
});

test.each(foreignRows)('"%s" is no document of the Party', (text) => {
  expect(saidOf(text).filter((said) => said.startsWith('party'))).toEqual([]);
});

test.each(noMentions)('%s is no document: %s', (_what, text) => {
  expect(saidOf(text)).toEqual([]);
});

// [what, how the text is changed]
const dresses: readonly (readonly [string, (text: string) => string])[] = [
  ['with no-break blanks', (text) => text.replaceAll(' ', '\u00a0')],
  ['with line breaks', (text) => text.replaceAll(' ', '\n')],
  ['with line breaks of Windows', (text) => text.replaceAll(' ', '\r\n')],
  ['with U+00D0 for Đ', (text) => text.replaceAll('Đ', '\u00d0')],
  ['with division slashes', (text) => text.replaceAll('/', '\u2215')],
  ['with no-break hyphens', (text) => text.replaceAll('-', '\u2011')],
  ['with soft hyphens after hyphens', (text) => text.replaceAll('-', '-\u00ad')],
  ['with a line break inside each code', (text) => text.replace(/-(?=\p{Lu}+\/)/gu, '-\n')],
];

// The codes of others are told as they are written, whatever their signs; slugs have but hyphens.
const ofTheParty = documentRows.filter(
  ([, text, mentions]) =>
    !missOf(text) &&
    /\p{Lu}|[^\p{ASCII}]/u.test(text) &&
    mentions.every((said) => said.startsWith('party')),
);

describe.each(dresses)('a text %s', (_what, dress) => {
  test.each(ofTheParty)('row %i: "%s" says the same', (_row, text, mentions) => {
    expect(saidOf(dress(text))).toEqual(mentions);
  });
});

test.each(rows.filter(([, text]) => !missOf(text)))(
  'row %s: "%s" says the same decomposed',
  (_row, text, mentions) => {
    const composed = saidOf(text.normalize('NFD')).map((said) => said.normalize('NFC'));
    expect(composed).toEqual(mentions);
  },
);

test('every type by every issuer that the tables know is found as itself', () => {
  for (const type of documentTypeCodes) {
    for (const issuer of knownIssuers) {
      const code = { number: 7, type, issuer };
      const canonical = formatDocumentCode(code);
      for (const style of ['canonical', 'text', 'english'] as const) {
        const text = `Căn cứ ${formatDocumentCode(code, style)} của cấp trên, chi bộ họp.`;
        expect(saidOf(text), text).toEqual([`party ${canonical}`]);
      }
    }
  }
});

describe('what stands beside a code', () => {
  const firstIn = (text: string): DocumentMention | undefined =>
    find(text, [documentMentions])[0]?.value;

  // [text, day]
  const days: readonly (readonly [string, string | undefined])[] = [
    ['Nghị quyết số 15-NQ/TU ngày 4-7-2017', '2017-07-04'],
    ['Nghị quyết số 15-NQ/TU, ngày 04/7/2017 của Thành ủy', '2017-07-04'],
    ['Kết luận số 01-KL/TW ngày 18 tháng 5 năm 2021', '2021-05-18'],
    ['Nghị quyết 36/NQ-TW (22/10/2018)', '2018-10-22'],
    ['Kết luận số 01-KL/TW ngày 31/02/2021', undefined],
    ['Nghị quyết 27-NQ/TW năm 2018', undefined],
    ['Nghị quyết số 15-NQ/TU; họp ngày 4-7-2017', undefined],
    ['Nghị quyết số 15-NQ/TU. 4-7-2017', undefined],
    ['Nghị quyết số 15-NQ/TU\nNgày 4-7-2017', undefined],
    ['Nghị quyết số 15-NQ/TU, ban hành ngày 4-7-2017', '2017-07-04'],
    [`Nghị quyết số 15-NQ/TU,${' '.repeat(15)}4-7-2017`, '2017-07-04'],
    [`Nghị quyết số 15-NQ/TU,${' '.repeat(16)}4-7-2017`, undefined],
  ];

  test.each(days)('"%s" was issued on %s', (text, day) => {
    expect(firstIn(text)?.issuedOn).toBe(day);
  });

  test('the parts of a code are said, and what the words leave out is absent', () => {
    expect(firstIn('15-NQ/TU')).toEqual({
      scheme: 'party',
      code: '15-NQ/TU',
      number: 15,
      type: 'NQ',
      issuer: 'TU',
    });
    expect(firstIn('Nghị quyết 57')).toEqual({
      scheme: 'party',
      code: '57-NQ/?',
      number: 57,
      type: 'NQ',
    });
  });

  // [text, text of each mention]
  const extents: readonly (readonly [string, readonly string[]])[] = [
    ['theo Nghị quyết số 15-NQ/TU ngày 4-7-2017.', ['Nghị quyết số 15-NQ/TU']],
    ['Chỉ thị 35 và 45 của Bộ Chính trị', ['Chỉ thị 35', '45']],
    ['các Nghị quyết số 18, 19-NQ/TW', ['Nghị quyết số 18', '19-NQ/TW']],
    ['Thông báo Kết luận số 99- TB/TW', ['Thông báo Kết luận số 99- TB/TW']],
    ['Chương trình hành động số 39-CTr/TU', ['Chương trình hành động số 39-CTr/TU']],
    ['văn bản số 15-NQ/TU', ['15-NQ/TU']],
    ['Số: 16-HD/BTCTW', ['16-HD/BTCTW']],
    ['(số 5053-CV/VPTW/nb)', ['5053-CV/VPTW/nb']],
  ];

  test.each(extents)('"%s" is cited by %j', (text, mentioned) => {
    expect(find(text, [documentMentions]).map((mention) => mention.text)).toEqual(mentioned);
  });
});

describe('what the words beside a number decide', () => {
  const codesIn = (text: string) =>
    find(text, [documentMentions]).map(({ value }) => value.resolved ?? value.code);

  // [text, codes]
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ['Kết luận số 21 và Quy định số 37 của Bộ Chính trị', ['21-KL/TW', '37-QĐ/TW']],
    ['Quyết định số 30-QĐ/TWngày 26/7/2016', ['30-QĐ/TW']],
    ['Quyết định số 208-QĐ/HU; Quyết định 208 chấm dứt', ['208-QĐ/HU', '208-QĐ/HU']],
    ['Văn phòng Tỉnh ủy ban hành Công văn số 77', ['77-CV/VPTU']],
    ['các Nghị quyết: 66, 68 của Bộ Chính trị', ['66-NQ/TW', '68-NQ/TW']],
    ['Chương trình 135, Đề án 06', []],
    ['Chương trình số 12, Đề án 06 của Tỉnh ủy', ['12-CTr/TU', '06-ĐA/TU']],
    ['Nghị quyết 30a', []],
    ['quyết định 2 nội dung và chỉ thị 1 việc phải làm', []],
    ['Mã hàng 12-QC/KT', []],
    ['Quy chế số 12-QC/KT của Đảng ủy', ['12-QC/KT']],
    ['Máy phát 20-KVA/TB', []],
    ['Nghị quyết 31 của Quốc hội mở đường, nay đã có Nghị quyết 77.', []],
    ['Nghị quyết 31 của Quốc hội mở đường. Nghị quyết 77 đi tiếp.', ['77-NQ/?']],
    ['Nghị quyết 31 của Quốc hội mở đường, Chỉ thị 77 đi tiếp', ['77-CT/?']],
    ['Nghị quyết 31 của Tỉnh ủy mở đường, Nghị quyết 77 đi tiếp', ['31-NQ/TU', '77-NQ/?']],
    ['Công ty có Công văn 66 khiếu nại', []],
    ['Đội bóng gửi Công văn 66 khiếu nại', []],
    ['Đã gửi Công văn số 66 cho cơ sở', ['66-CV/?']],
    ['tuyến 14-KH/TU đổi lộ trình', []],
    ['Mã: 14-QC/TW', []],
    ['14-KH/TU là biểu thức có năm chữ', []],
    ['14-KH/TU là kế hoạch cả năm', ['14-KH/TU']],
    ['Văn bản mã số 14-KH/TU', ['14-KH/TU']],
  ];

  test.each(rows)('%s', (text, codes) => {
    expect(codesIn(text)).toEqual(codes);
  });
});

describe('what a number without a code repeats, or belongs to', () => {
  const saidIn = (text: string) =>
    find(text, [documentMentions]).map(({ value }) => written(value));

  // [first text, what the second names]
  const repeats: readonly (readonly [string, string, readonly string[]])[] = [
    ['Quy định số 179-QĐi/TW', 'Quy định 179 nêu', ['party 179-QĐ/? = 179-QĐi/TW']],
    ['Quyết định số 179-QĐNS/TW', 'Quyết định 179 nêu', ['party 179-QĐ/? = 179-QĐNS/TW']],
    ['Chương trình số 12-CTHĐ/TU', 'Chương trình 12 nêu', ['party 12-CTr/? = 12-CTHĐ/TU']],
    ['Kế hoạch số 12-KHHĐ/TU', 'Kế hoạch 12 nêu', ['party 12-KH/? = 12-KHHĐ/TU']],
    ['Nghị quyết số 5-NQ/TW', 'Nghị quyết 5', ['party 05-NQ/? = 05-NQ/TW']],
    ['Nghị quyết số 15-NQ/TW', 'Nghị quyết 16', ['party 16-NQ/?']],
    ['Nghị quyết số 15-NQ/TW', 'Chỉ thị 15', ['party 15-CT/?']],
    ['Quyết định số 15-QĐ/HU, 15-QĐ/TU', 'Quyết định 15', ['party 15-QĐ/?']],
    ['Quyết định số 15-QĐ/HU, 15-QĐ/HU', 'Quyết định 15', ['party 15-QĐ/? = 15-QĐ/HU']],
    ['Quyết định số 15/QĐ-UBND', 'Quyết định số 15', []],
    ['Chương trình số 15/CTr-UBND', 'Chương trình số 15', []],
    ['Chương trình số 15/CTr-UBND', 'Chỉ thị số 15', ['party 15-CT/?']],
  ];

  test.each(repeats)('after "%s", "%s" says %j', (given, text, said) => {
    expect(saidIn(`${given}; ${text}`).slice(saidIn(given).length)).toEqual(said);
    expect(saidIn(text).join()).not.toContain('=');
  });

  // [text, what it says]
  const alone: readonly (readonly [string, readonly string[]])[] = [
    ['Kế hoạch số 2', []],
    ['Kế hoạch số 9', []],
    ['Kế hoạch số 10', ['party 10-KH/?']],
    ['Kế hoạch số 02', ['party 02-KH/?']],
    ['Kế hoạch số ０２', ['party 02-KH/?']],
    ['Kế hoạch số 2-KH', ['party 02-KH/?']],
    ['NQ 57', ['party 57-NQ/?']],
    ['NQ 5', []],
    ['KL 57', []],
    ['KL số 57', []],
    ['Chương trình 12', []],
    ['Chương trình số 12', ['party 12-CTr/?']],
    ['Đề án 12', []],
    ['Đề án số 12', ['party 12-ĐA/?']],
    ['Hướng dẫn 12.', ['party 12-HD/?']],
  ];

  test.each(alone)('"%s" alone says %j', (text, said) => {
    expect(saidIn(text)).toEqual(said);
  });

  test.each([
    ' ngày 5/3/2021',
    ', ngày 5/3/2021',
    ' ban hành ngày 5/3/2021',
    ' năm 2021',
    ' (khóa XII)',
    ' (khóa XII), ban hành ngày 5/3/2021',
    ' ngày 5/3/2021 và Quy định số 37',
    ', Quy định 37, Chỉ thị số 45',
  ])('between a number and its issuer "%s" is passed over', (between) => {
    const said = saidIn(`Kết luận số 21${between} của Bộ Chính trị`);
    expect(said[0]).toBe('party 21-KL/TW');
    expect(said.every((one) => one.endsWith('/TW'))).toBe(true);
  });

  // [text, what it says]
  const lists: readonly (readonly [string, readonly string[]])[] = [
    ['Quyết định số 5 và 16/QĐ-UBND', ['state 5/QĐ-UBND', 'state 16/QĐ-UBND']],
    ['Nghị quyết số 15, 19a/NQ-CP', ['state 15/NQ-CP', 'state 19a/NQ-CP']],
    ['Nghị quyết số 15, 66.25/2026/NQ-CP', ['state 15/2026/NQ-CP', 'state 66.25/2026/NQ-CP']],
    [
      'Nghị quyết số 18-NQ/TW, 19, 20-NQ/TU, 21',
      ['party 18-NQ/TW', 'party 19-NQ/TU', 'party 20-NQ/TU', 'party 21-NQ/TU'],
    ],
    [
      'Nghị quyết số 18, 19-NQ/TW, 20-KL, 21-KL/TU',
      ['party 18-NQ/TW', 'party 19-NQ/TW', 'party 20-KL/TU', 'party 21-KL/TU'],
    ],
    ['Chỉ thị 35 và 36 của Chính phủ', []],
    ['Thủ tướng Chính phủ ban hành Chỉ thị 35 và 36', []],
    ['Bộ Chính trị ban hành Chỉ thị 35 và 36', ['party 35-CT/TW', 'party 36-CT/TW']],
    ['Chỉ thị của Bộ Chính trị số 33 và 34', ['party 33-CT/TW', 'party 34-CT/TW']],
    [
      'Bộ Chính trị ban hành Nghị quyết số 15-NQ/TU, Chỉ thị 35',
      ['party 15-NQ/TU', 'party 35-CT/?'],
    ],
    ['Quy chế số 12-QC/KT của Bộ Y tế', ['other 12-QC/KT']],
    ['Quy chế số 12-QC/KT', ['other 12-QC/KT']],
    ['Chỉ thị của Bộ Chính trị số 00', []],
  ];

  test.each(lists)('the numbers of "%s" are %j', (text, said) => {
    expect(saidIn(text)).toEqual(said);
  });

  test('the word for a type stands with the first number of a list', () => {
    const [first, second] = find('Chỉ thị 35 và 36 của Bộ Chính trị', [documentMentions]);
    expect([first?.text, second?.text]).toEqual(['Chỉ thị 35', '36']);
    expect([first?.parts?.type, second?.parts?.type]).toEqual([{ start: 0, end: 7 }, undefined]);
  });
});
