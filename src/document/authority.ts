import type { Fact } from '../fact/fact.js';
import type { DocumentTypeKey } from './document-types.js';

/** The level of a body that issues documents, as far as the rules on authority were read. */
export type AuthorityLevel = 'province' | 'base' | 'cell';

/**
 * A body that the rules on authority name: a congress, its `presidium` (đoàn chủ tịch), its
 * `secretariat` (đoàn thư ký), its `credentialsBoard` (ban thẩm tra tư cách đại biểu), its
 * `countingBoard` (ban kiểm phiếu); the `executiveCommittee` (ban chấp hành) and the
 * `standingCommittee` (ban thường vụ) that follow it; a `cell` (chi bộ) as a whole.
 */
export type AuthorityBody =
  | 'congress'
  | 'presidium'
  | 'secretariat'
  | 'credentialsBoard'
  | 'countingBoard'
  | 'executiveCommittee'
  | 'standingCommittee'
  | 'cell';

/** Which kinds of document a body may issue, and which it may not, under one regulation. */
export interface Authority extends Fact {
  /** The level of the body. */
  readonly level: AuthorityLevel;
  /** The body. */
  readonly body: AuthorityBody;
  /** The kinds that it may issue. */
  readonly may: readonly DocumentTypeKey[];
  /** The kinds that it may not issue. What stands in neither list is not stated. */
  readonly mayNot: readonly DocumentTypeKey[];
}

const of2017: Fact = {
  since: '2017-02-06',
  until: '2026-01-09',
  source: 'qd66-tw-2017',
  clause: '7',
};
const of2026: Fact = { since: '2026-01-09', source: 'qd399-tw-2026', clause: '11' };

// The kinds that the clause on provinces names. It says what each body issues, so what a body's
// own list leaves out, the body may not issue.
const ofProvinces: readonly DocumentTypeKey[] = [
  'circular',
  'communique',
  'conclusion',
  'decision',
  'directive',
  'guidance',
  'masterPlan',
  'minutes',
  'notice',
  'officialLetter',
  'operationPlan',
  'plan',
  'programme',
  'project',
  'regulation',
  'report',
  'resolution',
  'rules',
  'scheme',
  'submission',
];

const inProvince = (body: AuthorityBody, ...may: DocumentTypeKey[]): Authority => ({
  level: 'province',
  body,
  may,
  mayNot: ofProvinces.filter((type) => !may.includes(type)),
  ...of2017,
});

const withBoth: readonly DocumentTypeKey[] = ofProvinces.filter(
  (type) => !['circular', 'communique', 'directive', 'guidance'].includes(type),
);

// The kinds that all three of the base may issue, and the eight papers, which every organisation may.
const ofBase: readonly DocumentTypeKey[] = [
  'conclusion',
  'decision',
  'masterPlan',
  'minutes',
  'notice',
  'officialLetter',
  'operationPlan',
  'plan',
  'programme',
  'project',
  'report',
  'resolution',
  'scheme',
  'submission',
  'certificate',
  'invitation',
  'leavePaper',
  'letterOfIntroduction',
  'officialPersonalLetter',
  'sendingSlip',
  'transferSlip',
  'travelPaper',
];

const atBase = (
  level: AuthorityLevel,
  body: AuthorityBody,
  may: readonly DocumentTypeKey[],
  mayNot: readonly DocumentTypeKey[],
): Authority => ({
  level,
  body,
  may: [...ofBase, ...may],
  mayNot: ['circular', 'directive', ...mayNot],
  ...of2026,
});

/**
 * Who may issue what, as far as the text of the rules or two digests of it were read: provinces
 * under 66-QĐ/TW, base organisations and cells under 399-QĐ/TW.
 */
export const authorities: readonly Authority[] = [
  inProvince(
    'congress',
    'communique',
    'minutes',
    'notice',
    'officialLetter',
    'programme',
    'resolution',
    'rules',
  ),
  inProvince('presidium', 'minutes', 'notice', 'officialLetter', 'programme', 'report'),
  inProvince('secretariat', 'minutes', 'officialLetter', 'programme', 'report'),
  inProvince('credentialsBoard', 'report'),
  inProvince('countingBoard', 'report'),
  inProvince('executiveCommittee', 'communique', ...withBoth),
  inProvince('standingCommittee', 'circular', 'directive', 'guidance', ...withBoth),
  atBase('base', 'executiveCommittee', ['regulation', 'rules'], ['guidance']),
  atBase('base', 'standingCommittee', ['guidance', 'regulation'], ['rules']),
  atBase('cell', 'cell', ['rules'], ['guidance', 'regulation']),
  {
    level: 'cell',
    body: 'congress',
    may: ['minutes', 'officialLetter', 'programme', 'resolution', 'rules'],
    mayNot: [],
    ...of2026,
    clause: '11, 13',
  },
];
