import { describe, expect, test } from 'vitest';
import { type IssuerLevel, isKnownIssuer, issuerOf, issuersOf } from 'vn-party-model';
import type { Day } from 'vn-party-model/text';
import { knownIssuers } from '../support/document.js';

type Parts = { body?: string; committee?: string; own?: string; level?: IssuerLevel };

// [letters, parts, first name]
const read: readonly (readonly [string, Parts, string])[] = [
  ['TW', { committee: 'TW', level: 'central' }, 'Ban Chấp hành Trung ương'],
  ['TU', { committee: 'TU', level: 'province' }, 'Tỉnh ủy'],
  ['HU', { committee: 'HU', level: 'district' }, 'Huyện ủy'],
  ['ThU', { committee: 'ThU', level: 'district' }, 'Thị ủy'],
  ['ĐU', { committee: 'ĐU' }, 'Đảng ủy'],
  ['ĐUK', { committee: 'ĐUK' }, 'Đảng ủy Khối'],
  ['QUTW', { committee: 'QUTW', level: 'central' }, 'Quân ủy Trung ương'],
  ['BTCTW', { body: 'BTC', committee: 'TW', level: 'central' }, 'Ban Tổ chức Trung ương'],
  ['BTCTU', { body: 'BTC', committee: 'TU', level: 'province' }, 'Ban Tổ chức Tỉnh ủy'],
  ['VPĐU', { body: 'VP', committee: 'ĐU' }, 'Văn phòng Đảng ủy'],
  [
    'BTGDVTW',
    { body: 'BTGDV', committee: 'TW', level: 'central' },
    'Ban Tuyên giáo và Dân vận Trung ương',
  ],
  ['UBKT', { body: 'UBKT' }, 'Ủy ban Kiểm tra'],
  ['BCĐ', { body: 'BCĐ' }, 'Ban Chỉ đạo'],
  ['BCĐTW', { body: 'BCĐ', committee: 'TW', level: 'central' }, 'Ban Chỉ đạo Trung ương'],
  ['BCĐ35', { body: 'BCĐ', own: '35' }, 'Ban Chỉ đạo'],
  ['CB3', { body: 'CB', own: '3', level: 'cell' }, 'Chi bộ'],
  ['ĐUBTC', { body: 'ĐU', own: 'BTC' }, 'Đảng ủy'],
  ['BCSĐBTC', { body: 'BCSĐ', own: 'BTC' }, 'Ban cán sự đảng'],
];

test.each(read)('%s is %j: %s', (letters, parts, name) => {
  const issuer = issuerOf(letters);
  expect(issuer).toMatchObject({ letters, ...parts });
  expect(issuer?.own).toBe(parts.own);
  expect(issuer?.candidates[0]?.name).toBe(name);
});

test('TU is a provincial or a city committee, never picked silently', () => {
  expect(issuerOf('TU')?.candidates.map(({ name }) => name)).toEqual(['Tỉnh ủy', 'Thành ủy']);
  expect(issuerOf('TW')?.candidates).toHaveLength(3);
});

// [letters, reason]
const unread: readonly (readonly [string, string])[] = [
  ['', 'nothing there'],
  ['tu', 'small letters'],
  ['UBND', 'of the State'],
  ['TWĐTN', 'of the Youth Union'],
  ['BTCXX', 'a body of no known committee'],
  ['BKTTU', 'a commission that only the centre has'],
  ['TWTW', 'a committee twice'],
  ['BTCTW-UBKTTW', 'joint issuers'],
  ['constructor', 'a method'],
  ['__proto__', 'a property of every object'],
  ['BCĐ'.padEnd(200, 'X'), 'very long'],
];

test('letters are fifteen at most', () => {
  expect(issuerOf('ĐU'.padEnd(15, 'X'))).toMatchObject({ body: 'ĐU', own: 'X'.repeat(13) });
  expect(issuerOf('ĐU'.padEnd(16, 'X'))).toBeUndefined();
});

test.each(unread)('cannot read "%s": %s', (letters) => {
  expect(issuerOf(letters)).toBeUndefined();
  expect(isKnownIssuer(letters) && !letters.includes('-')).toBe(false);
});

// [letters, day, was it an issuer on that day]
const days: readonly (readonly [string, Day, boolean])[] = [
  ['HU', '2025-06-30', true],
  ['HU', '2025-07-01', false],
  ['BTCQU', '2025-07-01', false],
  ['TU', '2026-01-01', true],
  ['BTGDVTW', '2025-02-02', false],
  ['BTGDVTW', '2025-02-03', true],
  ['BCSCLTW', '2025-02-02', false],
];

test.each(days)('%s on %s: %s', (letters, day, holds) => {
  expect(issuerOf(letters, day) !== undefined).toBe(holds);
  expect(isKnownIssuer(letters, day)).toBe(holds);
  expect(isKnownIssuer(letters)).toBe(true);
});

describe('joint issuers', () => {
  test('are read one by one', () => {
    expect(issuersOf('BTCTW-UBKTTW')?.map(({ body }) => body)).toEqual(['BTC', 'UBKT']);
    expect(issuersOf('TU')).toHaveLength(1);
  });

  test.each(['', '-', 'TW-', 'TW-XX', 'TW--TU', 'TW'.repeat(40)])(
    '"%s" cannot be read',
    (letters) => {
      expect(issuersOf(letters)).toBeUndefined();
      expect(isKnownIssuer(letters)).toBe(false);
    },
  );
});

test.each(['ĐUBTC', 'BCSĐBTC', 'ĐHKT-ĐTN', 'BTCTW-ĐUBTC'])(
  '%s is read or not, never known',
  (letters) => {
    expect(isKnownIssuer(letters)).toBe(false);
  },
);

test('the tables give many issuers, each with a name', () => {
  expect(knownIssuers.length).toBeGreaterThan(80);
  for (const letters of knownIssuers) {
    for (const issuer of issuersOf(letters) ?? []) {
      expect(issuer.candidates.length, letters).toBeGreaterThan(0);
    }
  }
});
