import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  documentTypeCodes,
  findMentions,
  formatOrganizationName,
  formatPeriod,
  formatPostName,
  formatRatingName,
  formatTerm,
  type MentionKind,
  type Period,
  ratingSchemes,
} from 'vn-party-model';
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
];

const codes = fc
  .tuple(
    fc.integer({ min: 1, max: 999 }),
    fc.constantFrom(...documentTypeCodes),
    fc.constantFrom(...knownIssuers),
  )
  .map(([number, type, issuer]) => `${String(number).padStart(2, '0')}-${type}/${issuer}`);

const states = fc.constantFrom(
  '30/2020/NĐ-CP',
  '64/2014/QH13',
  '12/2023/TT-BNV',
  '125/2025/NQ-HĐND',
);

const ratings = Object.values(ratingSchemes)
  .flatMap((scheme) => scheme.levels)
  .map(({ level }) => formatRatingName({ level }));

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

const written: readonly (readonly [string, MentionKind, string, fc.Arbitrary<string>])[] = [
  ['document_code', 'document', '', codes],
  ['state_document_code', 'document', '', states],
  ['term', 'term', '', realTerms],
  ['period', 'period', '', realPeriods],
  ['organization_name', 'organization', '', fc.constantFrom(...organizations)],
  ['post_name', 'post', '', fc.constantFrom(...posts)],
  // Without a word of classifying it is a wish, or praise.
  ['rating_name', 'rating', 'được xếp loại ', fc.constantFrom(...ratings)],
];

describe.each(written)('what %s writes', (_name, kind, lead, texts) => {
  test.each(frames)('is found whole between %j and %j', (before, after) => {
    fc.assert(
      fc.property(texts, (text) => {
        const found = findMentions(before + lead + text + after, { kinds: [kind] });
        expect(found.map((mention) => mention.text)).toEqual([text]);
      }),
      { numRuns: 300 },
    );
  });
});
