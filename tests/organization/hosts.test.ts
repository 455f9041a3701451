import { expect, test } from 'vitest';
import { type HostKey, hosts, isHostOn, type PlaceType } from 'vn-party-model';
import type { Day } from 'vn-party-model/text';

// [host, day, was there one]
const told: readonly (readonly [HostKey, Day, boolean])[] = [
  ['district', '2025-06-30', true],
  ['district', '2025-07-01', false],
  ['township', '2025-07-01', false],
  ['special-zone', '2025-06-30', false],
  ['special-zone', '2025-07-01', true],
  ['bloc', '2025-06-30', true],
  ['bloc', '2025-07-01', false],
  ['commune', '2000-01-01', true],
  ['commune', '2027-01-01', true],
];

test.each(told)('a %s on %s: %s', (host, day, isThere) => {
  expect(isHostOn(host, day)).toBe(isThere);
});

test('base organisations are counted in the four kinds of official statistics', () => {
  const kinds = new Set(Object.values(hosts).map(({ counted }) => counted));
  kinds.delete(undefined);
  expect([...kinds].sort()).toEqual(['agency', 'armed-forces', 'commune', 'enterprise']);
});

test('places are the hosts that are marked as such', () => {
  const places: Record<PlaceType, true> = {
    province: true,
    city: true,
    district: true,
    'urban-district': true,
    town: true,
    commune: true,
    ward: true,
    township: true,
    'special-zone': true,
    village: true,
    'residential-group': true,
  };
  const marked = Object.entries(hosts).filter(([, { isPlace }]) => isPlace);
  expect(marked.map(([key]) => key)).toEqual(Object.keys(places));
});
