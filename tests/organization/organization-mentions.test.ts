import { describe, expect, test } from 'vitest';
import { find, organizationMentions } from 'vn-party-model';
import { organizationsRead } from '../fixtures/names-read.js';
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

const hasCapital = (text: string): boolean => text !== text.toLowerCase();

test('names with the mark of uỷ on its last letter are found alike', () => {
  for (const [text] of organizationsRead) {
    const plain = text.replace('|', '');
    const other = plain.replaceAll(/ủy/gi, (ủy) =>
      ủy === 'ỦY' ? 'UỶ' : `${ủy === 'Ủy' ? 'U' : 'u'}ỷ`,
    );
    const [found, alike] = [plain, other].map((one) =>
      find(one, [organizationMentions]).map(({ start, end, value }) => ({ start, end, value })),
    );
    expect(alike, other).toEqual(found);
  }
});

test.each(organizationsRead)('%j is found where it says enough: %s', (text, said) => {
  const [name = '', after = ''] = text.split('|');
  const [body, level, ...marks] = said.split(' ');
  const isFound =
    said !== '' && !marks.includes('bare') && (marks.includes('numbered') || hasCapital(name));
  const [first] = find(name + after, [organizationMentions]).filter(({ start }) => start === 0);
  expect(first && `${first.text} => ${first.value.body}/${first.value.level}`).toBe(
    isFound ? `${name} => ${body}/${level}` : undefined,
  );
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
      'a line below, set in, under an empty line',
      'HUYỆN ỦY VÂN KHÊ \n\n  BAN TỔ CHỨC',
      ['HUYỆN ỦY VÂN KHÊ => committee/district', 'BAN TỔ CHỨC => advisory/district'],
    ],
    [
      'two lines below',
      'TỈNH ỦY SƠN LA\nBAN TỔ CHỨC\nVĂN PHÒNG\n',
      [
        'TỈNH ỦY SƠN LA => committee/province',
        'BAN TỔ CHỨC => advisory/province',
        'VĂN PHÒNG => advisory/province',
      ],
    ],
    [
      'a line far to the right',
      `HUYỆN ỦY VÂN KHÊ\n${' '.repeat(6)}BAN TỔ CHỨC\n`,
      ['HUYỆN ỦY VÂN KHÊ => committee/district'],
    ],
    [
      'a line as far to the right as may be',
      `HUYỆN ỦY VÂN KHÊ\n${' '.repeat(5)}BAN TỔ CHỨC\n`,
      ['HUYỆN ỦY VÂN KHÊ => committee/district', 'BAN TỔ CHỨC => advisory/district'],
    ],
    [
      'a line that goes on',
      'HUYỆN ỦY VÂN KHÊ\nBAN TỔ CHỨC HỘI THI\n',
      ['HUYỆN ỦY VÂN KHÊ => committee/district'],
    ],
    ['the same line', 'HUYỆN ỦY - BAN TỔ CHỨC\n', ['HUYỆN ỦY => committee/district']],
    [
      'a line below in small letters',
      'HUYỆN ỦY VÂN KHÊ\nBan Tổ chức\n',
      ['HUYỆN ỦY VÂN KHÊ => committee/district'],
    ],
    [
      'a line below one in small letters',
      'Huyện ủy Vân Khê\nBAN TỔ CHỨC\n',
      ['Huyện ủy Vân Khê => committee/district'],
    ],
    ['a first line', 'BAN TỔ CHỨC\n', []],
    [
      'the level of a line below, if it says one',
      'TỈNH ỦY SƠN LA\nĐẢNG ỦY XÃ\n',
      ['TỈNH ỦY SƠN LA => committee/province', 'ĐẢNG ỦY XÃ => committee/commune'],
    ],
    [
      'the level named last but for the centre',
      'Huyện ủy họp với Bộ Chính trị. Ban Thường vụ Đảng ủy tham dự.',
      [
        'Huyện ủy => committee/district',
        'Bộ Chính trị => politburo/central',
        'Ban Thường vụ Đảng ủy => standing-committee/district',
      ],
    ],
    [
      'a city after a district',
      'Huyện ủy Quốc Oai và Thành ủy',
      ['Huyện ủy Quốc Oai => committee/district', 'Thành ủy => committee/province'],
    ],
    [
      'a city after a central one',
      'Thành ủy Hà Nội họp. Thành ủy ra nghị quyết.',
      ['Thành ủy Hà Nội => committee/province', 'Thành ủy => committee/province'],
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
