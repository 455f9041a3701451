import { expect, test } from 'vitest';
import type { NamedPart, OrganizationName } from 'vn-party-model';
import { allOf, nameHeads } from '../../src/organization/name-heads.js';

const keysOf = <Key extends string>(table: Readonly<Record<Key, unknown>>): Key[] =>
  Object.keys(table) as Key[];

const { central, place, unit } = nameHeads();
const all = allOf(nameHeads());

test('no two heads have the same words, or say the same', () => {
  expect(new Set(all.map(({ words }) => words)).size).toBe(all.length);
  expect(new Set(all.map(({ value }) => JSON.stringify(value))).size).toBe(all.length);
});

test('heads stand with those of their host', () => {
  expect(new Set(central.map(({ value }) => value.host))).toEqual(new Set(['central']));
  expect(new Set(unit.map(({ value }) => value.host))).toEqual(new Set(['unit']));
  expect(place.filter(({ value }) => /^(?:central|unit)$/.test(value.host))).toEqual([]);
});

test('no head has a name in it, so that none begins with another and a name', () => {
  const longer = all.filter(({ words }) =>
    all.some(
      (other) =>
        words.startsWith(`${other.words} `) && /^\p{Lu}/u.test(words.slice(other.words.length + 1)),
    ),
  );
  expect(longer.map(({ words }) => words)).toEqual([]);
});

const wordsOf = (part: NamedPart, host: OrganizationName['host']): string | undefined =>
  all.find(({ value }) => value.part === part && value.host === host)?.words;

/** What a committee, and the place that its đảng bộ is of, are called. */
const committees = {
  province: ['Tỉnh ủy', 'tỉnh'],
  city: ['Thành ủy', 'thành phố'],
  district: ['Huyện ủy', 'huyện'],
  'urban-district': ['Quận ủy', 'quận'],
  town: ['Thị ủy', 'thị xã'],
  commune: ['Đảng ủy xã', 'xã'],
  ward: ['Đảng ủy phường', 'phường'],
  township: ['Đảng ủy thị trấn', 'thị trấn'],
  'special-zone': ['Đảng ủy đặc khu', 'đặc khu'],
  unit: ['Đảng ủy', ''],
} as const;

/** What each body is called before the name of its committee. */
const bodies = {
  'standing-committee': 'Ban Thường vụ',
  'standing-board': 'Thường trực',
  'inspection-commission': 'Ủy ban Kiểm tra',
  'building-board': 'Ban Xây dựng Đảng',
  'civil-board': 'Ban Dân vận',
  'economic-board': 'Ban Kinh tế',
  'foreign-board': 'Ban Đối ngoại',
  'internal-affairs-board': 'Ban Nội chính',
  'inspection-office': 'Cơ quan Ủy ban Kiểm tra',
  office: 'Văn phòng',
  'organization-board': 'Ban Tổ chức',
  'propaganda-and-civil-board': 'Ban Tuyên giáo và Dân vận',
  'propaganda-board': 'Ban Tuyên giáo',
  'strategy-board': 'Ban Chính sách, chiến lược',
} as const;

const others: readonly (readonly [NamedPart, OrganizationName['host'], string])[] = [
  ['cell', 'village', 'Chi bộ thôn'],
  ['cell', 'residential-group', 'Chi bộ tổ dân phố'],
  ['cell', 'special-zone', 'Chi bộ đặc khu'],
  ['cell', 'unit', 'Chi bộ'],
  ['section', 'unit', 'Đảng bộ bộ phận'],
  ['party-delegation', 'unit', 'Đảng đoàn'],
  ['party-caucus', 'unit', 'Ban cán sự đảng'],
  ['central-committee', 'central', 'Ban Chấp hành Trung ương Đảng'],
  ['politburo', 'central', 'Bộ Chính trị'],
  ['secretariat', 'central', 'Ban Bí thư'],
  ['inspection-commission', 'central', 'Ủy ban Kiểm tra Trung ương'],
  ['civil-board', 'central', 'Ban Dân vận Trung ương'],
  ['economic-board', 'central', 'Ban Kinh tế Trung ương'],
  ['foreign-board', 'central', 'Ban Đối ngoại Trung ương'],
  ['internal-affairs-board', 'central', 'Ban Nội chính Trung ương'],
  ['inspection-office', 'central', 'Cơ quan Ủy ban Kiểm tra Trung ương'],
  ['office', 'central', 'Văn phòng Trung ương Đảng'],
  ['organization-board', 'central', 'Ban Tổ chức Trung ương'],
  ['propaganda-and-civil-board', 'central', 'Ban Tuyên giáo và Dân vận Trung ương'],
  ['propaganda-board', 'central', 'Ban Tuyên giáo Trung ương'],
  ['strategy-board', 'central', 'Ban Chính sách, chiến lược Trung ương'],
];

const rows: readonly (readonly [NamedPart, OrganizationName['host'], string])[] = [
  ...keysOf(committees).flatMap((host): (readonly [NamedPart, typeof host, string])[] => {
    const [committee, place] = committees[host];
    return [
      ['committee', host, committee],
      ['party-organization', host, `Đảng bộ ${place}`.trim()],
      ['executive-committee', host, `Ban Chấp hành Đảng bộ ${place}`.trim()],
      ...keysOf(bodies).map((part) => [part, host, `${bodies[part]} ${committee}`] as const),
    ];
  }),
  ...others,
];

test.each(rows)('the %s of a %s is called %s', (part, host, words) => {
  expect(wordsOf(part, host)).toBe(words);
});

test('nothing else has a name', () => {
  expect(all).toHaveLength(rows.length);
});
