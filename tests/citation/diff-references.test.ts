import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diffReferences } from 'vn-party-model';
import { backReferences } from '../fixtures/back-references.js';
import { documentRows, foreignRows } from '../fixtures/document-rows.js';

/** A diff in words. */
function saidOf(a: string, b: string) {
  const { missing, added, altered } = diffReferences(a, b);
  return [
    ...missing.map(({ code }) => `- ${code}`),
    ...added.map(({ code }) => `+ ${code}`),
    ...altered.map(({ from, to, what }) => `${what}: ${from.code} > ${to.code}`),
  ];
}

// [one text, another, what differs]
const read: readonly (readonly [string, string, readonly string[]])[] = [
  ['15-NQ/TU và 16-NQ/TU', '16-NQ/TU và 15-NQ/TU', []],
  ['15-NQ/TU', '', ['- 15-NQ/TU']],
  ['', '15-NQ/TU', ['+ 15-NQ/TU']],
  ['10-KL/TU', '10-KH/TU', ['type: 10-KL/TU > 10-KH/TU']],
  ['10-KL/TU', '10-KL/HU', ['issuer: 10-KL/TU > 10-KL/HU']],
  ['10-KL/TU', '11-KL/TU', ['- 10-KL/TU', '+ 11-KL/TU']],
  ['18-NQ/TW ngày 25/10/2017', '18-NQ/TW ngày 16/6/2022', ['day: 18-NQ/TW > 18-NQ/TW']],
  ['18-NQ/TW ngày 25/10/2017', '18-NQ/TW', []],
  ['Nghị quyết số 57-NQ/TW', 'Nghị quyết 57', []],
  ['Nghị quyết 57', 'Nghị quyết 58', ['- 57-NQ/?', '+ 58-NQ/?']],
  ['58/NQ-TW', '58-NQ/TW', []],
  ['15/QĐ-UBND', '15/KH-UBND', ['type: 15/QĐ-UBND > 15/KH-UBND']],
  ['30/2020/NĐ-CP', '30/2021/NĐ-CP', ['- 30/2020/NĐ-CP', '+ 30/2021/NĐ-CP']],
  ['Nghị quyết Trung ương 4 khóa XII', 'Nghị quyết Trung ương 4', []],
  [
    'Nghị quyết Trung ương 4 khóa XII',
    'Nghị quyết Trung ương 4 khóa XI',
    ['- plenum 4/12', '+ plenum 4/11'],
  ],
  [
    'Nghị quyết Trung ương 10 khóa XI',
    'Nghị quyết Trung ương 11',
    ['- plenum 10/11', '+ plenum 11/?'],
  ],
  [
    '10-KL/TU và 10-BC/TU',
    '10-KH/TU và 10-CT/TU',
    ['type: 10-KL/TU > 10-KH/TU', 'type: 10-BC/TU > 10-CT/TU'],
  ],
  ['35-CT/TW ngày 30/5/2019; 35-CT/TW ngày 14/6/2024', '35-CT/TW ngày 14/6/2024', ['- 35-CT/TW']],
];

test.each(read)('"%s" against "%s": %j', (a, b, expected) => {
  expect(saidOf(a, b)).toEqual(expected);
});

const texts = [...documentRows, ...foreignRows].map((row) =>
  row.find((cell) => `${cell}`.length > 4),
);
const all = [...texts.map(String), ...backReferences];

describe('laws', () => {
  test.each(all)('"%s" differs in nothing from itself', (text) => {
    expect(saidOf(text, text)).toEqual([]);
  });

  test('what is missing one way is added the other', () => {
    const pick = fc.subarray(all.slice(0, 80), { maxLength: 6 }).map((some) => some.join('\n\n'));
    fc.assert(
      fc.property(pick, pick, (a, b) => {
        const [there, back] = [diffReferences(a, b), diffReferences(b, a)];
        expect(there.missing.length).toBe(back.added.length);
        expect(there.added.length).toBe(back.missing.length);
        expect(there.altered.length).toBe(back.altered.length);
      }),
      { numRuns: 40 },
    );
  });
});

/** Letters for a number, all capitals. */
const lettersOf = (number: number): string =>
  [...number.toString(16)]
    .map((figure) => 'ABCDEGHIKLMNOPQS'[Number.parseInt(figure, 16)])
    .join('');

test('many documents of one number are told apart, and come to an end', () => {
  const listOf = (write: (letters: string) => string): string =>
    Array.from({ length: 12_000 }, (_, index) => write(lettersOf(index + 4096))).join(', ');
  const source = listOf((letters) => `05-NQ/${letters}TU`);
  const others = [
    [listOf((letters) => `05-NQ/${letters}HU`), 'issuer'],
    [listOf((letters) => `05-KL/${letters}TU`), 'type'],
  ] as const;
  for (const [other, what] of others) {
    const { missing, added, altered } = diffReferences(source, other);
    expect([missing.length, added.length, altered.length]).toEqual([0, 0, 12_000]);
    expect(new Set(altered.map((one) => one.what))).toEqual(new Set([what]));
  }
  const strangers = diffReferences(
    source,
    listOf((letters) => `05-KL/${letters}HU`),
  );
  expect(strangers.altered).toEqual([]);
});
