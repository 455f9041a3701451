import { describe, expect, test } from 'vitest';
import { formatDocumentCode } from 'vn-party-model';
import { readCodeAt } from '../../src/document/code-reading.js';
import { typeWordBefore } from '../../src/document/type-words.js';
import { runningText } from '../../src/text/running-text.js';

/** What is read at the first digit of a text: scheme, codes, and the text that they take. */
function readingOf(text: string): string | undefined {
  const at = Math.max(0, text.search(/\d/));
  const reading = readCodeAt(text, at, typeWordBefore(runningText(text), 0, at));
  if (!reading) return undefined;
  const codes =
    reading.scheme === 'party'
      ? reading.codes.map((code) => formatDocumentCode(code)).join(' or ')
      : reading.code;
  return `${reading.scheme} ${codes} <${text.slice(at, reading.end)}>`;
}

// [text, what is read]
const read: readonly (readonly [string, string | undefined])[] = [
  ['15-NQ/TU', 'party 15-NQ/TU <15-NQ/TU>'],
  ['15-NQ/TU ngày 4-7-2017', 'party 15-NQ/TU <15-NQ/TU>'],
  ['15-NQ/TU.', 'party 15-NQ/TU <15-NQ/TU>'],
  ['15-NQ/TU - 2017', 'party 15-NQ/TU <15-NQ/TU>'],
  ['22/CT-TW', 'party 22-CT/TW <22/CT-TW>'],
  ['06-HD/BTCTW-BTGTW về', 'party 06-HD/BTCTW-BTGTW <06-HD/BTCTW-BTGTW>'],
  ['5053-CV/VPTW/nb', 'party 5053-CV/VPTW/nb <5053-CV/VPTW/nb>'],
  ['15/QĐ-UBND ngày', 'state 15/QĐ-UBND <15/QĐ-UBND>'],
  ['30/2020/NĐ-CP', 'state 30/2020/NĐ-CP <30/2020/NĐ-CP>'],
  ['66.25/2026/NQ-CP', 'state 66.25/2026/NQ-CP <66.25/2026/NQ-CP>'],
  ['84-QĐ/TWĐTN', 'other 84-QĐ/TWĐTN <84-QĐ/TWĐTN>'],
  ['11/HD-MTTW-BTT', 'other 11/HD-MTTW-BTT <11/HD-MTTW-BTT>'],
  ['15-20 độ', undefined],
  ['15/7', undefined],
  ['15 km/h', undefined],
  ['00-NQ/TU', undefined],
  ['', undefined],
];

test.each(read)('at the beginning of "%s" stands %s', (text, said) => {
  expect(readingOf(text)).toBe(said);
});

describe('the words beside a code', () => {
  // [text, what is read]
  const beside: readonly (readonly [string, string | undefined])[] = [
    ['05-DA/TU', 'party 05-DA/TU or 05-ĐA/TU <05-DA/TU>'],
    ['Đề án số 05-DA/TU', 'party 05-ĐA/TU <05-DA/TU>'],
    ['15-XYZ/ABTU', undefined],
    ['Nghị quyết số 15-XYZ/ABTU', 'party 15-XYZ/ABTU <15-XYZ/ABTU>'],
    ['Nghị định số 15-NQ/TU', 'party 15-NQ/TU <15-NQ/TU>'],
    ['15-Tb/khu', undefined],
    ['15-TB/XYThU', 'party 15-TB/XYThU <15-TB/XYThU>'],
    ['Nghị quyết số 15-A-B-C/TU', undefined],
    ['15-NQ/TU/BTCTU', undefined],
    ['15 XYZ/TU', undefined],
    ['15-XYZ/TU', 'party 15-XYZ/TU <15-XYZ/TU>'],
    ['15-XYZ/CB3', undefined],
    ['Nghị định số 15 XYZ/TU', undefined],
    ['Nghị quyết số 15 XYZ/TU', 'party 15-XYZ/TU <15 XYZ/TU>'],
    ['22/XYZ-TU', undefined],
    ['Nghị quyết số 22/XYZ-TU', 'party 22-XYZ/TU <22/XYZ-TU>'],
    ['15NQ/TU', 'party 15-NQ/TU <15NQ/TU>'],
    ['Nghị quyết số 15XYZ/TU', undefined],
    ['15NQ/ABTU', undefined],
    ['Nghị quyết số 15-X/TU', undefined],
    ['Nghị quyết số 15-xyz/TU', undefined],
    ['Nghị quyết số 15-ABCDEFG/TU', 'party 15-ABCDEFG/TU <15-ABCDEFG/TU>'],
    ['Nghị quyết số 15-ABCDEFGH/TU', undefined],
    ['Nghị quyết số 15-NQ-ĐTAB/TU', 'party 15-NQ-ĐTAB/TU <15-NQ-ĐTAB/TU>'],
    ['Nghị quyết số 15-NQ-ĐTABC/TU', undefined],
    ['15-NQ/TU-ABC', 'party 15-NQ/TU-ABC <15-NQ/TU-ABC>'],
    ['15-NQ/BTCTU-TU/nb', 'party 15-NQ/BTCTU-TU/nb <15-NQ/BTCTU-TU/nb>'],
    ['Kết luận số 15/KL-TW/BTCTW', 'party 15-KL-TW/BTCTW <15/KL-TW/BTCTW>'],
    ['Nghị quyết số 15-NQ-ĐT-TU', 'party 15-NQ-ĐT/TU <15-NQ-ĐT-TU>'],
    ['Hướng dẫn số 06-HD-BTCTW-BTGTW', 'party 06-HD/BTCTW-BTGTW <06-HD-BTCTW-BTGTW>'],
    ['8150/BNV-TCBC', undefined],
    ['Công văn số 8150/BNV-TCBC', 'state 8150/BNV-TCBC <8150/BNV-TCBC>'],
  ];

  test.each(beside)('"%s" reads %s', (text, said) => {
    expect(readingOf(text)).toBe(said);
  });
});

test('a code is read where it stands, and nowhere before or after', () => {
  const text = 'số 15-NQ/TU';
  expect(readCodeAt(text, 3, undefined)?.end).toBe(text.length);
  expect(readCodeAt(text, 0, undefined)).toBeUndefined();
  expect(readCodeAt(text, text.length, undefined)).toBeUndefined();
});
