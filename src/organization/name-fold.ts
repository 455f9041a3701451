const openRhyme = /(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?![a-zà-ỹ])/gi;

/** Moves the tone mark of `oá` to its first letter: `óa`. */
function moved(rhyme: string): string {
  const second = rhyme.charAt(1).normalize('NFD');
  return (rhyme.charAt(0) + second.charAt(1) + second.charAt(0)).normalize('NFC');
}

/**
 * One spelling of where tone marks stand, in composed letters: `hoà`, `khoá` and `uỷ` become `hòa`,
 * `khóa` and `ủy`.
 *
 * @param text - any text
 * @returns the text, composed, with the marks of open `oa`, `oe` and `uy` on the first letter
 *
 * @example
 * ```ts
 * import { foldToneMarks } from 'vn-party-model';
 *
 * foldToneMarks('Tỉnh uỷ Thanh Hoá khoá XIX'); // => 'Tỉnh ủy Thanh Hóa khóa XIX'
 * foldToneMarks('Quý Hoài'); // => 'Quý Hoài'
 * ```
 */
export function foldToneMarks(text: string): string {
  return text.normalize('NFC').replace(openRhyme, moved);
}
