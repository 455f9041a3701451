import { describe, expect, test } from 'vitest';
import { find, organizationMentions } from 'vn-party-model';
import { noOrganizations, organizationRows } from '../fixtures/organization-rows.js';

/** What the finder says, after it has shown that its offsets hold. */
function saidOf(text: string): string[] {
  return find(text, [organizationMentions]).map(({ start, end, text: found, value }) => {
    expect(text.slice(start, end)).toBe(found);
    return `${found} => ${value.body}/${value.level}`;
  });
}

test.each(organizationRows)('%s', (text, organizations) => {
  expect(saidOf(text)).toEqual(organizations);
});

test.each(organizationRows)('%s, decomposed', (text, organizations) => {
  expect(saidOf(text.normalize('NFD')).map((said) => said.normalize('NFC'))).toEqual(organizations);
});

test.each(organizationRows)('%s, far into a text', (text, organizations) => {
  const far = `${'Hôm nay mọi việc đều yên. '.repeat(200)}${text}`;
  expect(saidOf(far)).toEqual(organizations);
});

test.each(noOrganizations)('finds nothing in %s', (_what, text) => {
  expect(saidOf(text)).toEqual([]);
});

describe('levels that the words do not say', () => {
  // [what, text, said]
  const rows: readonly (readonly [string, string, readonly string[]])[] = [
    [
      'a city of a province, named before',
      'Thành ủy Móng Cái họp. Thành ủy ra nghị quyết.',
      ['Thành ủy Móng Cái => committee/district', 'Thành ủy => committee/district'],
    ],
    ['a capital of a province', 'Thành ủy Cao Bằng', ['Thành ủy Cao Bằng => committee/district']],
    [
      'a city that was of a province',
      'Tỉnh ủy Bắc Ninh và Thành ủy Bắc Ninh',
      ['Tỉnh ủy Bắc Ninh => committee/province', 'Thành ủy Bắc Ninh => committee/district'],
    ],
    [
      'a city that is no province',
      'Thành ủy Bắc Ninh',
      ['Thành ủy Bắc Ninh => committee/province'],
    ],
    [
      'a line below a committee at the head of a paper',
      'HUYỆN ỦY VÂN KHÊ\nBAN TỔ CHỨC\n*\nSố 26-HD/BTCHU',
      ['HUYỆN ỦY VÂN KHÊ => committee/district', 'BAN TỔ CHỨC => advisory/district'],
    ],
    [
      'the level named last',
      'Huyện ủy họp. Ban Thường vụ Đảng ủy tham dự.',
      ['Huyện ủy => committee/district', 'Ban Thường vụ Đảng ủy => standing-committee/district'],
    ],
  ];

  test.each(rows)('%s', (_what, text, said) => {
    expect(saidOf(text)).toEqual(said);
  });
});

test('names go over a line break, not over an empty line', () => {
  expect(saidOf('Ban Thường vụ\nTỉnh ủy')).toEqual([
    'Ban Thường vụ\nTỉnh ủy => standing-committee/province',
  ]);
  expect(saidOf('Ban Thường vụ\n\nTỉnh ủy')).toEqual(['Tỉnh ủy => committee/province']);
});
