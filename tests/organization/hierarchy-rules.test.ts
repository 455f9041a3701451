import { expect, test } from 'vitest';
import { hierarchyRules } from 'vn-party-model';

test('only what a tree as such wants has no source', () => {
  const own = Object.entries(hierarchyRules).filter(([, { source }]) => source === undefined);
  expect(own.map(([key]) => key)).toEqual(['unique-id', 'known-parent']);
});

test('what a superior may allow is a warning', () => {
  for (const [key, { english, severity }] of Object.entries(hierarchyRules)) {
    if (/unless/.test(english)) expect(severity, key).toBe('warning');
  }
});
