// Checks a tree made from any list of communes, on two days; a list is adapted by two functions.
import { checkHierarchy, committeeOf, type PartyOrganization, type Place } from 'vn-party-model';

// A row as data sets of administrative units have it.
interface Unit {
  readonly code: string;
  readonly fullName: string;
  readonly kind: 'Xã' | 'Phường' | 'Đặc khu';
}

const units: readonly Unit[] = [
  { code: '09895', fullName: 'Xã Quốc Oai', kind: 'Xã' },
  { code: '00025', fullName: 'Phường Giảng Võ', kind: 'Phường' },
];

const types = { Xã: 'commune', Phường: 'ward', 'Đặc khu': 'special-zone' } as const;
const placeOf = ({ fullName, kind }: Unit): Place & { readonly name: string } => ({
  type: types[kind],
  name: fullName.slice(kind.length + 1),
});

const organizationOf = (unit: Unit): PartyOrganization => ({
  id: unit.code,
  parent: '01',
  name: `Đảng bộ ${unit.kind.toLowerCase()} ${placeOf(unit).name}`,
  form: 'party-organization',
  level: 'base',
  host: types[unit.kind],
  place: placeOf(unit).name,
});

const city: PartyOrganization = {
  id: '01',
  name: 'Đảng bộ thành phố Hà Nội',
  form: 'party-organization',
  level: 'province',
  host: 'city',
  place: 'Hà Nội',
};
const tree = [city, ...units.map(organizationOf)];

for (const day of ['2025-12-31', '2026-08-01'] as const) {
  const rules = checkHierarchy(tree, day).map(({ id, rule }) => `${id} ${rule}`);
  console.log(day, units.map((unit) => committeeOf(placeOf(unit), day)?.words).join(', '));
  console.log(rules.length > 0 ? rules.join('; ') : 'no fault');
}

// Prints:
// 2025-12-31 Đảng ủy xã Quốc Oai, Đảng ủy phường Giảng Võ
// 09895 level-of-host; 00025 level-of-host
// 2026-08-01 Đảng ủy xã Quốc Oai, Đảng ủy phường Giảng Võ
// no fault
