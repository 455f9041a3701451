import { expect, test } from 'vitest';
import {
  assemblies,
  checkTerm,
  congresses,
  find,
  parseTerm,
  type Term,
  termMentions,
} from 'vn-party-model';

// [text, kind, by the ordinal, by the years]
test.each([
  ['khóa XIII, nhiệm kỳ 2016–2021', [2021, 2026], 12],
  ['khóa XII, nhiệm kỳ 2021–2026', [2016, 2021], 13],
  ['khóa XX, nhiệm kỳ 2021–2026', undefined, 13],
  ['Quốc hội khóa XIII, nhiệm kỳ 2016–2021', [2011, 2016], 14],
  ['Quốc hội khóa XV, nhiệm kỳ 2020–2025', [2021, 2026], undefined],
])('%s contradicts itself: %j or %s', (text, years, ordinal) => {
  const [finding, another] = checkTerm(parseTerm(text) as Term);
  expect(another).toBeUndefined();
  expect(finding?.kind).toBe('ordinal-against-years');
  if (finding?.kind !== 'ordinal-against-years') return;
  expect(finding.byOrdinal && [finding.byOrdinal.start, finding.byOrdinal.end]).toEqual(years);
  expect(finding.byYears?.ordinal).toBe(ordinal);
});

test('a text that contradicts itself is reported as it stands', () => {
  const [mention] = find('Ban Chấp hành Trung ương Đảng khoá XIII nhiệm kì 2016 – 2021', [
    termMentions,
  ]);
  expect(checkTerm(mention?.value as Term).map(({ kind }) => kind)).toEqual([
    'ordinal-against-years',
  ]);
});

test.each([
  'khóa XIII, nhiệm kỳ 2021–2026',
  'khóa XIII, nhiệm kỳ 2020–2025',
  'khóa XXIII, nhiệm kỳ 2020–2025',
  'nhiệm kỳ 2022–2025',
  'khóa III, nhiệm kỳ 1960–1976',
  'khóa XIII',
  'Quốc hội khóa XII, nhiệm kỳ 2007–2011',
  'Hội đồng nhân dân khóa XV, nhiệm kỳ 2004–2011',
  'tổ chức khác khóa X, nhiệm kỳ 2024–2029',
])('nothing speaks against %s', (text) => {
  expect(checkTerm(parseTerm(text) as Term)).toEqual([]);
});

test('years reversed and terms too long are reported', () => {
  expect(checkTerm({ of: 'party', start: 2025, end: 2020 })).toEqual([
    { kind: 'years-reversed', start: 2025, end: 2020 },
  ]);
  expect(checkTerm({ of: 'party', start: 2002, end: 2025 })).toEqual([
    { kind: 'length', years: 23 },
  ]);
});

test('no row of the tables is found wrong', () => {
  for (const { ordinal, start, end } of congresses) {
    expect(checkTerm({ of: 'party', ordinal, start, end })).toEqual([]);
  }
  for (const { ordinal = 0, start, end } of assemblies) {
    expect(checkTerm({ of: 'national-assembly', ordinal, start, end })).toEqual([]);
  }
});

test.each([
  [1, false],
  [2, true],
  [3, true],
  [4, true],
  [5, true],
  [6, true],
  [7, false],
])('a term of %i years that no table has: may it be %s', (years, isFine) => {
  const findings = checkTerm({ of: 'other', start: 2031, end: 2031 + years });
  expect(findings).toEqual(isFine ? [] : [{ kind: 'length', years }]);
});

test('half a term is not checked, and a year is no term', () => {
  expect(checkTerm({ of: 'party', start: 2025 } as Term)).toEqual([]);
  expect(checkTerm({ of: 'party', ordinal: 13, end: 2025 } as Term)).toEqual([]);
  expect(checkTerm({ of: 'party', start: 2025, end: 2025 })).toEqual([
    { kind: 'years-reversed', start: 2025, end: 2025 },
  ]);
});

test('what no table has is not held against a number', () => {
  expect(checkTerm({ of: 'national-assembly', ordinal: 40, start: 2141, end: 2146 })).toEqual([]);
});
