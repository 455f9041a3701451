import { expect, test } from 'vitest';
import { foldedUnits, isCapital, odd } from '../../src/text/units.js';

const folded = (sign: string): string =>
  String.fromCharCode(foldedUnits()[sign.charCodeAt(0)] as number);

// [signs, what they fold into]
test.each([
  ['AĐƯẰỆ', 'ađưằệ'],
  ['ÐðƉɖ', 'đđđđ'],
  ['\t\n\r*_\u00a0\u2003\u3000', ' '.repeat(8)],
  ['‐–—−', '----'],
  ['０９5', '095'],
  ['a1.,/', 'a1.,/'],
])('%j folds into %j', (signs, wanted) => {
  expect([...signs].map(folded).join('')).toBe(wanted);
});

test.each(['\u0301', '\u00ad', '\u200b', '\ufeff', 'İ'])('%j needs more than a unit', (sign) => {
  expect(foldedUnits()[sign.charCodeAt(0)]).toBe(odd);
});

test('no other unit is odd, and beyond the scripts of Europe units stay as they are', () => {
  const hidden = '\u00ad\u180e\u200b\u200c\u200d\u2060\ufeffİ';
  const wrong: string[] = [];
  for (let unit = 0; unit < odd; unit++) {
    const sign = String.fromCharCode(unit);
    const isOdd = /[\u0300-\u036f]/.test(sign) || hidden.includes(sign);
    const isFree = unit <= 0x3000 || /[\u3000０-９]/.test(sign);
    const folds = foldedUnits()[unit];
    const fits = isOdd ? folds === odd : folds === unit || (isFree && folds !== odd);
    if (!fits) wrong.push(unit.toString(16));
  }
  expect(wrong).toEqual([]);
});

test.each([
  ['\u2010\u2011\u2012\u2013\u2014\u2015\u2212', '-'],
  ['\u2002\u2009\u200a\u2028\u205f\u3000', ' '],
])('all of %j fold into %j', (signs, one) => {
  expect([...signs].map(folded)).toEqual([...signs].map(() => one));
});

test('the neighbours of dashes, blanks and digits stay as they are', () => {
  for (const sign of '\u200f\u2016\u3001／：\u02ff') expect(folded(sign)).toBe(sign);
});

test('every unit of Vietnamese folds into its small letter, and only capitals are capitals', () => {
  for (let unit = 0x20; unit < 0x1f00; unit++) {
    const sign = String.fromCharCode(unit);
    if (!/\p{L}/u.test(sign) || sign === 'İ' || /[Ððɖ]/.test(sign)) continue;
    expect(isCapital(unit)).toBe(sign !== sign.toLowerCase());
  }
  for (const sign of 'ðɖ－*０ ') expect(isCapital(sign.charCodeAt(0))).toBe(false);
});
