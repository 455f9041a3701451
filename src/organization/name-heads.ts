import { once } from '../text/once.js';
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

/** The heads of one kind of name, by what may follow them. */
export interface NameHeads<Value> {
  /** Those of the centre, which take no name. */
  readonly central: readonly NameHead<Value>[];
  /** Those that the name of a place may follow. */
  readonly place: readonly NameHead<Value>[];
  /** Those that the name of any other unit may follow. */
  readonly unit: readonly NameHead<Value>[];
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

const committees = (): readonly (readonly [host: OrganizationName['host'], words: string])[] => [
  ...(Object.entries(fused) as [keyof typeof fused, string][]),
  ...kept.map((type) => [type, `Đảng ủy ${hosts[type].name}`] as const),
  ['unit', 'Đảng ủy'],
];

const agencyKeys = Object.keys(agencies) as AgencyKey[];
const bodies = (): readonly (readonly [part: NamedPart, words: string])[] => [
  ['standing-committee', 'Ban Thường vụ'],
  ['standing-board', 'Thường trực'],
  ['inspection-commission', 'Ủy ban Kiểm tra'],
  ...agencyKeys.map((key) => [key, agencies[key].name] as const),
];

const central = (part: NamedPart, words: string): Head => ({
  words,
  value: { part, host: 'central' },
});

const ofCentre = (): readonly Head[] => [
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

const ofHosts = (): readonly Head[] => [
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
  ...committees().flatMap(([host, words]): Head[] => [
    { words, value: { part: 'committee', host } },
    ...bodies().map(([part, body]): Head => ({ words: `${body} ${words}`, value: { part, host } })),
  ]),
  { words: 'Đảng bộ', value: { part: 'party-organization', host: 'unit' } },
  { words: 'Ban Chấp hành Đảng bộ', value: { part: 'executive-committee', host: 'unit' } },
  { words: 'Đảng bộ bộ phận', value: { part: 'section', host: 'unit' } },
  { words: 'Chi bộ', value: { part: 'cell', host: 'unit' } },
  { words: 'Đảng đoàn', value: { part: 'party-delegation', host: 'unit' } },
  { words: 'Ban cán sự đảng', value: { part: 'party-caucus', host: 'unit' } },
];

/** Every head of a name, some hundreds. */
export const nameHeads: () => NameHeads<OrganizationName> = /* @__PURE__ */ once(() => {
  const all = ofHosts();
  return {
    central: ofCentre(),
    place: all.filter(({ value }) => value.host !== 'unit'),
    unit: all.filter(({ value }) => value.host === 'unit'),
  };
});

/** The heads of every kind in one list. */
export function allOf<Value>({ central, place, unit }: NameHeads<Value>): NameHead<Value>[] {
  return [...central, ...place, ...unit];
}
