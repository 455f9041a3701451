const beyond = 'àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ';

/** The small letters of Vietnamese and of the languages beside it, for a class of a pattern. */
export const smallLetters: string = `a-z${beyond}`;

/** The same in capitals. */
export const capitalLetters: string = `A-Z${beyond.toUpperCase()}`;

/** A word with a capital, a number, or capitals: `Oai`, `M’ri`, `10`, `TP.HCM`. */
const word = `(?:[${capitalLetters}][${smallLetters}]{0,9}(?:['’][${smallLetters}]{1,8})?|\\d{1,3}[A-Z]?)`;

/** The name of a place, up to seven words: `Quốc Oai`, `Bà Rịa - Vũng Tàu`, `1`. */
export const placeName: string = `${word}(?:(?: - |-| )${word}){0,6}`;

const anyWord = `[${capitalLetters}${smallLetters}\\d][${capitalLetters}${smallLetters}\\d.&'’-]{0,15}`;

/** The name of any other unit: it begins with a capital, a figure, or `các`, `cơ quan`, `khối`. */
export const unitName: string =
  `(?:[${capitalLetters}\\d][${capitalLetters}${smallLetters}\\d.&'’-]{0,15}|các|cơ quan|khối|toàn)` +
  `(?:,? ${anyWord}){0,15}`;
