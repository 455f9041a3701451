import { expect, test } from 'vitest';
import { ratingDeadlines, ratingDeciders, ratingProvisions } from 'vn-party-model';

test('each kind of subject has one row on who decides', () => {
  const subjects = ratingDeciders.map(({ subject }) => subject);
  expect(new Set(subjects).size).toBe(subjects.length);
  expect(subjects).toHaveLength(7);
});

test('civil servants are rated before members of the Party', () => {
  const [state, , party] = ratingDeadlines;
  expect(state).toMatchObject({ scheme: 'state-2020', before: { month: 12, day: 15 } });
  expect(party).toMatchObject({ scheme: 'party-2025', before: { month: 12, day: 31 } });
});

test('deadlines of the year after are marked', () => {
  for (const { before } of ratingDeadlines) {
    if ('month' in before) expect(before.next).toBe(before.month < 12 ? true : undefined);
  }
});

// [topic, number of provisions]
const topics: readonly (readonly [string, number])[] = [
  ['annex', 5],
  ['step', 3],
  ['order', 4],
  ['not-rated', 4],
  ['late-discipline', 4],
];

test.each(topics)('on %s there are %i provisions', (topic, count) => {
  expect(ratingProvisions.filter((row) => row.topic === topic)).toHaveLength(count);
});
