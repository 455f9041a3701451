import { expect, test } from 'vitest';
import { congresses, find, termMentions } from 'vn-party-model';

test('there are fourteen, in order, each after the one before', () => {
  expect(congresses.map(({ ordinal }) => ordinal)).toEqual(
    Array.from({ length: 14 }, (_, index) => index + 1),
  );
  for (const [index, row] of congresses.entries()) {
    const before = congresses[index - 1];
    expect(row.opened <= row.closed).toBe(true);
    if (before) {
      expect(before.closed < row.opened).toBe(true);
      expect(before.end).toBe(row.start);
    }
    expect(row.start).toBe(Number(row.closed.slice(0, 4)));
    if (row.elected) expect(row.opened <= row.elected && row.elected <= row.closed).toBe(true);
  }
});

// [ordinal, first day, last day]
test.each([
  [1, '1935-03-27', '1935-03-31'],
  [2, '1951-02-11', '1951-02-19'],
  [3, '1960-09-05', '1960-09-10'],
  [4, '1976-12-14', '1976-12-20'],
  [5, '1982-03-27', '1982-03-31'],
  [6, '1986-12-15', '1986-12-18'],
  [7, '1991-06-24', '1991-06-27'],
  [8, '1996-06-28', '1996-07-01'],
  [9, '2001-04-19', '2001-04-22'],
  [10, '2006-04-18', '2006-04-25'],
  [11, '2011-01-12', '2011-01-19'],
  [12, '2016-01-20', '2016-01-28'],
  [13, '2021-01-25', '2021-02-01'],
  [14, '2026-01-19', '2026-01-23'],
])('congress %i sat from %s to %s', (ordinal, opened, closed) => {
  expect(congresses[ordinal - 1]).toMatchObject({ opened, closed });
});

test('conflicts between sources stay visible', () => {
  const disputed = congresses.filter(({ disputes }) => disputes);
  expect(
    disputed.map(({ ordinal, disputes }) => [ordinal, disputes?.[0]?.about, disputes?.[0]?.closed]),
  ).toEqual([
    [3, 'closed', '1960-09-12'],
    [13, 'called', '2021-02-02'],
    [14, 'called', '2026-01-25'],
  ]);
});

test('the labels, as written, name the term of their row', () => {
  for (const { ordinal, start, end, labels } of congresses) {
    for (const { text } of labels) {
      const [mention, another] = find(text, [termMentions]);
      expect(mention?.value).toEqual({ of: 'party', ordinal, start, end });
      expect(another).toBeUndefined();
    }
  }
});

test('terms whose label nobody has seen have none', () => {
  const bare = congresses.filter(({ labels }) => labels.length === 0);
  expect(bare.map(({ ordinal }) => ordinal)).toEqual([1, 2, 5, 6]);
});
