import { foldText } from '../text/fold.js';
import { type Notation, oneOf, type Piece, parserOf } from '../text/notation.js';
import { once } from '../text/once.js';
import type { StateDocumentCode } from './state-code.js';
import { partySharedTypeCodes, rareStateTypeCodes, stateTypeCodes } from './state-types.js';

/** Every type of the State's that stands in codes. @internal */
export const stateCodeTypes: readonly string[] = [
  ...stateTypeCodes,
  ...partySharedTypeCodes,
  ...rareStateTypeCodes,
];

const group = '[A-ZĐ][A-Za-zĐđ&]{0,14}\\d{0,3}';

const pieces = /* @__PURE__ */ once((): readonly Piece[] => [
  {
    expected: 'a number from 01 to 99999',
    vietnamese: 'một số từ 01 đến 99999',
    pattern: '(0[1-9]|[1-9]\\d{1,4})',
  },
  {
    expected: 'a point and the second part of the number',
    vietnamese: 'dấu chấm và phần sau của số',
    pattern: '(?:\\.([1-9]\\d?))?',
  },
  { expected: 'a slash', vietnamese: 'dấu gạch chéo', pattern: '/' },
  {
    expected: 'a year and a slash',
    vietnamese: 'năm và dấu gạch chéo',
    pattern: '(?:((?:19|20)\\d{2})/)?',
  },
  {
    expected: 'a document type such as NĐ and a hyphen',
    vietnamese: 'ký hiệu tên loại văn bản như NĐ và dấu gạch nối',
    pattern: `(?:(${oneOf(stateCodeTypes)})-)?`,
  },
  {
    expected: 'an issuer such as UBND',
    vietnamese: 'ký hiệu cơ quan ban hành như UBND',
    pattern: `(${group}(?:-${group}){0,4})`,
  },
]);

function writeStateDocumentCode(code: StateDocumentCode): string {
  const { number, part, year, type, issuer, unit } = code;
  if (!Number.isInteger(number) || number < 1 || number > 99999) {
    throw new RangeError(`A document number runs from 1 to 99999, not ${number}`);
  }
  const numeral = `${number < 10 ? '0' : ''}${number}${part === undefined ? '' : `.${part}`}`;
  const sign = [type, issuer, unit].filter((letters) => letters !== undefined).join('-');
  return [numeral, year, sign].filter((piece) => piece !== undefined).join('/');
}

/** Takes the unit of an official letter from the letters: it has neither a year nor a type. */
function issuerParts(letters: string, isLetter: boolean) {
  const hyphen = isLetter ? letters.indexOf('-') : -1;
  if (hyphen < 0) return { issuer: letters };
  return { issuer: letters.slice(0, hyphen), unit: letters.slice(hyphen + 1) };
}

/**
 * How the numbers of State documents are written, from Nghị định 30/2020/NĐ-CP, Phụ lục I, II.3: a
 * slash after the number, and after the year of a legal document; hyphens between groups of
 * letters; one leading zero below ten; no type in official letters.
 */
export const stateDocumentCodes: Notation<'state_document_code', StateDocumentCode> = {
  name: 'state_document_code',
  title: { en: 'State document code', vi: 'Số, ký hiệu văn bản của Nhà nước' },
  get pieces() {
    return pieces();
  },
  read: ([, number, part, year, type, letters = '']) => ({
    number: Number(number),
    ...(part !== undefined && { part: Number(part) }),
    ...(year !== undefined && { year: Number(year) }),
    ...(type !== undefined && { type }),
    ...issuerParts(letters, year === undefined && type === undefined),
  }),
  format: writeStateDocumentCode,
};

/**
 * Reads the canonical spelling of a State document's number and nothing else. The issuer is open.
 *
 * @param text - such as `30/2020/NĐ-CP`, `15/QĐ-UBND`, `64/2014/QH13`, `12/UBND-KT`
 * @returns the parts, or `undefined` for anything else
 *
 * @example
 * ```ts
 * import { parseStateDocumentCode } from 'vn-party-model';
 *
 * parseStateDocumentCode('30/2020/NĐ-CP'); // => { number: 30, year: 2020, type: 'NĐ', issuer: 'CP' }
 * parseStateDocumentCode('12/UBND-KT'); // => { number: 12, issuer: 'UBND', unit: 'KT' }
 * parseStateDocumentCode('15-NQ/TU'); // => undefined
 * ```
 */
export const parseStateDocumentCode: (text: string) => StateDocumentCode | undefined =
  /* @__PURE__ */ parserOf(stateDocumentCodes);

/**
 * Writes the number of a State document.
 *
 * @param code - the parts
 * @returns such as `30/2020/NĐ-CP`
 * @throws RangeError for a number that is not a whole one from 1 to 99999
 *
 * @example
 * ```ts
 * import { formatStateDocumentCode } from 'vn-party-model';
 *
 * formatStateDocumentCode({ number: 5, type: 'QĐ', issuer: 'UBND' }); // => '05/QĐ-UBND'
 * ```
 */
export function formatStateDocumentCode(code: StateDocumentCode): string {
  return writeStateDocumentCode(code);
}

const lead = /^(?:[^\d]{1,40} )?số ?:? ?(?=\d)|^[^\d]{1,40} (?=\d)/i;

/**
 * Reads what people write for a State document's number: a word before it, blanks, look-alikes of
 * Đ, any dashes, a missing zero, a slash for the hyphen after the type.
 *
 * @param text - such as `Số: 5/QĐ - UBND`, `58/2025/NÐ-CP`, `109/2009/TTLT/BTC- BGDÐT`
 * @returns the parts, or `undefined` for what is no State code
 *
 * @example
 * ```ts
 * import { readStateDocumentCode } from 'vn-party-model';
 *
 * readStateDocumentCode('Số: 5/QĐ - UBND'); // => { number: 5, type: 'QĐ', issuer: 'UBND' }
 * readStateDocumentCode('Nghị quyết 15-NQ/TU'); // => undefined
 * ```
 */
export function readStateDocumentCode(text: string): StateDocumentCode | undefined {
  if (text.length > 120) return undefined;
  const plain = foldText(text).replace(lead, '').replaceAll(' ', '');
  const padded = plain.replace(/^[1-9](?=[./])/, '0$&').replace(/(?<=[A-Za-zĐ])\/(?=[A-ZĐ])/g, '-');
  return parseStateDocumentCode(padded);
}
