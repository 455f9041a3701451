import type { PartyOrganization } from 'vn-party-model';

/** A tree without fault on 30/6/2025: a province, districts, communes, cells of villages. */
export function largeTree(size: number): PartyOrganization[] {
  const tree: PartyOrganization[] = [
    {
      id: 'p',
      name: 'Đảng bộ thành phố Hà Nội',
      form: 'party-organization',
      level: 'province',
      host: 'city',
      place: 'Hà Nội',
      committeeMembers: 75,
      standingMembers: 17,
    },
  ];
  for (let index = 0; tree.length < size; index++) {
    const district = `d${Math.floor(index / 550)}`;
    const commune = `${district}-${Math.floor((index % 550) / 22)}`;
    if (index % 550 === 0) {
      tree.push({
        id: district,
        parent: 'p',
        name: 'Đảng bộ huyện Quốc Oai',
        form: 'party-organization',
        level: 'above-base',
        host: 'district',
        place: 'Quốc Oai',
        committeeMembers: 39,
        standingMembers: 13,
      });
    }
    if (index % 22 === 0) {
      tree.push({
        id: commune,
        parent: district,
        name: 'Đảng bộ xã Sài Sơn',
        form: 'party-organization',
        level: 'base',
        host: 'commune',
        place: 'Sài Sơn',
        officialMembers: 300,
        probationaryMembers: 12,
      });
    }
    tree.push({
      id: `c${index}`,
      parent: commune,
      name: `Chi bộ thôn ${index % 22}`,
      form: 'cell',
      level: 'cell',
      host: 'village',
      place: `${index % 22}`,
      officialMembers: 14,
      committeeMembers: 3,
    });
  }
  return tree.slice(0, size);
}
