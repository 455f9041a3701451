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
  for (const { path, id, rule, ...rest } of checkHierarchy(list, day)) {
    const { severity, source, clause } = hierarchyRules[rule];
    expect(id).toBe(list[path[0]]?.id);
    expect(rest).toStrictEqual({
      severity,
      ...(source && { source }),
      ...(clause && { clause }),
    });
  }
});

type Kind = Partial<PartyOrganization>;
const lowerCell: Kind = { form: 'cell', level: 'cell' };
const baseCell: Kind = { form: 'cell', level: 'base' };
const base: Kind = { form: 'party-organization', level: 'base' };
const section: Kind = { form: 'party-organization', level: 'section' };

describe('counts', () => {
  // [rule, the organisation, the last counts that are right, the first that are not]
  const limits: readonly (readonly [string, Kind, Kind, Kind])[] = [
    ['officialMembers cell-members', lowerCell, { officialMembers: 3 }, { officialMembers: 2 }],
    ['officialMembers cell-members', baseCell, { officialMembers: 3 }, { officialMembers: 2 }],
    [
      'officialMembers lower-cell-members',
      lowerCell,
      { officialMembers: 30 },
      { officialMembers: 31 },
    ],
    [
      'officialMembers lower-cell-members',
      { ...lowerCell, officialMembers: 20 },
      { probationaryMembers: 10 },
      { probationaryMembers: 11 },
    ],
    [
      'officialMembers base-cell-members',
      baseCell,
      { officialMembers: 29 },
      { officialMembers: 30 },
    ],
    [
      'officialMembers base-organization-members',
      base,
      { officialMembers: 30 },
      { officialMembers: 29 },
    ],
    [
      'officialMembers base-organization-members',
      { ...base, officialMembers: 20 },
      { probationaryMembers: 10 },
      { probationaryMembers: 9 },
    ],
    [
      'committeeMembers cell-committee',
      { ...lowerCell, committeeMembers: 3 },
      { officialMembers: 9 },
      { officialMembers: 8 },
    ],
    [
      'committeeMembers cell-committee',
      lowerCell,
      { committeeMembers: 7 },
      { committeeMembers: 8 },
    ],
    [
      'committeeMembers section-committee',
      section,
      { committeeMembers: 7 },
      { committeeMembers: 8 },
    ],
    [
      'hasDelegatedPowers delegated-powers',
      { ...base, hasDelegatedPowers: true, officialMembers: 390 },
      { probationaryMembers: 10 },
      { probationaryMembers: 9 },
    ],
    [
      'standingMembers standing-committee',
      { ...base, committeeMembers: 30 },
      { standingMembers: 10 },
      { standingMembers: 11 },
    ],
  ];

  const said = (kind: Kind): string[] =>
    checkHierarchy([{ id: 'a', name: 'tên', ...base, ...kind } as PartyOrganization], before).map(
      ({ path, rule }) => `${path[1]} ${rule}`,
    );

  test.each(limits)('%s: %j with %j, not with %j', (rule, kind, right, wrong) => {
    expect(said({ ...kind, ...right })).toEqual([]);
    expect(said({ ...kind, ...wrong })).toEqual([rule]);
  });

  // Of another form or level, or with a count left out: no rule is known.
  const silent: readonly Kind[] = [
    lowerCell,
    baseCell,
    section,
    { ...lowerCell, probationaryMembers: 40 },
    { ...base, probationaryMembers: 1 },
    { ...base, committeeMembers: 33 },
    { ...base, hasDelegatedPowers: true },
    { ...base, standingMembers: 9 },
    { ...section, officialMembers: 5 },
    { form: 'party-organization', level: 'above-base', officialMembers: 5, committeeMembers: 33 },
    { form: 'group', level: 'group', officialMembers: 2, committeeMembers: 8 },
  ];

  test.each(silent)('none is asked of %j', (kind) => {
    expect(said(kind)).toEqual([]);
  });
});

describe('names', () => {
  const ofForm = 'name name-of-form';
  const ofHost = 'name name-of-host';

  // [name, the organisation, findings]
  const names: readonly (readonly [string, Kind, readonly string[]])[] = [
    ['Đảng bộ xã Sài Sơn', { host: 'commune', place: 'Sài Sơn' }, []],
    ['Đảng bộ xã Sài Sơn', { host: 'commune' }, []],
    ['Đảng bộ xã Sài Sơn', {}, []],
    ['Đảng bộ xã Sài Sơn', { host: 'commune', place: 'An Khánh' }, [ofHost]],
    ['Đảng bộ xã Sài Sơn', { host: 'township' }, [ofHost]],
    ['Đảng bộ xã', { host: 'commune', place: 'Sài Sơn' }, []],
    ['Đảng ủy xã Sài Sơn', { host: 'commune' }, []],
    ['Ban Chấp hành Đảng bộ xã Sài Sơn', { host: 'commune' }, []],
    ['Ban Thường vụ Đảng ủy xã Sài Sơn', { host: 'commune' }, [ofForm]],
    ['Chi bộ', { host: 'agency' }, [ofForm]],
    ['Đảng bộ', { ...baseCell, host: 'agency' }, [ofForm]],
    ['Đảng bộ Sở Tư pháp', { host: 'agency', place: 'Quốc Oai' }, []],
    ['Đảng bộ Sở Tư pháp', {}, []],
    ['Đảng bộ Sài Sơn', { host: 'commune' }, [ofHost]],
    ['Chi bộ 3', { ...lowerCell, host: 'village' }, []],
    ['Chi bộ 3', { ...lowerCell, host: 'residential-group', place: '3' }, []],
    ['Chi bộ 3', { ...lowerCell, host: 'village', place: '4' }, [ofHost]],
    ['Đảng bộ bộ phận Trung tâm', section, []],
    ['Đảng bộ bộ phận Trung tâm', base, [ofForm]],
    ['Đảng bộ Trung tâm', section, []],
    ['Sở Tư pháp', { host: 'commune' }, []],
  ];

  test.each(names)('%s as %j: %j', (name, kind, findings) => {
    const organization = { id: 'a', ...base, ...kind, name } as PartyOrganization;
    const said = checkHierarchy([organization], before).map(
      ({ path, rule }) => `${path[1]} ${rule}`,
    );
    expect(said).toEqual(findings);
  });
});

test('the place of a city tells its level', () => {
  const city = { ...province, name: 'Thành ủy', level: 'above-base' } as const;
  expect(rulesOf([city])).toEqual(['p.level level-of-host']);
  expect(rulesOf([{ ...city, place: 'Vinh' }])).toEqual([]);
  expect(rulesOf([{ ...province, name: 'Thành ủy', place: 'Vinh' }])).toEqual([
    'p.level level-of-host',
  ]);
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
