import { once } from '../text/once.js';
import type { AuthorityBody, AuthorityLevel } from './authority.js';
import type { IssuingBody } from './may-issue.js';

/** What letters say of who issued: the level of its names, and all that they alone may stand for. */
interface LettersRow {
  /** The level that a name beside the letters is of. */
  readonly level: AuthorityLevel;
  /** Every body that writes under them; none where the rules on some of them were not read. */
  readonly bodies: readonly AuthorityBody[];
}

const rows: Readonly<Record<string, LettersRow>> = {
  CB: { level: 'cell', bodies: ['cell'] },
  TU: { level: 'province', bodies: ['executiveCommittee', 'standingCommittee'] },
  // Of a congress at any level, and of committees above the base as well.
  ĐH: { level: 'province', bodies: [] },
  ĐU: { level: 'base', bodies: [] },
};

const ofProvince = 'đảng bộ (?:tỉnh|thành phố)';
const atCongress = `(?: của)? đại hội (?:đại biểu )?${ofProvince}`;

/** Bodies by the words that name them beside the letters, in small letters and single blanks. */
const names = /* @__PURE__ */ once(() =>
  (
    [
      ['TU', 'standingCommittee', 'ban thường vụ (?:tỉnh|thành) ủy'],
      ['TU', 'executiveCommittee', `ban chấp hành ${ofProvince}`],
      ['ĐH', 'congress', `đại hội (?:đại biểu )?${ofProvince}`],
      ['ĐH', 'presidium', `đoàn chủ tịch${atCongress}`],
      ['ĐH', 'secretariat', `đoàn thư ký${atCongress}`],
      ['ĐH', 'credentialsBoard', `ban thẩm tra tư cách đại biểu${atCongress}`],
      ['ĐH', 'countingBoard', `ban kiểm phiếu${atCongress}`],
      ['ĐU', 'standingCommittee', 'ban thường vụ đảng ủy cơ sở'],
      ['ĐU', 'executiveCommittee', 'ban chấp hành đảng bộ cơ sở'],
    ] as const
  ).map(([letters, body, words]) => [letters, body, new RegExp(`^${words}(?![a-zà-ỹđ])`)] as const),
);

/**
 * The bodies that a document may be of, by the letters of its code and the name beside them: the
 * one that is named, or all that the letters stand for; none where that is open.
 *
 * @param letters - the issuer of the code; `CB3` is a cell too
 * @param name - what the text names as issuer, in small letters and single blanks; may go on
 * @internal
 */
export function issuingBodies(letters: string, name = ''): readonly IssuingBody[] {
  const key = letters.replace(/^CB\d+$/, 'CB');
  if (!Object.hasOwn(rows, key)) return [];
  const { level, bodies } = rows[key] as LettersRow;
  const said = names().find(([of, , words]) => of === key && words.test(name));
  return (said ? [said[1]] : bodies).map((body) => ({ level, body }));
}
