import { expect, test } from 'vitest';
import { parseDocumentCode, type Source, sources } from 'vn-party-model';
import { isDay } from 'vn-party-model/text';

const rows = Object.entries<Source>(sources);

test('there are sources of every kind', () => {
  const kinds = new Set(rows.map(([, { kind }]) => kind));
  expect([...kinds].sort()).toEqual(['observed', 'primary', 'secondary']);
});

test.each(rows)('%s says what it is and when', (key, { title, day, kind }) => {
  expect(title).not.toBe('');
  expect(day === undefined || isDay(day)).toBe(true);
  if (kind !== 'observed') expect(key.endsWith('observed')).toBe(false);
  expect(key).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
});

const coded = rows.filter(
  ([key, { code }]) => code !== undefined && !/^(?:nd|ttlt)/.test(key) && !/^\d+\//.test(code),
);

test.each(coded)('%s has a code that our own parser reads', (key, { code = '', day = '' }) => {
  const value = parseDocumentCode(code);
  expect(value).toBeDefined();
  expect(key).toContain(String(value?.number).padStart(2, '0'));
  expect(key).toContain(day.slice(0, 4));
});
