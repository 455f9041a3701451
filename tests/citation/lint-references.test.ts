import { describe, expect, test } from 'vitest';
import {
  applyFixes,
  type Day,
  documentTypeCodes,
  documentTypesOf,
  formatDocumentCode,
  formatDocumentReference,
  type LintContext,
  lintReferences,
} from 'vn-party-model';
import { createRegistry, knownDocuments } from 'vn-party-model/registry';
import { documentRows, foreignRows } from '../fixtures/document-rows.js';
import { wildCodes } from '../fixtures/wild-codes.js';
import { knownIssuers } from '../support/document.js';

const registry = createRegistry(knownDocuments);

const saidOf = (text: string, context?: LintContext): string[] =>
  lintReferences(text, context).map(
    ({ code, start, end, fix }) =>
      `${code} ${text.slice(start, end)}${fix ? ` > ${fix.text}` : ''}`,
  );

// [text, context, findings]
const read: readonly (readonly [string, LintContext, readonly string[]])[] = [
  ['Nghị quyết số 20-NQ/TU, ngày 04/7/2017', {}, []],
  ['Nghị quyết 20/NQ-TU', {}, ['spelling 20/NQ-TU > 20-NQ/TU']],
  ['Nghị quyết số 5 – NQ/TU', {}, ['spelling 5 – NQ/TU > 05-NQ/TU']],
  ['Nghị định số 30 /2020/N\u00d0-CP', {}, ['spelling 30 /2020/N\u00d0-CP > 30/2020/NĐ-CP']],
  ['5053-CV/VPTW/nb', {}, []],
  ['5053/CV-VPTW/nb', {}, ['spelling 5053/CV-VPTW/nb > 5053-CV/VPTW/nb']],
  ['các Nghị quyết số 18, 19-NQ/TW', {}, []],
  ['05-DA/TU', {}, ['ambiguous-letters 05-DA/TU']],
  ['Kế hoạch số 65-CTr/TU', {}, ['type-word Kế hoạch số 65-CTr/TU']],
  ['Chương trình hành động số 32-CTr/TU', {}, []],
  ['Quyết định số 01-QĐNS/TW', {}, []],
  ['Quy định số 08-QĐi/TW', {}, []],
  ['Thông báo Kết luận số 99-TB/TW', {}, []],
  ['Chỉ thị của Bộ Chính trị số 33-CT/TW', {}, []],
  ['NQ 57-NQ/TW', {}, []],
  ['Kết luận số 01-KL/TU ngày 31/02/2021', {}, ['no-such-day 31/02/2021']],
  ['01-KL/TU ngày 02/3/2026', { day: '2026-01-01' }, ['issued-later 02/3/2026']],
  ['05-NQ/HU ngày 02/9/2025', { day: '2026-01-01' }, ['issuer-not-then 05-NQ/HU']],
  ['05-NQ/HU ngày 02/6/2025', { day: '2026-01-01' }, []],
  ['Quyết định 294-QĐ/TW ngày 26/5/2025', { registry }, ['type-word Quyết định 294-QĐ/TW']],
  ['Quy định 294-QĐ/TW ngày 26/5/2025', { registry }, []],
  [
    '18-NQ/TW ngày 25/10/2017 về quản lý và sử dụng đất',
    { registry },
    ['wrong-title quản lý và sử dụng đất'],
  ],
  ['18-NQ/TW ngày 16/6/2022 về quản lý và sử dụng đất', { registry }, []],
  ['18-NQ/TW ngày 25/10/2017 về một việc khác', { registry }, []],
  ['18-NQ/TW ngày 26/10/2017', { registry }, ['wrong-day 26/10/2017 > 25/10/2017']],
  ['18-NQ/TW ngày 26/10/2007', { registry }, []],
  ['99-NQ/TW ngày 26/10/2017', { registry }, []],
];

test.each(read)('"%s"', (text, context, expected) => {
  expect(saidOf(text, context)).toEqual(expected);
});

// [text, context, sentence]
const sentences: readonly (readonly [string, LintContext, string])[] = [
  ['05-DA/TU', {}, 'The type may be DA or ĐA'],
  ['20/NQ-TU', {}, '20-NQ/TU is the canonical spelling'],
  ['5053/CV-VPTW/nb', {}, '5053-CV/VPTW/nb is the canonical spelling'],
  ['30 /2020/NĐ-CP', {}, '30/2020/NĐ-CP is the canonical spelling'],
  ['Kế hoạch số 65-CTr/TU', {}, 'CTr stands for chương trình, not kế hoạch'],
  ['Kế hoạch số 65-QĐ/TU', {}, 'QĐ stands for quyết định or quy định, not kế hoạch'],
  ['Quyết định 294-QĐ/TW ngày 26/5/2025', { registry }, '294-QĐ/TW is a quy định'],
  ['01-KL/TU ngày 31/02/2021', {}, 'The calendar has no such day'],
  ['18-NQ/TW ngày 26/10/2017', { registry }, '18-NQ/TW was issued on 25/10/2017'],
  [
    '01-KL/TU ngày 02/3/2026',
    { day: '2026-01-01' },
    'Issued after the day of the text, 01/01/2026',
  ],
  ['05-NQ/HU ngày 02/9/2025', { day: '2026-01-01' }, 'There was no issuer HU on 02/9/2025'],
  [
    '18-NQ/TW ngày 25/10/2017 về quản lý và sử dụng đất',
    { registry },
    '18-NQ/TW of 25/10/2017 is about tiếp tục đổi mới, sắp xếp tổ chức bộ máy',
  ],
];

test.each(sentences)('"%s" with %j: %s', (text, context, message) => {
  expect(lintReferences(text, context).map((finding) => finding.message)).toEqual([message]);
});

test('findings of a text are in reading order', () => {
  const text = 'Kế hoạch số 65/CTr-TU ngày 31/02/2021; 20/NQ-TU';
  expect(lintReferences(text).map(({ start, end }) => [start, end])).toEqual([
    [0, 21],
    [12, 21],
    [27, 37],
    [39, 47],
  ]);
});

test('of two documents with one code and day, either may be meant', () => {
  const code = '15-QĐ/TU';
  const rows = [
    { code, issuedOn: '2017-07-04', type: 'regulation', title: 'trồng rừng phòng hộ' },
    { code, issuedOn: '2017-07-04', type: 'decision', title: 'xây dựng cảng biển' },
    { code, issuedOn: '2012-07-04', type: 'decision', title: 'dạy nghề nông thôn' },
  ] as const;
  const context = { registry: createRegistry(rows) };
  const of = (title: string): string => `Quyết định số ${code}, ngày 04/7/2017 về ${title}`;
  expect(saidOf(of('xây dựng cảng biển'), context)).toEqual([]);
  expect(saidOf(of('dạy nghề nông thôn'), context)).toEqual(['wrong-title dạy nghề nông thôn']);
});

test('a title is held against those of the day and of other days, as far as they are known', () => {
  const code = '15-QĐ/TU';
  const [port, craft] = ['xây dựng cảng biển', 'dạy nghề cho nông dân nghèo'];
  const findingsOf = (
    rows: readonly (readonly [Day | undefined, string?])[],
    text: string,
  ): string[] => {
    const known = rows.map(([issuedOn, title]) => ({
      code,
      ...(issuedOn && { issuedOn }),
      ...(title && { title }),
    }));
    return saidOf(`${code}${text}`, { registry: createRegistry(known) });
  };
  const rows = [
    ['2017-07-04', port],
    ['2012-07-04', craft],
  ] as const;
  expect(findingsOf(rows, ' ngày 04/7/2017 về dạy nghề')).toEqual([]);
  expect(findingsOf(rows, ' ngày 04/7/2017 về dạy nghề dân')).toEqual(['wrong-title dạy nghề dân']);
  expect(findingsOf(rows, ' ngày 04/7/2018 về dạy nghề dân')).toEqual([]);
  expect(findingsOf(rows, ' ngày 04/7/2017')).toEqual([]);
  const untitled = [['2017-07-04'], ['2012-07-04', craft]] as const;
  expect(findingsOf(untitled, ' ngày 04/7/2017 về dạy nghề dân')).toEqual([]);
  const dayless = [
    [undefined, port],
    ['2012-07-04', craft],
  ] as const;
  expect(findingsOf(dayless, ' về dạy nghề dân')).toEqual([]);
  const open = [['2017-07-04', port], ['2012-07-04']] as const;
  expect(findingsOf(open, ' ngày 04/7/2017 về dạy nghề dân')).toEqual([]);
});

describe('another day of a term', () => {
  // [known documents, text, findings]
  const terms: readonly (readonly [readonly [string, Day?][], string, readonly string[]])[] = [
    [[['15-QĐ/TW', '2017-07-04']], '15-QĐ/TW ngày 05/7/2017', ['wrong-day 05/7/2017 > 04/7/2017']],
    // Only the central organs count their documents by the term.
    [[['15-QĐ/TU', '2017-07-04']], '15-QĐ/TU ngày 05/7/2017', []],
    [[['225-KH/TWĐTN', '2017-07-04']], '225-KH/TWĐTN ngày 05/7/2017', []],
    [
      [['15-QĐ/TW'], ['15-QĐ/TW', '2017-07-04']],
      '15-QĐ/TW ngày 05/7/2017',
      ['wrong-day 05/7/2017 > 04/7/2017'],
    ],
    [
      [
        ['15-QĐ/TW', '2017-07-04'],
        ['15-QĐ/TW', '2017-07-14'],
      ],
      '15-QĐ/TW ngày 05/7/2017',
      [],
    ],
    // On the days of a congress two terms meet.
    [[['15-QĐ/TW', '2020-05-05']], '15-QĐ/TW ngày 01/02/2021', []],
    [[['15-QĐ/TW', '2021-02-01']], '15-QĐ/TW ngày 28/01/2021', []],
  ];

  test.each(terms)('of %j in "%s"', (rows, text, expected) => {
    const known = rows.map(([code, issuedOn]) => ({ code, ...(issuedOn && { issuedOn }) }));
    expect(saidOf(text, { registry: createRegistry(known) })).toEqual(expected);
  });
});

describe('two days in copies of one document', () => {
  const disputed = knownDocuments.flatMap(({ code, issuedOn, mistakenDays = [] }) =>
    mistakenDays.map((mistaken) => [code, issuedOn, mistaken] as const),
  );

  test('are known of ten documents', () => {
    expect(new Set(disputed.map(([code]) => code)).size).toBeGreaterThanOrEqual(8);
  });

  test.each(disputed)('%s is of %s: %s is linted', (code, issuedOn, mistaken) => {
    const written = (day = ''): string => `${code} ngày ${day.split('-').reverse().join('/')}`;
    const text = written(mistaken);
    const [finding, another] = lintReferences(text, { registry });
    expect([finding?.code, another]).toEqual(['wrong-day', undefined]);
    expect(lintReferences(applyFixes(text, finding ? [finding] : []), { registry })).toEqual([]);
    expect(lintReferences(written(issuedOn), { registry })).toEqual([]);
  });
});

test('what our formatters write is clean', () => {
  for (const type of documentTypeCodes) {
    for (const issuer of knownIssuers) {
      for (const key of [undefined, ...documentTypesOf(type).map((reading) => reading.key)]) {
        for (const style of ['canonical', 'text', 'english'] as const) {
          const details = { issuedOn: '2026-07-04', ...(key && { type: key }) } as const;
          const text = formatDocumentCode({ number: 7, type, issuer }, style, details);
          expect(lintReferences(text), text).toEqual([]);
        }
      }
    }
  }
});

test('a citation that its body had no authority for is clean as long as no day is asked for', () => {
  for (const issuerName of [undefined, 'Ban Chấp hành Đảng bộ tỉnh', 'Ban Thường vụ Tỉnh ủy']) {
    for (const issuer of ['TU', 'CB', 'ĐU', 'ĐH']) {
      for (const issuedOn of [undefined, '2018-07-04', '2026-07-04'] as const) {
        for (const type of documentTypeCodes) {
          const reference = {
            code: { number: 7, type, issuer },
            ...(issuedOn && { issuedOn }),
            ...(issuerName && { issuerName }),
          };
          const text = formatDocumentReference(reference);
          expect(lintReferences(text), text).toEqual([]);
        }
      }
    }
  }
});

const texts = [...documentRows.map(([, text]) => text), ...wildCodes.map(([text]) => text)];
const all = [...texts, ...foreignRows.map(([text]) => text)];

test.each(all)('"%s" has nothing left to fix once fixed', (text) => {
  for (const one of [text, text.normalize('NFD'), text.replaceAll(' ', '\u00a0')]) {
    const fixed = applyFixes(one, lintReferences(one, { registry }));
    expect(lintReferences(fixed, { registry }).filter(({ fix }) => fix)).toEqual([]);
  }
});
