import { describe, expect, test } from 'vitest';
import * as model from 'vn-party-model';

const million = 1_000_000;

// [what, text]
const texts: readonly (readonly [string, string])[] = [
  ['nothing', ''],
  ['a blank', ' '],
  ['a megabyte of digits', '1'.repeat(million)],
  ['a megabyte of hyphens', '-'.repeat(million)],
  ['a lone high surrogate', '\ud800'],
  ['a lone low surrogate', 'Chỉ thị \udfff'],
  ['surrogates the wrong way round', '\udc00\ud800'],
  ['NUL', '\0'],
  ['__proto__', '__proto__'],
  ['constructor', 'constructor'],
  ['toString', 'toString'],
  ['a thousand combining marks', `a${'\u0300'.repeat(1000)}`],
];

const numbers = [Number.NaN, Number.POSITIVE_INFINITY, -1, 0, 1e300];
const day = '2026-01-01';
const none = undefined;

/** What an answer may be, by the function's name. */
type Refusal = (answer: unknown, text: string) => void;
const isNone: Refusal = (answer) => expect(answer).toBeUndefined();
const isEmpty: Refusal = (answer) => expect(answer).toEqual([]);
const isFalse: Refusal = (answer) => expect(answer).toBe(false);
const isText: Refusal = (answer) => expect(answer).toBeTypeOf('string');

/** How each function is called with a text, and how it says no; `throws` for a RangeError. */
const calls: Readonly<Record<string, readonly [(text: string) => unknown, Refusal | 'throws']>> = {
  applyFixes: [(text) => model.applyFixes(text, []), (answer, text) => expect(answer).toBe(text)],
  asOf: [
    (text) => model.asOf([{ until: text as never }, { since: text as never }], day),
    (answer) => expect(answer).toBeInstanceOf(Array),
  ],
  classifyCode: [
    (text) => model.classifyCode(text),
    (answer, text) => expect(answer).toEqual({ scheme: 'other', reason: 'no-code', code: text }),
  ],
  compareDocumentCodes: [
    (text) => {
      const code = { number: 1, type: text, issuer: text };
      return model.compareDocumentCodes(code, code);
    },
    (answer) => expect(answer).toBe(0),
  ],
  diffReferences: [
    (text) => model.diffReferences(text, ''),
    (answer) => expect(answer).toEqual({ missing: [], added: [], altered: [] }),
  ],
  documentCode: [(text) => model.documentCode(text as never), 'throws'],
  documentTypesOf: [(text) => model.documentTypesOf(text), isEmpty],
  explainMisfit: [(text) => model.explainMisfit(model.documentCodes, text), isText],
  find: [(text) => model.find(text, [model.documentMentions]), isEmpty],
  findMentions: [(text) => model.findMentions(text), isEmpty],
  foldText: [(text) => model.foldText(text), isText],
  formatDay: [(text) => model.formatDay(text as never), 'throws'],
  formatDocumentCode: [
    (text) => model.formatDocumentCode({ number: Number.NaN, type: text, issuer: text }),
    'throws',
  ],
  formatStateDocumentCode: [
    (text) => model.formatStateDocumentCode({ number: Number.NaN, issuer: text }),
    'throws',
  ],
  formatRoman: [(text) => model.formatRoman(text as never), 'throws'],
  holdsOn: [(text) => model.holdsOn({ since: text as never, until: text as never }, day), isFalse],
  isDay: [(text) => model.isDay(text), isFalse],
  isKnownDocumentType: [(text) => model.isKnownDocumentType(text), isFalse],
  isKnownIssuer: [(text) => model.isKnownIssuer(text), isFalse],
  issuerOf: [(text) => model.issuerOf(text), isNone],
  issuersOf: [(text) => model.issuersOf(text), isNone],
  lintReferences: [(text) => model.lintReferences(text), isEmpty],
  misfitOf: [
    (text) => model.misfitOf(model.documentCodes, text),
    (answer) => expect(answer).toMatchObject({ at: expect.any(Number) }),
  ],
  parseDay: [(text) => model.parseDay(text), isNone],
  parseDocumentCode: [(text) => model.parseDocumentCode(text), isNone],
  parseOrdinal: [(text) => model.parseOrdinal(text), isNone],
  parseRoman: [(text) => model.parseRoman(text), isNone],
  parseStateDocumentCode: [(text) => model.parseStateDocumentCode(text), isNone],
  readStateDocumentCode: [(text) => model.readStateDocumentCode(text), isNone],
  repairDocumentCode: [(text) => model.repairDocumentCode(text), isNone],
  resolveWithin: [(text) => model.resolveWithin(text), isEmpty],
  toSarif: [
    (text) => model.toSarif([], { uri: 'a', text }),
    (answer) => expect(answer).toMatchObject({ version: '2.1.0' }),
  ],
};

const exported = Object.entries(model);
const functions = exported.filter(([, value]) => typeof value === 'function').map(([name]) => name);
const schemas = exported.filter(
  (entry): entry is [string, typeof model.DocumentCode] =>
    typeof entry[1] === 'object' && 'safeParse' in entry[1],
);
const finders = exported.filter(
  (entry): entry is [string, typeof model.documentMentions] =>
    typeof entry[1] === 'object' && 'mentionsIn' in entry[1],
);

test('every function of the package is called below, and every call is of one', () => {
  expect(Object.keys(calls).sort()).toEqual(functions.sort());
});

describe.each(Object.entries(calls))('%s', (_name, [call, refusal]) => {
  test.each(texts)('answers %s', (_what, text) => {
    if (refusal === 'throws') expect(() => call(text)).toThrow(RangeError);
    else refusal(call(text), text);
  });
});

test.each(numbers)('no function writes the number %d', (number) => {
  const code = { number, type: 'NQ', issuer: 'TU' };
  expect(() => model.formatRoman(number)).toThrow(RangeError);
  expect(() => model.formatDocumentCode(code)).toThrow(RangeError);
});

describe.each(schemas)('the schema %s', (_name, schema) => {
  test.each(texts)('refuses %s', (_what, text) => {
    expect(schema.safeParse(text).success).toBe(false);
  });

  test.each([none, null, 0, 15n, true, Symbol('15-NQ/TU'), {}, [], ['15-NQ/TU'], () => '15-NQ/TU'])(
    'refuses %s, which is no text',
    (input) => {
      expect(schema.safeParse(input).success).toBe(false);
    },
  );
});

// [what, text]
const long: readonly (readonly [string, string])[] = [
  ['digits', '1'],
  ['groups of digits', '12345 '],
  ['hyphens after a number', '15-'],
  ['slashes', '/'],
  ['slashes after a number', '15/'],
  ['blanks', ' '],
  ['zero-width blanks', '\u200b'],
  ['line breaks', '\r\n'],
  ['numbers one by one', '1 '],
  ['letters with hyphens', '-A'],
  ['type words', 'Nghị quyết số '],
  ['the words of plenums', 'Nghị quyết Trung ương '],
  ['beginnings of plenum resolutions', 'nghị quyết, '],
  ['numbers in a list', '1, '],
  ['marks', '\u0301'],
  ['opening brackets', '('],
  ['codes', '15-NQ/TW '],
  ['codes with nothing between', '15-NQ/TW'],
  ['issuers without end', 'TW-'],
].map(([what = '', piece = '']) => [
  `a megabyte of ${what}`,
  piece.repeat(Math.ceil(million / piece.length)),
]);

const heads: readonly (readonly [string, string])[] = [
  ['half a megabyte of type words, decomposed', 'Nghị quyết số '.normalize('NFD').repeat(30_000)],
  [
    'an unclosed list',
    `Chỉ thị ${Array.from({ length: 150_000 }, (_, index) => index % 900).join(', ')}, `,
  ],
  ['a code without end', `15-NQ/${'TW-'.repeat(300_000)}`],
  ['a type without end', `Nghị quyết số 15-${'A'.repeat(million)}`],
  ['segments without end', `1${'-A'.repeat(million / 2)}`],
  ['a number far from its word', `Nghị quyết${' '.repeat(million)}15-NQ/TW`],
  ['a code with a megabyte of blanks inside', `15${' '.repeat(million)}-NQ/TW`],
  ['terms without end', `Nghị quyết Trung ương 4 (khóa ${'XI, '.repeat(250_000)}`],
];

describe.each(finders)('%s comes to an end', (_name, notation) => {
  test.each([...long, ...heads])('on %s', (_what, text) => {
    const mentions = notation.mentionsIn(text);
    for (const { start, end, text: found } of mentions.slice(-100)) {
      expect(text.slice(start, end)).toBe(found);
    }
    expect(mentions.length).toBeLessThan(text.length);
  });
});
