import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  ancestors,
  type FormKey,
  forms,
  type HostKey,
  hosts,
  isHostOn,
  levelKeys,
  levelOf,
  mayContain,
  type OrganizationKind,
  type PartyOrganization,
} from 'vn-party-model';
import type { Day } from 'vn-party-model/text';
import { days } from '../support/days.js';

const before = '2025-06-30';
const between = '2025-07-01';
const after = '2026-07-26';

const regimeDays = [before, between, after] as const;
const none = ['', '', ''] as const;
const of = (levels: string) => [levels, levels, levels] as const;
const unit = of('above-base base section');

/** The levels of the đảng bộ of each kind of unit on the three days. */
const organizations: Readonly<Record<HostKey, readonly [string, string, string]>> = {
  central: of('central'),
  province: of('province'),
  city: ['province above-base', 'province', 'province'],
  district: ['above-base', '', ''],
  'urban-district': ['above-base', '', ''],
  town: ['above-base', '', ''],
  commune: ['base', 'above-base', 'base'],
  ward: ['base', 'above-base', 'base'],
  township: ['base', '', ''],
  'special-zone': ['', 'above-base base', 'base'],
  village: none,
  'residential-group': none,
  agency: of('province above-base base section'),
  'public-service-unit': unit,
  'state-enterprise': unit,
  'private-enterprise': unit,
  'armed-forces': of('province above-base base section'),
  abroad: unit,
  bloc: ['province above-base base', '', ''],
};

const lower = of('base cell');
/** Those of its chi bộ; a unit that is not here has none. */
const cells: Partial<Record<HostKey, readonly [string, string, string]>> = {
  'special-zone': ['', 'base', 'base'],
  village: of('cell'),
  'residential-group': of('cell'),
  agency: lower,
  'public-service-unit': lower,
  'state-enterprise': lower,
  'private-enterprise': lower,
  'armed-forces': lower,
  abroad: lower,
  bloc: ['base cell', '', ''],
};

describe.each(Object.keys(hosts) as HostKey[])('%s', (host) => {
  test.each(regimeDays.map((day, index) => [day, index] as const))('on %s', (day, index) => {
    const levels = (form: FormKey): string => levelOf({ form, host }, day).join(' ');
    expect(levels('party-organization')).toBe(organizations[host][index]);
    expect(levels('cell')).toBe(cells[host]?.[index] ?? '');
    expect(levels('group')).toBe(isHostOn(host, day) ? 'group' : '');
  });
});

// [city, day, levels]
const cities: readonly (readonly [string, Day, readonly string[]])[] = [
  ['Hà Nội', before, ['province']],
  ['Hà Nội', after, ['province']],
  ['Vinh', before, ['above-base']],
  ['Vinh', between, []],
  ['Huế', '2024-12-31', ['above-base']],
  ['Huế', '2025-01-01', ['province']],
];

test.each(cities)('the đảng bộ of the city %s on %s stands at %j', (place, day, levels) => {
  expect(levelOf({ form: 'party-organization', host: 'city', place }, day)).toEqual(levels);
});

const kinds = fc.record({
  form: fc.constantFrom(...(Object.keys(forms) as FormKey[])),
  level: fc.constantFrom(...levelKeys),
  host: fc.constantFrom(...(Object.keys(hosts) as HostKey[])),
});

describe('laws', () => {
  test('levels are those of the form', () => {
    fc.assert(
      fc.property(kinds, days, ({ form, host }, day) => {
        for (const level of levelOf({ form, host }, day)) {
          expect(forms[form].levels).toContain(level);
        }
      }),
    );
  });

  test('what is contained stands lower than what contains it', () => {
    fc.assert(
      fc.property(kinds, kinds, days, (parent, child, day) => {
        if (!mayContain(parent, child, day)) return;
        const [above, below] = [parent, child].map(({ level }) => levelKeys.indexOf(level));
        expect(above).toBeLessThan(below as number);
      }),
      { numRuns: 2000 },
    );
  });
});

const province: OrganizationKind = {
  form: 'party-organization',
  level: 'province',
  host: 'province',
};
const district: OrganizationKind = {
  form: 'party-organization',
  level: 'above-base',
  host: 'district',
};
const communeAtBase: OrganizationKind = {
  form: 'party-organization',
  level: 'base',
  host: 'commune',
};
const higher: OrganizationKind = {
  form: 'party-organization',
  level: 'above-base',
  host: 'commune',
};
const agency: OrganizationKind = { form: 'party-organization', level: 'base', host: 'agency' };
const section: OrganizationKind = { form: 'party-organization', level: 'section' };
const village: OrganizationKind = { form: 'cell', level: 'cell', host: 'village' };
const baseCell: OrganizationKind = { form: 'cell', level: 'base', host: 'agency' };
const cell: OrganizationKind = { form: 'cell', level: 'cell' };
const group: OrganizationKind = { form: 'group', level: 'group' };

// [what, parent, child, day, may it]
const pairs: readonly (readonly [string, OrganizationKind, OrganizationKind, Day, boolean])[] = [
  ['a commune in a district', district, communeAtBase, before, true],
  ['a commune in a province with districts', province, communeAtBase, before, false],
  ['a commune in a province at the base', province, communeAtBase, after, true],
  ['a commune above the base in a province', province, higher, between, true],
  ['a village in a commune', communeAtBase, village, before, true],
  ['a village in a commune above the base', higher, village, between, true],
  ['a village in a section, once', section, village, before, true],
  ['a village in a section, later', section, village, between, false],
  ['a village in an agency', agency, village, between, false],
  ['a cell in a province', province, cell, before, false],
  ['a base cell in a district', district, baseCell, before, true],
  ['a group in a base cell', baseCell, group, before, true],
  ['a section in a base cell', baseCell, section, before, false],
  ['a group in a group', group, group, before, false],
  ['a cell in a commune above the base', higher, cell, between, false],
];

test.each(pairs)('%s', (_what, parent, child, day, may) => {
  expect(mayContain(parent, child, day)).toBe(may);
});

const nameOf = ({ form, level }: OrganizationKind): string => `${form} ${level}`;
const hostless = (Object.keys(forms) as FormKey[]).flatMap((form) =>
  levelKeys.map((level): OrganizationKind => ({ form, level })),
);

test.each(regimeDays)('what stands under what by form and level, on %s', (day) => {
  const found = hostless.flatMap((parent) =>
    hostless
      .filter((child) => mayContain(parent, child, day))
      .map((child) => `${nameOf(parent)} > ${nameOf(child)}`),
  );
  expect(found).toEqual([
    'party-organization central > party-organization province',
    'party-organization province > party-organization above-base',
    'party-organization province > party-organization base',
    'party-organization province > cell base',
    'party-organization above-base > party-organization base',
    'party-organization above-base > cell base',
    'party-organization base > party-organization section',
    'party-organization base > cell cell',
    'party-organization section > cell cell',
    'cell base > group group',
    'cell cell > group group',
  ]);
});

const hostKeys: readonly (HostKey | undefined)[] = [
  undefined,
  ...(Object.keys(hosts) as HostKey[]),
];
const communeHosts: readonly HostKey[] = ['commune', 'ward', 'township', 'special-zone'];
const withHost = (kind: OrganizationKind, host: HostKey | undefined): OrganizationKind => ({
  ...kind,
  ...(host && { host }),
});

// [day, the levels that hold the cells of villages, the level that holds communes at the base]
const regimeRows = [
  [before, ['base', 'section'], 'above-base'],
  [between, ['above-base', 'base'], 'province'],
  [after, ['base'], 'province'],
] as const;

describe.each(regimeRows)('on %s', (day, ofVillages, ofCommunes) => {
  test('cells of villages stand under communes and their sections', () => {
    for (const host of hostKeys) {
      const isCommune = host === undefined || communeHosts.includes(host);
      for (const level of forms['party-organization'].levels) {
        const parent = withHost({ form: 'party-organization', level }, host);
        const wanted = isCommune && (ofVillages as readonly string[]).includes(level);
        for (const below of ['village', 'residential-group'] as const) {
          expect(mayContain(parent, { ...cell, host: below }, day), `${host} ${level}`).toBe(
            wanted,
          );
        }
      }
    }
  });

  test('communes at the base stand under one level, other organisations under two', () => {
    for (const host of hostKeys) {
      const child = withHost({ form: 'party-organization', level: 'base' }, host);
      if (host === 'village' || host === 'residential-group') continue;
      const parents = forms['party-organization'].levels.filter((level) =>
        mayContain({ form: 'party-organization', level }, child, day),
      );
      const isCommune = host !== undefined && communeHosts.includes(host);
      expect(parents, host).toEqual(isCommune ? [ofCommunes] : ['province', 'above-base']);
    }
  });
});

describe('ancestors', () => {
  const row = (id: string, parent?: string): PartyOrganization => ({
    id,
    ...(parent !== undefined && { parent }),
    name: id,
    form: 'cell',
    level: 'cell',
  });
  const treeOf = (...list: PartyOrganization[]) => new Map(list.map((one) => [one.id, one]));
  const idsOf = (list: readonly PartyOrganization[]) => list.map(({ id }) => id);

  test('come nearest first', () => {
    expect(idsOf(ancestors(treeOf(row('a'), row('b', 'a'), row('c', 'b')), 'c'))).toEqual([
      'b',
      'a',
    ]);
  });

  test('end where a circle closes, and where a parent is unknown', () => {
    expect(idsOf(ancestors(treeOf(row('a', 'c'), row('b', 'a'), row('c', 'b')), 'c'))).toEqual([
      'b',
      'a',
    ]);
    expect(idsOf(ancestors(treeOf(row('a', 'a')), 'a'))).toEqual([]);
    expect(idsOf(ancestors(treeOf(row('b', 'x')), 'b'))).toEqual([]);
    expect(ancestors(treeOf(), 'a')).toEqual([]);
  });

  test('of a chain of 50,000 overflow no stack', () => {
    const chain = Array.from({ length: 50_000 }, (_, index) =>
      row(`${index}`, index > 0 ? `${index - 1}` : undefined),
    );
    expect(ancestors(treeOf(...chain), '49999')).toHaveLength(49_999);
  });
});
