import { expect, test } from 'vitest';
import { bodies, levelKeys } from 'vn-party-model';

test('bodies stand at levels of the table, in its order', () => {
  for (const { levels, name } of Object.values(bodies)) {
    const places = levels.map((level) => levelKeys.indexOf(level));
    expect(places, name).toEqual(places.toSorted((one, other) => one - other));
    expect(places, name).not.toEqual([]);
  }
});

test('delegations and caucuses ended, all others last', () => {
  const ended = Object.entries(bodies).filter(([, { until }]) => until !== undefined);
  expect(ended.map(([key]) => key)).toEqual(['party-delegation', 'party-caucus']);
});

test('a cell has neither a standing committee nor an inspection commission', () => {
  expect(bodies['standing-committee'].levels).not.toContain('cell');
  expect(bodies['inspection-commission'].levels).not.toContain('cell');
});
