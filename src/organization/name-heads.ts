import { type AgencyKey, agencies } from './agencies.js';
import { hosts, type PlaceType } from './hosts.js';
import type { NamedPart, OrganizationName } from './name.js';

/** The words of a name before that of its place or unit, and what they say. */
export interface NameHead<Value> {
  /** The words, in official letters. */
  readonly words: string;
  /** What they say. */
  readonly value: Value;
}

type Head = NameHead<OrganizationName>;

/** Committees whose type is fused into their name: `Huyện ủy`. */
const fused = {
  province: 'Tỉnh ủy',
  city: 'Thành ủy',
  district: 'Huyện ủy',
  'urban-district': 'Quận ủy',
  town: 'Thị ủy',
} as const satisfies Partial<Record<PlaceType, string>>;

const kept = ['commune', 'ward', 'township', 'special-zone'] as const satisfies PlaceType[];
const cells = ['village', 'residential-group', 'special-zone'] as const satisfies PlaceType[];

const committees: readonly (readonly [host: OrganizationName['host'], words: string])[] = [
  ...(Object.entries(fused) as [keyof typeof fused, string][]),
  ...kept.map((type) => [type, `Đảng ủy ${hosts[type].name}`] as const),
  ['unit', 'Đảng ủy'],
];

const agencyKeys = Object.keys(agencies) as AgencyKey[];
const bodies: readonly (readonly [part: NamedPart, words: string])[] = [
  ['standing-committee', 'Ban Thường vụ'],
  ['standing-board', 'Thường trực'],
  ['inspection-commission', 'Ủy ban Kiểm tra'],
  ...agencyKeys.map((key) => [key, agencies[key].name] as const),
];

const central = (part: NamedPart, words: string): Head => ({
  words,
  value: { part, host: 'central' },
});

/** Every head of a name of the centre; none takes a name. */
export const centralHeads: readonly Head[] = [
  central('central-committee', 'Ban Chấp hành Trung ương Đảng'),
  central('politburo', 'Bộ Chính trị'),
  central('secretariat', 'Ban Bí thư'),
  central('inspection-commission', 'Ủy ban Kiểm tra Trung ương'),
  ...agencyKeys
    .filter((key) => key !== 'building-board')
    .map((key) =>
      central(key, `${agencies[key].name} Trung ương${key === 'office' ? ' Đảng' : ''}`),
    ),
];

const organizationPlaces = [...(Object.keys(fused) as (keyof typeof fused)[]), ...kept];

const all: readonly Head[] = [
  ...organizationPlaces.flatMap((host): Head[] => [
    {
      words: `Đảng bộ ${hosts[host].name}`,
      value: { part: 'party-organization', host },
    },
    {
      words: `Ban Chấp hành Đảng bộ ${hosts[host].name}`,
      value: { part: 'executive-committee', host },
    },
  ]),
  ...cells.map(
    (host): Head => ({
      words: `Chi bộ ${hosts[host].name}`,
      value: { part: 'cell', host },
    }),
  ),
  ...committees.flatMap(([host, words]): Head[] => [
    { words, value: { part: 'committee', host } },
    ...bodies.map(([part, body]): Head => ({ words: `${body} ${words}`, value: { part, host } })),
  ]),
  { words: 'Đảng bộ', value: { part: 'party-organization', host: 'unit' } },
  { words: 'Ban Chấp hành Đảng bộ', value: { part: 'executive-committee', host: 'unit' } },
  { words: 'Đảng bộ bộ phận', value: { part: 'section', host: 'unit' } },
  { words: 'Chi bộ', value: { part: 'cell', host: 'unit' } },
  { words: 'Đảng đoàn', value: { part: 'party-delegation', host: 'unit' } },
  { words: 'Ban cán sự đảng', value: { part: 'party-caucus', host: 'unit' } },
];

/** Every head that the name of a place may follow. */
export const placeHeads: readonly Head[] = all.filter(({ value }) => value.host !== 'unit');

/** Every head that the name of any other unit may follow. */
export const unitHeads: readonly Head[] = all.filter(({ value }) => value.host === 'unit');
