import { expect, test } from 'vitest';
import { referencesOf } from '../../src/citation/references.js';

// [text, references: code, day, how many mentions]
const read: readonly (readonly [string, readonly string[]])[] = [
  ['Nghị quyết số 15-NQ/TU, 15-NQ/TU', ['15-NQ/TU  2']],
  ['05-CT/TW ngày 15/5/2016, Chỉ thị 05', ['05-CT/TW 2016-05-15 2']],
  [
    '35-CT/TW ngày 30/5/2019; 35-CT/TW ngày 14/6/2024; 35-CT/TW',
    ['35-CT/TW 2019-05-30 1', '35-CT/TW 2024-06-14 1', '35-CT/TW  1'],
  ],
  ['Nghị quyết Trung ương 4 khóa XII', ['plenum 4/12  1']],
  ['Nghị quyết Trung ương 6 (lần 2) khóa VIII', ['plenum 6 (2)/8  1']],
  ['Nghị quyết Trung ương 4', ['plenum 4/?  1']],
  ['05-CT/TW, 05-CT/TW ngày 15/5/2016, 05-CT/TW', ['05-CT/TW 2016-05-15 3']],
  ['Nghị quyết 57', ['57-NQ/?  1']],
  ['không có gì', []],
];

test.each(read)('"%s" cites %j', (text, expected) => {
  const said = referencesOf(text).map(
    ({ code, issuedOn = '', mentions }) => `${code} ${issuedOn} ${mentions.length}`,
  );
  expect(said).toEqual(expected);
});

test('mentions of one document are in reading order, with a day or without', () => {
  const [one] = referencesOf('05-CT/TW ngày 15/5/2016, 05-CT/TW, 05-CT/TW ngày 15/5/2016');
  expect(one?.mentions.map(({ start }) => start)).toEqual([0, 25, 35]);
});
