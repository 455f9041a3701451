import {
  documentCodes,
  documentIds,
  documentReferences,
  misfitOf,
  type Misfit,
  type Notation,
  numberLines,
  organizationNames,
  parseDocumentCode,
  parseDocumentId,
  parseDocumentReference,
  parseNumberLine,
  parseOrganizationName,
  parsePeriod,
  parsePostName,
  parseRatingName,
  parseRatingTarget,
  parseStateDocumentCode,
  parseTerm,
  periods,
  postNames,
  ratingNames,
  ratingTargets,
  stateDocumentCodes,
  terms,
} from 'vn-party-model/lite';
import type { Words } from '../page/language.js';

/** What a notation makes of a text. */
export type Reading =
  | { readonly misfit: Misfit }
  /** The pieces fit, but what they say cannot be: `2025–2020`. */
  | { readonly contradicts: true }
  | { readonly value: object; readonly canonical: string };

/** A notation to try. */
export interface Choice {
  readonly name: string;
  readonly title: Words;
  readonly sample: string;
  readonly read: (text: string) => Reading;
}

function choice<Value extends object>(
  notation: Notation<string, Value>,
  parse: (text: string) => Value | undefined,
  sample: string,
): Choice {
  const { name, title, format } = notation;
  const read = (text: string): Reading => {
    const misfit = misfitOf(notation, text);
    if (misfit) return { misfit };
    const value = parse(text);
    return value ? { value, canonical: format(value) } : { contradicts: true };
  };
  return { name, title, sample, read };
}

/** The notations, the most used first. */
export const choices: readonly [Choice, ...Choice[]] = [
  choice(documentCodes, parseDocumentCode, '15/NQ-TU'),
  choice(documentReferences, parseDocumentReference, 'Nghị quyết số 18-NQ/TW, ngày 25/10/2017'),
  choice(documentIds, parseDocumentId, ''),
  choice(numberLines, parseNumberLine, 'Số 15-NQ/TU'),
  choice(stateDocumentCodes, parseStateDocumentCode, '30/2020/NĐ-CP'),
  choice(terms, parseTerm, '2020-2025'),
  choice(periods, parsePeriod, 'giai đoạn 2021-2025'),
  choice(organizationNames, parseOrganizationName, 'Ban Thường vụ Tỉnh ủy Lào Cai'),
  choice(postNames, parsePostName, 'Phó Bí thư Thường trực Tỉnh ủy'),
  choice(ratingNames, parseRatingName, 'Hoàn thành tốt nhiệm vụ'),
  choice(ratingTargets, parseRatingTarget, '80% chi bộ hoàn thành tốt nhiệm vụ'),
];
