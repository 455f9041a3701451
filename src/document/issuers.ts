import type { Fact } from '../fact/fact.js';
import type { Day } from '../text/day.js';

/** The level of an issuer, as far as its letters say. */
export type IssuerLevel = 'central' | 'province' | 'district' | 'cell';

/** One body or committee that letters may stand for. */
export interface IssuerName extends Fact {
  /** Its name, without its place. */
  readonly name: string;
  /** Its name in English. */
  readonly english: string;
}

/** Letters that stand alone or end an issuer: whose committee it is. */
export interface IssuerCommittee {
  /** The level, absent where the letters serve several. */
  readonly level?: IssuerLevel;
  /** What the letters may stand for. */
  readonly names: readonly IssuerName[];
  /** How a body names the committee that it serves, where not by the names above. */
  readonly owner?: Pick<IssuerName, 'name' | 'english'>;
  /** Do bodies stand before it, as in `BTCTU`? */
  readonly hasBodies?: true;
  /** Seen in digests or real use only. */
  readonly observed?: true;
}

/** Letters that begin an issuer: which body of a committee it is. */
export interface IssuerBody extends IssuerName {
  /** The only committees that have it; all when absent. */
  readonly only?: readonly string[];
  /** The first day on which the Central Committee no longer had it. */
  readonly centralUntil?: Day;
  /** May it stand without a committee, as in `88-CV/UBKT`? */
  readonly alone?: true;
  /** Does a name of its own follow it, as in `ĐUBTC`, `BCĐ35`? */
  readonly named?: true;
}

const digest = { source: 'hd36-vptw-2018-digest' } as const;
const seen = { source: 'observed' } as const;
const toMid2025 = { until: '2025-07-01', source: 'qd294-tw-2025', clause: '10.1' } as const;

const committees = {
  CB: {
    level: 'cell',
    names: [{ name: 'Chi bộ', english: 'party cell', ...digest }],
  },
  HU: {
    level: 'district',
    names: [{ name: 'Huyện ủy', english: 'district party committee', ...toMid2025 }],
    hasBodies: true,
  },
  QU: {
    level: 'district',
    names: [{ name: 'Quận ủy', english: 'urban district party committee', ...toMid2025 }],
    hasBodies: true,
  },
  QUTW: {
    level: 'central',
    names: [{ name: 'Quân ủy Trung ương', english: 'central military commission', ...digest }],
  },
  TU: {
    level: 'province',
    names: [
      { name: 'Tỉnh ủy', english: 'provincial party committee', ...digest },
      { name: 'Thành ủy', english: 'city party committee', ...digest },
    ],
    hasBodies: true,
  },
  TW: {
    level: 'central',
    names: [
      { name: 'Ban Chấp hành Trung ương', english: 'central committee', ...digest },
      { name: 'Bộ Chính trị', english: 'politburo', ...digest },
      { name: 'Ban Bí thư', english: 'secretariat', ...digest },
    ],
    owner: { name: 'Trung ương', english: 'central committee' },
    hasBodies: true,
  },
  ThU: {
    level: 'district',
    names: [
      { name: 'Thị ủy', english: 'town party committee', ...toMid2025 },
      { name: 'Thành ủy', english: 'provincial city party committee', ...toMid2025 },
    ],
    hasBodies: true,
    observed: true,
  },
  ĐH: {
    names: [{ name: 'Đại hội', english: 'congress', ...digest }],
  },
  ĐU: {
    names: [{ name: 'Đảng ủy', english: 'party committee', ...digest }],
    hasBodies: true,
  },
  ĐUBP: {
    names: [{ name: 'Đảng ủy Biên phòng', english: 'border guard party committee', ...digest }],
  },
  ĐUCA: {
    level: 'central',
    names: [
      {
        name: 'Đảng ủy Công an Trung ương',
        english: 'central party committee of public security',
        ...digest,
      },
    ],
  },
  ĐUK: {
    names: [{ name: 'Đảng ủy Khối', english: 'bloc party committee', ...digest }],
  },
  ĐUQS: {
    names: [{ name: 'Đảng ủy Quân sự', english: 'military party committee', ...digest }],
  },
} as const satisfies Record<string, IssuerCommittee>;

/** Committees by their letters; bodies stand before some of them. */
export const issuerCommittees: Readonly<Record<string, IssuerCommittee>> = committees;

const bodies = {
  BCSCL: {
    name: 'Ban Chính sách, chiến lược',
    english: 'commission for policies and strategies',
    only: ['TW'],
    since: '2025-02-03',
    source: 'press-2025-02-03',
  },
  BCSĐ: {
    name: 'Ban cán sự đảng',
    english: 'party caucus',
    only: [],
    alone: true,
    named: true,
    ...digest,
  },
  BCĐ: { name: 'Ban Chỉ đạo', english: 'steering committee', alone: true, named: true, ...digest },
  BDV: {
    name: 'Ban Dân vận',
    english: 'mass mobilization commission',
    centralUntil: '2025-02-03',
    ...digest,
  },
  BKT: { name: 'Ban Kinh tế', english: 'economic commission', only: ['TW'], ...digest },
  BNC: { name: 'Ban Nội chính', english: 'internal affairs commission', ...digest },
  BTC: { name: 'Ban Tổ chức', english: 'organization commission', alone: true, ...digest },
  BTG: {
    name: 'Ban Tuyên giáo',
    english: 'propaganda and education commission',
    centralUntil: '2025-02-03',
    alone: true,
    ...digest,
  },
  BTGDV: {
    name: 'Ban Tuyên giáo và Dân vận',
    english: 'commission for information, education and mass mobilization',
    alone: true,
    since: '2025-02-03',
    source: 'press-2025-02-03',
  },
  BĐN: { name: 'Ban Đối ngoại', english: 'external relations commission', only: ['TW'], ...digest },
  CB: { name: 'Chi bộ', english: 'party cell', named: true, only: [], ...digest },
  HN: { name: 'Hội nghị', english: 'plenum', only: ['TW'], ...seen },
  HĐ: { name: 'Hội đồng', english: 'council', alone: true, only: ['TW', 'TU'], ...digest },
  TB: { name: 'Tiểu ban', english: 'subcommittee', only: [], alone: true, named: true, ...digest },
  UBKT: { name: 'Ủy ban Kiểm tra', english: 'inspection commission', alone: true, ...digest },
  VP: { name: 'Văn phòng', english: 'office', ...digest },
  ĐU: { name: 'Đảng ủy', english: 'party committee', named: true, only: [], ...digest },
  ĐĐ: {
    name: 'Đảng đoàn',
    english: 'party delegation',
    only: [],
    alone: true,
    named: true,
    ...digest,
  },
} as const satisfies Record<string, IssuerBody>;

/** Bodies by their letters, which stand before those of the committee they serve. */
export const issuerBodies: Readonly<Record<string, IssuerBody>> = bodies;

/** An organisation outside the Party whose codes look like the Party's. */
export interface ForeignIssuer extends Fact {
  /** The pattern of its letters, for the whole of an issuer. */
  readonly letters: string;
  /** Whose scheme of numbers it is. */
  readonly scheme: 'state' | 'other';
  /** What it is. */
  readonly name: string;
}

/** Issuers outside the Party, told by their letters; the first that fits counts. */
export const foreignIssuers: readonly ForeignIssuer[] = [
  { letters: 'ĐUHC', scheme: 'other', name: 'Việt Nam Cộng hòa', source: 'observed' },
  {
    letters: '.*(?:TWĐTN|ĐTN|TNCS).*',
    scheme: 'other',
    name: 'Đoàn Thanh niên Cộng sản Hồ Chí Minh',
    source: 'observed',
  },
  { letters: 'TWH.*', scheme: 'other', name: 'Trung ương Hội', source: 'observed' },
  {
    letters: '(?:MTTW|.*MTTQ.*)',
    scheme: 'other',
    name: 'Mặt trận Tổ quốc Việt Nam',
    source: 'observed',
  },
  { letters: '.*(?:TLĐ|LĐLĐ)', scheme: 'other', name: 'Công đoàn Việt Nam', source: 'observed' },
  { letters: 'ĐH[A-ZĐ]+', scheme: 'other', name: 'Đại học', source: 'observed' },
  {
    letters: '.*(?:UBND|HĐND|HĐNN|HĐBT|UBTVQH\\d*|QH\\d*)',
    scheme: 'state',
    name: 'Quốc hội, Hội đồng nhân dân, Ủy ban nhân dân',
    source: 'nd30-2020',
  },
  {
    letters: '(?:CP|TTg|TTG|VPCP)',
    scheme: 'state',
    name: 'Chính phủ, Thủ tướng Chính phủ',
    source: 'nd30-2020',
  },
];
