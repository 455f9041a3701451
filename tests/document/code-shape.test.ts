import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codeOf, codePatterns, spellDocumentCode } from '../../src/document/code-shape.js';
import { documentCodeValues } from '../support/document.js';

const whole = new RegExp(`^${codePatterns().join('')}$`);

test('what is spelled fits the patterns, and its match gives it back', () => {
  fc.assert(
    fc.property(documentCodeValues, (code) => {
      const match = whole.exec(spellDocumentCode(code));
      expect(match && codeOf(match)).toEqual(code);
    }),
  );
});

test.each(['0-NQ/TU', '5-NQ/TU', '15-NQ/tu', '15-XX/TU', '15-NQ/TU/nb/nb', '15-NQ'])(
  '%s does not fit',
  (text) => {
    expect(whole.test(text)).toBe(false);
  },
);
