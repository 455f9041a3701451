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

test('every unit of Vietnamese folds into its small letter, and only capitals are capitals', () => {
  for (let unit = 0x20; unit < 0x1f00; unit++) {
    const sign = String.fromCharCode(unit);
    if (!/\p{L}/u.test(sign) || sign === 'İ' || /[Ððɖ]/.test(sign)) continue;
    expect(isCapital(unit)).toBe(sign !== sign.toLowerCase());
  }
  for (const sign of 'ðɖ－*０ ') expect(isCapital(sign.charCodeAt(0))).toBe(false);
});
