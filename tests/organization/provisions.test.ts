import { expect, test } from 'vitest';
import { organizationProvisions, regimeOf } from 'vn-party-model';

test('no provision is there twice from one source', () => {
  const said = organizationProvisions.map(({ says, source }) => `${source}: ${says}`);
  expect(new Set(said).size).toBe(said.length);
});

test('those of 294-QĐ/TW and 208-QĐ/TW begin with their regimes', () => {
  const regimesOf = (source: string) =>
    new Set(
      organizationProvisions
        .filter((row) => row.source === source)
        .map(({ since }) => since && regimeOf(since)),
    );
  expect(regimesOf('qd294-tw-2025')).toEqual(new Set(['communes-above-base']));
  expect(regimesOf('qd208-tw-2026')).toEqual(new Set(['communes-at-base']));
});

test('the Charter, the regulation and the guidance are cited by clause', () => {
  const named = ['charter-2011', 'qd294-tw-2025', 'hd06-tw-2025'];
  const bare = organizationProvisions.filter(
    ({ source, clause }) => named.includes(source) && clause === undefined,
  );
  expect(bare).toEqual([]);
});

test('what speaks of the second regime alone ends with it', () => {
  const ended = organizationProvisions.filter(({ until }) => until !== undefined);
  expect(ended.map(({ clause, until }) => [clause, until && regimeOf(until)])).toEqual([
    ['10.2', 'communes-at-base'],
    ['20.3.3', 'communes-at-base'],
  ]);
});
