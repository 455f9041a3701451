import { describe, expect, test } from 'vitest';
import { checkHierarchy, hierarchyRules, type PartyOrganization } from 'vn-party-model';
import type { Day } from 'vn-party-model/text';
import { largeTree } from '../support/trees.js';

const before = '2025-06-30';
const after = '2026-08-01';

const province: PartyOrganization = {
  id: 'p',
  name: 'Đảng bộ thành phố Hà Nội',
  form: 'party-organization',
  level: 'province',
  host: 'city',
  place: 'Hà Nội',
};
const district: PartyOrganization = {
  id: 'd',
  parent: 'p',
  name: 'Đảng bộ huyện Quốc Oai',
  form: 'party-organization',
  level: 'above-base',
  host: 'district',
  place: 'Quốc Oai',
};
const commune: PartyOrganization = {
  id: 'x',
  parent: 'd',
  name: 'Đảng bộ xã Sài Sơn',
  form: 'party-organization',
  level: 'base',
  host: 'commune',
  place: 'Sài Sơn',
  officialMembers: 200,
};
const village: PartyOrganization = {
  id: 'v',
  parent: 'x',
  name: 'Chi bộ thôn 3',
  form: 'cell',
  level: 'cell',
  host: 'village',
  place: '3',
  officialMembers: 12,
  committeeMembers: 3,
};
const tree = [province, district, commune, village];

const rulesOf = (list: readonly PartyOrganization[], day: Day = before): string[] =>
  checkHierarchy(list, day)
    .map(({ id, path, rule }) => `${id}.${path[1]} ${rule}`)
    .sort();

test('a tree without fault', () => {
  expect(rulesOf(tree)).toEqual([]);
  expect(rulesOf([province, { ...commune, parent: 'p' }, village], after)).toEqual([]);
  expect(rulesOf([])).toEqual([]);
});

// [what, tree, day, findings]
const faults: readonly (readonly [string, readonly PartyOrganization[], Day, readonly string[]])[] =
  [
    [
      'an id used twice',
      [...tree, { ...village, name: 'Chi bộ thôn 3' }],
      before,
      ['v.id unique-id'],
    ],
    [
      'a parent that is not there',
      [province, { ...district, parent: 'q' }],
      before,
      ['d.parent known-parent'],
    ],
    ['two roots', [province, { ...province, id: 'q' }], before, ['q.parent one-root']],
    [
      'a cell of a province',
      [province, { ...village, parent: 'p' }],
      before,
      ['v.parent may-contain'],
    ],
    [
      'a form at no such level',
      [{ ...province, form: 'group' }],
      before,
      ['p.level form-at-level', 'p.level level-of-host', 'p.name name-of-form'],
    ],
    ['a district after its time', [province, district], after, ['d.host host-on-day']],
    [
      'a commune at the level of before',
      [province, { ...commune, parent: 'p' }],
      '2025-08-01',
      ['x.level level-of-host'],
    ],
    [
      'a cell of two',
      [{ ...village, parent: undefined as never, officialMembers: 2 }],
      before,
      ['v.committeeMembers cell-committee', 'v.officialMembers cell-members'],
    ],
    [
      'a cell of 31',
      [...tree.slice(0, 3), { ...village, officialMembers: 31 }],
      before,
      ['v.officialMembers lower-cell-members'],
    ],
    [
      'a cell with probationary members',
      [...tree.slice(0, 3), { ...village, probationaryMembers: 19 }],
      before,
      ['v.officialMembers lower-cell-members'],
    ],
    [
      'a base organisation of 29',
      [province, district, { ...commune, officialMembers: 29 }],
      before,
      ['x.officialMembers base-organization-members'],
    ],
    [
      'a cell committee of eight',
      [...tree.slice(0, 3), { ...village, committeeMembers: 8 }],
      before,
      ['v.committeeMembers cell-committee'],
    ],
    [
      'a large standing committee',
      [{ ...province, committeeMembers: 30, standingMembers: 11 }],
      before,
      ['p.standingMembers standing-committee'],
    ],
    [
      'delegated powers with too few',
      [province, district, { ...commune, hasDelegatedPowers: true }],
      before,
      ['x.hasDelegatedPowers delegated-powers'],
    ],
    [
      'a name of another form',
      [...tree.slice(0, 3), { ...village, name: 'Đảng bộ xã Sài Sơn' }],
      before,
      ['v.name name-of-form', 'v.name name-of-host'],
    ],
    [
      'a name of another place',
      [province, { ...district, name: 'Huyện ủy Ba Vì' }],
      before,
      ['d.name name-of-host'],
    ],
    [
      'a circle',
      [province, { ...district, parent: 'x' }, commune],
      before,
      ['d.parent may-contain', 'd.parent no-cycle'],
    ],
  ];

test.each(faults)('%s', (_what, list, day, findings) => {
  expect(rulesOf(list, day)).toEqual(findings);
});

test('a third of the committee is no more than a third', () => {
  expect(rulesOf([{ ...province, committeeMembers: 30, standingMembers: 10 }])).toEqual([]);
});

test('a finding says its rule, its source and how grave it is', () => {
  const [finding] = checkHierarchy(
    [{ ...village, parent: undefined as never, committeeMembers: 9 }],
    before,
  );
  expect(finding).toMatchObject({
    path: [0, 'committeeMembers'],
    id: 'v',
    rule: 'cell-committee',
    severity: 'error',
    source: hierarchyRules['cell-committee'].source,
    clause: '23.2',
  });
});

describe('of 50,000', () => {
  test('a tree is checked', () => {
    expect(checkHierarchy(largeTree(50_000), before)).toEqual([]);
  });

  test('a chain is checked, and overflows no stack', () => {
    const chain = Array.from(
      { length: 50_000 },
      (_, index): PartyOrganization => ({
        id: `${index}`,
        ...(index > 0 && { parent: `${index - 1}` }),
        name: 'Chi bộ',
        form: 'cell',
        level: 'cell',
      }),
    );
    const findings = checkHierarchy(chain, before);
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(['may-contain']));
    expect(findings).toHaveLength(49_999);
  });

  test('a circle is found, once', () => {
    const circle = Array.from(
      { length: 50_000 },
      (_, index): PartyOrganization => ({
        id: `${index}`,
        parent: `${(index + 1) % 50_000}`,
        name: 'Chi bộ',
        form: 'cell',
        level: 'cell',
      }),
    );
    const cycles = checkHierarchy(circle, before).filter(({ rule }) => rule === 'no-cycle');
    expect(cycles).toHaveLength(1);
  });
});

test('an organisation above a circle, and one below, is not in it', () => {
  const list = [{ ...district, parent: 'x' }, commune, village];
  const cycles = checkHierarchy(list, before).filter(({ rule }) => rule === 'no-cycle');
  expect(cycles.map(({ id }) => id)).toEqual(['d']);
});
