import type { Fact } from '../fact/fact.js';
import { communesAboveBase } from './regimes.js';

/** A word for a Party organisation or its parts, and what it means. */
export interface OrganizationWord extends Fact {
  /** The word, in Vietnamese. */
  readonly name: string;
  /** The word, in English. */
  readonly english: string;
  /** What it means, in English. */
  readonly means: string;
  /** Where it was seen, for what no rule names. */
  readonly seenIn?: string;
}

const charter = { source: 'charter-2011' } as const;
const rules = { source: 'qd294-tw-2025' } as const;
const draft = { source: 'hanoi-draft-2025', clause: 'II.2.1' } as const;
const short = { ...charter, clause: '20.1' } as const;

const table = {
  'party-organization': {
    name: 'đảng bộ',
    english: 'party organisation',
    means: 'all members and all lower organisations of a unit',
    ...rules,
    clause: '10.4.4d',
  },
  committee: {
    name: 'ban chấp hành đảng bộ, ban chấp hành chi bộ, cấp ủy',
    english: 'committee',
    means: 'the leading body between two congresses',
    source: 'charter-digests',
  },
  'province-committee': {
    name: 'tỉnh ủy',
    english: 'provincial committee',
    means: 'short for the ban chấp hành of the đảng bộ of a province',
    ...short,
  },
  'city-committee': {
    name: 'thành ủy',
    english: 'city committee',
    means: 'short for the ban chấp hành of the đảng bộ of a centrally-run city',
    ...short,
  },
  'city-in-province-committee': {
    name: 'thành ủy',
    english: 'committee of a city in a province',
    means: 'short for the ban chấp hành of the đảng bộ of a city in a province',
    until: communesAboveBase,
    ...short,
  },
  'district-committee': {
    name: 'huyện ủy',
    english: 'district committee',
    means: 'short for the ban chấp hành of the đảng bộ of a district',
    until: communesAboveBase,
    ...short,
  },
  'urban-district-committee': {
    name: 'quận ủy',
    english: 'urban district committee',
    means: 'short for the ban chấp hành of the đảng bộ of an urban district',
    until: communesAboveBase,
    ...short,
  },
  'town-committee': {
    name: 'thị ủy',
    english: 'town committee',
    means: 'short for the ban chấp hành of the đảng bộ of a town',
    until: communesAboveBase,
    ...short,
  },
  'other-committee': {
    name: 'đảng ủy',
    english: 'committee of another unit',
    means:
      'the ban chấp hành of any other đảng bộ: of a commune, ward, agency, bloc, school, military zone',
    ...rules,
  },
  'cell-committee': {
    name: 'chi ủy',
    english: 'cell committee',
    means: 'the committee that a cell elects',
    ...rules,
    clause: '23.2',
  },
  'base-organization': {
    name: 'tổ chức cơ sở đảng',
    english: 'base organisation',
    means: 'a đảng bộ cơ sở or a chi bộ cơ sở; the lowest that has a seal',
    ...charter,
    clause: '21.1',
  },
  section: {
    name: 'đảng bộ bộ phận',
    english: 'section of a base organisation',
    means:
      'stands between the đảng ủy cơ sở, which founds its cells, and the cells; it supervises, ' +
      'decides nothing on organisation or cadres, and has no seal',
    ...rules,
    clause: '20.3.3',
  },
  'committee-member': {
    name: 'cấp ủy viên',
    english: 'member of a committee',
    means: 'any member of a cấp ủy',
    ...rules,
    clause: '14',
  },
  'delegated-powers': {
    name: 'giao quyền cấp trên cơ sở',
    english: 'delegated powers',
    means: 'a đảng ủy cơ sở has powers of the level above, and stays at its own',
    ...rules,
    clause: '10.6',
  },
  'temporary-cell': {
    name: 'chi bộ sinh hoạt tạm thời',
    english: 'temporary cell',
    means: 'three official members or more who were moved for a time, to a course or on secondment',
    ...rules,
    clause: '6.3.2d',
  },
  'provisional-cell': {
    name: 'chi bộ sinh hoạt dự bị',
    english: 'provisional cell abroad',
    means: 'abroad: three members or more, probationary ones counted; its secretary is appointed',
    ...rules,
    clause: '6.3.3b',
  },
  merger: {
    name: 'sáp nhập',
    english: 'merger into one of them',
    means: 'two become one of the two, which keeps its name',
    ...draft,
  },
  union: {
    name: 'hợp nhất',
    english: 'union under a new name',
    means: 'two become a third with a new name',
    ...draft,
  },
  division: {
    name: 'chia tách',
    english: 'division',
    means: 'one becomes two or more',
    ...draft,
  },
  'joint-cell': {
    name: 'chi bộ ghép',
    english: 'joint cell',
    means: 'an informal kind of cell, beside those of merged schools and agencies',
    seenIn: 'baomoi c/5669235',
    source: 'observed',
  },
  'reinforced-cell': {
    name: 'chi bộ tăng cường',
    english: 'reinforced cell',
    means: 'an informal kind of cell',
    seenIn: 'a paper in a public repository',
    source: 'observed',
  },
} as const satisfies Record<string, OrganizationWord>;

/** The key of a word. */
export type OrganizationWordKey = keyof typeof table;

/** The words for Party organisations and their parts, and what each means. */
export const organizationVocabulary: Readonly<Record<OrganizationWordKey, OrganizationWord>> =
  table;
