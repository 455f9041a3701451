import { expect, test } from 'vitest';
import { assemblies, peoplesCouncils } from 'vn-party-model';

test('the National Assembly has sixteen terms, each where the one before ended', () => {
  expect(assemblies.map(({ ordinal }) => ordinal)).toEqual(
    Array.from({ length: 16 }, (_, index) => index + 1),
  );
  for (const [index, { start, end }] of assemblies.entries()) {
    expect(start < end).toBe(true);
    expect(assemblies[index + 1]?.start ?? end).toBe(end);
  }
});

test.each([
  [1, 1946, 1960, '1946-01-06'],
  [5, 1975, 1976, '1975-04-06'],
  [12, 2007, 2011, '2007-05-20'],
  [16, 2026, 2031, '2026-03-15'],
])('term %i: %i to %i, elected on %s', (ordinal, start, end, elected) => {
  expect(assemblies[ordinal - 1]).toMatchObject({ ordinal, start, end, elected });
});

test('an election lies in the first year of its term', () => {
  for (const { start, elected } of [...assemblies, ...peoplesCouncils]) {
    if (elected !== undefined) expect(Number(elected.slice(0, 4))).toBe(start);
  }
});

test("People's Councils are elected with the Assembly since 2011, and have no ordinal in common", () => {
  expect(peoplesCouncils.every(({ ordinal }) => ordinal === undefined)).toBe(true);
  for (const row of peoplesCouncils.filter(({ start }) => start >= 2011)) {
    expect(assemblies.find(({ start }) => start === row.start)?.elected).toBe(row.elected);
  }
  expect(peoplesCouncils[0]).toMatchObject({ start: 2004, end: 2011 });
  expect(peoplesCouncils[0]?.elected).toBeUndefined();
});
