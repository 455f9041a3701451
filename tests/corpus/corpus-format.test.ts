import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readPassages } from '../../scripts/corpus/marked-passages.js';
import { folder, writtenCorpus } from '../../scripts/corpus/write-corpus.js';

const partyCode = /^\d{2,}-[A-ZĐ][A-ZĐa-z-]*\/(?:[A-ZĐ][A-ZĐ\d-]*(?:\/nb)?|ThU|\?)$/;
const wholeCode = z
  .string()
  .regex(/^[^?]*$/)
  .regex(partyCode);
const ordinal = z.int().positive().max(60);
const plenum = z.strictObject({
  plenum: ordinal,
  term: ordinal.nullable(),
  resolvedTerm: ordinal.optional(),
});

/** The values that a mention of each kind may have. */
const values: Readonly<Record<string, z.ZodType>> = {
  document: z.union([
    z.strictObject({
      scheme: z.literal('party'),
      code: z.string().regex(partyCode),
      resolved: wholeCode.optional(),
    }),
    z.strictObject({
      scheme: z.enum(['state', 'other']),
      code: z.string().regex(/^\d[^\s\u00d0]*$/),
    }),
  ]),
  'plenum-resolution': plenum,
  plenum,
  congress: z.strictObject({ ordinal, scope: z.enum(['national', 'local']) }),
  term: z
    .strictObject({
      ordinal: ordinal.optional(),
      start: z.int().min(1930).max(2050).optional(),
      end: z.int().min(1930).max(2050).optional(),
      of: z.enum(['party', 'national-assembly', 'peoples-council', 'other']),
    })
    .refine((term) => Object.keys(term).length > 1)
    .refine(({ start = 0, end = 9999 }) => start < end),
  period: z
    .strictObject({ start: z.iso.date(), end: z.iso.date() })
    .refine(({ start, end }) => start < end),
  rating: z.strictObject({
    level: z.enum([
      'excellent',
      'good',
      'completed',
      'not-completed',
      'clean-strong',
      'clean-strong-exemplary',
      'weak',
    ]),
    atLeast: z.literal(true).optional(),
  }),
  organization: z.strictObject({
    body: z.enum([
      'central-committee',
      'politburo',
      'secretariat',
      'committee',
      'standing-committee',
      'standing-board',
      'inspection-commission',
      'advisory',
      'party-organization',
      'cell',
      'caucus',
    ]),
    level: z.enum(['central', 'province', 'district', 'commune', 'base', 'unknown']),
  }),
  post: z.strictObject({
    post: z.enum([
      'general-secretary',
      'politburo-member',
      'secretariat-member',
      'central-committee-member',
      'alternate-member',
      'secretary',
      'standing-deputy-secretary',
      'deputy-secretary',
      'standing-committee-member',
      'committee-member',
      'head',
      'deputy-head',
      'chief-of-office',
      'deputy-chief-of-office',
      'inspection-chair',
      'inspection-deputy-chair',
      'inspection-member',
      'other',
    ]),
  }),
};

const passageSchema = z.strictObject({
  id: z.string(),
  source: z.string(),
  form: z.string(),
  text: z.string().min(1),
  mentions: z.array(
    z.strictObject({
      kind: z.enum(Object.keys(values)),
      start: z.int(),
      end: z.int(),
      text: z.string().min(1),
      value: z.unknown(),
      optional: z.literal(true).optional(),
    }),
  ),
});

const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
const passagesOf = (file: string) =>
  readFileSync(`${folder}/${file}`, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => passageSchema.parse(JSON.parse(line)));

describe.each(files)('%s', (file) => {
  it('holds mentions that are slices of their text, of known kinds and values', () => {
    for (const { id, text, mentions } of passagesOf(file)) {
      for (const mention of mentions) {
        const where = `${id}: ${mention.text}`;
        expect(text.slice(mention.start, mention.end), where).toBe(mention.text);
        expect(values[mention.kind]?.safeParse(mention.value).error, where).toBeUndefined();
      }
    }
  });

  it('holds mentions in order, none over another of its kind', () => {
    for (const { id, mentions } of passagesOf(file)) {
      const ends = new Map<string, number>();
      let last = 0;
      for (const { kind, start, end } of mentions) {
        expect(start, id).toBeGreaterThanOrEqual(Math.max(last, ends.get(kind) ?? 0));
        ends.set(kind, end);
        last = start;
      }
    }
  });

  it('is up to date with its marked source', () => {
    const written = writtenCorpus().find((one) => one.file.endsWith(`/${file}`));
    expect(readFileSync(`${folder}/${file}`, 'utf8')).toBe(written?.lines);
  });
});

it('gives every passage an id of its own', () => {
  const ids = files.flatMap(passagesOf).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

describe('a marked passage', () => {
  const head = '# doc-001 form=canonical source=report';

  it('becomes text and mentions, in UTF-16 offsets', () => {
    const [passage] = readPassages(
      'a.txt',
      `${head} unicode=nfd\n⟦post secretary|Bí thư ⟦?organization committee/province|Tỉnh ủy⟧⟧\\u00a0ký.`,
    );
    expect(passage?.text).toBe(`${'Bí thư Tỉnh ủy'.normalize('NFD')}\u00a0ký.`.normalize('NFD'));
    expect(passage?.mentions.map(({ kind, optional }) => [kind, optional])).toEqual([
      ['post', undefined],
      ['organization', true],
    ]);
  });

  it.each([
    ['a kind that is not known', `${head}\n⟦law 12|Luật⟧`, 2, 'no such value'],
    ['a value that is not known', `${head}\nA\n⟦post king|Vua⟧`, 3, 'no such value'],
    ['a mark that never ends', `${head}\n⟦rating good|tốt`, 2, 'never closed'],
    ['an end without a mark', `${head}\ntốt⟧`, 2, 'nothing is open'],
    ['a mark without a value', `${head}\n⟦tốt⟧`, 2, 'stray bracket'],
    ['a mention with a space at its end', `${head}\n⟦rating good|tốt ⟧`, 2, 'untrimmed'],
    ['two of a kind in one place', `${head}\n⟦rating good|⟦rating good|tốt⟧⟧`, 2, 'overlapping'],
    ['a passage without a first line', 'Văn bản', 1, 'before the passage'],
    ['an id used twice', `${head}\nA\n\n${head}\nB`, 4, 'a second doc-001'],
  ])('is refused with its line: %s', (_, content, line, reason) => {
    expect(() => readPassages('a.txt', content)).toThrow(
      new RegExp(`^a\\.txt:${line}: .*${reason}`),
    );
  });
});
