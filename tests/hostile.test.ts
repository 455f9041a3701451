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
const province: model.Province = {
  codes: 2025,
  code: '01',
  name: 'Hà Nội',
  type: 'city',
  since: '2025-07-02',
  until: '2030-01-01',
  source: 'observed',
};

const rating = { scheme: 'party-2025', level: 'good' } as const;
const tally = { scheme: 'party-2025', counting: 'exclusive', counts: { good: 1 } } as const;
const target = {
  subject: 'chi bộ',
  share: 80,
  measure: { kind: 'rating', level: 'good' },
} as const;

/** A mention that may lie in no text. */
const mentioned = (text: string) => ({ id: text, kind: text, start: 0, end: 1, text, value: text });
const piece = (text: string): model.MentionPiece<ReturnType<typeof mentioned>> => ({
  mention: mentioned(text),
  start: 0,
  end: 1,
  isStart: true,
  isEnd: true,
  around: none,
  inLink: false,
});

/** What an answer may be, by the function's name. */
type Refusal = (answer: unknown, text: string) => void;
const isNone: Refusal = (answer) => expect(answer).toBeUndefined();
const isEmpty: Refusal = (answer) => expect(answer).toEqual([]);
const isFalse: Refusal = (answer) => expect(answer).toBe(false);
const isNotStated: Refusal = (answer) => expect(answer).toEqual({ answer: 'not stated' });
const isList: Refusal = (answer) => expect(answer).toBeInstanceOf(Array);
const isText: Refusal = (answer) => expect(answer).toBeTypeOf('string');

/** How each function is called with a text, and how it says no; `throws` for a RangeError. */
const calls: Readonly<Record<string, readonly [(text: string) => unknown, Refusal | 'throws']>> = {
  agencyRulesOn: [(text) => model.agencyRulesOn(text as never), isList],
  ancestors: [(text) => model.ancestors(new Map(), text), isEmpty],
  checkHierarchy: [
    (text) => model.checkHierarchy([{ id: text, name: text, form: 'cell', level: 'cell' }], day),
    isList,
  ],
  checkShares: [(text) => model.checkShares([{ part: text as never }], 1), 'throws'],
  checkStatistics: [(text) => model.checkStatistics({ subsets: { [text]: 1 } }), isEmpty],
  committeeOf: [(text) => model.committeeOf({ type: 'province', name: text }, day), isNone],
  foldOrganizationName: [(text) => model.foldOrganizationName(text), isText],
  foldToneMarks: [(text) => model.foldToneMarks(text), isText],
  formatOrganizationName: [
    (text) => model.formatOrganizationName({ part: text as never, host: 'city' }),
    'throws',
  ],
  formatPostName: [(text) => model.formatPostName({ post: text as never }), 'throws'],
  fullName: [
    (text) => model.fullName({ part: 'committee', host: 'city', name: text }).name,
    isText,
  ],
  isHostOn: [(text) => model.isHostOn('district', `9${text}` as never), isFalse],
  levelOf: [
    (text) => model.levelOf({ form: 'party-organization', host: 'city', place: text }, day),
    isEmpty,
  ],
  levelsOfMention: [(text) => model.levelsOfMention('unknown', text as never), isEmpty],
  levelsOn: [(text) => model.levelsOn(text as never), isList],
  mayContain: [
    (text) => {
      const cell = { form: 'cell', level: 'cell', host: text as never } as const;
      return model.mayContain(cell, cell, day);
    },
    isFalse,
  ],
  namedBodiesOn: [(text) => model.namedBodiesOn(text as never), isList],
  parseOrganizationName: [(text) => model.parseOrganizationName(text), isNone],
  parsePostName: [(text) => model.parsePostName(text), isNone],
  predecessorsOf: [(text) => model.predecessorsOf({ ...province, code: text }), isEmpty],
  provinceOfCode: [(text) => model.provinceOfCode(text, day), isNone],
  provincesNamed: [(text) => model.provincesNamed(text), isEmpty],
  provincesOn: [(text) => model.provincesOn(text as never), isList],
  regimeOf: [(text) => model.regimeOf(text as never), isText],
  ruleDocumentsOn: [(text) => model.ruleDocumentsOn(text as never), isList],
  shortName: [
    (text) => model.shortName({ part: 'committee', host: 'city', name: text }).name,
    isText,
  ],
  successorOf: [(text) => model.successorOf({ ...province, code: text }), isNone],
  thresholdsOn: [(text) => model.thresholdsOn(text as never), isList],

  annotate: [
    (text) => model.annotate(text, [{ ...mentioned(text), end: text.length }], model.htmlMarkup()),
    isText,
  ],
  htmlMarkup: [
    (text) => model.htmlMarkup(() => ({ name: `${text} ` })).wrap('', mentioned(text), piece(text)),
    'throws',
  ],
  markdownLinks: [
    (text) => model.markdownLinks(() => text).wrap('x', mentioned(text), piece(text)),
    isText,
  ],
  readJsonLines: [(text) => model.readJsonLines(text).mentions, isEmpty],
  toBio: [(text) => model.toBio(text, [mentioned(text)]), isList],
  toConll: [(text) => model.toConll(text, [mentioned(text)]), isText],
  toJsonLines: [(text) => model.toJsonLines([mentioned(text)]), isText],
  toSpacy: [(text) => model.toSpacy(text, [mentioned(text)])[1].entities, isList],
  toWebAnnotations: [(text) => model.toWebAnnotations(text, [mentioned(text)], text), isList],
  applyFixes: [(text) => model.applyFixes(text, []), (answer, text) => expect(answer).toBe(text)],
  asOf: [
    (text) => model.asOf([{ until: text as never }, { since: text as never }], day),
    (answer) => expect(answer).toBeInstanceOf(Array),
  ],
  checkRegister: [
    (text) => {
      const code = { number: 1, type: text as never, issuer: text };
      return model.checkRegister({ issuer: text, entries: [{ code, issuedOn: day }] });
    },
    isList,
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
  compareDocumentIds: [
    (text) => {
      const id = { issuer: text, place: text, term: 1, type: text as never, number: 1 };
      return model.compareDocumentIds(id, id);
    },
    (answer) => expect(answer).toBe(0),
  ],
  diffReferences: [
    (text) => model.diffReferences(text, ''),
    (answer) => expect(answer).toEqual({ missing: [], added: [], altered: [] }),
  ],
  documentCode: [(text) => model.documentCode(text as never), 'throws'],
  documentId: [
    (text) => model.documentId({ number: 1, type: 'NQ', issuer: text }, { place: text }),
    (answer) => expect(answer).toMatchObject({ term: null }),
  ],
  documentRegister: [
    (text) => model.documentRegister(text),
    (answer) => expect(answer).toMatchObject({ entries: [] }),
  ],
  documentTypesOf: [(text) => model.documentTypesOf(text), isEmpty],
  enterDocuments: [
    (text) => model.enterDocuments(model.documentRegister(text), []),
    (answer) => expect(answer).toMatchObject({ entries: [] }),
  ],
  explainMisfit: [(text) => model.explainMisfit(model.documentCodes, text), isText],
  find: [(text) => model.find(text, [model.documentMentions]), isEmpty],
  createFinder: [
    (text) => model.createFinder({ notations: [model.termMentions] }).find(text),
    isEmpty,
  ],
  findInStream: [
    (text) => model.findInStream([text]),
    (answer) => expect(answer).toBeTypeOf('object'),
  ],
  findMentions: [(text) => model.findMentions(text), isEmpty],
  searchMentions: [(text) => [...model.searchMentions(text)], isEmpty],
  readingOf: [() => model.readingOf([]), isNone],
  wordAnchors: [
    (text) => model.wordAnchors(text).scanFor([[0, [text]]])('đảng bộ', 0, 7, () => undefined),
    isNone,
  ],
  foldText: [(text) => model.foldText(text), isText],
  formatDay: [(text) => model.formatDay(text as never), 'throws'],
  formatDocumentCode: [
    (text) => model.formatDocumentCode({ number: Number.NaN, type: text, issuer: text }),
    'throws',
  ],
  formatDocumentId: [
    (text) => model.formatDocumentId({ issuer: text, term: null, type: 'NQ', number: 1 }),
    'throws',
  ],
  formatDocumentReference: [
    (text) => {
      const code = { number: Number.NaN, type: 'NQ', issuer: text } as const;
      return model.formatDocumentReference({ code });
    },
    'throws',
  ],
  formatNumberLine: [
    (text) => model.formatNumberLine({ number: 0, type: 'NQ', issuer: text }),
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
  isSameDocument: [
    (text) => {
      const id = { issuer: text, term: null, type: 'NQ', number: 1 } as const;
      return model.isSameDocument(id, id);
    },
    isNone,
  ],
  issuerOf: [(text) => model.issuerOf(text), isNone],
  issuersOf: [(text) => model.issuersOf(text), isNone],
  mayIssue: [
    (text) => model.mayIssue({ level: text as never, body: text as never }, 'plan', day),
    isNotStated,
  ],
  lintReferences: [(text) => model.lintReferences(text), isEmpty],
  misfitOf: [
    (text) => model.misfitOf(model.documentCodes, text),
    (answer) => expect(answer).toMatchObject({ at: expect.any(Number) }),
  ],
  nextNumber: [
    (text) => model.nextNumber(model.documentRegister(text), text as never),
    (answer) => expect(answer).toBe(1),
  ],
  parseDay: [(text) => model.parseDay(text), isNone],
  parseDocumentCode: [(text) => model.parseDocumentCode(text), isNone],
  parseDocumentId: [(text) => model.parseDocumentId(text), isNone],
  parseDocumentIdFile: [(text) => model.parseDocumentIdFile(text), isNone],
  parseDocumentIdUrl: [(text) => model.parseDocumentIdUrl(text), isNone],
  parseDocumentReference: [(text) => model.parseDocumentReference(text), isNone],
  parseEnglishDocumentReference: [(text) => model.parseEnglishDocumentReference(text), isNone],
  parseNumberLine: [(text) => model.parseNumberLine(text), isNone],
  parseOrdinal: [(text) => model.parseOrdinal(text), isNone],
  parseRoman: [(text) => model.parseRoman(text), isNone],
  parseStateDocumentCode: [(text) => model.parseStateDocumentCode(text), isNone],
  readStateDocumentCode: [(text) => model.readStateDocumentCode(text), isNone],
  repairDocumentCode: [(text) => model.repairDocumentCode(text), isNone],
  addPoints: [(text) => model.addPoints([text]), isNone],
  checkQuota: [
    (text) => model.checkQuota({ ...tally, scheme: text as never }, text as never),
    isNone,
  ],
  compareRatings: [
    (text) => model.compareRatings({ ...rating, level: text as never }, rating),
    isNone,
  ],
  compareRatingsByName: [
    (text) => model.compareRatingsByName({ ...rating, scheme: text as never }, rating),
    isNone,
  ],
  fitOfShare: [(text) => model.fitOfShare(text, { part: 1, whole: 2 }), isNone],
  formatCount: [(text) => model.formatCount(text as never), 'throws'],
  formatFraction: [(text) => model.formatFraction({ part: text as never, whole: 2 }), 'throws'],
  formatPercent: [(text) => model.formatPercent(text as never), 'throws'],
  formatRating: [(text) => model.formatRating({ ...rating, scheme: text as never }), 'throws'],
  formatRatingName: [(text) => model.formatRatingName({ level: text as never }), 'throws'],
  formatRatingTarget: [
    (text) => model.formatRatingTarget({ ...target, share: text as never, subject: '' }),
    'throws',
  ],
  formatShare: [(text) => model.formatShare({ part: text as never, whole: 2 }), 'throws'],
  formatTally: [(text) => model.formatTally({ ...tally, scheme: text as never }), 'throws'],
  isAtLeastAsHeavy: [
    (text) => model.isAtLeastAsHeavy(text as never, text as never, 'warning'),
    isNone,
  ],
  isRatingOn: [(text) => model.isRatingOn({ ...rating, scheme: text as never }, day), isFalse],
  isTally: [(text) => model.isTally({ ...tally, scheme: text as never }), isFalse],
  levelForPoints: [(text) => model.levelForPoints('party-2025', text), isNone],
  meetsTarget: [(text) => model.meetsTarget(target, { ...tally, scheme: text as never }), isNone],
  parseCount: [(text) => model.parseCount(text), isNone],
  parseFraction: [(text) => model.parseFraction(text), isNone],
  parsePercent: [(text) => model.parsePercent(text), isNone],
  parseRatingName: [(text) => model.parseRatingName(text), isNone],
  parseRatingTarget: [(text) => model.parseRatingTarget(text), isNone],
  rate: [(text) => model.rate(text as never, { points: text }, day), isNone],
  ratingOn: [(text) => model.ratingOn(day, 'member', { level: text as never }), isNone],
  readRatingName: [(text) => model.readRatingName(text), isNone],
  readRatingTarget: [(text) => model.readRatingTarget(text), isNone],
  schemeOn: [(text) => model.schemeOn(day, text as never), isNone],
  shareOf: [(text) => model.shareOf(tally, text as never, 'inclusive'), isNone],
  sharesIn: [(text) => model.sharesIn(text), isEmpty],
  tallyOf: [(text) => model.tallyOf([{ ...rating, scheme: text as never }]), isNone],
  toExclusive: [(text) => model.toExclusive({ ...tally, scheme: text as never }), isNone],
  toInclusive: [(text) => model.toInclusive({ ...tally, scheme: text as never }), isNone],
  totalOf: [(text) => model.totalOf({ ...tally, scheme: text as never }), isNone],
  checkTerm: [
    (text) => model.checkTerm({ of: text as never, ordinal: 1, start: 1, end: 6 }),
    isEmpty,
  ],
  contains: [(text) => model.contains({ since: '9999-12-31', until: text as never }, {}), isFalse],
  documentsOfPlenum: [
    (text) => model.documentsOfPlenum({ plenum: text as never, term: null }),
    isEmpty,
  ],
  firstTermAfterMerger: [
    (text) => model.firstTermAfterMerger(text as never, Number.NaN),
    (answer) => expect(model.TermParts.safeParse(answer).success).toBe(false),
  ],
  formatPeriod: [(text) => model.formatPeriod({ start: text as never, end: day }), 'throws'],
  formatTerm: [(text) => model.formatTerm({ of: text as never, ordinal: 1 }), 'throws'],
  intervalOf: [(text) => model.intervalOf({ start: day, end: text as never }), 'throws'],
  misfitOfDay: [
    (text) => model.misfitOfDay(text),
    (answer) => expect(answer).toMatchObject({ at: expect.any(Number) }),
  ],
  nextCongressDue: [(text) => model.nextCongressDue(text as never, day), isNone],
  nextTerm: [(text) => model.nextTerm({ of: text as never, start: 2020, end: 2022 }), isNone],
  numberingTermOf: [
    (text) => model.numberingTermOf({ opened: day, closed: text as never }),
    'throws',
  ],
  overlapOf: [
    (text) => model.overlapOf({ since: day, until: day }, { since: text as never }),
    isNone,
  ],
  parsePeriod: [(text) => model.parsePeriod(text), isNone],
  parseTerm: [(text) => model.parseTerm(text), isNone],
  plenumsOf: [(text) => model.plenumsOf(text as never, 1), isEmpty],
  previousTerm: [(text) => model.previousTerm({ of: text as never, ordinal: 1 }), isNone],
  readPeriod: [(text) => model.readPeriod(text), isNone],
  readTerm: [(text) => model.readTerm(text), isNone],
  termLengthsOf: [(text) => model.termLengthsOf(text as never, day), isEmpty],
  termsOn: [(text) => model.termsOn(day, text as never), isEmpty],
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
    typeof entry[1] === 'object' && 'anchors' in entry[1],
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
  ['committees', 'Ban Thường vụ '],
  ['units without end', 'Đảng bộ Khối '],
  ['names without end', 'Huyện ủy Quốc '],
  ['posts without a body', 'Phó Bí thư '],
  ['levels', 'hoàn thành tốt nhiệm vụ, '],
  ['beginnings of levels', 'không hoàn thành '],
  ['slogans', 'trong sạch, vững mạnh '],
  ['units before a level', 'đảng viên, '],
  ['numbers of units', '10 chi bộ '],
  ['short forms', 'HTTNV '],
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
    const mentions = model.find(text, [notation]);
    for (const { start, end, text: found } of mentions.slice(-100)) {
      expect(text.slice(start, end)).toBe(found);
    }
    expect(mentions.length).toBeLessThan(text.length);
  });
});

const blanks = ['\n', ' ', '\t'].map((blank) => [blank, blank.repeat(million)] as const);

describe.each(blanks)('a megabyte of %j is no slower elsewhere', (_blank, text) => {
  test('after words that go back', () => {
    const [back] = model.resolveWithin(`Quyết định số 12-QĐ/TU. Quyết định này ${text}`);
    expect(back?.resolved).toBeDefined();
  });

  test('in a link of Markdown', () => {
    const mention = { ...mentioned('x'), end: million + 3 };
    const written = model.annotate(
      `a${text}1a`,
      [mention],
      model.markdownLinks(() => 'b'),
    );
    expect(written).toMatch(/^\[a\s+1a\]\(b\)$/);
  });
});
