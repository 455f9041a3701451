import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as model from 'vn-party-model';
import {
  type DocumentReference,
  documentTypeCodes,
  documentTypesOf,
  findMentions,
  formatDocumentReference,
  formatNumberLine,
  formatOrganizationName,
  formatPeriod,
  formatPostName,
  formatRatingName,
  formatRatingTarget,
  formatRoman,
  formatStateDocumentCode,
  formatTerm,
  type MentionKind,
  mentionNotations,
  type NamedRatingLevel,
  type Period,
  ratingLevels,
  ratingSchemes,
} from 'vn-party-model';
import { partySharedTypeCodes, stateTypeCodes } from '../../src/document/state-types.js';
import { nameHeads } from '../../src/organization/name-heads.js';
import { postHeads } from '../../src/organization/post-heads.js';
import { knownIssuers } from '../support/document.js';

/** What may stand around a mention that says nothing of it. */
const frames: readonly (readonly [before: string, after: string])[] = [
  ['', ''],
  [' ', ' '],
  ['(', ')'],
  ['[', ']'],
  ['“', '”'],
  ['"', '"'],
  ['Hôm nay trời đẹp. ', '. Hôm nay trời đẹp.'],
  ['\n', '\n'],
  ['; ', ';'],
  ['Xin xem: ', '!'],
  ['', '?'],
  ['- ', '\r\n- Hôm sau trời mưa.'],
  ['Bà con hai thôn họp bàn việc đắp đê.\n\n', ',\nrồi cùng nhau ra đồng.'],
  ['\u00a0', '\u00a0…'],
];

/** A text, and the stretch of it that is to be found. */
type Written = readonly [text: string, found: string];

const whole = (text: string): Written => [text, text];
const pick = fc.constantFrom;

const parts = fc.record({
  number: fc.integer({ min: 1, max: 999 }),
  type: pick(...documentTypeCodes),
  issuer: pick(...knownIssuers),
});
const code = (value: model.DocumentCode): string => model.formatDocumentCode(value);

const states = fc
  .tuple(
    fc.integer({ min: 1, max: 999 }),
    fc.integer({ min: 1990, max: 2026 }),
    pick(...stateTypeCodes, ...partySharedTypeCodes),
    pick('CP', 'TTg', 'BNV', 'HĐND', 'UBND'),
  )
  .map(([number, year, type, issuer]) => formatStateDocumentCode({ number, year, type, issuer }));

const days = fc
  .date({ min: new Date('1976-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10) as model.Day);
const references = fc
  .tuple(parts, fc.option(days), fc.boolean())
  .map(([value, day, isNamed]): DocumentReference => {
    const [reading] = documentTypesOf(value.type, day ?? undefined);
    return {
      code: value,
      ...(reading && { type: reading.key }),
      ...(day && { issuedOn: day }),
      ...(isNamed && { issuerName: 'cơ quan tham mưu' }),
    };
  });

// Words that stand before many things: to the finder they are of no document.
const noTypeWords = /^(?:Văn bản|Bản sao) /;

/** From the word of the type, in Vietnamese, to the end of the code. */
function cited(reference: DocumentReference, style: 'text' | 'english'): Written {
  const text = formatDocumentReference(reference, style);
  const at = text.indexOf(code(reference.code));
  const from = style === 'text' && !noTypeWords.test(text) ? 0 : at;
  return [text, text.slice(from, at + code(reference.code).length)];
}

const ratings = Object.values(ratingSchemes)
  .flatMap((scheme) => scheme.levels)
  .flatMap(({ level }) => [{ level }, { level, atLeast: true as const }]);
const targets = fc
  .record(
    {
      host: pick('chi bộ cơ quan', 'chi bộ thôn, tổ dân phố'),
      subject: pick('chi bộ', 'đảng viên', 'tổ chức cơ sở đảng'),
      share: fc.oneof(fc.nat(100), fc.constant('rest' as const)),
      level: pick(...(Object.keys(ratingLevels) as NamedRatingLevel[])),
      atLeast: fc.constant(true as const),
      yearly: fc.constant(true as const),
    },
    { requiredKeys: ['subject', 'share', 'level'] },
  )
  .map(({ level, atLeast, ...rest }): Written => {
    const measure = { kind: 'rating', level, ...(atLeast && { atLeast }) } as const;
    const text = formatRatingTarget({ ...rest, measure });
    return [text, text.slice(text.indexOf(' đạt ') + 5)];
  });

/** Years as papers have them; a text of another century is none of ours. */
const years = fc
  .tuple(fc.integer({ min: 1945, max: 2040 }), fc.integer({ min: 4, max: 6 }))
  .map(([start, length]) => ({ start, end: start + length }));
const realTerms = fc
  .tuple(fc.integer({ min: 1, max: 30 }), fc.option(years), fc.boolean())
  .map(([ordinal, given, isAlone]) =>
    formatTerm({ of: 'party', ...(!(isAlone && given) && { ordinal }), ...given }),
  );
const realPeriods = years.map(({ start, end }) =>
  formatPeriod({ start: `${start}-01-01`, end: `${end}-12-31` } as Period),
);

// A head alone, such as `Đảng ủy`, says nothing in a running text: names of one's own follow.
const names = ['Hà Nội', 'Nghệ An', 'Thái Bình'];
const organizations = nameHeads().place.flatMap(({ value }) =>
  names.map((name) => formatOrganizationName({ ...value, name })),
);
const posts = postHeads().place.flatMap(({ value: { post, of } }) =>
  of === undefined ? [] : names.map((name) => formatPostName({ post, of: { ...of, name } })),
);

const ordinals = fc.tuple(fc.integer({ min: 1, max: 15 }), fc.integer({ min: 1, max: 14 }));
const plenums = ordinals.map(([plenum, term]) => `Trung ương ${plenum} khóa ${formatRoman(term)}`);

/** What each notation writes, and what no notation is of. */
const written: Readonly<Record<string, readonly [MentionKind, fc.Arbitrary<Written>]>> = {
  document_code: ['document', parts.map((value) => whole(code(value)))],
  number_line: ['document', parts.map((value) => [formatNumberLine(value), code(value)])],
  state_document_code: ['document', states.map(whole)],
  document_reference: ['document', references.map((value) => cited(value, 'text'))],
  english_document_reference: ['document', references.map((value) => cited(value, 'english'))],
  term: ['term', realTerms.map(whole)],
  period: ['period', realPeriods.map(whole)],
  organization_name: ['organization', pick(...organizations).map(whole)],
  post_name: ['post', pick(...posts).map(whole)],
  // Without a word of classifying it is a wish, or praise.
  rating_name: [
    'rating',
    pick(...ratings.map(formatRatingName)).map((name) => [`được xếp loại ${name}`, name]),
  ],
  rating_target: ['rating', targets],
  congress: [
    'congress',
    ordinals.map(([ordinal]) => whole(`Đại hội ${formatRoman(ordinal)} của Đảng`)),
  ],
  plenum: ['plenum', plenums.map((name) => whole(`Hội nghị ${name}`))],
  'plenum-resolution': ['plenum-resolution', plenums.map((name) => whole(`Nghị quyết ${name}`))],
};

// An identifier is for machines: no running text has one.
const notForTexts = ['document_id'];

test('all that is written for texts is looked for below, and every kind is found', () => {
  const notations = Object.values<unknown>(model).flatMap((one) =>
    typeof one === 'object' && one !== null && 'pieces' in one && 'name' in one ? [one.name] : [],
  );
  expect([...Object.keys(written), ...notForTexts]).toEqual(expect.arrayContaining(notations));
  expect(new Set(Object.values(written).map(([kind]) => kind))).toEqual(
    new Set(Object.keys(mentionNotations)),
  );
});

test.each(Object.entries(written))('what %s writes is found whole in any frame', (_name, row) => {
  const [kind, texts] = row;
  fc.assert(
    fc.property(texts, pick(...frames), ([text, part], [before, after]) => {
      const found = findMentions(before + text + after, { kinds: [kind] });
      expect(found.map((mention) => mention.text)).toEqual([part]);
      expect(found[0]?.start).toBe(before.length + text.indexOf(part));
      const [alone] = findMentions(text, { kinds: [kind] });
      expect(found[0]?.value).toEqual(alone?.value);
    }),
    { numRuns: 600 },
  );
});
