import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Day,
  type DocumentRegister,
  documentCode,
  documentRegister,
  documentTypeCodes,
  enterDocuments,
  nextNumber,
  parseDocumentCode,
} from 'vn-party-model';

/** A register of codes, one a day from 1/3/2026 on. */
function registerOf(issuer: string, ...codes: string[]): DocumentRegister {
  const entries = codes.map((text, index) => ({
    code: parseDocumentCode(text) ?? documentCode('01-BS/TU'),
    issuedOn: `2026-03-${String(index + 1).padStart(2, '0')}` as Day,
  }));
  return enterDocuments(documentRegister(issuer), entries);
}

// [what, issuer, codes, type, next number]
const next: readonly (readonly [string, string, string[], 'NQ' | 'HD' | 'QĐ', number])[] = [
  ['an empty register', 'TU', [], 'NQ', 1],
  ['types of their own series', 'TU', ['01-NQ/TU', '02-NQ/TU', '01-QĐ/TU'], 'QĐ', 2],
  ['a gap, which is not filled', 'TU', ['01-NQ/TU', '07-NQ/TU'], 'NQ', 8],
  ['numbers out of order', 'TU', ['07-NQ/TU', '01-NQ/TU'], 'NQ', 8],
  ['a joint document of the lead', 'BTCTU', ['05-HD/BTCTU-BDVTU'], 'HD', 6],
  ['a joint document that another leads', 'BDVTU', ['05-HD/BTCTU-BDVTU'], 'HD', 1],
  ['letters that begin alike', 'TU', ['05-NQ/TUX'], 'NQ', 1],
  ['a congress: one series', 'ĐH', ['01-CTr/ĐH', '02-QC/ĐH', '03-TB/ĐH'], 'NQ', 4],
  ['an internal paper in the series', 'VPTW', ['04-HD/VPTW', '05-HD/VPTW/nb'], 'HD', 6],
];

test.each(next)('the next number after %s', (_what, issuer, codes, type, number) => {
  expect(nextNumber(registerOf(issuer, ...codes), type)).toBe(number);
});

test('a full series has no next number', () => {
  expect(nextNumber(registerOf('TU', '99999-CV/TU'), 'CV')).toBeUndefined();
  expect(nextNumber(registerOf('TU', '99998-CV/TU'), 'CV')).toBe(99999);
});

describe('a register is a value', () => {
  test('entering leaves the old one as it was', () => {
    const old = Object.freeze(documentRegister('TU', { since: '2025-10-16' }));
    Object.freeze(old.entries);
    const entry = { code: documentCode('01-NQ/TU'), issuedOn: '2025-10-20' } as const;
    const one = enterDocuments(old, [entry]);
    expect(old).toEqual({ issuer: 'TU', since: '2025-10-16', entries: [] });
    expect(one).toEqual({ issuer: 'TU', since: '2025-10-16', entries: [entry] });
    expect(JSON.parse(JSON.stringify(one))).toEqual(one);
  });

  test('it says the days that are given, and no others', () => {
    const [since, until] = ['2025-10-16', '2030-10-16'] as const;
    for (const term of [{}, { since }, { until }, { since, until }]) {
      expect(documentRegister('TU', term)).toStrictEqual({ issuer: 'TU', ...term, entries: [] });
    }
    expect(documentRegister('TU')).toStrictEqual({ issuer: 'TU', entries: [] });
  });

  test('the next number, entered, is the last of its series', () => {
    const types = fc.array(fc.constantFrom(...documentTypeCodes), { maxLength: 40 });
    fc.assert(
      fc.property(fc.constantFrom('TU', 'ĐH'), types, (issuer, all) => {
        let register = documentRegister(issuer);
        for (const type of all) {
          const number = nextNumber(register, type) as number;
          const entry = { code: { number, type, issuer }, issuedOn: '2026-03-01' } as const;
          register = enterDocuments(register, [entry]);
          expect(nextNumber(register, type)).toBe(number + 1);
        }
        const count = issuer === 'ĐH' ? all.length : all.filter((type) => type === 'NQ').length;
        expect(nextNumber(register, 'NQ')).toBe(count + 1);
      }),
    );
  });
});
