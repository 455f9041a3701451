import { expect, test } from 'vitest';
import { documentCode, parseDocumentCode } from 'vn-party-model';

test('a literal has the parts that the parser reads', () => {
  expect(documentCode('15-NQ/TU')).toEqual(parseDocumentCode('15-NQ/TU'));
  expect(documentCode('05-CTr/TW')).toEqual({ number: 5, type: 'CTr', issuer: 'TW' });
  expect(documentCode('06-HD/BTCTW-BTGTW').issuer).toBe('BTCTW-BTGTW');
  expect(documentCode('5053-CV/VPTW/nb').suffix).toBe('nb');
});

test.each(['', '15-XX/TU', '15/NQ-TU', '5-NQ/TU', '__proto__'])(
  'a compiler overruled to take "%s" meets a RangeError that says why',
  (text) => {
    expect(() => documentCode(text as never)).toThrow(RangeError);
    expect(() => documentCode(text as never)).toThrow(
      /^Invalid document code: expected .+ at \d+$/,
    );
  },
);
