import { expect, test } from 'vitest';
import { dayBeside, writtenLike } from '../../src/citation/day-beside.js';

const code = '15-NQ/TU';

// [what follows the code, the day as written, the day]
const read: readonly (readonly [string, string | undefined, string | undefined])[] = [
  [' ngày 4-7-2017 của', '4-7-2017', '2017-07-04'],
  [', ngày 04/7/2017', '04/7/2017', '2017-07-04'],
  [' (22/10/2018)', '22/10/2018', '2018-10-22'],
  [' ngày 18 tháng 5 năm 2021', '18 tháng 5 năm 2021', '2021-05-18'],
  [' ban hành  ngày 4-7-2017', '4-7-2017', '2017-07-04'],
  [', ký ngày 4-7-2017', '4-7-2017', '2017-07-04'],
  [' [22/10/2018]', '22/10/2018', '2018-10-22'],
  [' (ngày 22/10/2018)', '22/10/2018', '2018-10-22'],
  [', ban hành 22/10/2018', '22/10/2018', '2018-10-22'],
  [' và ngày 22/10/2018', undefined, undefined],
  [' ngày 31/02/2021', '31/02/2021', undefined],
  [' năm 2021', undefined, undefined],
];

test.each(read)('"15-NQ/TU%s"', (after, written, day) => {
  for (const text of [code + after, (code + after).normalize('NFD')]) {
    const beside = dayBeside(text, code.length);
    const found = beside && text.slice(beside.start, beside.end).normalize('NFC');
    expect([found, beside?.day]).toEqual([written, day]);
    expect(Object.keys(beside ?? {}).includes('day')).toBe(day !== undefined);
  }
});

test.each([
  ['4-7-2017', '15-11-2017'],
  ['04/7/2017', '15/11/2017'],
  ['4.7.2017', '15.11.2017'],
  ['4 - 7 - 2017', '15-11-2017'],
  ['4 tháng 7 năm 2017', '15 tháng 11 năm 2017'],
])('in the manner of %s it is %s', (found, written) => {
  expect(writtenLike(found, '2017-11-15')).toBe(written);
});
