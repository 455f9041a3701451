import { describe, expect, test } from 'vitest';
import { foreignIssuers, issuerBodies, issuerCommittees } from 'vn-party-model';

const committees = Object.entries(issuerCommittees);
const bodies = Object.entries(issuerBodies);

test('letters of committees and bodies have the shape of issuers', () => {
  for (const [letters] of [...committees, ...bodies]) {
    expect(letters).toMatch(/^(?:[A-ZĐ]{2,}|ThU)$/);
  }
});

test('a body serves only committees that have bodies', () => {
  for (const [letters, { only = [] }] of bodies) {
    for (const committee of only) {
      expect(issuerCommittees[committee]?.hasBodies, `${letters}${committee}`).toBe(true);
    }
  }
});

test('no body and committee together spell a committee of another kind', () => {
  const spelt = bodies.flatMap(([body, { only }]) =>
    committees
      .filter(([committee, { hasBodies }]) => hasBodies && (only?.includes(committee) ?? true))
      .map(([committee]) => body + committee),
  );
  expect(spelt.filter((letters) => Object.hasOwn(issuerCommittees, letters))).toEqual([]);
  expect(new Set(spelt).size).toBe(spelt.length);
});

describe('issuers outside the Party', () => {
  const schemeOf = (letters: string): string | undefined =>
    foreignIssuers.find((row) => new RegExp(`^(?:${row.letters})$`).test(letters))?.scheme;

  // [letters, whose scheme]
  const told: readonly (readonly [string, string | undefined])[] = [
    ['UBND', 'state'],
    ['HĐND', 'state'],
    ['QH15', 'state'],
    ['UBTVQH14', 'state'],
    ['CP', 'state'],
    ['TTg', 'state'],
    ['UB', 'state'],
    ['HĐNN8', 'state'],
    ['HND', 'other'],
    ['HNDTW', 'other'],
    ['HĐQT', 'other'],
    ['UBKT', undefined],
    ['TWĐTN', 'other'],
    ['ĐTN', 'other'],
    ['TWH', 'other'],
    ['MTTW', 'other'],
    ['ĐHKT', 'other'],
    ['ĐHĐN', 'other'],
    ['ĐUHC', 'other'],
    ['ĐH', undefined],
    ['ĐU', undefined],
    ['TW', undefined],
    ['VPTW', undefined],
  ];

  test.each(told)('%s is told: %s', (letters, scheme) => {
    expect(schemeOf(letters)).toBe(scheme);
  });

  test('no committee, and no body of one, is among them', () => {
    const own = bodies.flatMap(([body]) => [
      body,
      ...committees.map(([letters]) => body + letters),
    ]);
    const taken = [...committees.map(([letters]) => letters), ...own].filter(schemeOf);
    expect(taken.filter((letters) => !letters.endsWith('ĐH'))).toEqual([]);
  });
});
