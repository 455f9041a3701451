import type { Fact } from '../fact/fact.js';
import type { Host, HostKey } from './hosts.js';
import { communesAboveBase } from './regimes.js';

/** A unit that a source names as of a kind of {@link hosts}. */
export interface HostUnit extends Fact {
  /** The kinds that it may be of. */
  readonly hosts: readonly HostKey[];
  /** What it is called, in Vietnamese. */
  readonly name: string;
  /** Where it was seen, for what no rule names. */
  readonly seenIn?: string;
}

const named =
  (hosts: readonly HostKey[], fact: Omit<HostUnit, 'hosts' | 'name'>) =>
  (...names: string[]): HostUnit[] =>
    names.map((name) => ({ hosts, name, ...fact }));

const belowCommune = ['village', 'residential-group'] as const;
const ended = { until: communesAboveBase } as const;

/** Units that the sources name of each kind, kinds in the order of {@link hosts}. */
export const hostUnits: readonly HostUnit[] = [
  ...named(belowCommune, { source: 'observed', seenIn: 'baomoi c/5669235' })('buôn', 'bon'),
  ...named(belowCommune, { source: 'observed', seenIn: 'baohaiduong 215609' })('khu dân cư'),
  ...named(belowCommune, { source: 'observed', seenIn: 'names of cells' })('khu phố', 'xóm'),
  ...named(['agency'], { source: 'qd294-tw-2025', clause: '10.4.2, 20.2.1' })(
    'cơ quan đảng',
    'cơ quan nhà nước',
    'Mặt trận Tổ quốc',
    'đoàn thể',
  ),
  ...named(['public-service-unit'], { source: 'qd294-tw-2025', clause: '20.2.1' })(
    'trường',
    'bệnh viện',
    'trạm y tế',
  ),
  ...named(['private-enterprise'], { source: 'qd294-tw-2025', clause: '20.2.1' })(
    'hợp tác xã',
    'đơn vị khác',
  ),
  ...named(['armed-forces'], { source: 'qd294-tw-2025', clause: '10.3, 24-26' })(
    'quân sự',
    'công an',
    'biên phòng',
  ),
  ...named(['bloc'], { ...ended, source: 'observed', seenIn: 'tuyenquangtv.vn' })(
    'Khối các cơ quan và doanh nghiệp tỉnh',
  ),
  ...named(['bloc'], { ...ended, source: 'observed', seenIn: 'vinhlinh.quangtri.gov.vn' })(
    'Khối Doanh nghiệp Trung ương',
  ),
  ...named(['bloc'], { ...ended, source: 'observed', seenIn: 'cinecel.com 707' })('khối đảng'),
];

/** One of the four kinds of base organisation in official statistics. */
export interface CountedKind extends Fact {
  /** What it is called, in Vietnamese. */
  readonly name: string;
  /** What it is called, in English. */
  readonly english: string;
  /** Its share of the base organisations that the source counts, in percent, as printed. */
  readonly printedShare: string;
}

const figures = { source: 'dong-nai-2024' } as const;

/** The four kinds that official statistics count base organisations in. */
export const countedKinds: Readonly<Record<NonNullable<Host['counted']>, CountedKind>> = {
  commune: {
    name: 'xã, phường, thị trấn',
    english: 'communes, wards, townships',
    printedShare: '70,2',
    ...figures,
  },
  agency: {
    name: 'hành chính - sự nghiệp',
    english: 'administration and public service',
    printedShare: '16,8',
    ...figures,
  },
  enterprise: {
    name: 'doanh nghiệp',
    english: 'enterprises',
    printedShare: '8,5',
    ...figures,
  },
  'armed-forces': {
    name: 'lực lượng vũ trang',
    english: 'armed forces',
    printedShare: '4,5',
    ...figures,
  },
};
