import { oneOf, type Piece } from '../text/notation.js';
import { once } from '../text/once.js';
import { documentCodes } from './code-notation.js';
import { type DocumentType, documentTypes } from './document-types.js';
import { englishDay, vietnameseDay } from './reference-day.js';

/** With a capital letter, as at the head of a citation. */
export const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
/** With a small letter, as inside a sentence. */
export const small = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);

const wordsOf = (nameOf: (type: DocumentType) => string, other: string): string =>
  oneOf(
    [other, ...Object.values(documentTypes).map(nameOf)].flatMap((w) => [capital(w), small(w)]),
  );

const sign = '[^\\s"“”,;]';
const word = `${sign}+`;
const otherThan = (end: string): string => `(?!${end}(?!${sign}))${word}`;

const plainWord = otherThan('về');
/** A body that is set up for one matter, which its name says after `về`. */
const ofOneMatter = `[Bb]an [Cc]hỉ đạo(?!${sign})`;
const matterName = `(?:(?!${ofOneMatter})${plainWord},? )*${ofOneMatter}(?:,? ${plainWord})*`;
const namedMatter = ` về (?!việc(?!${sign}))${plainWord}(?:,? ${plainWord})*`;

/** A name in Vietnamese of a body that is set up for one matter. */
export const matterNamePattern: string = `${matterName}(?:${namedMatter})?`;

/**
 * How an issuer's name is written in Vietnamese: it ends before `về`. The name of a Ban Chỉ đạo says
 * its matter after `về`, and ends before the next, before `, về` and before `về việc`.
 */
export const issuerNamePattern: string = `(?:${matterName}${namedMatter}|${plainWord}(?:,? ${plainWord})*)`;

/** How an issuer's name is written in English: it ends before `, on`, and begins with no year. */
export const englishIssuerNamePattern: string = `${otherThan('\\d{4}')}(?: ${word}|, ${otherThan('on')})*`;

/** What stands between quotation marks. */
export const titlePattern = '[^\\s"“”](?:[^"“”\\r\\n]*[^\\s"“”])?';

/** What stands to the end of the line. */
export const subjectPattern = '\\S(?:[^\\r\\n]*\\S)?';

const title: Piece = {
  expected: 'a title between quotation marks',
  vietnamese: 'tên gọi trong dấu ngoặc kép',
  pattern: `(?: ["“](${titlePattern})["”])?`,
};

/** The pieces of a citation in Vietnamese. */
export const pieces: () => readonly Piece[] = /* @__PURE__ */ once(() => [
  {
    expected: 'a kind of document such as Nghị quyết',
    vietnamese: 'tên loại văn bản như Nghị quyết',
    pattern: `(?:(${wordsOf(({ name }) => name, 'Văn bản')}) )?`,
  },
  { expected: 'the word số', vietnamese: 'chữ "số"', pattern: '(?:[Ss]ố:? ?)?' },
  ...documentCodes.pieces,
  {
    expected: 'the day after "ngày"',
    vietnamese: 'ngày ban hành sau chữ "ngày"',
    pattern: `(?:,? ngày (${vietnameseDay()}))?`,
  },
  {
    expected: 'the year after "năm"',
    vietnamese: 'năm ban hành sau chữ "năm"',
    pattern: '(?:,? năm ([1-9]\\d{3}))?',
  },
  {
    expected: 'the issuer after "của"',
    vietnamese: 'cơ quan ban hành sau chữ "của"',
    pattern: `(?:,? của (${issuerNamePattern}))?`,
  },
  title,
  {
    expected: 'the subject after "về"',
    vietnamese: 'trích yếu sau chữ "về"',
    pattern: `(?:,? về (${subjectPattern}))?`,
  },
]);

/** The pieces of a citation in English, in the same order. */
export const englishPieces: () => readonly Piece[] = /* @__PURE__ */ once(() => [
  {
    expected: 'a kind of document such as Resolution',
    vietnamese: 'tên loại văn bản bằng tiếng Anh như Resolution',
    pattern: `(?:(${wordsOf(({ english }) => english, 'document')}) )?`,
  },
  { expected: 'the word No.', vietnamese: 'chữ "No."', pattern: '(?:No\\.? )?' },
  ...documentCodes.pieces,
  {
    expected: 'the day after "dated"',
    vietnamese: 'ngày ban hành sau chữ "dated"',
    pattern: `(?:,? dated (${englishDay()}))?`,
  },
  {
    expected: 'the year after "of"',
    vietnamese: 'năm ban hành sau chữ "of"',
    pattern: '(?:,? of ([1-9]\\d{3}))?',
  },
  {
    expected: 'the issuer after "of"',
    vietnamese: 'cơ quan ban hành sau chữ "of"',
    pattern: `(?:,? of (${englishIssuerNamePattern}))?`,
  },
  title,
  {
    expected: 'the subject after ", on"',
    vietnamese: 'trích yếu sau chữ ", on"',
    pattern: `(?:, on (${subjectPattern}))?`,
  },
]);
