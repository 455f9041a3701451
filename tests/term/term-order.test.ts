import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  firstTermAfterMerger,
  formatTerm,
  nextTerm,
  previousTerm,
  type Term,
} from 'vn-party-model';
import { termValues } from '../support/term.js';

const party = (ordinal?: number, start?: number, end?: number): Term => ({
  of: 'party',
  ...(ordinal !== undefined && { ordinal }),
  ...(start !== undefined && end !== undefined && { start, end }),
});
const assembly = (ordinal: number, start?: number, end?: number): Term => ({
  ...party(ordinal, start, end),
  of: 'national-assembly',
});

// [what, term, next]
const neighbours: readonly (readonly [string, Term, Term])[] = [
  ['of a province', party(17, 2020, 2025), party(18, 2025, 2030)],
  ['by years alone', party(undefined, 2020, 2025), party(undefined, 2025, 2030)],
  ['by number alone', party(17), party(18)],
  ['of the Central Committee', party(13, 2021, 2026), party(14, 2026, 2031)],
  ['of the Central Committee, not five years long', party(3, 1960, 1976), party(4, 1976, 1982)],
  ['of the Assembly', assembly(11, 2002, 2007), assembly(12, 2007, 2011)],
  ['of the Assembly, by number', assembly(14), assembly(15)],
  ['of the Assembly, one that no table has', assembly(16, 2026, 2031), assembly(17, 2031, 2036)],
];

test.each(neighbours)('the next %s, and back', (_what, term, next) => {
  expect(nextTerm(term)).toEqual(next);
  expect(previousTerm(next)).toEqual(term);
});

// [what, term, next, previous]
test.each<[string, Term, Term | undefined, Term | undefined]>([
  ['years of a cell, which no rule continues', party(11, 2022, 2025), party(12), party(10)],
  ['years before the Charter of 2011', party(12, 2005, 2010), party(13, 2010, 2015), party(11)],
  ['the first term', party(1, 2025, 2030), party(2, 2030, 2035), undefined],
  ['years alone of another length', party(undefined, 2022, 2025), undefined, undefined],
  ['the last number', party(99), undefined, party(98)],
])('%s', (_what, term, next, previous) => {
  expect(nextTerm(term)).toEqual(next);
  expect(previousTerm(term)).toEqual(previous);
});

test('a merger begins at I', () => {
  expect(firstTermAfterMerger(2025, 2030)).toEqual(party(1, 2025, 2030));
  expect(previousTerm(firstTermAfterMerger(2025, 2030))).toBeUndefined();
});

test('a neighbour of a term is a term of the same body, and shares its year', () => {
  fc.assert(
    fc.property(termValues, (term) => {
      const next = nextTerm(term);
      const previous = previousTerm(term);
      for (const one of [next, previous]) {
        expect(one === undefined || one.of === term.of).toBe(true);
        expect(one === undefined || (one.end ?? 0) > 2099 || formatTerm(one) !== '').toBe(true);
      }
      if (next?.start !== undefined) expect(next.start).toBe(term.end);
      if (previous?.end !== undefined) expect(previous.end).toBe(term.start);
    }),
  );
});
