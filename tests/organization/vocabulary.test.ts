import { expect, test } from 'vitest';
import { hosts, organizationVocabulary } from 'vn-party-model';

const rows = Object.values(organizationVocabulary);

test('one word has two rows only where it has two meanings', () => {
  const names = rows.map(({ name }) => name);
  const twice = names.filter((name, index) => names.indexOf(name) !== index);
  expect(twice).toEqual(['thành ủy']);
  const [under, within] = rows.filter(({ name }) => name === 'thành ủy');
  expect([under?.until, within?.until]).toEqual([undefined, '2025-07-01']);
});

test('the names of committees of districts end with their districts', () => {
  const { district, 'urban-district': urban, town } = hosts;
  expect([
    organizationVocabulary['district-committee'].until,
    organizationVocabulary['urban-district-committee'].until,
    organizationVocabulary['town-committee'].until,
  ]).toEqual([district.until, urban.until, town.until]);
});

test('what no rule names says where it was seen', () => {
  for (const { name, source, seenIn } of rows) {
    expect(seenIn !== undefined, name).toBe(source === 'observed');
  }
});
