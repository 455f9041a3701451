import type { Fact } from '../fact/fact.js';

/** What {@link lintReferences} looks for. */
export type FindingCode =
  /** A code not in its canonical spelling. */
  | 'spelling'
  /** Letters that leave two readings, such as `05-DA/TU`. */
  | 'ambiguous-letters'
  /** A type word that is not that of the letters. */
  | 'type-word'
  /** A day that the calendar lacks. */
  | 'no-such-day'
  /** A document issued after the day of the text that cites it. */
  | 'issued-later'
  /** An issuer that was no longer, or not yet, on the day of the document. */
  | 'issuer-not-then'
  /** A body that may not issue such a document on its day. */
  | 'no-authority'
  /** A day that copies give a known document by mistake, or that its term rules out. */
  | 'wrong-day'
  /** The title of another document of the same code. */
  | 'wrong-title';

/** A change of a text: what stands between two offsets gives way to other text. */
export interface Edit {
  /** Where it begins: an offset in UTF-16 units. */
  readonly start: number;
  /** Where it ends. */
  readonly end: number;
  /** What is written instead. */
  readonly text: string;
}

/** Something in a text that is wrong, or looks it. */
export interface Finding {
  /** Where it begins: an offset in UTF-16 units into the text as given. */
  readonly start: number;
  /** Where it ends. */
  readonly end: number;
  /** What is wrong. */
  readonly code: FindingCode;
  /** `error`: it cannot be; `warning`: it goes against what is known; `note`: spelling. */
  readonly severity: 'error' | 'warning' | 'note';
  /** One sentence about it, in English. */
  readonly message: string;
  /** The edit that mends it, where there is one way to. */
  readonly fix?: Edit;
  /** The rule that it goes against, where a table states it: its days, source and clause. */
  readonly rule?: Fact;
}

/**
 * Mends a text by the fixes of its findings. Of fixes that overlap the first is made.
 *
 * @param text - the text that the findings are of
 * @param findings - what `lintReferences` gave, or some of it
 * @returns the mended text; the same where nothing has a fix
 *
 * @example
 * ```ts
 * import { applyFixes, lintReferences } from 'vn-party-model';
 *
 * const text = 'Nghị quyết số 5 – NQ/TU và Chỉ thị 22/CT-TW';
 * applyFixes(text, lintReferences(text)); // => 'Nghị quyết số 05-NQ/TU và Chỉ thị 22-CT/TW'
 * ```
 */
export function applyFixes(text: string, findings: readonly Finding[]): string {
  const edits = findings
    .flatMap(({ fix }) => (fix ? [fix] : []))
    .sort((one, other) => one.start - other.start || one.end - other.end);
  const parts: string[] = [];
  let place = 0;
  for (const { start, end, text: written } of edits) {
    if (start < place || end < start) continue;
    parts.push(text.slice(place, start), written);
    place = end;
  }
  return parts.join('') + text.slice(place);
}
