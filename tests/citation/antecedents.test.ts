import { expect, test } from 'vitest';
import { antecedentsOf, baseType, nearestFirst } from '../../src/citation/antecedents.js';
import { citedMentions } from '../../src/citation/resolve-within.js';

const antecedentsIn = (text: string) => antecedentsOf(citedMentions(text));

// [text, key and words of each]
const read: readonly (readonly [string, readonly string[]])[] = [
  ['Nghị quyết số 15-NQ/TU', ['15-NQ/TU: nghị quyết']],
  ['Quy định 37-QĐ/TW', ['37-QĐ/TW: quy định']],
  ['văn bản 37-QĐ/TW', ['37-QĐ/TW: quy định, quyết định']],
  ['các Chỉ thị số 11, 26-CT/TU', ['11-CT/TU: chỉ thị', '26-CT/TU: chỉ thị']],
  ['Chương trình hành động số 12-CTr/TU', ['12-CTr/TU: chương trình']],
  ['Nghị định số 30/2020/NĐ-CP', ['30/2020/NĐ-CP: nghị định']],
  ['15/QĐ-UBND', ['15/QĐ-UBND: quy định, quyết định']],
  ['15/TTr-UBND', ['15/TTr-UBND: tờ trình']],
  ['Nghị quyết số １５-NQ/TU', ['15-NQ/TU: nghị quyết']],
  ['Quy định số: 37-QĐ/TW', ['37-QĐ/TW: quy định']],
  ['Nghị quyết Trung ương 6 (lần 2) khóa VIII', ['plenum 6 2 8: nghị quyết']],
  ['45/2019/QH14', ['45/2019/QH14: ']],
  ['Luật Giáo dục số 43/2019/QH14', ['43/2019/QH14: luật']],
  ['Luật số 45/2019/QH14, 46/2019/QH14', ['45/2019/QH14: luật', '46/2019/QH14: luật']],
  ['Nghị quyết Trung ương 4 khóa XII', ['plenum 4  12: nghị quyết']],
  ['Chỉ thị số 05-CT/TW, Chỉ thị 05', ['05-CT/TW: chỉ thị']],
  [
    'Chỉ thị số 35-CT/TW ngày 30/5/2019, Chỉ thị số 35-CT/TW ngày 14/6/2024',
    ['35-CT/TW: chỉ thị', '35-CT/TW 2024-06-14: chỉ thị'],
  ],
  [
    '35-CT/TW, 35-CT/TW ngày 30/5/2019, 35-CT/TW ngày 14/6/2024, 35-CT/TW ngày 30/5/2019, 35-CT/TW',
    [
      '35-CT/TW: chỉ thị',
      '35-CT/TW: chỉ thị',
      '35-CT/TW 2024-06-14: chỉ thị',
      '35-CT/TW: chỉ thị',
      '35-CT/TW ?: chỉ thị',
    ],
  ],
];

test.each(read)('"%s" may be gone back to as %j', (text, expected) => {
  const said = antecedentsIn(text).map(
    ({ key, words }) => `${key}: ${[...words].sort().join(', ')}`,
  );
  expect(said).toEqual(expected);
});

test('the nearest mention of each document is kept', () => {
  const all = antecedentsIn('01-CT/TU, 02-CT/TU, 01-CT/TU');
  expect(nearestFirst(all).map(({ key, mention }) => [key, mention.start])).toEqual([
    ['01-CT/TU', 20],
    ['02-CT/TU', 10],
  ]);
});

test('compound letters go by those of a plain type', () => {
  const letters = ['QĐi', 'QĐNS', 'CTHĐ', 'KHHĐ', 'NQ', 'constructor'];
  expect(letters.map(baseType)).toEqual(['QĐ', 'QĐ', 'CTr', 'KH', 'NQ', 'constructor']);
  expect(baseType()).toBe('');
});
