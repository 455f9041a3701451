import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  ancestors,
  type FormKey,
  forms,
  type HostKey,
  hosts,
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

// [form, host, day, place, levels]
const rows: readonly (readonly [FormKey, HostKey, Day, string | undefined, readonly string[]])[] = [
  ['party-organization', 'commune', before, undefined, ['base']],
  ['party-organization', 'commune', between, undefined, ['above-base']],
  ['party-organization', 'commune', after, undefined, ['base']],
  ['party-organization', 'special-zone', before, undefined, []],
  ['party-organization', 'special-zone', between, undefined, ['above-base', 'base']],
  ['party-organization', 'special-zone', after, undefined, ['base']],
  ['party-organization', 'district', before, undefined, ['above-base']],
  ['party-organization', 'district', between, undefined, []],
  ['party-organization', 'city', before, 'Hà Nội', ['province']],
  ['party-organization', 'city', before, 'Vinh', ['above-base']],
  ['party-organization', 'city', before, undefined, ['province', 'above-base']],
  ['party-organization', 'city', between, 'Vinh', []],
  ['party-organization', 'village', before, undefined, []],
  ['cell', 'village', before, undefined, ['cell']],
  ['cell', 'special-zone', between, 'Hoàng Sa', ['base']],
  ['cell', 'agency', before, undefined, ['base', 'cell']],
  ['cell', 'province', before, undefined, []],
  ['group', 'agency', before, undefined, ['group']],
];

test.each(rows)('a %s of a %s on %s (%s) stands at %j', (form, host, day, place, levels) => {
  expect(levelOf({ form, host, ...(place !== undefined && { place }) }, day)).toEqual(levels);
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
const lower: OrganizationKind = { form: 'party-organization', level: 'base', host: 'commune' };
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
  ['a commune in a district', district, lower, before, true],
  ['a commune in a province with districts', province, lower, before, false],
  ['a commune in a province at the base', province, lower, after, true],
  ['a commune above the base in a province', province, higher, between, true],
  ['a village in a commune', lower, village, before, true],
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
