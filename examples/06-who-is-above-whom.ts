// Checks a tree made from a list of communes on two days; one function adapts the list.
import { checkHierarchy, committeeOf, type PartyOrganization } from 'vn-party-model';

// Rows as data sets of administrative units have them.
const units = [
  { code: '09895', fullName: 'Xã Quốc Oai', kind: 'Xã' },
  { code: '00025', fullName: 'Phường Giảng Võ', kind: 'Phường' },
] as const;
type Unit = (typeof units)[number];

const types = { Xã: 'commune', Phường: 'ward' } as const;
const nameOf = ({ fullName, kind }: Unit): string => fullName.slice(kind.length + 1);
const organizationOf = (unit: Unit): PartyOrganization => ({
  id: unit.code,
  parent: '01',
  name: `Đảng bộ ${unit.kind.toLowerCase()} ${nameOf(unit)}`,
  form: 'party-organization',
  level: 'base',
  host: types[unit.kind],
  place: nameOf(unit),
});

const name = 'Đảng bộ thành phố Hà Nội';
const city = { id: '01', name, form: 'party-organization', level: 'province' } as const;
const tree = [city, ...units.map(organizationOf)];

for (const day of ['2025-12-31', '2026-08-01'] as const) {
  const committee = committeeOf({ type: 'commune', name: 'Quốc Oai' }, day);
  const rules = checkHierarchy(tree, day).map(({ id, rule }) => `${id} ${rule}`);
  console.log(day, committee?.words, committee?.levels.join(), rules.join('; ') || 'no fault');
}

// Prints:
// 2025-12-31 Đảng ủy xã Quốc Oai above-base 09895 level-of-host; 00025 level-of-host
// 2026-08-01 Đảng ủy xã Quốc Oai base no fault
