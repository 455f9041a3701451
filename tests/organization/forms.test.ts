import { expect, test } from 'vitest';
import { forms, levelKeys } from 'vn-party-model';

test('every level has a form, and only the base has two', () => {
  const found = levelKeys.map(
    (level) => Object.values(forms).filter(({ levels }) => levels.includes(level)).length,
  );
  expect(found).toEqual(levelKeys.map((level) => (level === 'base' ? 2 : 1)));
});
