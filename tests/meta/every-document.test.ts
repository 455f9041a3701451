import { describe, expect, test } from 'vitest';
import {
  compareDocumentCodes,
  type DocumentCode,
  type DocumentCodeStyle,
  documentTypeCodes,
  find,
  formatDocumentCode,
  parseDocumentCode,
  parseDocumentReference,
  parseEnglishDocumentReference,
  repairDocumentCode,
} from 'vn-party-model';
import { documentMentions } from 'vn-party-model/document';
import { foldIssuer, isPlainlyParty } from '../../src/document/issuer-fold.js';
import { knownIssuers } from '../support/document.js';

const numbers = [1, 9, 10, 99, 100, 12345, 99999];

/** Every type with every issuer that the tables know, at every length of number. */
const codes: readonly DocumentCode[] = documentTypeCodes.flatMap((type) =>
  knownIssuers.flatMap((issuer) =>
    numbers.flatMap((number): DocumentCode[] => [
      { number, type, issuer },
      { number, type, issuer, suffix: 'nb' },
    ]),
  ),
);

test('there are ten thousands of codes, no two alike', () => {
  expect(codes.length).toBeGreaterThan(20_000);
  expect(new Set(codes.map((code) => formatDocumentCode(code))).size).toBe(codes.length);
});

const isSame = (one: object | undefined, code: DocumentCode): boolean =>
  JSON.stringify(one) === JSON.stringify(code);

/** What the finder says of a text, when it finds one document and no more. */
function foundIn(text: string): string | undefined {
  const [mention, another] = find(text, [documentMentions]);
  return another ? undefined : mention?.value.code;
}

const strict: Readonly<Record<string, (text: string) => DocumentCode | undefined>> = {
  canonical: parseDocumentCode,
  text: (text) => parseDocumentReference(text)?.code,
  english: (text) => parseEnglishDocumentReference(text)?.code,
};

describe.each(Object.keys(strict) as DocumentCodeStyle[])('the style %s', (style) => {
  test('is read as it was written, and found in a sentence', () => {
    for (const code of codes) {
      const text = formatDocumentCode(code, style);
      if (!isSame(strict[style]?.(text), code)) expect.fail(text);
      const sentence = `Căn cứ ${text}, chi bộ họp.`;
      if (foundIn(sentence) !== formatDocumentCode(code)) expect.fail(sentence);
    }
  });
});

/** Is the issuer one that tells a Party's code even where the signs are others? */
const isTold = ({ issuer, suffix }: DocumentCode): boolean =>
  suffix === undefined && issuer.split('-').every((letters) => isPlainlyParty(foldIssuer(letters)));

describe('the style file', () => {
  test('is the name of a file, and repaired to the code wherever the issuer tells', () => {
    const told = codes.filter(isTold);
    expect(told.length).toBeGreaterThan(codes.length / 3);
    for (const code of codes) {
      const text = formatDocumentCode(code, 'file');
      if (!/^\d{2,5}-[A-ZĐa-z\d-]+$/.test(text)) expect.fail(text);
      if (isTold(code) && !isSame(repairDocumentCode(text)?.value, code)) expect.fail(text);
    }
  });
});

describe('the style slug', () => {
  test('is small and plain, and another for each code but where Đ makes the difference', () => {
    const slugs = new Map<string, DocumentCode>();
    for (const code of codes) {
      const slug = formatDocumentCode(code, 'slug');
      if (!/^\d{2,5}-[a-z\d-]+$/.test(slug)) expect.fail(slug);
      const other = slugs.get(slug);
      const flat = (one: DocumentCode): string => formatDocumentCode(one).replaceAll('Đ', 'D');
      if (other && flat(other).toLowerCase() !== flat(code).toLowerCase()) expect.fail(slug);
      slugs.set(slug, code);
    }
  });
});

describe('the style sort', () => {
  test('orders by issuer, type and number, as comparing does', () => {
    const unit = (one: string | number, other: string | number): number =>
      one < other ? -1 : one > other ? 1 : 0;
    const slowly = codes.toSorted(
      (one, other) =>
        unit(one.issuer, other.issuer) ||
        unit(one.type, other.type) ||
        unit(one.number, other.number) ||
        unit(one.suffix ?? '', other.suffix ?? ''),
    );
    const written = (all: readonly DocumentCode[]): string[] =>
      all.map((code) => formatDocumentCode(code, 'sort'));
    const wanted = written(slowly);
    const mixed = codes.toReversed();
    expect(written(mixed).sort()).toEqual(wanted);
    expect(written(mixed.sort(compareDocumentCodes))).toEqual(wanted);
  });
});
