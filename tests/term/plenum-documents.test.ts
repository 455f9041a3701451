import { expect, test } from 'vitest';
import {
  documentsOfPlenum,
  find,
  parseDocumentCode,
  plenumDocuments,
  plenumResolutionMentions,
  plenums,
} from 'vn-party-model';

/** What a name in words may mean, as `code day`. */
function meant(text: string): string[] {
  return find(text, [plenumResolutionMentions])
    .flatMap(({ value }) => documentsOfPlenum(value))
    .map(({ code, day, year }) => `${code} ${day ?? year ?? '?'}`);
}

test.each([
  [
    'Nghị quyết Trung ương 6 khóa XII',
    ['18-NQ/TW 2017-10-25', '19-NQ/TW 2017-10-25', '20-NQ/TW 2017', '21-NQ/TW 2017-10-25'],
  ],
  ['Nghị quyết Trung ương 4 khóa XII', ['04-NQ/TW 2016-10-30']],
  ['Nghị quyết Trung ương 4 (khóa XI, XII)', ['12-NQ/TW 2012-01-16', '04-NQ/TW 2016-10-30']],
  ['Nghị quyết Trung ương 6 (lần 2) khóa VIII', ['10-NQ/TW 1999-02-02']],
  [
    'Nghị quyết Trung ương 6 khóa VIII',
    ['04-NQ/TW 1998-10-17', '05-NQ/TW 1998-10-17', '10-NQ/TW 1999-02-02'],
  ],
  ['Nghị quyết Trung ương 8 khóa XI', ['28-NQ/TW 2013', '29-NQ/TW 2013-11-04']],
  ['Nghị quyết Trung ương 4', []],
  ['Nghị quyết Trung ương 1 khóa XIII', []],
] as const)('%s may mean %j', (text, documents) => {
  expect(meant(text)).toEqual(documents);
});

test('a plenum that gave a conclusion says so', () => {
  expect(documentsOfPlenum({ plenum: 4, term: 13 })).toMatchObject([
    { kind: 'conclusion', code: '21-KL/TW', day: '2021-10-25' },
  ]);
  for (const { kind, code } of plenumDocuments) {
    expect(code).toContain(kind === 'conclusion' ? '-KL/' : '-NQ/');
  }
});

test('an extraordinary plenum is known by its day', () => {
  const rows = plenumDocuments.filter(({ plenum }) => plenum === undefined);
  expect(rows.map(({ code, opened }) => [code, opened])).toEqual([['121-KL/TW', '2025-01-23']]);
  expect(plenums.some(({ opened }) => opened === rows[0]?.opened)).toBe(true);
});

test('codes are well formed, rows are sorted, and no day comes before its plenum', () => {
  const keys = plenumDocuments.map(
    ({ term, plenum = 99, session = 0 }) => term * 1000 + plenum * 10 + session,
  );
  expect(keys).toEqual(keys.toSorted((one, other) => one - other));
  for (const { code, day, year, term, plenum } of plenumDocuments) {
    expect(parseDocumentCode(code)).toBeDefined();
    expect(day === undefined || year === undefined).toBe(true);
    const sat = plenums.find((row) => row.term === term && row.number === plenum)?.opened;
    if (day && sat) expect(day >= sat).toBe(true);
  }
});

test('one code in two terms is two documents', () => {
  const eighteen = plenumDocuments.filter(({ code }) => code === '18-NQ/TW');
  expect(eighteen.map(({ term, day }) => [term, day])).toEqual([
    [12, '2017-10-25'],
    [13, '2022-06-16'],
  ]);
});
