import { explainMisfit } from '../text/notation.js';
import type { DocumentCode } from './code.js';
import { documentCodes, parseDocumentCode } from './code-notation.js';
import type { DocumentTypeCode } from './type-codes.js';

type Digit = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9';
type Capital =
  | ('A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'I' | 'J' | 'K' | 'L' | 'M')
  | ('N' | 'O' | 'P' | 'Q' | 'R' | 'S' | 'T' | 'U' | 'V' | 'W' | 'X' | 'Y' | 'Z' | 'Đ');

type AllDigits<Text extends string> = Text extends `${Digit}${infer Rest}`
  ? Rest extends ''
    ? true
    : AllDigits<Rest>
  : false;

type SixLong<Text extends string> =
  Text extends `${infer _1}${infer _2}${infer _3}${infer _4}${infer _5}${infer _6}${infer _Rest}`
    ? Text
    : never;

type NumberOf<Text extends string> =
  AllDigits<Text> extends false
    ? never
    : Text extends `0${infer Rest}`
      ? Rest extends `${infer Value extends Exclude<Digit, '0'>}`
        ? Value extends `${infer Number extends number}`
          ? Number
          : never
        : never
      : Text extends Digit | SixLong<Text>
        ? never
        : Text extends `${infer Number extends number}`
          ? Number
          : never;

type IssuerText<Text extends string> = Text extends `${Capital}${infer Rest}`
  ? Rest extends '' | 'hU'
    ? true
    : IssuerText<Rest extends `-${infer Next}` ? Next : Rest>
  : Text extends `${Digit}${infer Rest}`
    ? Rest extends ''
      ? true
      : IssuerText<Rest extends `-${infer Next}` ? Next : Rest>
    : Text extends `hU-${infer Next}`
      ? IssuerText<Next>
      : false;

type Parts<Number extends string, Type, Issuer extends string, Suffix> = [
  NumberOf<Number>,
] extends [never]
  ? undefined
  : IssuerText<Issuer> extends true
    ? { readonly number: NumberOf<Number>; readonly type: Type; readonly issuer: Issuer } & Suffix
    : undefined;

/**
 * The parts of a document code at compile time; `undefined` for a text that is none. It checks
 * what letters can say, the run-time parser has the last word.
 */
export type ParseDocumentCode<Text extends string> =
  Text extends `${infer Number}-${infer Type extends DocumentTypeCode}/${infer Issuer}/nb`
    ? Parts<
        Number,
        Type,
        Issuer,
        {
          /** For internal use. */
          readonly suffix: 'nb';
        }
      >
    : Text extends `${infer Number}-${infer Type extends DocumentTypeCode}/${infer Issuer}`
      ? Parts<Number, Type, Issuer, unknown>
      : undefined;

/** The literal itself when it is a document code, else a sentence that says what is wrong. */
export type DocumentCodeLiteral<Text extends string> = string extends Text
  ? 'documentCode takes a literal: read other text with parseDocumentCode'
  : ParseDocumentCode<Text> extends undefined
    ? `'${Text}' is no document code: write it like '15-NQ/TU'`
    : Text;

/**
 * The parts of a code that stands in your source, checked when it is compiled.
 *
 * @param text - a literal such as `15-NQ/TU`
 * @returns its parts, with literal types
 * @throws RangeError when the compiler was overruled and the text is no document code
 *
 * @example
 * ```ts
 * import { documentCode } from 'vn-party-model';
 *
 * documentCode('15-NQ/TU').number; // => 15
 * ```
 */
export function documentCode<const Text extends string>(
  text: DocumentCodeLiteral<Text> & Text,
): Exclude<ParseDocumentCode<Text>, undefined> & DocumentCode {
  const code = parseDocumentCode(text);
  if (code === undefined) throw new RangeError(explainMisfit(documentCodes, text));
  return code as Exclude<ParseDocumentCode<Text>, undefined> & DocumentCode;
}
