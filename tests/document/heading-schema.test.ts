import { describe } from 'vitest';
import { NumberLine, numberLines } from 'vn-party-model';
import { documentCodeValues, repairedCode } from '../support/document.js';
import { keepsNotationLaws } from '../support/laws.js';

describe('number lines keep the laws of notations:', () => {
  keepsNotationLaws(numberLines, NumberLine, documentCodeValues, {
    forgiving: (text) => repairedCode(text, 'Số '),
  });
});
