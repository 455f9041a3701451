import type { DocumentMention } from 'vn-party-model/lite';
import {
  classifyCode,
  documentTypesOf,
  formatDocumentCode,
  isKnownIssuer,
  issuersOf,
  type RepairReason,
  repairDocumentCode,
} from 'vn-party-model/lite';
import type { Day } from 'vn-party-model/text';
import type { Knowledge } from '../page/knowledge.js';
import type { Words } from '../page/language.js';

/** What kinds of mend are called. */
const mends: Readonly<Record<RepairReason, Words>> = {
  blank: { vi: 'khoảng trắng', en: 'blank' },
  case: { vi: 'chữ hoa, chữ thường', en: 'letter case' },
  digits: { vi: 'chữ số', en: 'digits' },
  lead: { vi: 'chữ đứng trước', en: 'words before' },
  letters: { vi: 'chữ cái', en: 'letters' },
  padding: { vi: 'số 0 đứng đầu', en: 'leading zero' },
  separator: { vi: 'dấu ngăn', en: 'separator' },
};

const schemes: Readonly<Record<ReturnType<typeof classifyCode>['scheme'], Words>> = {
  party: { vi: 'của Đảng', en: "the Party's" },
  state: { vi: 'của Nhà nước', en: "the State's" },
  'youth-union': { vi: 'của Đoàn Thanh niên', en: "the Youth Union's" },
  front: { vi: 'của Mặt trận Tổ quốc', en: "the Front's" },
  other: { vi: 'của tổ chức khác', en: "another organisation's" },
};

/** What was mended in a code, and its other readings. */
export function aboutRepair(code: string): readonly Knowledge[] {
  const repaired = repairDocumentCode(code);
  if (!repaired || repaired.repairs.length === 0) return [];
  return repaired.repairs.map(({ found, written, why }) => ({
    about: { vi: 'Đã sửa', en: 'Repaired' },
    says: {
      vi: `“${found}” thành “${written}” (${mends[why].vi})`,
      en: `“${found}” to “${written}” (${mends[why].en})`,
    },
  }));
}

/** What the tables say of a code's parts on a day. */
export function aboutDocument(
  { scheme, code, type, issuer }: Omit<DocumentMention, 'number'>,
  day: Day | undefined,
): readonly Knowledge[] {
  if (scheme !== 'party') {
    const { scheme: whose } = classifyCode(code);
    return [{ about: { vi: 'Văn bản', en: 'Document' }, says: schemes[whose] }];
  }
  const types = type === undefined ? [] : documentTypesOf(type, day);
  const issuers = issuer === undefined ? [] : (issuersOf(issuer, day) ?? []);
  return [
    ...types.map(({ type: row, abbreviation }) => ({
      about: { vi: `Tên loại ${type}`, en: `Type ${type}` },
      says: { vi: row.name, en: row.english },
      fact: abbreviation,
    })),
    ...issuers.flatMap(({ letters, candidates }) =>
      candidates.map((row) => ({
        about: { vi: `Cơ quan ${letters}`, en: `Issuer ${letters}` },
        says: row.name,
        language: 'vi' as const,
        fact: row,
      })),
    ),
    ...(issuer !== undefined && !isKnownIssuer(issuer, day) ? [unknownIssuer(issuer)] : []),
  ];
}

const unknownIssuer = (issuer: string): Knowledge => ({
  about: { vi: `Cơ quan ${issuer}`, en: `Issuer ${issuer}` },
  says: { vi: 'không có trong các bảng', en: 'not in the tables' },
});

/** Whose a code is. */
export const whoseCode = (text: string): Words | undefined => {
  const { scheme, reason } = classifyCode(text);
  return reason === 'no-code' ? undefined : schemes[scheme];
};

/** The code that repair gives, where it gives one that differs. */
export function suggested(text: string): readonly string[] {
  const repaired = repairDocumentCode(text);
  const codes = repaired?.candidates ?? (repaired?.value ? [repaired.value] : []);
  return codes.map((code) => formatDocumentCode(code)).filter((code) => code !== text);
}
