import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  checkRegister,
  type Day,
  documentCode,
  documentRegister,
  documentTypeCodes,
  enterDocuments,
  nextNumber,
  parseDocumentCode,
  type RegisterEntry,
} from 'vn-party-model';

const term = { since: '2025-10-16', until: '2030-10-16' } as const;

const entry = (text: string): RegisterEntry => {
  const [code = '', day = '', type] = text.split(' ');
  const value = parseDocumentCode(code) ?? documentCode('01-BS/TU');
  return { code: value, issuedOn: day as Day, ...(type && { type: type as never }) };
};

const check = (issuer: string, ...texts: string[]) =>
  checkRegister(enterDocuments(documentRegister(issuer, term), texts.map(entry)));

// [what, issuer, entries, finding]
const wrong: readonly (readonly [string, string, string[], object])[] = [
  [
    'a gap in a series',
    'TU',
    ['01-NQ/TU 2026-03-01', '04-NQ/TU 2026-03-02'],
    { kind: 'gap', entries: [1], from: 2, to: 3 },
  ],
  ['a series not from 01', 'TU', ['02-NQ/TU 2026-03-01'], { kind: 'gap', from: 1, to: 1 }],
  [
    'a number given twice',
    'TU',
    ['01-NQ/TU 2026-03-01', '01-NQ/TU 2026-03-02'],
    { kind: 'duplicate', entries: [0, 1] },
  ],
  [
    'a number of an internal paper given twice',
    'VPTW',
    ['01-CV/VPTW 2026-03-01', '01-CV/VPTW/nb 2026-03-02'],
    { kind: 'duplicate', entries: [0, 1] },
  ],
  [
    'a higher number with an earlier day',
    'TU',
    ['02-NQ/TU 2026-03-01', '01-NQ/TU 2026-03-02'],
    { kind: 'out-of-order', entries: [1, 0] },
  ],
  [
    'letters no longer in use',
    'TU',
    ['01-QĐi/TU 2026-03-01'],
    { kind: 'wrong-type', entries: [0] },
  ],
  [
    'letters that do not fit the kind',
    'TU',
    ['01-CTr/TU 2026-03-01 plan'],
    { kind: 'wrong-type', entries: [0] },
  ],
  [
    'another issuer',
    'TU',
    ['01-NQ/TU 2026-03-01', '01-NQ/HU 2026-03-01'],
    { kind: 'wrong-issuer', entries: [1] },
  ],
  [
    'an issuer that does not lead',
    'BDVTU',
    ['01-QC/BTCTU-BDVTU 2026-03-01'],
    { kind: 'wrong-issuer', entries: [0] },
  ],
  ['a day before the term', 'TU', ['01-NQ/TU 2025-10-15'], { kind: 'outside-term', entries: [0] }],
  ['a day after the term', 'TU', ['01-NQ/TU 2030-10-16'], { kind: 'outside-term', entries: [0] }],
  [
    'a gap in the one series of a congress',
    'ĐH',
    ['01-CTr/ĐH 2026-03-01', '03-QC/ĐH 2026-03-01'],
    { kind: 'gap', entries: [1], from: 2, to: 2 },
  ],
  [
    'a number of a congress given to two types',
    'ĐH',
    ['01-CTr/ĐH 2026-03-01', '01-QC/ĐH 2026-03-01'],
    { kind: 'duplicate', entries: [0, 1] },
  ],
];

test.each(wrong)('finds %s and nothing else', (_what, issuer, texts, finding) => {
  const findings = check(issuer, ...texts);
  expect(findings).toEqual([expect.objectContaining(finding)]);
});

// [what, issuer, entries]
const right: readonly (readonly [string, string, string[]])[] = [
  ['nothing', 'TU', []],
  ['types apart', 'TU', ['01-NQ/TU 2026-03-01', '01-KL/TU 2026-03-01', '02-NQ/TU 2026-03-01']],
  [
    'decision and regulation',
    'TU',
    ['01-QĐ/TU 2026-03-01 decision', '02-QĐ/TU 2026-03-02 regulation'],
  ],
  [
    'a joint document of the lead',
    'BTCTU',
    ['01-QC/BTCTU-BDVTU 2026-03-01', '02-QC/BTCTU 2026-03-02'],
  ],
  ['a congress', 'ĐH', ['01-CTr/ĐH 2026-03-01', '02-QC/ĐH 2026-03-01', '03-NQ/ĐH 2026-03-02']],
  ['the first and the last day', 'TU', ['01-NQ/TU 2025-10-16', '02-NQ/TU 2030-10-15']],
  ['entries out of the order of numbers', 'TU', ['02-NQ/TU 2026-03-02', '01-NQ/TU 2026-03-01']],
];

test.each(right)('finds nothing wrong with %s', (_what, issuer, texts) => {
  expect(check(issuer, ...texts)).toEqual([]);
});

test('each finding has the rule of its day', () => {
  const rulesOf = (...texts: string[]) =>
    check('TU', ...texts).map(({ rule }) => [rule.rule, rule.source]);
  expect(rulesOf('02-NQ/TU 2026-05-26')).toEqual([['series', 'hd36-vptw-2018']]);
  expect(rulesOf('02-NQ/TU 2026-05-27')).toEqual([['series', 'hd05-vptw-2026']]);
  expect(rulesOf('01-QĐi/TU 2026-05-27')).toEqual([['type', 'hd05-vptw-2026']]);
  expect(rulesOf('01-NQ/TU 2019-03-01')).toEqual([['term', 'hd36-vptw-2018']]);
  expect(rulesOf('01-NQ/HU 2026-03-01')).toEqual([['issuer', 'hd36-vptw-2018']]);
  expect(check('ĐH', '02-NQ/ĐH 2026-06-01').map(({ rule }) => rule.rule)).toEqual(['congress']);
});

/** A register without a fault: `size` papers, numbered as they come. */
function kept(size: number): RegisterEntry[] {
  const counts = new Map<string, number>();
  const types = documentTypeCodes.filter((type) => type !== 'QĐi');
  return Array.from({ length: size }, (_, index) => {
    const type = types[(index * 7) % types.length] as (typeof types)[number];
    const number = (counts.get(type) ?? 0) + 1;
    counts.set(type, number);
    const day = new Date(Date.UTC(2026, 0, 1 + Math.floor(index / 100)));
    const issuedOn = day.toISOString().slice(0, 10) as Day;
    return { code: { number, type, issuer: 'TU' }, issuedOn };
  });
}

describe('properties', () => {
  test('what is numbered by the next number has no finding', () => {
    const types = fc.array(fc.constantFrom('NQ', 'KL', 'CV', 'QĐ'), { maxLength: 30 });
    fc.assert(
      fc.property(types, (all) => {
        let register = documentRegister('TU', term);
        for (const type of all as ('NQ' | 'KL')[]) {
          const number = nextNumber(register, type) as number;
          const issuedOn = '2026-03-01' as const;
          register = enterDocuments(register, [{ code: { number, type, issuer: 'TU' }, issuedOn }]);
        }
        expect(checkRegister(register)).toEqual([]);
      }),
    );
  });

  test('one entry left out gives one gap, or none at the end of its series', () => {
    const entries = kept(400);
    fc.assert(
      fc.property(fc.nat({ max: 399 }), (left) => {
        const { number, type } = (entries[left] as RegisterEntry).code;
        const isLast = !entries.some(({ code }) => code.type === type && code.number > number);
        const rest = entries.toSpliced(left, 1);
        const findings = checkRegister(enterDocuments(documentRegister('TU'), rest));
        const gap = { kind: 'gap', from: number, to: number };
        expect(findings).toEqual(isLast ? [] : [expect.objectContaining(gap)]);
      }),
    );
  });

  test('one entry given twice is one duplicate', () => {
    const entries = kept(400);
    fc.assert(
      fc.property(fc.nat({ max: 399 }), (twice) => {
        const all = [...entries, entries[twice] as RegisterEntry];
        const findings = checkRegister(enterDocuments(documentRegister('TU'), all));
        expect(findings).toEqual([expect.objectContaining({ entries: [twice, 400] })]);
      }),
    );
  });
});

test('a hundred thousand documents are checked', () => {
  const register = enterDocuments(documentRegister('TU'), kept(100_000));
  expect(checkRegister(register)).toEqual([]);
});
