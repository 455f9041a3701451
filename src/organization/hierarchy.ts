import type { Day } from '../text/day.js';
import { type FormKey, forms } from './forms.js';
import { type HostKey, hosts, isHostOn } from './hosts.js';
import type { LevelKey } from './levels.js';
import type { OrganizationKind, PartyOrganization } from './organization.js';
import { provincesNamed } from './provinces.js';
import { type RegimeKey, regimeOf } from './regimes.js';

/** What {@link levelOf} asks of an organisation. */
export interface OrganizationUnit {
  /** Đảng bộ, chi bộ or tổ đảng. */
  readonly form: FormKey;
  /** In what kind of unit it is founded. */
  readonly host: HostKey;
  /** The name of its place, which tells a centrally-run city from one of a province. */
  readonly place?: string;
}

const unitLevels = ['above-base', 'base', 'section'] as const;
const aboveUnits = ['province', ...unitLevels] as const;

/** Where the đảng bộ of a unit stands: the same in every regime, or in each its own. */
const organizationLevels: Readonly<
  Record<HostKey, readonly LevelKey[] | Readonly<Record<RegimeKey, readonly LevelKey[]>>>
> = {
  central: ['central'],
  province: ['province'],
  city: ['province'],
  district: ['above-base'],
  'urban-district': ['above-base'],
  town: ['above-base'],
  commune: {
    'with-districts': ['base'],
    'communes-above-base': ['above-base'],
    'communes-at-base': ['base'],
  },
  ward: {
    'with-districts': ['base'],
    'communes-above-base': ['above-base'],
    'communes-at-base': ['base'],
  },
  township: ['base'],
  'special-zone': {
    'with-districts': [],
    'communes-above-base': ['above-base', 'base'],
    'communes-at-base': ['base'],
  },
  village: [],
  'residential-group': [],
  agency: aboveUnits,
  'public-service-unit': unitLevels,
  'state-enterprise': unitLevels,
  'private-enterprise': unitLevels,
  'armed-forces': aboveUnits,
  abroad: unitLevels,
  bloc: ['province', 'above-base', 'base'],
};

function cityLevels(place: string | undefined, day: Day): readonly LevelKey[] {
  const isCentral =
    place === undefined || provincesNamed(place, day).some(({ type }) => type === 'city');
  const isLower = isHostOn('district', day) && (place === undefined || !isCentral);
  return [
    ...(isCentral ? (['province'] as const) : []),
    ...(isLower ? (['above-base'] as const) : []),
  ];
}

/**
 * Where the Party organisation of a unit stands on a day: each level that the rules leave open.
 *
 * @param unit - its form, its host unit, and the name of its place where that matters
 * @param day - `YYYY-MM-DD`
 * @returns the levels from the top down; none when there was no such organisation that day
 *
 * @example
 * ```ts
 * import { levelOf } from 'vn-party-model';
 *
 * const commune = { form: 'party-organization', host: 'commune' } as const;
 * levelOf(commune, '2025-06-30'); // => ['base']
 * levelOf(commune, '2025-07-01'); // => ['above-base']
 * levelOf({ ...commune, host: 'special-zone' }, '2025-07-01'); // => ['above-base', 'base']
 * ```
 */
export function levelOf({ form, host, place }: OrganizationUnit, day: Day): readonly LevelKey[] {
  if (!isHostOn(host, day)) return [];
  if (form === 'group') return ['group'];
  if (form === 'cell') {
    if (host === 'village' || host === 'residential-group') return ['cell'];
    if (host === 'special-zone') return ['base'];
    return hosts[host].isPlace || host === 'central' ? [] : ['base', 'cell'];
  }
  if (host === 'city') return cityLevels(place, day);
  const levels = organizationLevels[host];
  return 'with-districts' in levels ? levels[regimeOf(day)] : levels;
}

/** What may stand below each level of a đảng bộ. */
const below: Partial<Readonly<Record<LevelKey, readonly LevelKey[]>>> = {
  central: ['province'],
  province: ['above-base', 'base'],
  'above-base': ['base'],
  base: ['section', 'cell'],
  section: ['cell'],
};

const communes: ReadonlySet<HostKey> = new Set(['commune', 'ward', 'township', 'special-zone']);
const isVillage = (host: HostKey | undefined): boolean =>
  host === 'village' || host === 'residential-group';

/** May a cell of a village or residential group stand under this organisation? */
function mayHoldVillages({ level, host }: OrganizationKind, day: Day): boolean {
  if (host !== undefined && !communes.has(host)) return false;
  return level !== 'section' || regimeOf(day) === 'with-districts';
}

/**
 * May one Party organisation stand directly under another, by their forms, levels and host units?
 *
 * @param parent - the one above
 * @param child - the one below
 * @param day - `YYYY-MM-DD`
 *
 * @example
 * ```ts
 * import { mayContain } from 'vn-party-model';
 *
 * const province = { form: 'party-organization', level: 'province', host: 'province' } as const;
 * const commune = { form: 'party-organization', level: 'base', host: 'commune' } as const;
 * const village = { form: 'cell', level: 'cell', host: 'village' } as const;
 * mayContain(province, commune, '2025-06-30'); // => false
 * mayContain(province, commune, '2026-08-01'); // => true
 * mayContain(commune, village, '2026-08-01'); // => true
 * ```
 */
export function mayContain(parent: OrganizationKind, child: OrganizationKind, day: Day): boolean {
  if (!isAtHome(parent) || !isAtHome(child)) return false;
  if (parent.form === 'cell') return child.form === 'group';
  if (isVillage(child.host)) {
    if (!mayHoldVillages(parent, day)) return false;
    // Communes above the base held the cells of their villages themselves.
    if (parent.level === 'above-base') {
      return child.level === 'cell' && regimeOf(day) === 'communes-above-base';
    }
  }
  if (child.host !== undefined && communes.has(child.host) && child.level === 'base') {
    const wanted = regimeOf(day) === 'with-districts' ? 'above-base' : 'province';
    return parent.level === wanted;
  }
  return below[parent.level]?.includes(child.level) ?? false;
}

const isAtHome = ({ form, level }: OrganizationKind): boolean => forms[form].levels.includes(level);

/**
 * The organisations above one, the nearest first. A circle ends where it closes, an unknown parent
 * where it is unknown.
 *
 * @param organizations - the tree, by id
 * @param id - whose ancestors
 * @returns none for the root, and for an `id` that the tree lacks
 *
 * @example
 * ```ts
 * import { ancestors, type PartyOrganization } from 'vn-party-model';
 *
 * const rows: PartyOrganization[] = [
 *   { id: 'a', name: 'Đảng bộ tỉnh', form: 'party-organization', level: 'province' },
 *   { id: 'b', parent: 'a', name: 'Đảng bộ xã', form: 'party-organization', level: 'base' },
 *   { id: 'c', parent: 'b', name: 'Chi bộ 1', form: 'cell', level: 'cell' },
 * ];
 * const tree = new Map(rows.map((row) => [row.id, row]));
 * ancestors(tree, 'c').map(({ name }) => name); // => ['Đảng bộ xã', 'Đảng bộ tỉnh']
 * ```
 */
export function ancestors(
  organizations: ReadonlyMap<string, PartyOrganization>,
  id: string,
): readonly PartyOrganization[] {
  const above = new Set<PartyOrganization>();
  const start = organizations.get(id);
  for (let next = start; next?.parent !== undefined; ) {
    next = organizations.get(next.parent);
    if (next === undefined || next === start || above.has(next)) break;
    above.add(next);
  }
  return [...above];
}
