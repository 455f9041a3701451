import { expect, test } from 'vitest';
import { organizationAt, ownerAt } from '../../src/organization/organization-at.js';
import { stretchOf } from '../../src/organization/running-text.js';
import { foldStretch } from '../../src/text/fold.js';
import { runningText } from '../../src/text/running-text.js';

const stretch = (text: string) => stretchOf(runningText(text), foldStretch(text, 0, text.length));

// [text, what it says at its beginning]
const rows: readonly (readonly [string, object | undefined])[] = [
  ['đảng ủy', { body: 'committee', level: 'unknown', isBare: true, end: 7 }],
  ['chi bộ', { body: 'cell', isBare: true }],
  ['chi bộ 5', { body: 'cell', level: 'base', isBare: false, isNumbered: true }],
  ['huyện ủy', { body: 'committee', level: 'district', isBare: false }],
  ['huyện ủy viên', undefined],
  ['đảng bộ các xã', { body: 'party-organization', isBare: true }],
  ['ban thường vụ', { body: 'standing-committee', isBare: true }],
  ['ủy ban nhân dân', undefined],
];

test.each(rows)('%j', (text, said) => {
  const found = organizationAt(stretch(text), 0, {});
  if (said === undefined) expect(found).toBeUndefined();
  else expect(found).toMatchObject(said);
});

test('a level that the words leave out is the one named last', () => {
  expect(organizationAt(stretch('đảng ủy'), 0, { last: 'commune' })?.level).toBe('commune');
  expect(ownerAt(stretch('thành ủy'), 0, { city: 'district' })?.level).toBe('district');
  expect(ownerAt(stretch('thành ủy'), 0, {})?.level).toBe('province');
});

test('a body is no owner', () => {
  expect(ownerAt(stretch('Bộ Chính trị'), 0, {})).toBeUndefined();
});
