import { type Notation, type Piece, parserOf } from '../text/notation.js';
import { once } from '../text/once.js';
import type { DocumentCode } from './code.js';
import { documentCodes } from './code-notation.js';

const pieces = /* @__PURE__ */ once((): readonly Piece[] => [
  { expected: 'the word Số', vietnamese: 'chữ "Số"', pattern: 'Số' },
  { expected: 'a blank and no colon', vietnamese: 'dấu cách, không có hai chấm', pattern: ' ' },
  ...documentCodes.pieces,
]);

/**
 * How the number stands in the heading of a Party document: `Số 15-NQ/TU`, the word with a capital
 * and without a colon (36-HD/VPTW and 05-HD/VPTW). The State writes `Số:`.
 */
export const numberLines: Notation<'number_line', DocumentCode> = {
  name: 'number_line',
  title: { en: 'number line of a heading', vi: 'Dòng số, ký hiệu ở đầu văn bản' },
  get pieces() {
    return pieces();
  },
  read: documentCodes.read,
  format: (code) => `Số ${documentCodes.format(code)}`,
};

/**
 * Reads the line of a heading that has the number of a document.
 *
 * @param text - such as `Số 15-NQ/TU`, its letters composed (NFC)
 * @returns the parts, or `undefined`; `misfitOf(numberLines, text)` says why
 *
 * @example
 * ```ts
 * import { misfitOf, numberLines, parseNumberLine } from 'vn-party-model';
 *
 * parseNumberLine('Số 15-NQ/TU')?.number; // => 15
 * misfitOf(numberLines, 'Số: 15-NQ/TU')?.expected; // => 'a blank and no colon'
 * ```
 */
export const parseNumberLine: (text: string) => DocumentCode | undefined =
  /* @__PURE__ */ parserOf(numberLines);

/**
 * Writes the line of a heading that has the number of a document.
 *
 * @param code - the parts
 * @returns such as `Số 05-CT/TW`
 * @throws RangeError for a number that is not a whole one from 1 to 99999
 *
 * @example
 * ```ts
 * import { formatNumberLine } from 'vn-party-model';
 *
 * formatNumberLine({ number: 5, type: 'CT', issuer: 'TW' }); // => 'Số 05-CT/TW'
 * ```
 */
export function formatNumberLine(code: DocumentCode): string {
  return numberLines.format(code);
}
