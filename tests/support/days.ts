import fc from 'fast-check';
import type { Day } from 'vn-party-model/text';

const dayOf = (date: Date): Day => date.toISOString().slice(0, 10) as Day;

/** Days from 1/8/2008 to the end of 2027, those on which a rule changes more often. */
export const days: fc.Arbitrary<Day> = fc.oneof(
  fc
    .date({ min: new Date('2008-08-01'), max: new Date('2027-12-31'), noInvalidDate: true })
    .map(dayOf),
  fc.constantFrom<Day>(
    '2024-12-31',
    '2025-01-01',
    '2025-06-30',
    '2025-07-01',
    '2026-04-29',
    '2026-04-30',
    '2026-07-25',
    '2026-07-26',
    '2026-08-31',
    '2026-09-01',
    '2026-09-19',
    '2026-09-20',
  ),
);

/** Every day from one to another, both included. */
export function everyDay(first: Day, last: Day): Day[] {
  const all: Day[] = [];
  for (let time = Date.parse(first); time <= Date.parse(last); time += 86_400_000) {
    all.push(dayOf(new Date(time)));
  }
  return all;
}
