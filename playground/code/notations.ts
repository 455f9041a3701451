import {
  documentCodes,
  documentIds,
  documentReferences,
  type Misfit,
  misfitOf,
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
type Reading =
  | { readonly misfit: Misfit }
  /** The pieces fit, but what they say cannot be: `2025–2020`. */
  | { readonly contradicts: true }
  | { readonly value: object; readonly canonical: string };

/** A notation to try. */
export interface Choice {
  readonly name: string;
  readonly title: Words;
  /** Texts to try, the first to begin with. */
  readonly samples: readonly [string, ...string[]];
  readonly read: (text: string) => Reading;
}

function choice<Value extends object>(
  notation: Notation<string, Value>,
  parse: (text: string) => Value | undefined,
  ...samples: Choice['samples']
): Choice {
  const { name, title, format } = notation;
  const read = (text: string): Reading => {
    const misfit = misfitOf(notation, text);
    if (misfit) return { misfit };
    const value = parse(text);
    return value ? { value, canonical: format(value) } : { contradicts: true };
  };
  return { name, title, samples, read };
}

/** The notations, the most used first. */
export const choices: readonly [Choice, ...Choice[]] = [
  choice(
    documentCodes,
    parseDocumentCode,
    '15/NQ-TU',
    '15-NQ/TU',
    '01-Ctr/TU',
    '05-DA/TU',
    '15-XX/TU',
  ),
  choice(documentReferences, parseDocumentReference, 'Nghị quyết số 18-NQ/TW, ngày 25/10/2017'),
  choice(documentIds, parseDocumentId, 'vcp:TU:ha-noi:17:NQ:15'),
  choice(numberLines, parseNumberLine, 'Số 15-NQ/TU'),
  choice(stateDocumentCodes, parseStateDocumentCode, '30/2020/NĐ-CP'),
  choice(
    terms,
    parseTerm,
    'khóa XIII, nhiệm kỳ 2021-2026',
    'khóa XIII, nhiệm kỳ 2021–2026',
    'nhiệm kỳ 2025–2020',
  ),
  choice(periods, parsePeriod, 'giai đoạn 2021–2025', 'quý IV/2025', '6 tháng đầu năm 2020'),
  choice(organizationNames, parseOrganizationName, 'Ban Thường vụ Tỉnh ủy Lào Cai'),
  choice(postNames, parsePostName, 'Phó Bí thư Thường trực Tỉnh ủy'),
  choice(ratingNames, parseRatingName, 'Hoàn thành tốt nhiệm vụ'),
  choice(ratingTargets, parseRatingTarget, '80% chi bộ đạt hoàn thành tốt nhiệm vụ trở lên'),
];
