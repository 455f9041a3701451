import { expect, test } from 'vitest';
import {
  type LevelContext,
  organizationAt,
  ownerAt,
} from '../../src/organization/organization-at.js';
import { stretchOf } from '../../src/organization/running-text.js';
import { foldStretch } from '../../src/text/fold.js';
import { runningText } from '../../src/text/running-text.js';
import { organizationsRead } from '../fixtures/names-read.js';

const stretch = (text: string) => stretchOf(runningText(text), foldStretch(text, 0, text.length));

/** The text with a stroke where a name at its beginning ends, and what that says. */
function read(text: string, context: LevelContext): readonly [string, string] {
  const said = organizationAt(stretch(text), 0, context);
  if (said === undefined) return [text, ''];
  const { end, body, level, isBare, isNumbered } = said;
  const marks = `${isBare ? ' bare' : ''}${isNumbered ? ' numbered' : ''}`;
  return [`${text.slice(0, end)}|${text.slice(end)}`, `${body} ${level}${marks}`];
}

test.each(organizationsRead)('%j: %s', (text, said) => {
  expect(read(text.replace('|', ''), {})).toEqual([text, said]);
});

test('names are read alike further on in a text', () => {
  for (const [text] of organizationsRead) {
    const plain = text.replace('|', '');
    const [at, further] = ['', 'hôm qua thì '].map((before) => {
      const said = organizationAt(stretch(before + plain), before.length, {});
      return said && { ...said, end: said.end - before.length };
    });
    expect(further, text).toEqual(at);
  }
});

// [text with a stroke, what is known before, what it says]
const told: readonly (readonly [string, LevelContext, string])[] = [
  ['Đảng bộ| thôn Đông', { last: 'district' }, 'party-organization district bare'],
  ['Chi bộ| thôn họp', { last: 'district' }, 'cell district bare'],
  ['Chi bộ| trực thuộc', { last: 'commune' }, 'cell commune bare'],
  ['Ban Thường vụ| họp', { last: 'province' }, 'standing-committee province bare'],
  ['Ban Tuyên giáo| họp', { last: 'district' }, 'advisory district'],
  ['Thành ủy| họp', { city: 'district' }, 'committee district'],
  ['Tỉnh ủy| họp', { city: 'district' }, 'committee province'],
  ['Đảng bộ khối doanh nghiệp|', { last: 'district' }, 'party-organization district'],
  ['Đảng bộ khối doanh nghiệp|', { last: 'commune' }, 'party-organization province'],
  ['Đảng bộ khối doanh nghiệp|', { last: 'province' }, 'party-organization province'],
  ['Đảng bộ khối doanh nghiệp TPHCM|', { last: 'district' }, 'party-organization province'],
  ['Thành ủy Huế| họp', {}, 'committee province'],
  ['Thành ủy Huế| họp', { hasProvince: true }, 'committee district'],
  ['Thành ủy Bắc Ninh| họp', { hasProvince: true }, 'committee district'],
  ['Thành ủy Hà Nội| họp', { hasProvince: true }, 'committee province'],
  ['Thành ủy Huế| họp', { hasProvince: true, day: '2025-08-01' }, 'committee province'],
  ['Thành ủy Huế| họp', { day: '2024-12-31' }, 'committee district'],
  ['Đảng bộ thành phố Huế| họp', { day: '2024-12-31' }, 'party-organization district'],
  ['Đảng bộ thành\nphố Vinh| họp', {}, 'party-organization district'],
  ['Đảng bộ thị  xã Sơn Tây| họp', {}, 'party-organization district'],
];

test.each(told)('%j after %j: %s', (text, context, said) => {
  expect(read(text.replace('|', ''), context)).toEqual([text, said]);
});

test('no standing board follows the words of a post', () => {
  for (const before of ['phó bí thư ', 'phó ban ', 'Phó Trưởng ban ', 'văn phòng ', 'ủy viên ']) {
    expect(organizationAt(stretch(`${before}Thường trực Tỉnh ủy`), before.length, {})).toBe(
      undefined,
    );
  }
  expect(organizationAt(stretch('của Thường trực Tỉnh ủy'), 4, {})?.body).toBe('standing-board');
});

test('a level that the words leave out is the one named last', () => {
  expect(organizationAt(stretch('đảng ủy'), 0, { last: 'commune' })?.level).toBe('commune');
  expect(ownerAt(stretch('thành ủy'), 0, { city: 'district' })?.level).toBe('district');
  expect(ownerAt(stretch('thành ủy'), 0, {})?.level).toBe('province');
});

test('a body is no owner', () => {
  expect(ownerAt(stretch('Bộ Chính trị'), 0, {})).toBeUndefined();
});
