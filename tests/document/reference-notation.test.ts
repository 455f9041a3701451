import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type DocumentReference,
  documentReferences,
  englishDocumentReferences,
  formatDocumentReference,
  misfitOf,
  parseDocumentCode,
  parseDocumentReference,
  parseEnglishDocumentReference,
} from 'vn-party-model';
import { referenceValues } from '../support/reference.js';

/** What a citation says, on one line: code, kind, day or year, issuer, title, subject. */
function said(reference: DocumentReference | undefined): string | undefined {
  if (!reference) return undefined;
  const { code, type, issuedOn, issuedIn, issuerName, title, subject } = reference;
  const { number, type: letters, issuer } = code;
  const parts = [type, issuedOn, issuedIn, issuerName, title && `“${title}”`, subject];
  return [`${number}-${letters}/${issuer}`, ...parts].filter(Boolean).join(' | ');
}

// [text, what it says, how it is written]
const vietnamese: readonly (readonly [string, string, string])[] = [
  [
    'Nghị quyết số 15-NQ/TU ngày 4-7-2017',
    '15-NQ/TU | resolution | 2017-07-04',
    'Nghị quyết số 15-NQ/TU, ngày 04/7/2017',
  ],
  [
    'Chương trình số 01-CTr/TU ngày 26-4-2016 của Thành ủy',
    '1-CTr/TU | programme | 2016-04-26 | Thành ủy',
    'Chương trình số 01-CTr/TU, ngày 26/4/2016 của Thành ủy',
  ],
  [
    'Nghị quyết số 04-NQ/TW, ngày 21/8/2006 của Hội nghị Trung ương Ba (khóa X)',
    '4-NQ/TW | resolution | 2006-08-21 | Hội nghị Trung ương Ba (khóa X)',
    'Nghị quyết số 04-NQ/TW, ngày 21/8/2006 của Hội nghị Trung ương Ba (khóa X)',
  ],
  [
    'Kết luận số 01-KL/TW ngày 18 tháng 5 năm 2021 của Bộ Chính trị',
    '1-KL/TW | conclusion | 2021-05-18 | Bộ Chính trị',
    'Kết luận số 01-KL/TW, ngày 18/5/2021 của Bộ Chính trị',
  ],
  [
    'Quyết định số 3917-QĐ/ĐUK, ngày 20 tháng 3 năm 2020',
    '3917-QĐ/ĐUK | decision | 2020-03-20',
    'Quyết định số 3917-QĐ/ĐUK, ngày 20/3/2020',
  ],
  [
    '02-TT/TU ngày 03 tháng 10 năm 2025 của Thành ủy Thành phố Hồ Chí Minh',
    '2-TT/TU | circular | 2025-10-03 | Thành ủy Thành phố Hồ Chí Minh',
    'Thông tri số 02-TT/TU, ngày 03/10/2025 của Thành ủy Thành phố Hồ Chí Minh',
  ],
  [
    'Nghị quyết 27-NQ/TW năm 2018',
    '27-NQ/TW | resolution | 2018',
    'Nghị quyết số 27-NQ/TW năm 2018',
  ],
  [
    'Đề án 20-ĐA/TU năm 2022 của Ban Thường vụ Thành ủy',
    '20-ĐA/TU | scheme | 2022 | Ban Thường vụ Thành ủy',
    'Đề án số 20-ĐA/TU năm 2022 của Ban Thường vụ Thành ủy',
  ],
  [
    'Chỉ thị số: 35-CT/TW ngày 30/5/2019',
    '35-CT/TW | directive | 2019-05-30',
    'Chỉ thị số 35-CT/TW, ngày 30/5/2019',
  ],
  [
    'Nghị quyết số 68-NQ/TW ngày 04/5/2025 của Bộ Chính trị về phát triển kinh tế tư nhân',
    '68-NQ/TW | resolution | 2025-05-04 | Bộ Chính trị | phát triển kinh tế tư nhân',
    'Nghị quyết số 68-NQ/TW, ngày 04/5/2025 của Bộ Chính trị về phát triển kinh tế tư nhân',
  ],
  [
    'Nghị quyết số 12-NQ/TW ngày 16/01/2012 "Một số vấn đề cấp bách về xây dựng Đảng hiện nay"',
    '12-NQ/TW | resolution | 2012-01-16 | “Một số vấn đề cấp bách về xây dựng Đảng hiện nay”',
    'Nghị quyết số 12-NQ/TW, ngày 16/01/2012 “Một số vấn đề cấp bách về xây dựng Đảng hiện nay”',
  ],
  ['Kế hoạch số 65-CTr/TU', '65-CTr/TU | plan', 'Kế hoạch số 65-CTr/TU'],
  [
    '02-KH/BCĐ của Ban Chỉ đạo Trung ương về rừng, biển',
    '2-KH/BCĐ | plan | Ban Chỉ đạo Trung ương về rừng, biển',
    'Kế hoạch số 02-KH/BCĐ của Ban Chỉ đạo Trung ương về rừng, biển',
  ],
  [
    '02-KH/BCĐ của Thường trực Ban Chỉ đạo về rừng về họp cuối năm',
    '2-KH/BCĐ | plan | Thường trực Ban Chỉ đạo về rừng | họp cuối năm',
    'Kế hoạch số 02-KH/BCĐ của Thường trực Ban Chỉ đạo về rừng, về họp cuối năm',
  ],
  [
    '02-KH/BCĐ của Ban Chỉ đạo 35 về việc họp',
    '2-KH/BCĐ | plan | Ban Chỉ đạo 35 | việc họp',
    'Kế hoạch số 02-KH/BCĐ của Ban Chỉ đạo 35, về việc họp',
  ],
  [
    '05-NQ/TU của Thành ủy về Ban Chỉ đạo về rừng',
    '5-NQ/TU | resolution | Thành ủy | Ban Chỉ đạo về rừng',
    'Nghị quyết số 05-NQ/TU của Thành ủy về Ban Chỉ đạo về rừng',
  ],
  ['Văn bản số 15-QĐ/TW', '15-QĐ/TW', 'Văn bản số 15-QĐ/TW'],
  ['quy định 37-QĐ/TW', '37-QĐ/TW | regulation', 'Quy định số 37-QĐ/TW'],
];

test.each(vietnamese)('reads %s', (text, parts, canonical) => {
  const reference = parseDocumentReference(text);
  expect(said(reference)).toBe(parts);
  expect(formatDocumentReference(reference as DocumentReference)).toBe(canonical);
  expect(parseDocumentReference(canonical)).toEqual(reference);
});

// [text, what it says, how it is written]
const english: readonly (readonly [string, string, string])[] = [
  [
    'Resolution No. 27-NQ/TW, dated May 21, 2018',
    '27-NQ/TW | resolution | 2018-05-21',
    'Resolution No. 27-NQ/TW, dated 21 May 2018',
  ],
  [
    'Decision 66-QĐ/TW dated February 6, 2017 of the Secretariat',
    '66-QĐ/TW | decision | 2017-02-06 | the Secretariat',
    'Decision No. 66-QĐ/TW, dated 6 February 2017, of the Secretariat',
  ],
  [
    'directive 45-CT/TW of 2025 of the Politburo, on Party congresses',
    '45-CT/TW | directive | 2025 | the Politburo | Party congresses',
    'Directive No. 45-CT/TW of 2025, of the Politburo, on Party congresses',
  ],
  [
    'Guidance No. 06-HD/BTCTW, of the Commission on Organization, Personnel and Records',
    '6-HD/BTCTW | guidance | the Commission on Organization, Personnel and Records',
    'Guidance No. 06-HD/BTCTW, of the Commission on Organization, Personnel and Records',
  ],
  ['Document No. 15-QĐ/TW', '15-QĐ/TW', 'Document No. 15-QĐ/TW'],
];

test.each(english)('reads %s', (text, parts, canonical) => {
  const reference = parseEnglishDocumentReference(text);
  expect(said(reference)).toBe(parts);
  const again = formatDocumentReference(reference as DocumentReference, 'english');
  expect(again.replace('document No.', 'Document No.')).toBe(canonical);
  expect(parseEnglishDocumentReference(again)).toEqual(reference);
});

// [text, reason, where]
const refused: readonly (readonly [string, string, number])[] = [
  ['Nghị quyết số 15/NQ-TU', 'separators of the State', 16],
  ['Nghị quyết số 15-NQ/TU ngày 31/02/2017', 'a day that is none', 22],
  ['Nghị quyết số 15-NQ/TU ngày 29/02/1900', 'a day of no leap year', 22],
  ['Nghị quyết số 15-NQ/TU của', 'no name', 22],
  ['Nghị quyết số 15-NQ/TU về ', 'no subject', 22],
  ['Nghị quyết số 15-NQ/TU của Thành ủy về A\nB', 'two lines', 40],
  ['Nghị quyết 57', 'no code', 13],
  ['Nghị quyết số 15-NQ/TU.', 'a full stop', 22],
];

test.each(refused)('refuses "%s": %s', (text, _reason, at) => {
  expect(parseDocumentReference(text)).toBeUndefined();
  expect(misfitOf(documentReferences, text)?.at).toBe(at);
});

describe('every day of four years', () => {
  const code = { number: 15, type: 'NQ', issuer: 'TU' } as const;
  const days = Array.from({ length: 1461 }, (_, index) =>
    new Date(Date.UTC(2016, 0, 1 + index)).toISOString().slice(0, 10),
  );

  test('reads back in both languages', () => {
    for (const issuedOn of days) {
      const reference = { type: 'resolution', code, issuedOn } as DocumentReference;
      expect(parseDocumentReference(formatDocumentReference(reference))).toEqual(reference);
      const text = formatDocumentReference(reference, 'english');
      expect(parseEnglishDocumentReference(text)).toEqual(reference);
    }
  });
});

describe('writing', () => {
  const code = { number: 15, type: 'NQ', issuer: 'TU' } as const;

  // [what, parts]
  const mistakes: readonly (readonly [string, Partial<DocumentReference>])[] = [
    ['a number that is none', { code: { ...code, number: 0 } }],
    ['a day that is none', { issuedOn: '2017-02-29' }],
    ['half a year', { issuedIn: 2017.5 }],
    ['a name with về', { issuerName: 'Ban về rừng' }],
    ['a name with two matters', { issuerName: 'Ban Chỉ đạo về rừng về biển' }],
    ['a name with về việc', { issuerName: 'Ban Chỉ đạo về việc trồng rừng' }],
    ['a name with two blanks', { issuerName: 'Thành  ủy' }],
    ['a title with a quotation mark', { title: 'A "B"' }],
    ['a subject of two lines', { subject: 'một\nhai' }],
    ['an empty subject', { subject: '' }],
  ];

  test.each(mistakes)('refuses %s', (_what, parts) => {
    expect(() => formatDocumentReference({ code, ...parts })).toThrow(RangeError);
  });

  test('a name in English ends before ", on" and begins with no year', () => {
    for (const issuerName of ['the Board, on A', '1999', '1999 Board']) {
      expect(() => formatDocumentReference({ code, issuerName }, 'english')).toThrow(RangeError);
    }
  });

  test('short forms have kind and code alone', () => {
    fc.assert(
      fc.property(referenceValues, (reference) => {
        const text = formatDocumentReference(reference, 'short');
        const { type, code } = parseDocumentReference(text) ?? {};
        expect(code).toEqual(reference.code);
        if (reference.type) expect(type).toBe(reference.type);
        expect(parseDocumentCode(text.slice(text.lastIndexOf(' ') + 1))).toEqual(code);
      }),
    );
  });
});

test('both languages say the same', () => {
  fc.assert(
    fc.property(referenceValues, (reference) => {
      const text = englishDocumentReferences.format(reference);
      expect(parseEnglishDocumentReference(text)).toEqual(reference);
      expect(parseDocumentReference(documentReferences.format(reference))).toEqual(reference);
    }),
  );
});

// [what, text]
const hostile: readonly (readonly [string, string])[] = [
  ['words', 'a '],
  ['commas', 'a, '],
  ['about', 'về '],
  ['quotation marks', ' “a”'],
  ['of', ' của a'],
  ['bodies of one matter', 'Ban Chỉ đạo '],
  ['bodies and matters', 'Ban Chỉ đạo về '],
  ['blanks', ' '],
];

test.each(hostile)('a megabyte of %s after a code is refused', (_what, piece) => {
  for (const head of [
    '15-NQ/TU của a ',
    '15-NQ/TU về a ',
    '15-NQ/TU “a ',
    '15-NQ/TU, of a, on a ',
  ]) {
    const text = `${head}${piece.repeat(1_000_000 / piece.length)}\n`;
    expect(parseDocumentReference(text)).toBeUndefined();
    expect(parseEnglishDocumentReference(text)).toBeUndefined();
  }
});
