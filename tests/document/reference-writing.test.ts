import { expect, test } from 'vitest';
import { writeReference } from '../../src/document/reference-writing.js';

const code = { number: 15, type: 'NQ', issuer: 'TU' } as const;
const write = (parts: object): string =>
  writeReference({ code, ...parts }, 'text', [' năm ', ' của ', ' về '], '[A-Z]+');

// [parts, text]
const texts: readonly (readonly [object, string])[] = [
  [{}, 'Nghị quyết số 15-NQ/TU'],
  [{ issuedIn: 2017 }, 'Nghị quyết số 15-NQ/TU năm 2017'],
  [{ issuedOn: '2017-07-04', issuerName: 'A' }, 'Nghị quyết số 15-NQ/TU, ngày 04/7/2017 của A'],
  [{ title: 'B', subject: 'c' }, 'Nghị quyết số 15-NQ/TU “B” về c'],
];

test.each(texts)('%j is written', (parts, text) => {
  expect(write(parts)).toBe(text);
});

// [parts, what is wrong]
const mistakes: readonly (readonly [object, string])[] = [
  [{ issuedIn: 17 }, 'year'],
  [{ issuerName: 'a' }, "issuer's name"],
  [{ title: ' b' }, 'title'],
  [{ subject: 'c ' }, 'subject'],
];

test.each(mistakes)('%j is refused for its %s', (parts, wrong) => {
  expect(() => write(parts)).toThrow(new RangeError(`The ${wrong} of 15-NQ/TU cannot be written`));
});
