import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  committeeOf,
  formatOrganizationName,
  fullName,
  levelOf,
  type OrganizationName,
  type Place,
  parseOrganizationName,
  shortName,
} from 'vn-party-model';
import type { Day } from 'vn-party-model/text';
import { days } from '../support/days.js';
import { organizationNameValues } from '../support/organization.js';

// [full, short]
const rows: readonly (readonly [string, string])[] = [
  ['Ban Chấp hành Đảng bộ huyện Quốc Oai', 'Huyện ủy Quốc Oai'],
  ['Ban Chấp hành Đảng bộ thành phố Hà Nội', 'Thành ủy Hà Nội'],
  ['Ban Chấp hành Đảng bộ tỉnh', 'Tỉnh ủy'],
  ['Ban Chấp hành Đảng bộ xã Sài Sơn', 'Đảng ủy xã Sài Sơn'],
  ['Ban Chấp hành Đảng bộ Khối Doanh nghiệp', 'Đảng ủy Khối Doanh nghiệp'],
];

test.each(rows)('%s is %s for short', (full, short) => {
  const [long, brief] = [full, short].map(
    (text) => parseOrganizationName(text) as OrganizationName,
  );
  expect(formatOrganizationName(shortName(long as OrganizationName))).toBe(short);
  expect(formatOrganizationName(fullName(brief as OrganizationName))).toBe(full);
});

test('short and full are inverse for committees, and leave the rest alone', () => {
  fc.assert(
    fc.property(organizationNameValues, (value) => {
      if (value.part === 'committee') expect(shortName(fullName(value))).toEqual(value);
      else if (value.part === 'executive-committee')
        expect(fullName(shortName(value))).toEqual(value);
      else expect([shortName(value), fullName(value)]).toEqual([value, value]);
    }),
  );
});

const ownName = ({ name }: Place): object => (name === undefined ? {} : { name });

// [place, day, committee]
const committees: readonly (readonly [Place, Day, string | undefined])[] = [
  [{ type: 'city', name: 'Hà Nội' }, '2026-01-01', 'Thành ủy Hà Nội'],
  [{ type: 'province', name: 'Hà Nội' }, '2026-01-01', undefined],
  [{ type: 'province', name: 'Hà Giang' }, '2025-07-01', undefined],
  [{ type: 'city', name: 'Vinh' }, '2025-06-30', 'Thành ủy Vinh'],
  [{ type: 'city', name: 'Vinh' }, '2025-07-01', undefined],
  [{ type: 'town', name: 'Sơn Tây' }, '2025-06-30', 'Thị ủy Sơn Tây'],
  [{ type: 'urban-district', name: 'Đống Đa' }, '2025-06-30', 'Quận ủy Đống Đa'],
  [{ type: 'ward', name: 'Giảng Võ' }, '2025-07-01', 'Đảng ủy phường Giảng Võ'],
  [{ type: 'special-zone', name: 'Phú Quốc' }, '2025-06-30', undefined],
  [{ type: 'special-zone', name: 'Phú Quốc' }, '2025-07-01', 'Đảng ủy đặc khu Phú Quốc'],
  [{ type: 'village', name: '3' }, '2025-07-01', undefined],
  [{ type: 'residential-group', name: '3' }, '2025-07-01', undefined],
  [{ type: 'commune' }, '2025-07-01', 'Đảng ủy xã'],
  [{ type: 'province' }, '2025-07-01', 'Tỉnh ủy'],
  [{ type: 'province', name: 'Sơn La' }, '2025-07-01', 'Tỉnh ủy Sơn La'],
  [{ type: 'city' }, '2025-07-01', 'Thành ủy'],
];

test.each(committees)('the committee of %j on %s is %s', (place, day, words) => {
  const committee = committeeOf(place, day);
  expect(committee?.words).toBe(words);
  if (!committee) return;
  expect(committee.name).toStrictEqual({ part: 'committee', host: place.type, ...ownName(place) });
  const unit = { form: 'party-organization', host: place.type } as const;
  const { name } = place;
  expect(committee.levels).toEqual(levelOf({ ...unit, ...(name && { place: name }) }, day));
});

test('a committee is named as it is read, at a level that its place has', () => {
  const types = ['district', 'town', 'commune', 'ward', 'township', 'special-zone'] as const;
  fc.assert(
    fc.property(fc.constantFrom(...types), days, (type, day) => {
      const committee = committeeOf({ type, name: 'Sài Sơn' }, day);
      const levels = levelOf({ form: 'party-organization', host: type }, day);
      expect(committee?.levels ?? []).toEqual(levels);
      if (committee) expect(parseOrganizationName(committee.words)).toEqual(committee.name);
    }),
  );
});
