import { expect, test } from 'vitest';
import { registerRules } from 'vn-party-model';

test('each rule is one row at a time', () => {
  for (const key of ['series', 'congress', 'term', 'issuer', 'type']) {
    const rows = registerRules.filter(({ rule }) => rule === key);
    expect(rows[0]?.since).toBeUndefined();
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.at(-1)?.until).toBeUndefined();
    for (const [index, row] of rows.slice(1).entries()) expect(row.since).toBe(rows[index]?.until);
  }
});

test('the rules of 36-HD/VPTW have a clause', () => {
  const rows = registerRules.filter(({ source }) => source === 'hd36-vptw-2018');
  expect(rows.map(({ clause }) => clause?.startsWith('II.1.3'))).toEqual(rows.map(() => true));
});
