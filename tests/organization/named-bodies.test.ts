import { expect, test } from 'vitest';
import { namedBodies, namedBodiesOn } from 'vn-party-model';

test('rows are sorted by name', () => {
  const names = namedBodies.map(({ name }) => name);
  expect(names).toEqual(names.toSorted());
});

test('two boards became one on 3/2/2025', () => {
  const namesOn = (day: '2025-02-02' | '2025-02-03') =>
    namedBodiesOn(day)
      .map(({ name }) => name)
      .filter((name) => /Tuyên giáo|Dân vận/.test(name));
  expect(namesOn('2025-02-02')).toEqual(['Ban Dân vận Trung ương', 'Ban Tuyên giáo Trung ương']);
  expect(namesOn('2025-02-03')).toEqual(['Ban Tuyên giáo và Dân vận Trung ương']);
});

test('what took the place of a central body begins when that body ends', () => {
  for (const { until, successors = [] } of namedBodies) {
    for (const successor of successors) {
      const row = namedBodies.find(({ name }) => name === successor);
      if (row) expect(row.since).toBe(until);
    }
  }
});
