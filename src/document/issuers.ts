import type { Fact } from '../fact/fact.js';
import type { Day } from '../text/day.js';

/** The level of an issuer, as far as its letters say. */
export type IssuerLevel = 'central' | 'province' | 'district' | 'cell';

/** One body or committee that letters may stand for. */
export interface IssuerName extends Fact {
  /** Its name, without its place. */
  readonly name: string;
}

/** Letters that stand alone or end an issuer: whose committee it is. */
export interface IssuerCommittee {
  /** The level, absent where the letters serve several. */
  readonly level?: IssuerLevel;
  /** What the letters may stand for. */
  readonly names: readonly IssuerName[];
  /** How a body names the committee that it serves, where not by the names above. */
  readonly owner?: Pick<IssuerName, 'name'>;
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

const named = (name: string, fact: Fact = digest): IssuerName => ({ name, ...fact });

/** Committees by their letters; bodies stand before some of them. */
export const issuerCommittees: Readonly<Record<string, IssuerCommittee>> = {
  CB: { level: 'cell', names: [named('Chi bộ')] },
  HU: {
    level: 'district',
    names: [named('Huyện ủy', toMid2025)],
    hasBodies: true,
  },
  QU: {
    level: 'district',
    names: [named('Quận ủy', toMid2025)],
    hasBodies: true,
  },
  QUTW: {
    level: 'central',
    names: [named('Quân ủy Trung ương')],
  },
  TU: {
    level: 'province',
    names: [named('Tỉnh ủy'), named('Thành ủy')],
    hasBodies: true,
  },
  TW: {
    level: 'central',
    names: [named('Ban Chấp hành Trung ương'), named('Bộ Chính trị'), named('Ban Bí thư')],
    owner: { name: 'Trung ương' },
    hasBodies: true,
  },
  ThU: {
    level: 'district',
    names: [named('Thị ủy', toMid2025), named('Thành ủy', toMid2025)],
    hasBodies: true,
    observed: true,
  },
  ĐH: { names: [named('Đại hội')] },
  ĐU: { names: [named('Đảng ủy')], hasBodies: true },
  ĐUCA: {
    level: 'central',
    names: [named('Đảng ủy Công an Trung ương')],
  },
  ĐUK: { names: [named('Đảng ủy Khối')] },
};

const merged = { centralUntil: '2025-02-03' } as const;
const apart = { only: [], named: true } as const;
const aloneApart = { ...apart, alone: true } as const;
const alone = { alone: true } as const;
const central = { only: ['TW'] } as const;

/** Bodies by their letters, which stand before those of the committee they serve. */
export const issuerBodies: Readonly<Record<string, IssuerBody>> = {
  BCSCL: {
    ...named('Ban Chính sách, chiến lược', sinceMerger),
    ...central,
  },
  BCSĐ: { ...named('Ban cán sự đảng'), ...aloneApart },
  BCĐ: { ...named('Ban Chỉ đạo'), ...alone, named: true },
  BDV: { ...named('Ban Dân vận'), ...merged },
  BKT: { ...named('Ban Kinh tế'), ...central },
  BNC: named('Ban Nội chính'),
  BTC: { ...named('Ban Tổ chức'), ...alone },
  BTG: {
    ...named('Ban Tuyên giáo'),
    ...alone,
    ...merged,
  },
  BTGDV: {
    ...named('Ban Tuyên giáo và Dân vận', sinceMerger),
    ...alone,
  },
  BĐN: { ...named('Ban Đối ngoại'), ...central },
  CB: { ...named('Chi bộ'), ...apart },
  HN: { ...named('Hội nghị', observed), ...central },
  HĐ: { ...named('Hội đồng'), ...alone, only: ['TW', 'TU'] },
  TB: { ...named('Tiểu ban'), ...aloneApart },
  UBKT: { ...named('Ủy ban Kiểm tra'), ...alone },
  VP: named('Văn phòng'),
  ĐU: { ...named('Đảng ủy'), ...apart },
  ĐĐ: { ...named('Đảng đoàn'), ...aloneApart },
};

/** Letters of an organisation outside the Party whose codes look like the Party's. */
export interface ForeignIssuer extends Fact {
  /** The pattern of its letters, for the whole of an issuer. */
  readonly letters: string;
  /** Whose scheme of numbers it is. */
  readonly scheme: 'state' | 'other';
}

const foreign =
  (scheme: ForeignIssuer['scheme'], source: Fact['source']) =>
  (letters: string): ForeignIssuer => ({ letters, scheme, source });
const other = foreign('other', 'observed');
const state = foreign('state', 'nd30-2020');

/**
 * Issuers outside the Party, told by their letters; the first that fits counts. In order: the
 * decrees of 1966–67, the Youth Union, other unions' centres, the Front, the trade unions,
 * the associations of farmers, women and veterans and their centres, universities and general
 * meetings, boards of directors; the Assembly, councils and committees of the people, `UB` as
 * they wrote it before 2005, the Government.
 */
export const foreignIssuers: readonly ForeignIssuer[] = [
  other('ĐUHC'),
  other('.*(?:TWĐTN|ĐTN|TNCS).*'),
  other('TWH.*'),
  other('(?:MTTW|.*MTTQ.*)'),
  other('.*(?:TLĐ|LĐLĐ)'),
  other('(?:.*(?:HND|LHPN)|ĐCT|H?CCB)(?:TW)?'),
  other('ĐH[A-ZĐ]+'),
  other('HĐQT'),
  state('.*(?:UBND|HĐND|HĐNN\\d*|HĐBT|UBTVQH\\d*|QH\\d*)'),
  foreign('state', 'observed')('UB'),
  state('(?:CP|TTg|TTG|VPCP)'),
];
