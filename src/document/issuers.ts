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

const digest: Fact = { source: 'hd36-vptw-2018-digest' };
const observed: Fact = { source: 'observed' };
const toMid2025: Fact = { until: '2025-07-01', source: 'qd294-tw-2025', clause: '10.1' };
const sinceMerger: Fact = { since: '2025-02-03', source: 'press-2025-02-03' };

const named = (name: string, english: string, fact: Fact = digest): IssuerName => ({
  name,
  english,
  ...fact,
});

/** Committees by their letters; bodies stand before some of them. */
export const issuerCommittees: Readonly<Record<string, IssuerCommittee>> = {
  CB: { level: 'cell', names: [named('Chi bộ', 'party cell')] },
  HU: {
    level: 'district',
    names: [named('Huyện ủy', 'district party committee', toMid2025)],
    hasBodies: true,
  },
  QU: {
    level: 'district',
    names: [named('Quận ủy', 'urban district party committee', toMid2025)],
    hasBodies: true,
  },
  QUTW: {
    level: 'central',
    names: [named('Quân ủy Trung ương', 'central military commission')],
  },
  TU: {
    level: 'province',
    names: [
      named('Tỉnh ủy', 'provincial party committee'),
      named('Thành ủy', 'city party committee'),
    ],
    hasBodies: true,
  },
  TW: {
    level: 'central',
    names: [
      named('Ban Chấp hành Trung ương', 'central committee'),
      named('Bộ Chính trị', 'politburo'),
      named('Ban Bí thư', 'secretariat'),
    ],
    owner: { name: 'Trung ương', english: 'central committee' },
    hasBodies: true,
  },
  ThU: {
    level: 'district',
    names: [
      named('Thị ủy', 'town party committee', toMid2025),
      named('Thành ủy', 'provincial city party committee', toMid2025),
    ],
    hasBodies: true,
    observed: true,
  },
  ĐH: { names: [named('Đại hội', 'congress')] },
  ĐU: { names: [named('Đảng ủy', 'party committee')], hasBodies: true },
  ĐUBP: { names: [named('Đảng ủy Biên phòng', 'border guard party committee')] },
  ĐUCA: {
    level: 'central',
    names: [named('Đảng ủy Công an Trung ương', 'central party committee of public security')],
  },
  ĐUK: { names: [named('Đảng ủy Khối', 'bloc party committee')] },
  ĐUQS: { names: [named('Đảng ủy Quân sự', 'military party committee')] },
};

const merged = { centralUntil: '2025-02-03' } as const;
const apart = { only: [], named: true } as const;
const aloneApart = { ...apart, alone: true } as const;
const alone = { alone: true } as const;
const central = { only: ['TW'] } as const;

/** Bodies by their letters, which stand before those of the committee they serve. */
export const issuerBodies: Readonly<Record<string, IssuerBody>> = {
  BCSCL: {
    ...named('Ban Chính sách, chiến lược', 'commission for policies and strategies', sinceMerger),
    ...central,
  },
  BCSĐ: { ...named('Ban cán sự đảng', 'party caucus'), ...aloneApart },
  BCĐ: { ...named('Ban Chỉ đạo', 'steering committee'), ...alone, named: true },
  BDV: { ...named('Ban Dân vận', 'mass mobilization commission'), ...merged },
  BKT: { ...named('Ban Kinh tế', 'economic commission'), ...central },
  BNC: named('Ban Nội chính', 'internal affairs commission'),
  BTC: { ...named('Ban Tổ chức', 'organization commission'), ...alone },
  BTG: {
    ...named('Ban Tuyên giáo', 'propaganda and education commission'),
    ...alone,
    ...merged,
  },
  BTGDV: {
    ...named(
      'Ban Tuyên giáo và Dân vận',
      'propaganda, education and mass mobilization commission',
      sinceMerger,
    ),
    ...alone,
  },
  BĐN: { ...named('Ban Đối ngoại', 'external relations commission'), ...central },
  CB: { ...named('Chi bộ', 'party cell'), ...apart },
  HN: { ...named('Hội nghị', 'plenum', observed), ...central },
  HĐ: { ...named('Hội đồng', 'council'), ...alone, only: ['TW', 'TU'] },
  TB: { ...named('Tiểu ban', 'subcommittee'), ...aloneApart },
  UBKT: { ...named('Ủy ban Kiểm tra', 'inspection commission'), ...alone },
  VP: named('Văn phòng', 'office'),
  ĐU: { ...named('Đảng ủy', 'party committee'), ...apart },
  ĐĐ: { ...named('Đảng đoàn', 'party delegation'), ...aloneApart },
};

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
