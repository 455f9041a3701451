import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Day,
  documentMentions,
  type FindOptions,
  find,
  findInStream,
  findMentions,
  type MentionKind,
  mentionNotations,
  plenumResolutionMentions,
  searchMentions,
} from 'vn-party-model';
import { type MentionNotation, readingOf, wordAnchors } from 'vn-party-model/text';
import { documentRows, foreignRows } from '../fixtures/document-rows.js';

const text = 'Nghị quyết Trung ương 4 khóa XII, Chỉ thị số 05-CT/TW và Nghị quyết Trung ương 5';

test('finds every kind in reading order', () => {
  expect(findMentions(text).map(({ kind, start }) => [kind, start])).toEqual([
    ['plenum-resolution', 0],
    ['document', text.indexOf('Chỉ thị')],
    ['plenum-resolution', text.lastIndexOf('Nghị quyết')],
  ]);
});

// [kinds, kinds found]
const choices: readonly (readonly [readonly MentionKind[], readonly MentionKind[]])[] = [
  [['document'], ['document']],
  [['plenum-resolution'], ['plenum-resolution', 'plenum-resolution']],
  [
    ['document', 'plenum-resolution'],
    ['plenum-resolution', 'document', 'plenum-resolution'],
  ],
  [[], []],
];

test.each(choices)('asked for %j it finds %j', (kinds, found) => {
  expect(findMentions(text, { kinds }).map(({ kind }) => kind)).toEqual(found);
});

test('the notations given say what is found', () => {
  expect(find(text, [documentMentions])).toEqual(findMentions(text, { kinds: ['document'] }));
  expect(find(text, [plenumResolutionMentions])).toHaveLength(2);
  expect(find(text, [])).toEqual([]);
});

test('one after another, and in pieces, they are the same', async () => {
  const sentence = `${text}; Thành ủy Huế`;
  // [kinds, day]
  const asked: readonly FindOptions<MentionKind>[] = [
    {},
    { kinds: ['document'] },
    { kinds: ['organization'], day: '2024-12-31' },
    { kinds: ['organization'], day: '2026-01-01' },
    { day: '2026-01-01' },
  ];
  for (const options of asked) {
    const found = findMentions(sentence, options);
    expect(found.length).toBeGreaterThan(0);
    expect([...searchMentions(sentence, options)]).toEqual(found);
    const streamed: unknown[] = [];
    for await (const mention of findInStream([...sentence], options)) streamed.push(mention);
    expect(streamed).toEqual(found);
  }
  expect([...searchMentions(sentence)]).toEqual(findMentions(sentence));
  for await (const mention of findInStream([sentence])) {
    expect(mention).toEqual(findMentions(sentence)[0]);
    break;
  }
});

test('the day of a text tells whose a city was', () => {
  const levelOn = (day?: Day): unknown => {
    const options = { kinds: ['organization'] as const, ...(day && { day }) };
    return findMentions('Thành ủy Huế', options)[0]?.value.level;
  };
  expect([levelOn('2024-12-31'), levelOn('2025-01-01'), levelOn()]).toEqual([
    'district',
    'province',
    'province',
  ]);
});

test('every kind is found by the notation of its name', () => {
  for (const [kind, notation] of Object.entries(mentionNotations)) expect(notation.kind).toBe(kind);
});

test('where two begin together the longer comes first', () => {
  const notation = (kind: string, end: number): MentionNotation<string, number> => ({
    kind,
    anchors: wordAnchors('bí'),
    reader: () => () => readingOf([{ start: 0, end, value: end }]),
  });
  const found = find('Bí thư Tỉnh ủy', [notation('short', 6), notation('long', 14)]);
  expect(found.map(({ kind }) => kind)).toEqual(['long', 'short']);
});

test('finding twice says the same', () => {
  expect(findMentions(text)).toEqual(findMentions(text));
});

describe('laws', () => {
  const rows = [...documentRows.map(([, row]) => row), ...foreignRows.map(([row]) => row), text];
  const pieces = fc.array(
    fc.oneof(fc.constantFrom(...rows), fc.string({ unit: 'binary', maxLength: 12 })),
    { maxLength: 8 },
  );
  const texts = fc
    .tuple(pieces, fc.constantFrom(' ', '', '\n', '; '), fc.constantFrom('NFC', 'NFD', undefined))
    .map(([parts, between, form]) => {
      const joined = parts.join(between);
      return form === undefined ? joined : joined.normalize(form);
    });

  test('offsets hold, order is that of reading, and one kind never overlaps itself', () => {
    fc.assert(
      fc.property(texts, (given) => {
        const mentions = findMentions(given);
        const ends = new Map<string, number>();
        let place = 0;
        for (const { kind, start, end, text: found } of mentions) {
          expect(start).toBeGreaterThanOrEqual(place);
          expect(start).toBeGreaterThanOrEqual(ends.get(kind) ?? 0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(given.length);
          expect(given.slice(start, end)).toBe(found);
          ends.set(kind, end);
          place = start;
        }
      }),
      { numRuns: 500 },
    );
  });

  test('a decomposed text says the same as a composed one', () => {
    const values = (given: string): unknown =>
      findMentions(given).map(({ kind, value }) => [kind, value]);
    const sentences = fc
      .array(fc.constantFrom(...documentRows.map(([, row]) => row), text), { maxLength: 6 })
      .map((parts) => parts.join('; '));
    fc.assert(
      fc.property(sentences, (given) => {
        expect(values(given.normalize('NFD'))).toEqual(values(given.normalize('NFC')));
      }),
      { numRuns: 300 },
    );
  });
});
