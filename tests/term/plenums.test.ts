import { expect, test } from 'vitest';
import { congresses, plenums, plenumsOf } from 'vn-party-model';

const ordinaryOf = (term: number) =>
  plenums.filter((row) => row.term === term && row.series === 'ordinary');

// [term, how many, first day of the first, last day of the last]
test.each([
  [10, 15, '2006-04-24', '2011-01-09'],
  [11, 14, '2011-01-19', '2016-01-13'],
  [12, 15, '2016-01-27', '2021-01-17'],
  [13, 15, '2021-01-31', '2025-12-23'],
])('term %i had %i ordinary plenums from %s to %s', (term, count, opened, closed) => {
  const rows = ordinaryOf(term);
  expect(rows.map(({ number }) => number)).toEqual(
    Array.from({ length: count }, (_, index) => index + 1),
  );
  expect(rows[0]?.opened).toBe(opened);
  expect(rows.at(-1)?.closed).toBe(closed);
});

test('extraordinary plenums are a series without numbers', () => {
  const rows = plenums.filter(({ series }) => series === 'extraordinary');
  expect(rows).toHaveLength(12);
  expect(rows.every(({ term, number }) => term === 13 && number === undefined)).toBe(true);
  expect(rows[0]?.opened).toBe('2022-06-06');
  expect(rows.at(-1)).toMatchObject({ opened: '2025-01-23', closed: '2025-01-24' });
});

test('days go on within a series, and lie within the term', () => {
  for (const series of ['ordinary', 'extraordinary'] as const) {
    const rows = plenums.filter((row) => row.series === series && row.opened !== undefined);
    for (const [index, { term, opened = '', closed = '' }] of rows.entries()) {
      expect(opened <= closed).toBe(true);
      expect((rows[index - 1]?.closed ?? '') < opened).toBe(true);
      expect(opened >= (congresses[term - 1]?.opened ?? '~')).toBe(true);
      expect(closed < (congresses[term]?.opened ?? '~')).toBe(true);
    }
  }
});

test('days that no source confirms are absent', () => {
  const undated = plenums.filter(({ opened }) => opened === undefined);
  expect(undated.map(({ term, number, session }) => [term, number, session])).toEqual([
    [8, 6, 1],
    [8, 6, 2],
    [14, 2, undefined],
    [14, 3, undefined],
  ]);
});

test('the one in mid-term is marked', () => {
  expect(plenums.filter(({ isMidTerm }) => isMidTerm)).toEqual(plenumsOf(13, 7));
});

test('a plenum is looked up by term and number', () => {
  expect(plenumsOf(12, 6)).toMatchObject([{ opened: '2017-10-04', closed: '2017-10-11' }]);
  expect(plenumsOf(8, 6)).toHaveLength(2);
  expect(plenumsOf(9, 1)).toEqual([]);
  expect(plenumsOf(Number.NaN, 6)).toEqual([]);
});
