import { expect, test } from 'vitest';
import { formatNumberLine, misfitOf, numberLines, parseNumberLine } from 'vn-party-model';

// [text]
const read = ['Số 127-QĐ/TW', 'Số 05-QC/BTCTU-BDVTU', 'Số 24-BS/UBKTTU', 'Số 03-BC/CB'];

test.each(read)('reads and writes %s', (text) => {
  const code = parseNumberLine(text);
  expect(code && formatNumberLine(code)).toBe(text);
});

// [text, reason, where, what is expected]
const refused: readonly (readonly [string, string, number, string])[] = [
  ['Số: 04-NQ/TW', 'a colon, as the State writes', 2, 'a blank and no colon'],
  ['số 04-NQ/TW', 'a small letter', 0, 'the word Số'],
  ['Số 4-NQ/TW', 'no leading zero', 3, 'a number from 01 to 99999'],
  ['Số 04-NQ/TW, ngày 21/8/2006', 'a day', 11, 'the end'],
  ['04-NQ/TW', 'a code alone', 0, 'the word Số'],
  ['Số-NQ/TW', 'no number', 2, 'a blank and no colon'],
];

test.each(refused)('refuses "%s": %s', (text, _reason, at, expected) => {
  expect(parseNumberLine(text)).toBeUndefined();
  expect(misfitOf(numberLines, text)).toMatchObject({ at, expected });
});

test('refuses to write a number that is none', () => {
  expect(() => formatNumberLine({ number: 0, type: 'NQ', issuer: 'TU' })).toThrow(RangeError);
});
