import { describe, expect, test } from 'vitest';
import { documentMentions, find } from 'vn-party-model';
import {
  createRegistry,
  isInForce,
  knownDocuments,
  type ResolveContext,
  resolve,
} from 'vn-party-model/registry';

const registry = createRegistry(knownDocuments);

/** The day of the one document, or the days of the candidates, and the reason. */
function answerOf(reference: Parameters<typeof resolve>[0], context?: ResolveContext) {
  const { document, candidates, reason } = resolve(reference, registry, context);
  const days = candidates.map(({ issuedOn }) => issuedOn);
  return [document ? document.issuedOn : days, reason];
}

// [code, day of the document, day of the text, term, answer, reason]
const asked = [
  ['18-NQ/TW', '2017-10-25', undefined, undefined, '2017-10-25', 'issued-on'],
  ['18-NQ/TW', '2022-06-16', undefined, undefined, '2022-06-16', 'issued-on'],
  ['18-NQ/TW', '2022-06-16', '2019-01-01', undefined, '2022-06-16', 'issued-on'],
  ['18-NQ/TW', '2019-01-01', undefined, undefined, [], 'other-day'],
  [
    '18-NQ/TW',
    undefined,
    undefined,
    undefined,
    ['2026-07-28', '2022-06-16', '2017-10-25'],
    'no-day',
  ],
  ['18-NQ/TW', undefined, undefined, 12, '2017-10-25', 'term'],
  ['18-NQ/TW', undefined, undefined, 11, [], 'other-term'],
  ['18-NQ/TW', undefined, '2018-01-01', undefined, '2017-10-25', 'in-term-of-day'],
  ['18-NQ/TW', undefined, '2021-06-01', undefined, ['2017-10-25'], 'several'],
  ['35-CT/TW', undefined, '2020-07-01', undefined, '2019-05-30', 'in-term-of-day'],
  ['35-CT/TW', undefined, '2025-06-15', undefined, '2024-06-14', 'in-term-of-day'],
  ['35-CT/TW', undefined, '2019-05-30', undefined, ['2014-05-26', '1998-06-03'], 'several'],
  ['66-QĐ/TW', undefined, '2022-01-01', undefined, '2017-02-06', 'in-force'],
  ['31-QĐ/TW', undefined, '2022-01-01', undefined, ['1997-10-01'], 'several'],
  ['57-NQ/TW', undefined, undefined, undefined, ['2024-12-22'], 'no-day'],
  ['39-NQ/TW', '2023-07-18', undefined, undefined, [undefined], 'no-day'],
  ['39-NQ/TW', undefined, '2024-01-01', undefined, ['2015-04-17', undefined, undefined], 'several'],
  ['28-NQ/TW', '2013-10-25', undefined, undefined, [undefined], 'no-day'],
  ['99-NQ/TW', undefined, '2024-01-01', undefined, [], 'unknown-code'],
] as const;

test.each(asked)(
  '%s of %s in a text of %s, term %s: %j, %s',
  (code, issuedOn, day, term, ...answer) => {
    const reference = { code, ...(issuedOn && { issuedOn }) };
    expect(answerOf(reference, { ...(day && { day }), ...(term && { term }) })).toEqual(answer);
  },
);

describe('"Chỉ thị 35 và 45 của Bộ Chính trị"', () => {
  const mentions = find('Chỉ thị 35 và 45 của Bộ Chính trị', [documentMentions]);

  test.each([
    ['2020-07-01', ['2019-05-30', '2020-06-20']],
    ['2025-06-15', ['2024-06-14', '2025-04-14']],
  ] as const)('in a text of %s is %j', (day, days) => {
    const found = mentions.map(({ value }) => resolve(value, registry, { day }).document?.issuedOn);
    expect(found).toEqual(days);
  });
});

describe('plenums', () => {
  test('with one known document give it', () => {
    expect(resolve({ plenum: 4, term: 12 }, registry)).toMatchObject({
      document: { code: '04-NQ/TW', issuedOn: '2016-10-30' },
      reason: 'plenum',
    });
    expect(resolve({ plenum: 4, term: 13 }, registry).document?.code).toBe('21-KL/TW');
    expect(resolve({ plenum: 6, term: 8, session: 2 }, registry).document?.code).toBe('10-NQ/TW');
  });

  test('with several give candidates', () => {
    const { document, candidates, reason } = resolve({ plenum: 6, term: 12 }, registry);
    expect([document, reason]).toEqual([undefined, 'several']);
    expect(candidates.map(({ code }) => code).sort()).toEqual([
      '18-NQ/TW',
      '19-NQ/TW',
      '20-NQ/TW',
      '21-NQ/TW',
    ]);
  });

  test('take their term from the context, and may be unknown', () => {
    expect(resolve({ plenum: 4, term: null }, registry, { term: 12 }).document?.code).toBe(
      '04-NQ/TW',
    );
    expect(resolve({ plenum: 14, term: 13 }, registry).reason).toBe('unknown-plenum');
  });
});

test('a code of a province is not told by the Central term', () => {
  const own = createRegistry([{ code: '15-NQ/TU', issuedOn: '2022-07-04' }]);
  expect(resolve({ code: '15-NQ/TU' }, own, { day: '2023-01-01' }).reason).toBe('several');
});

// [code, day of the document, day, answer]
const force = [
  ['66-QĐ/TW', '2017-02-06', '2017-02-05', false],
  ['66-QĐ/TW', '2017-02-06', '2017-02-06', true],
  ['66-QĐ/TW', '2017-02-06', '2026-01-08', true],
  ['66-QĐ/TW', '2017-02-06', '2026-01-09', false],
  ['294-QĐ/TW', '2025-05-26', '2025-06-30', false],
  ['294-QĐ/TW', '2025-05-26', '2025-07-01', true],
  ['57-NQ/TW', '2024-12-22', '2025-01-01', undefined],
  ['57-NQ/TW', '2024-12-22', '2024-12-21', false],
  ['37-QĐ/TW', '2021-10-25', '2026-07-26', false],
] as const;

test.each(force)('%s of %s on %s: in force %s', (code, issuedOn, day, answer) => {
  const { document } = resolve({ code, issuedOn }, registry);
  if (document === undefined) throw new Error(`${code} is not known`);
  expect(isInForce(document, day)).toBe(answer);
});

describe('by its day, of documents with one code', () => {
  const code = '01-CT/TW';
  const askedOn = '2021-03-01';
  const rows = {
    first: { code, issuedOn: askedOn, title: 'Một' },
    second: { code, issuedOn: askedOn, title: 'Hai' },
    ofYear: { code, year: 2021 },
    ofAnotherYear: { code, year: 2022 },
    ofTerm: { code, term: 13 },
    ofAnotherTerm: { code, term: 12 },
    open: { code },
  } as const;

  test('two of the day are both given', () => {
    const own = createRegistry([rows.first, rows.second]);
    const { document, candidates, reason } = resolve({ code, issuedOn: askedOn }, own);
    expect([document, reason]).toEqual([undefined, 'several']);
    expect(candidates).toHaveLength(2);
  });

  test('what has no day may be of that day, unless its year or its term speaks against it', () => {
    const { ofYear, ofAnotherYear, ofTerm, ofAnotherTerm, open } = rows;
    const own = createRegistry([ofYear, ofAnotherYear, ofTerm, ofAnotherTerm, open]);
    const { candidates, reason } = resolve({ code, issuedOn: askedOn }, own);
    expect(reason).toBe('no-day');
    expect(new Set(candidates)).toEqual(new Set([ofYear, ofTerm, open]));
  });

  test('a later year is not of a text before it', () => {
    const own = createRegistry([rows.first, { code, year: 2025 }]);
    expect(resolve({ code }, own, { day: '2021-06-01' })).toMatchObject({
      document: rows.first,
      reason: 'in-term-of-day',
    });
  });
});
